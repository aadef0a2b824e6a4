package answer

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"quiz/decks/answer/date"
	"quiz/decks/answer/unit"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// A Number is what is right where a number is asked for.
type Number struct {
	Value     float64
	Tolerance float64 // how far from Value is right, in the same unit; 0: none
	Unit      string  // that is asked for; may be empty
	Language  string  // of the answer, as BCP 47

	// Asks tells if the question names what was typed beside the number:
	// "years" where it asks how many years. It may be nil.
	Asks func(text string) bool
}

// A NumberMark is what a typed number comes to.
type NumberMark struct {
	Readable bool   // it is a number, in a unit that can be compared
	Right    bool   // it is readable, and right
	Note     string // what is wrong with it where it is not readable
	Folded   string // the number as it was understood, in the unit that is asked for
	Reason   string // how it came to that, in words
}

// notANumber asks for a number where none was typed.
const notANumber = "type a number, such as 42 or 3.5"

// Mark marks what was typed by its value. A number without a unit is taken in
// the unit that is asked for, and one in another unit of the same dimension is
// converted. Anything else cannot be read: whoever typed it should be asked
// again.
func (n Number) Mark(typed string) NumberMark {
	typed = exactly(typed, n.Language)
	m := n.byValue(typed)
	if m.Right || !n.asksYear() {
		return m
	}
	if year, ok := n.markYear(typed); ok {
		return year
	}
	return m
}

// byValue marks each number that the text may be, and takes the right one.
func (n Number) byValue(typed string) NumberMark {
	result := NumberMark{Note: notANumber}
	for _, q := range Quantities(typed, n.Language) {
		m := n.mark(q)
		if m.Right {
			return m
		}
		if m.Readable && !result.Readable || result.Note == notANumber {
			result = m
		}
	}
	if year, ok := n.year(typed); ok && !result.Readable {
		return n.mark(Quantity{Value: year})
	}
	return result
}

// year reads a year with its era where a number alone is asked for: 1066 AD, and
// 44 BC, which is -44.
func (n Number) year(typed string) (float64, bool) {
	d, status := date.Parse(typed, n.Language)
	if n.Unit != "" || status != date.One || d.Bare() {
		return 0, false
	}
	digits, bc := strings.CutSuffix(d.String(), " BC")
	year, err := strconv.ParseFloat(digits, 64)
	if bc {
		year = -year
	}
	return year, err == nil
}

func (n Number) mark(q Quantity) NumberMark {
	switch one, rest := n.magnitude(); {
	case isMoney(rest, n.Language):
		q = q.ofMoney(n.Language)
	case rest == "":
		q = q.ofLetter(one)
	}
	value, slack, how, note := n.inUnit(q)
	if note != "" {
		return NumberMark{Note: note}
	}
	if n.asShown(q) {
		value = n.Value
	}
	m := NumberMark{Readable: true, Folded: strings.TrimSpace(numeral.Format(value, n.Language) + " " + n.Unit), Reason: how}
	m.Right = Within(max(n.Tolerance, slack), n.Value, value)
	return m
}

// asShown tells if the number stands as the program itself may show it, with a
// decimal point, even if 1.125 would be a thousand and more to the language.
func (n Number) asShown(q Quantity) bool {
	return q.Digits != "" && q.Digits == strconv.FormatFloat(n.Value, 'f', -1, 64) && (q.Unit == "" || q.Unit == n.Unit)
}

// inUnit is the value of a quantity in the unit that is asked for, and how much
// of the difference is due to rounding before it was converted. Its note says
// why there is none.
func (n Number) inUnit(q Quantity) (value, slack float64, how, note string) {
	switch {
	case q.Unit == "":
		value, how = n.bare(q)
		return value, 0, how, ""
	case n.Unit == "":
		return n.alone(q)
	case sameName(n.Unit, q.Unit, n.Language), n.isWordy(q.Unit), strings.EqualFold(n.Unit, q.Unit) && !unit.Known(q.Unit, n.Language):
		return q.Value, 0, "a number in the unit that is asked for", ""
	}
	if one, rest := n.magnitude(); one > 1 && (rest != "" || n.Asks != nil && n.Asks(q.Unit)) {
		inner := n
		inner.Unit = rest
		if value, slack, how, note = inner.inUnit(q); note == "" {
			return value / one, slack / one, how, ""
		}
	}
	if want, got, ok := unit.Meant(asked(n.Unit, n.Language), unit.Loose(q.Unit, n.Language)); ok {
		if converted, ok := unit.Convert(q.Value, got, want); ok {
			how = "a number in the unit that is asked for"
			if got != want {
				how = fmt.Sprintf("converted from %v to %v", got, want)
			}
			return converted, rounding(q, got, want), how, ""
		}
	}
	return 0, 0, "", fmt.Sprintf("the unit asked for is %s, not %q", n.Unit, markup.Shorten(q.Unit, 30))
}

// asked are the units that an author may mean: a degree alone is one of angles.
func asked(text, language string) []unit.Unit {
	if list := unit.ParseAll(text, language); text != "°" {
		return list
	}
	degree, _ := unit.Parse("deg", language)
	return []unit.Unit{degree}
}

