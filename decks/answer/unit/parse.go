package unit

import (
	"slices"
	"strings"

	"quiz/decks/lang"
)

// mostReadings bounds what one text can stand for.
const mostReadings = 16

// request says how a text is to be read.
type request struct {
	language string // the primary tag alone, "de"
	loose    bool   // case may be wrong
}

// Parse reads a unit as it stands beside a number, in symbols or in words of
// any language; the language only tells what words to take first. Of several
// readings it is the likeliest. No text is the unit of a number alone.
func Parse(text, language string) (Unit, bool) {
	all := ParseAll(text, language)
	if len(all) == 0 {
		return Unit{}, false
	}
	return all[0], true
}

// ParseAll gives all readings of a unit, the likeliest first: C is coulomb and
// degree Celsius, "pounds" a mass, a force and money. It is nil for what is no
// unit.
func ParseAll(text, language string) []Unit {
	return read(text, request{language: lang.Base(language)})
}

// Loose is ParseAll for those who do not mind capitals: KG is kg, and Mhz MHz.
// Where another case is another unit, as in mW and MW, or Pa and PA, the case
// counts still; so mhz, which may be mHz or MHz, is nothing.
func Loose(text, language string) []Unit {
	if exact := ParseAll(commonCase(text), language); exact != nil {
		return exact
	}
	return read(text, request{lang.Base(language), true})
}

// Known tells if a text is a unit. No text is none.
func Known(text, language string) bool {
	u, ok := Parse(text, language)
	return ok && !u.IsNone()
}

// Meant chooses from the readings of what was asked for and of what was typed
// the ones that go together: the same unit, or else one of the same dimension.
func Meant(asked, typed []Unit) (want, got Unit, ok bool) {
	for _, want := range asked {
		if slices.Contains(typed, want) {
			return want, want, true
		}
	}
	for _, want := range asked {
		for _, got := range typed {
			if want.Same(got) {
				return want, got, true
			}
		}
	}
	return Unit{}, Unit{}, false
}

func read(text string, how request) []Unit {
	if len(text) > longest {
		return nil
	}
	s := tidy(text)
	if s == "" {
		return []Unit{{}}
	}
	t := units()
	var all []Unit
	if whole := t.symbols[s]; whole != nil && strings.ContainsAny(s, "/·.-0123456789") {
		all = appendProducts(all, []term{{[][]power{whole[0].parts}, 1}})
	}
	all = appendProducts(all, t.terms(s, how, false))
	if underStroke(s) {
		all = appendProducts(all, t.terms(s, how, true))
	}
	// What is written as its symbol is written comes first.
	if len(all) > 1 {
		slices.SortStableFunc(all, func(a, b Unit) int { return exactly(b, s) - exactly(a, s) })
	}
	return all
}

func exactly(u Unit, s string) int {
	if u.symbol == s {
		return 1
	}
	return 0
}

// appendProducts multiplies out the terms, once for each choice of readings.
func appendProducts(all []Unit, terms []term) []Unit {
	if len(terms) == 0 {
		return all
	}
	choice := make([]int, len(terms))
	for len(all) < mostReadings {
		if u, ok := multiply(terms, choice); ok && !slices.Contains(all, u) {
			all = append(all, u)
		}
		i := len(terms) - 1
		for ; i >= 0; i-- {
			if choice[i]++; choice[i] < len(terms[i].readings) {
				break
			}
			choice[i] = 0
		}
		if i < 0 {
			break
		}
	}
	return all
}

// multiply is false for what has two currencies, or beyond reason many powers.
func multiply(terms []term, choice []int) (Unit, bool) {
	if first := terms[0].readings[choice[0]]; len(terms) == 1 && terms[0].exp == 1 && len(first) == 1 && first[0].exp == 1 {
		return first[0].unit, first[0].unit.kind != inProducts
	}
	var u Unit
	s := make(spelling, 0, 8)
	for i, term := range terms {
		for _, p := range term.readings[choice[i]] {
			exp := p.exp * term.exp
			if max(exp, -exp) > 9 || !u.raise(p.unit, exp) {
				return Unit{}, false
			}
			s = s.with(p.unit.symbol, exp)
		}
	}
	if len(s) == 0 {
		return Unit{}, true
	}
	if len(s) == 1 && s[0].exp == 1 {
		return left(terms, choice, s[0].symbol)
	}
	for _, p := range s {
		if max(p.exp, -p.exp) > 9 {
			return Unit{}, false
		}
	}
	if u.dim[len(u.dim)-1] == 0 {
		u.money = ""
	}
	u.symbol = s.String()
	return u, true
}

// left is the unit of which one is left when all others cancel out: the m of
// m³/m².
func left(terms []term, choice []int, symbol string) (Unit, bool) {
	for i, term := range terms {
		for _, p := range term.readings[choice[i]] {
			if p.unit.symbol == symbol {
				return p.unit, p.unit.kind != inProducts
			}
		}
	}
	return Unit{}, false
}

// raise multiplies by a power of another unit.
func (u *Unit) raise(v Unit, exp int) bool {
	for i, n := range v.dim {
		sum := int(u.dim[i]) + int(n)*exp
		if max(sum, -sum) > largestPower {
			return false
		}
		u.dim[i] = int8(sum)
	}
	if v.money != "" {
		if u.money != "" && u.money != v.money {
			return false
		}
		u.money = v.money
	}
	if v.kind != 0 {
		u.kind = v.kind
	}
	u.factor = u.factor.times(v.factor.power(exp))
	return max(u.factor.exp, -u.factor.exp) <= largestExp
}
