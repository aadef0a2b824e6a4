package answer

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"quiz/decks/numeral"
)

// A Quantity is a number with what stands around it.
type Quantity struct {
	Value   float64
	Digits  string // the number as typed, a decimal comma and all; empty of a fraction, 5/2
	Unit    string // as typed; empty where there is none
	Before  bool   // the unit stood before the number: $5
	InWords bool   // it was not in figures alone: "a million", "10^6"
}

// quantityForm is a sign, what stands before the number, the number, its power
// of ten, what it is divided by, and its unit.
var quantityForm = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^([-+]?)\s*([^\d\-+.,٫]*?)\s*([-+]?)\s*(\d[\d.,٫٬' _]*\d|\d|[.,٫]\d+)` +
		`(?:(?:[eE]|\s*[xX×*·]\s*10\s*\^)([-+]?\d{1,9}))?(?:\s*/\s*(\d{1,9}))?\s*(.*)$`)
})

// longestQuantity is how long a text may be that is read as a quantity, in bytes.
const longestQuantity = 1000

// Quantities are the ways in which a text reads as a number with its unit: "5
// km", "-$5", "1 1/2", "6.02×10²³", "forty-six", "1 million people", which is a
// million of people, or 1 of what counts in million people. There are two at
// the most; the one in figures comes first.
func Quantities(s, language string) []Quantity {
	if len(s) > longestQuantity {
		return nil
	}
	var list []Quantity
	tidy := numeral.WesternDigits(numeral.Tidy(strings.TrimSpace(s)))
	if q, ok := inFigures(tidy, language); ok {
		list = append(list, q)
	}
	q, ok := inWords(tidy, language)
	if !ok && len(list) > 0 {
		q, ok = list[0].magnified(language)
	}
	if ok && (len(list) == 0 || q.Value != list[0].Value || q.Unit != list[0].Unit) {
		list = append(list, q)
	}
	return list
}

func inFigures(tidy, language string) (Quantity, bool) {
	m := quantityForm().FindStringSubmatch(tidy)
	if m == nil || m[1] != "" && m[3] != "" {
		return Quantity{}, false
	}
	value, ok := readValue(m[4], m[5], m[6], language)
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
	if m[6] != "" {
		digits = ""
	}
	before := strings.Trim(m[2], " =~≈")
	return Quantity{Value: value, Digits: digits, Unit: strings.TrimSpace(before + " " + strings.Trim(m[7], outer)), Before: before != "", InWords: m[5] != ""}, true
}

// magnified reads a unit before the number, and a word of magnitude behind it:
// "$2bn" and "$2-billion" are two billion of dollars.
func (q Quantity) magnified(language string) (Quantity, bool) {
	i := strings.LastIndexByte(q.Unit, ' ')
	if !q.Before || i < 0 {
		return q, false
	}
	power, ok := numeral.Magnitude(strings.TrimPrefix(q.Unit[i+1:], "-"), language)
	return Quantity{Value: q.Value * math.Pow(10, float64(power)), Unit: q.Unit[:i], Before: true, InWords: true}, ok
}

// inWords reads the longest number that the text begins with, in words, with
// words of magnitude or as a power. What follows is the unit.
func inWords(tidy, language string) (Quantity, bool) {
	if q, ok := inHan(tidy, language); ok {
		return q, true
	}
	words := strings.Fields(tidy)
	for n := min(len(words), mostNumberWords+2); n > 0; n-- {
		text := strings.TrimRight(strings.TrimLeft(strings.Join(words[:n], " "), outerQuotes), outer)
		if value, ok := numeral.Value(text, language); ok && (n == len(words) || !isDigit(words[n][0])) {
			return Quantity{Value: value, Unit: ofWhat(strings.Trim(strings.Join(words[n:], " "), outer), language), InWords: true}, true
		}
	}
	return Quantity{}, false
}

// outerQuotes may stand before a number; a dot there is a decimal one.
const outerQuotes = `"'“‘«„`

// inHan reads a number in Chinese or Japanese signs with its unit behind it,
// without a blank: 五公里, 百分之二十.
func inHan(tidy, language string) (Quantity, bool) {
	if scriptsOf(tidy)&han == 0 || len(tidy) > longestValue || strings.ContainsFunc(tidy, unicode.IsSpace) {
		return Quantity{}, false
	}
	if share, found := strings.CutPrefix(tidy, "百分之"); found {
		value, ok := numeral.Value(share, language)
		return Quantity{Value: value, Unit: "%", InWords: true}, ok
	}
	runes := []rune(tidy)
	for n := len(runes); n > 0; n-- {
		if value, ok := numeral.Value(string(runes[:n]), language); ok {
			return Quantity{Value: value, Unit: string(runes[n:]), InWords: true}, true
		}
	}
	return Quantity{}, false
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
