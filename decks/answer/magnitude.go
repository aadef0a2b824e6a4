package answer

import (
	"math"
	"strings"

	"quiz/decks/answer/unit"
	"quiz/decks/lang"
	"quiz/decks/numeral"
)

// magnitude cuts the unit that is asked for: million dollars are 1e6 and dollars.
// It is 1 where there is none.
func (n Number) magnitude() (one float64, rest string) {
	return cutMagnitude(n.Unit, n.Language)
}

// cutMagnitude cuts the words for powers of ten off the beginning of a unit, such
// as "million dollars", "mil millones de dólares", or "thousand", of which
// nothing is left. A word that is a unit as well is one where it stands alone.
func cutMagnitude(text, language string) (one float64, rest string) {
	one, rest = 1, text
	for rest != "" {
		word, after, found := strings.Cut(rest, " ")
		power, ok := numeral.Magnitude(word, language)
		if !ok || !found && unit.Known(word, language) {
			break
		}
		one, rest = one*math.Pow(10, float64(power)), ofWhat(after, language)
	}
	return one, rest
}

// leastSum is the least number in words that is a whole sum where millions are
// asked for: two is two million, and two thousand is two thousand.
const leastSum = 1000

// bare is the value of a number without a unit. Where millions of something are
// asked for, one of a million and more is all of it, and so is one that names
// its own power of ten: "2000000", "two million", "two thousand".
func (n Number) bare(q Quantity) (inUnit float64, how string) {
	one, _ := n.magnitude()
	whole := math.Abs(q.Value) >= one || q.InWords && math.Abs(q.Value) >= leastSum
	if one > 1 && whole && !Within(n.Tolerance, n.Value, q.Value) {
		return q.Value / one, "the whole number, without its unit"
	}
	return q.Value, "a number"
}

// sameMagnitude tells if "$ million", "millions of dollars" or just "million" is
// what is asked for by "million dollars".
func sameMagnitude(one float64, unitName, typed, language string) bool {
	got := 1.0
	var others []string
	for word := range strings.FieldsSeq(strings.ToLower(typed)) {
		if power, ok := numeral.Magnitude(word, language); ok {
			got *= math.Pow(10, float64(power))
		} else {
			others = append(others, word)
		}
	}
	rest := ofWhat(strings.Join(others, " "), language)
	return got == one && (rest == "" || sameName(unitName, rest, language) || sameUnits(unitName, rest, language))
}

// of are the words between a word for a power of ten and what there are so many
// of, by base language.
var of = map[string][]string{"": {"of "}, "en": {"of "}, "fr": {"de ", "d'"}, "es": {"de "}, "it": {"di ", "d'"}, "pt": {"de "}, "ro": {"de "}}

// ofWhat is a unit without the word that ties it to a power of ten: "of dollars".
func ofWhat(text, language string) string {
	for _, word := range of[lang.Base(language)] {
		if rest, ok := strings.CutPrefix(text, word); ok {
			return rest
		}
	}
	return text
}
