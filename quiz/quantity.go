package quiz

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// A quantity is a number with what stands around it.
type quantity struct {
	value  float64
	digits string // the number as typed, a decimal comma and all
	unit   string // as typed; empty where there is none
}

// quantityForm is a sign, what stands before the number, the number, its power
// of ten, what it is divided by, and its unit.
var quantityForm = regexp.MustCompile(`^([-+]?)\s*([^\d\-+.,٫]*?)\s*([-+]?)\s*(\d[\d.,٫٬' _]*\d|\d|[.,٫]\d+)` +
	`(?:(?:[eE]|\s*[xX×*·]\s*10\s*\^)([-+]?\d{1,9}))?(?:\s*/\s*(\d{1,9}))?\s*(.*)$`)

// readQuantity reads "5", "1,991.5", "5 km", "-$5", "1 1/2", "6.02e23", "6.02×10²³".
func readQuantity(s, lang string) (quantity, bool) {
	if len(s) > 1000 {
		return quantity{}, false
	}
	m := quantityForm.FindStringSubmatch(numeral.WesternDigits(numeral.Tidy(strings.TrimSpace(s))))
	if m == nil || m[1] != "" && m[3] != "" {
		return quantity{}, false
	}
	value, ok := readValue(m[4], m[5], m[6], lang)
	if !ok {
		return quantity{}, false
	}
	if m[1]+m[3] == "-" {
		value = -value
	}
	digits := strings.TrimPrefix(m[1]+m[3], "+") + m[4]
	if m[5] != "" {
		digits += "e" + m[5]
	}
	before := strings.Trim(m[2], " =~≈")
	return quantity{value, digits, strings.TrimSpace(before + " " + strings.Trim(m[7], outer))}, true
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

// gradeNumber marks a number by its value and unit.
func (q *Question) gradeNumber(b *decks.Number, typed string) Verdict {
	got, ok := readQuantity(typed, q.Language())
	if !ok {
		return Verdict{Outcome: Wrong, Note: "that is not a number"}
	}
	if note := q.unitNote(b, got.unit); note != "" {
		return Verdict{Outcome: Wrong, Note: note}
	}
	// The answer is shown with a decimal point, and as it is shown it is right,
	// even if 1.125 would be a thousand and more to the language.
	right := got.digits == decks.FormatNumber(b.Answer) || within(b.Tolerance.Of(b.Answer), b.Answer, got.value)
	return ofCredit(boolCredit(right))
}

// within tells if a number lies within the tolerance of the answer. What
// floating point adds at the rim is not the player's; without a tolerance the
// numbers must be equal, for slack would let large whole numbers pass that are
// not the answer.
func within(tolerance, answer, got float64) bool {
	if tolerance == 0 {
		return got == answer
	}
	slack := 0x1p-51 * max(math.Abs(answer), math.Abs(got), tolerance)
	return math.Abs(got-answer) <= tolerance+slack
}

// unitNote says what is wrong with a unit, or nothing. A number without a unit
// is taken in the unit that is asked for.
func (q *Question) unitNote(b *decks.Number, typed string) string {
	switch {
	case typed == "" || b.Unit != "" && sameUnit(b.Unit, typed):
		return ""
	case b.Unit != "" && q.isWordy(b.Unit, typed):
		return ""
	case b.Unit != "":
		return fmt.Sprintf("the unit asked for is %s, not %s", b.Unit, cutText(typed, 30))
	case q.inPrompt(typed): // "10 years" to "How many years …?"
		return ""
	}
	return fmt.Sprintf("a number alone is asked for, without %q", cutText(typed, 30))
}

// isWordy tells if what was typed is the unit behind words of the question:
// "military units" where units of them are asked for.
func (q *Question) isWordy(unit, typed string) bool {
	i := strings.LastIndexByte(typed, ' ')
	return i > 0 && sameUnit(unit, typed[i+1:]) && q.inPrompt(typed[:i])
}

// inPrompt tells if the question asks for what was typed: if it names each
// word, and not as the unit of another number, as in "How many km are 5000 m?".
func (q *Question) inPrompt(text string) bool {
	f := newFolder(q.Deck.Language)
	asked := f.fold(markup.Plain(q.Prompt)).words
	for _, word := range f.fold(text).words {
		named := false
		for i, a := range asked {
			named = named || sameUnit(strings.TrimSuffix(a, "'"), word) && (i == 0 || !strings.ContainsFunc(asked[i-1], unicode.IsDigit))
		}
		if !named {
			return false
		}
	}
	return true
}
