package numeral

import (
	"strings"
	"unicode"
)

// mostCompound is how many words a number may have that is put together of
// others.
const mostCompound = 24

// compound reads what is put together of numbers and words for powers of ten:
// "two and a half billion", "half a million", "1 million 500 thousand". Where a
// half follows a power of ten from a thousand on, it is half of that: "a million
// and a half" is 1,500,000. The number is refused where it is not sure which
// power is meant.
func (r reader) compound(s string) (float64, bool) {
	g := grammarOf(r.base)
	if isHan(r.base) || g == nil || strings.Contains(s, "'") { // 1'5 is no 15
		return 0, false
	}
	words := r.apart(s)
	if len(words) > mostCompound {
		return 0, false
	}
	for i, word := range words {
		n, one, ok := r.term(g, words[:i], word)
		if !ok {
			continue
		}
		if i == len(words)-1 {
			return n * one, true
		}
		rest := strings.Join(words[i+1:], " ")
		if part, ok := g.joined(rest); ok && n == float64(int64(n)) {
			return (n + part) * one, true
		}
		if more, ok := r.lesser(g, rest, one); ok {
			return n*one + more, true
		}
	}
	return r.andPart(g, strings.Join(words, " "))
}

// lesser reads what follows a power of ten, and is less than it: 500 thousand.
func (r reader) lesser(g *grammar, s string, limit float64) (float64, bool) {
	for _, joint := range append([]string{""}, g.joints...) {
		after, ok := strings.CutPrefix(s, joint)
		words := strings.Fields(after)
		for i := 1; ok && i < len(words); i++ {
			n, one, ok := r.term(g, words[:i], words[i])
			switch {
			case !ok || n*one >= limit:
			case i == len(words)-1:
				return n * one, true
			default:
				if more, ok := r.lesser(g, strings.Join(words[i+1:], " "), one); ok {
					return n*one + more, true
				}
			}
		}
	}
	return 0, false
}

// apart are the words of a number, folded, with those that are joined to digits
// by themselves: 2-billion. Digits keep their marks.
func (r reader) apart(s string) []string {
	var words []string
	for _, field := range strings.Fields(s) {
		at := strings.LastIndexAny(field, "0123456789") + 1
		if at > 0 {
			words = append(words, field[:at])
			field = strings.TrimPrefix(field[at:], "-")
			if field != "" && !unicode.IsLetter([]rune(field)[0]) {
				return nil
			}
		}
		words = append(words, strings.Fields(strings.TrimRight(fold(field, r.base), ".,"))...)
	}
	return words
}

// term reads how often a word for a power of ten is meant, from a thousand on,
// and that power. It is less often than that power, for nobody says a million
// thousand.
func (r reader) term(g *grammar, times []string, word string) (n, one float64, ok bool) {
	power, ok := g.powers[word]
	if !ok || power < 3 {
		return 0, 0, false
	}
	one = pow10(power)
	if len(times) == 0 {
		return 1, one, true
	}
	n, ok = r.times(g, strings.Join(times, " "))
	return n, one, ok && n > 0 && n < one
}

func pow10(power int) float64 {
	n := 1.0
	for range power {
		n *= 10
	}
	return n
}

// times reads a number before a power of ten.
func (r reader) times(g *grammar, s string) (float64, bool) {
	if strings.ContainsAny(s, "0123456789") {
		if n, ok := r.plain(s, ""); ok {
			return n, true
		}
		if n, ok := r.fraction(s); ok {
			return n, true
		}
		if n, ok := r.andPart(g, s); ok {
			return n, true
		}
		return 0, false
	}
	if g.article[s] {
		return 1, true
	}
	if n, ok := g.whole(s); ok {
		return float64(n), true
	}
	if n, ok := g.broken(s); ok {
		return n, true
	}
	for _, between := range g.shares {
		if share, ok := strings.CutSuffix(s, " "+between); ok && g.fractions[share] > 0 {
			return g.fractions[share], true
		}
	}
	return r.spoken(s, g.points)
}

// andPart reads a whole number in digits with a part in words: 1 and a half.
func (r reader) andPart(g *grammar, s string) (float64, bool) {
	digits, after, _ := strings.Cut(s, " ")
	if !allDigits(digits) || len(digits) > longest {
		return 0, false
	}
	part, ok := g.joined(after)
	n, read := parse(digits, "")
	return n + part, ok && read
}
