package answer

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"quiz/decks/answer/unit"
	"quiz/decks/lang"
	"quiz/decks/numeral"
)

// isMoney tells units that stand before a number as well as behind it.
func isMoney(text, language string) bool {
	u, ok := unit.Parse(text, language)
	return ok && u.Dimension() == "money"
}

// moneyLetters are letters behind sums of money; behind other numbers they are
// units, such as the metre.
var moneyLetters = map[string]float64{"k": 1e3, "m": 1e6, "b": 1e9}

// moneyWords are what English has for short behind sums of money. In other
// languages "mil" is a thousand.
var moneyWords = map[string]float64{"mio": 1e6, "mil": 1e6, "bil": 1e9}

// ofMoney reads "$2m", "2m", "2 mil" and "2bn$" as millions and billions, which
// they are where money is asked for.
func (q Quantity) ofMoney(language string) Quantity {
	words := strings.Fields(q.Unit)
	for i, word := range words {
		short := strings.TrimRightFunc(word, isCurrency)
		sign := word[len(short):]
		if one := moneyOne(short, sign != "", language); one > 0 {
			rest := strings.Join(slices.Concat(words[:i], strings.Fields(sign), words[i+1:]), " ")
			return Quantity{Value: q.Value * one, Unit: ofWhat(rest, language), Before: q.Before, InWords: true}
		}
	}
	return q
}

func isCurrency(r rune) bool { return unicode.Is(unicode.Sc, r) }

// moneyOne is what a short word behind a sum of money multiplies it with, or 0. A
// word that any number may have is one only where a sign hides it.
func moneyOne(short string, signed bool, language string) float64 {
	word := strings.TrimSuffix(strings.ToLower(short), ".")
	if one := moneyLetters[word]; one > 0 {
		return one
	}
	if base := lang.Base(language); base == "" || base == "en" {
		if one := moneyWords[word]; one > 0 {
			return one
		}
	}
	if power, ok := numeral.Magnitude(word, language); ok && signed {
		return math.Pow(10, float64(power))
	}
	return 0
}

// ofLetter reads 40k where thousands of anything are asked for. Another letter is
// more likely a unit.
func (q Quantity) ofLetter(one float64) Quantity {
	if one > 1 && moneyLetters[strings.ToLower(q.Unit)] == one {
		return Quantity{Value: q.Value * one, InWords: true}
	}
	return q
}