// alone is the value of a number where no unit is asked for: per cent are
// hundredths, and what the question names may stand beside the number.
func (n Number) alone(q Quantity) (value, slack float64, how, note string) {
	if n.Asks != nil && n.Asks(q.Unit) {
		return q.Value, 0, "a number with what the question names", ""
	}
	if got, ok := unit.Parse(q.Unit, n.Language); ok {
		if one, ok := unit.Parse("", n.Language); ok && got.Same(one) {
			if converted, ok := unit.Convert(q.Value, got, one); ok {
				return converted, 0, "a share of one", ""
			}
		}
	}
	return 0, 0, "", fmt.Sprintf("a number alone is asked for, without %q", markup.Shorten(q.Unit, 30))
}

// isWordy tells if what was typed is the unit behind words of the question:
// "military units" where units of them are asked for.
func (n Number) isWordy(typed string) bool {
	i := strings.LastIndexByte(typed, ' ')
	return i > 0 && n.Asks != nil && sameName(n.Unit, typed[i+1:], n.Language) && n.Asks(typed[:i])
}

// sameName tells if a typed unit is the one that is asked for by its name, for
// there are more units than those that can be converted: people, goals.
func sameName(want, typed, language string) bool {
	if one, rest := cutMagnitude(want, language); one > 1 {
		return sameMagnitude(one, rest, typed, language)
	}
	if want == typed {
		return true
	}
	_, known := unit.Parse(want, language)
	if known {
		return false // its value says
	}
	a, b := strings.ToLower(want), strings.ToLower(typed)
	return a == b || len(want) > 3 && strings.TrimSuffix(a, "s") == strings.TrimSuffix(b, "s")
}

// sameUnits tells if two texts are one unit.
func sameUnits(a, b, language string) bool {
	for _, u := range unit.ParseAll(a, language) {
		for _, v := range unit.Loose(b, language) {
			if sameSize(u, v) {
				return true
			}
		}
	}
	return false
}

// rounding is half a unit of the last digit of a number that was typed in
// another unit, in the unit that is asked for: 1.61 km are a mile. Where only
// the decimal point moves, and for fewer than three digits, there is none.
func rounding(q Quantity, got, want unit.Unit) float64 {
	if digitsOf(q) < 3 || strings.Contains(q.Digits, "e") {
		return 0
	}
	ratio, ok := unit.Convert(1, got, want)
	zero, ok0 := unit.Convert(0, got, want)
	ratio -= zero
	if power := math.Log10(math.Abs(ratio)); !ok || !ok0 || math.Abs(power-math.Round(power)) < 1e-9 {
		return 0
	}
	decimals := 0
	if i := strings.LastIndexAny(q.Digits, ".,٫"); i >= 0 {
		decimals = len(strings.Map(keepDigits, q.Digits[i:]))
	}
	return math.Abs(ratio) / 2 * math.Pow(10, -float64(decimals))
}

func keepDigits(r rune) rune {
	if r >= '0' && r <= '9' {
		return r
	}
	return -1
}

// sameMeasure tells if two quantities are the same, in whichever unit of one
// dimension.
func sameMeasure(a, b Quantity, language string) bool {
	if digitsOf(a) > exactDigits || digitsOf(b) > exactDigits {
		return false
	}
	if a.Unit == "" || b.Unit == "" || (a.Before || b.Before) && !isMoney(a.Unit, language) {
		return false // A4 is no current
	}
	for _, u := range asked(a.Unit, language) {
		for _, v := range unit.Loose(b.Unit, language) {
			if converted, ok := unit.Convert(b.Value, v, u); ok && converted == a.Value && (a.Value != 0 || b.Value != 0 || sameSize(u, v)) {
				return true
			}
		}
	}
	return false
}

// exactDigits is how many figures floating point keeps.
const exactDigits = 15

// digitsOf is how many figures a number has, without leading zeros.
func digitsOf(q Quantity) int { return len(strings.TrimLeft(strings.Map(keepDigits, q.Digits), "0")) }

// Within tells if a number lies within the tolerance of the answer. What
// floating point adds at the rim is not the player's; without a tolerance the
// numbers must be equal, for slack would let large whole numbers pass that are
// not the answer.
func Within(tolerance, answer, got float64) bool {
	if tolerance == 0 || math.IsInf(got, 0) {
		return got == answer
	}
	slack := 0x1p-51 * max(math.Abs(answer), math.Abs(got), tolerance)
	return math.Abs(got-answer) <= tolerance+slack
}

// sameSize tells if one of a unit is one of the other.
func sameSize(a, b unit.Unit) bool {
	one, ok := unit.Convert(1, a, b)
	return ok && one == 1
}

// SameUnitName tells if two words name one unit: "kilometre" and "km", "years"
// and "year".
func SameUnitName(a, b, language string) bool {
	return sameName(a, b, language) || sameUnits(a, b, language)
}

// AsksPercent tells if the words of a question ask for a percentage.
func AsksPercent(words []string) bool {
	for i, w := range words {
		if w == "%" || w == "percent" || w == "percentage" || w == "prozent" || w == "cent" && i > 0 && (words[i-1] == "per" || words[i-1] == "pour") {
			return true
		}
	}
	return false
}
