package numeral

import (
	"math"
	"strings"
	"unicode/utf8"
)

// Words reads a whole number that is written in words of a language: "forty-six"
// is 46 in English. The text is as it was typed; it is a number and nothing
// else, up to 999 trillion in most languages. The table of the package comment
// has the languages. A number below zero has the language's minus before it.
func Words(text, language string) (int64, bool) {
	if len(text) > longestText {
		return 0, false
	}
	base := wordLanguage(language)
	folded := fold(text, base)
	if isHan(base) {
		return signed(folded, hanMinus(base), func(s string) (int64, bool) { return hanNumber(s, base) })
	}
	g := grammarOf(base)
	if g == nil {
		return 0, false
	}
	return signed(folded, g.minus, g.whole)
}

// signed reads a number that may have a minus before it.
func signed(s string, minus []string, read func(string) (int64, bool)) (int64, bool) {
	if after, ok := cutMinus(s, minus); ok {
		s, read = after, negated(read)
	}
	n, ok := read(s)
	if !ok {
		return 0, false
	}
	return n, true
}

func negated(read func(string) (int64, bool)) func(string) (int64, bool) {
	return func(s string) (int64, bool) {
		n, ok := read(s)
		return -n, ok
	}
}

// cutMinus cuts the minus that a text begins with. There is a space after a
// word for it, but in the far East.
func cutMinus(s string, minus []string) (string, bool) {
	if after, ok := strings.CutPrefix(s, "-"); ok {
		return strings.TrimPrefix(after, " "), true
	}
	for _, word := range minus {
		after, ok := strings.CutPrefix(s, word)
		rest, apart := strings.CutPrefix(after, " ")
		if r, _ := utf8.DecodeRuneInString(word); ok && (apart || r >= '\u2e80') {
			return rest, true
		}
	}
	return s, false
}

// whole reads a number that is not below zero.
func (g *grammar) whole(s string) (int64, bool) {
	if _, ok := g.zero[s]; ok {
		return 0, true
	}
	if n, ok := g.hundredfold(s); ok {
		return n, true
	}
	n, ok := g.below(s, math.MaxInt64, true)
	return n, ok && n > 0
}

// hundredfold reads twelve hundred and six.
func (g *grammar) hundredfold(s string) (int64, bool) {
	for i := range s {
		if n, ok := g.many[s[:i]]; ok {
			if rest, ok := g.rest(s[i:], g.tail); ok {
				return n + rest, true
			}
		}
	}
	n, ok := g.many[s]
	return n, ok
}

// below reads a number that is less than a limit. It is the first in its text
// or follows a greater scale.
func (g *grammar) below(s string, limit int64, first bool) (int64, bool) {
	for i := range g.scales {
		if scale := &g.scales[i]; scale.value < limit {
			if n, ok := g.scaled(s, scale, first); ok {
				return n, n < limit
			}
		}
	}
	return g.group(s, first)
}

// scaled reads a number that has a scale for its greatest.
func (g *grammar) scaled(s string, scale *foldedScale, first bool) (int64, bool) {
	for word, times := range scale.fixed {
		if after, ok := strings.CutPrefix(s, word); ok {
			if rest, ok := g.after(after, scale); ok {
				return times*scale.value + rest, true
			}
		}
	}
	for _, word := range scale.words {
		if n, ok := g.scaledBy(word, s, scale, first); ok {
			return n, true
		}
	}
	return 0, false
}

// scaledBy tries each place where the word of a scale stands.
func (g *grammar) scaledBy(word, s string, scale *foldedScale, first bool) (int64, bool) {
	for from := 0; ; {
		i := strings.Index(s[from:], word)
		if i < 0 {
			return 0, false
		}
		at := from + i
		from = at + len(word)
		times, ok := g.times(strings.TrimSuffix(s[:at], " "), scale, first)
		if !ok {
			continue
		}
		if rest, ok := g.after(s[from:], scale); ok {
			return times*scale.value + rest, true
		}
	}
}

// times reads how often a scale is meant.
func (g *grammar) times(s string, scale *foldedScale, first bool) (int64, bool) {
	if s == "" {
		return 1, first || !g.said
	}
	if g.article[s] {
		return 1, true
	}
	limit := int64(1000)
	if scale.max > 999 {
		limit = scale.value
	}
	n, ok := g.below(s, min(limit, scale.max+1), first)
	return n, ok && n > 0 && n <= scale.max
}

// after reads what follows a scale.
func (g *grammar) after(s string, scale *foldedScale) (int64, bool) {
	if s == "" {
		return 0, true
	}
	return g.rest(strings.TrimPrefix(s, ","), func(s string, joined bool) (int64, bool) {
		if n, ok := g.tails[s]; ok {
			return n, true
		}
		n, ok := g.below(s, scale.value, false)
		return n, ok && (joined || !g.bound || n >= 10 || g.small[s] == 0)
	})
}

// group reads a number that is less than a thousand.
func (g *grammar) group(s string, first bool) (int64, bool) {
	if n, ok := g.small[s]; ok {
		return n, true
	}
	if n, ok := g.hundreds[s]; ok {
		return n, n > 0 && g.usable(s, n, first)
	}
	for i := min(g.longest, len(s)-1); i > 0; i-- {
		if n, ok := g.hundreds[s[:i]]; ok && n%100 == 0 && g.usable(s[:i], n, first) {
			if rest, ok := g.rest(s[i:], g.tail); ok {
				return n + rest, true
			}
		}
	}
	return 0, false
}

// usable tells if a word for hundreds may stand where it does: one with no
// article at the beginning only, one for none anywhere else.
func (g *grammar) usable(word string, n int64, first bool) bool {
	if first {
		return n > 0
	}
	return !g.said || !g.bare[word]
}

// tail reads what follows a hundred, and was joined to it or not.
func (g *grammar) tail(s string, joined bool) (int64, bool) {
	if n, ok := g.tails[s]; ok {
		return n, true
	}
	n, ok := g.small[s]
	return n, ok && (joined || !g.bound || n >= 10)
}

// rest reads what follows a greater part, with a joint between them or none.
func (g *grammar) rest(s string, read func(s string, joined bool) (int64, bool)) (int64, bool) {
	s = strings.TrimPrefix(s, " ")
	if n, ok := read(s, false); ok {
		return n, true
	}
	for _, joint := range g.joints {
		if after, ok := strings.CutPrefix(s, joint); ok {
			if n, ok := read(strings.TrimPrefix(after, " "), true); ok {
				return n, true
			}
		}
	}
	return 0, false
}
