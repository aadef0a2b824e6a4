package answer

import (
	"math"
	"regexp"
	"strconv"
	"strings"

	"quiz/decks/numeral"
)

// A Quantity is a number with what stands around it.
type Quantity struct {
	Value  float64
	Digits string // the number as typed, a decimal comma and all
	Unit   string // as typed; empty where there is none
}

// quantityForm is a sign, what stands before the number, the number, its power
// of ten, what it is divided by, and its unit.
var quantityForm = regexp.MustCompile(`^([-+]?)\s*([^\d\-+.,٫]*?)\s*([-+]?)\s*(\d[\d.,٫٬' _]*\d|\d|[.,٫]\d+)` +
	`(?:(?:[eE]|\s*[xX×*·]\s*10\s*\^)([-+]?\d{1,9}))?(?:\s*/\s*(\d{1,9}))?\s*(.*)$`)

// ReadQuantity reads "5", "1,991.5", "5 km", "-$5", "1 1/2", "6.02e23", "6.02×10²³".
func ReadQuantity(s, lang string) (Quantity, bool) {
	if len(s) > 1000 {
		return Quantity{}, false
	}
	m := quantityForm.FindStringSubmatch(numeral.WesternDigits(numeral.Tidy(strings.TrimSpace(s))))
	if m == nil || m[1] != "" && m[3] != "" {
		return Quantity{}, false
	}
	value, ok := readValue(m[4], m[5], m[6], lang)
	if !ok {
		return Quantity{}, false
	}
	if m[1]+m[3] == "-" {
		value = -value
	}
	digits := strings.TrimPrefix(m[1]+m[3], "+") + m[4]
	if m[5] != "" {
		digits += "e" + m[5]
	}
	before := strings.Trim(m[2], " =~≈")
	return Quantity{value, digits, strings.TrimSpace(before + " " + strings.Trim(m[7], outer))}, true
}

// readValue reads a number without sign, which may have a power of ten or be
// the upper part of a fraction, or both parts of "1 1/2".
func readValue(number, power, below, lang string) (float64, bool) {
	plain, ok := numeral.Plain(number, lang)
	whole, upper, mixed := strings.Cut(number, " ")
	if !ok && mixed && below != "" {
		n, ok1 := readValue(whole, "", "", lang)
		part, ok2 := readValue(upper, "", below, lang)
		return n + part, ok1 && ok2
	}
	if power != "" {
		plain += "e" + power
	}
	value, err := strconv.ParseFloat(plain, 64)
	if !ok || err != nil {
		return 0, false
	}
	if below != "" {
		divisor, err := strconv.ParseFloat(below, 64)
		return value / divisor, err == nil && divisor > 0
	}
	return value, true
}

// Within tells if a number lies within the tolerance of the answer. What
// floating point adds at the rim is not the player's; without a tolerance the
// numbers must be equal, for slack would let large whole numbers pass that are
// not the answer.
func Within(tolerance, answer, got float64) bool {
	if tolerance == 0 {
		return got == answer
	}
	slack := 0x1p-51 * max(math.Abs(answer), math.Abs(got), tolerance)
	return math.Abs(got-answer) <= tolerance+slack
}
