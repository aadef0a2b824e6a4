package numeral

import (
	"strconv"
	"strings"
)

// words reads what has no digits in it, and is no whole number.
func (r reader) words(s string) (float64, bool) {
	s = fold(s, r.base)
	if isHan(r.base) {
		return r.spoken(s, hanPoint(r.base))
	}
	g := grammarOf(r.base)
	if g == nil {
		return 0, false
	}
	if n, ok := g.broken(s); ok {
		return n, true
	}
	return r.spoken(s, g.points)
}

// whole reads a whole number in words that has no minus.
func (r reader) whole(s string) (int64, bool) {
	if isHan(r.base) {
		return hanNumber(s, r.base)
	}
	return grammarOf(r.base).whole(s)
}

// broken reads a half, and two and a half. Apart from a thousand and more, a
// half is half of that, and no part of one.
func (g *grammar) broken(s string) (float64, bool) {
	if n, ok := g.fractions[s]; ok {
		return n, true
	}
	for i := range s {
		part, ok := g.part(s[i:])
		if !ok {
			continue
		}
		before, apart := strings.CutSuffix(s[:i], " ")
		n, ok := g.whole(before)
		if ok && n > 0 && !(apart && n >= 1000 && n%1000 == 0) {
			return float64(n) + part, true
		}
	}
	return 0, false
}

// part reads what makes a whole number more, by less than one: "and a half".
func (g *grammar) part(s string) (float64, bool) {
	if n, ok := g.halves[s]; ok {
		return n, true
	}
	return g.joined(s)
}

// joined reads a part that has a joint before it.
func (g *grammar) joined(s string) (float64, bool) {
	for _, joint := range g.joints {
		if after, ok := strings.CutPrefix(s, joint); ok {
			n, ok := g.fractions[strings.TrimPrefix(after, " ")]
			return n, ok && n < 1
		}
	}
	return 0, false
}

// spoken reads three point one four: after the word for the mark digits, or a
// number that has none before its first.
func (r reader) spoken(s string, points []string) (float64, bool) {
	for _, point := range points {
		left, right, found := strings.Cut(s, point)
		whole, ok := r.whole(strings.TrimSuffix(left, " "))
		if !found || !ok {
			continue
		}
		if fraction, ok := r.decimals(strings.TrimPrefix(right, " ")); ok {
			return parse(strconv.FormatInt(whole, 10)+"."+fraction, "")
		}
	}
	return 0, false
}

// decimals are the digits that are said after a mark.
func (r reader) decimals(s string) (string, bool) {
	words := strings.Fields(s)
	if isHan(r.base) {
		words = strings.Split(strings.ReplaceAll(s, " ", ""), "")
	} else if n, ok := r.whole(s); ok && n < 1000 {
		return strconv.FormatInt(n, 10), true
	}
	var digits strings.Builder
	for _, word := range words {
		n, ok := r.whole(word)
		if !ok || n > 9 {
			return "", false
		}
		digits.WriteByte(byte('0' + n))
	}
	return digits.String(), digits.Len() > 0 && digits.Len() < longest
}
