package unit

import (
	"strings"
	"unicode"
)

// otherCase gives the one unit whose symbol differs from a text in nothing but
// its case. Where there are two, it is the one whose prefix has the case that
// was typed, if that is a capital before small letters: Mhz and Mpa.
func (t *table) otherCase(text string) [][]power {
	var sure, all [][]power
	for _, f := range t.lower[strings.ToLower(text)] {
		all = appendNew(all, f.parts)
	}
	for n, i := range t.prefixesAnyCase(text) {
		for _, f := range t.lower[strings.ToLower(text[n:])] {
			if !f.takes(i) {
				continue
			}
			parts := withPrefix(i, f.parts)
			all = appendNew(all, parts)
			if capitalBeforeSmall(text, n) && prefixes[i].symbol == text[:n] {
				sure = appendNew(sure, parts)
			}
		}
	}
	switch {
	case len(all) == 1:
		return all
	case len(sure) == 1:
		return sure
	}
	return nil
}

// prefixesAnyCase gives the prefixes that a symbol may begin with, in any case,
// by their length in the text.
func (t *table) prefixesAnyCase(text string) func(yield func(n, prefix int) bool) {
	return func(yield func(n, prefix int) bool) {
		for symbol, i := range t.prefixes {
			n := len(symbol)
			if n < len(text) && strings.EqualFold(text[:n], symbol) && !yield(n, i) {
				return
			}
		}
	}
}

func capitalBeforeSmall(text string, n int) bool {
	return n == 1 && unicode.IsUpper(rune(text[0])) && strings.ContainsFunc(text[n:], unicode.IsLower)
}

// appendNew adds a reading unless there is one like it.
func appendNew(readings [][]power, parts []power) [][]power {
	for _, r := range readings {
		if len(r) == len(parts) && sameUnit(r[0], parts[0]) {
			return readings
		}
	}
	return append(readings, parts)
}

func sameUnit(p, q power) bool {
	p.unit.symbol, q.unit.symbol = "", ""
	return p == q
}
