package unit

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// single gives the readings of one word: as a symbol, as a name, and with a
// negative exponent as two symbols in one.
func (t *table) single(w token, how request) [][]power {
	readings := t.symbol(w.text, how)
	if len(readings) > 0 {
		readings = t.plainName(w.folded, how, noPrefix, 0, readings)
	} else {
		readings = t.word(w.folded, how, nil)
	}
	for _, r := range readings {
		if len(r) == 1 && r[0].unit.symbol == "deg" {
			for _, f := range slices.Concat(t.symbols["°C"], t.symbols["°F"]) {
				readings = append(readings, f.parts)
			}
			break
		}
	}
	readings = raise(readings, w.exp)
	if w.exp < 0 || len(readings) == 0 && w.exp > 0 {
		readings = t.twoSymbols(w, how, readings)
	}
	return readings
}

// raise raises readings to an exponent; 0 is none.
func raise(readings [][]power, exp int) [][]power {
	if exp == 0 || exp == 1 || len(readings) == 0 {
		return readings
	}
	raised := make([][]power, len(readings))
	for i, parts := range readings {
		raised[i] = slices.Clone(parts)
		for j := range parts {
			raised[i][j].exp *= exp
		}
	}
	return raised
}

// symbol gives the readings of a symbol in its exact case, and where there is
// but one with another case, that.
func (t *table) symbol(text string, how request) [][]power {
	var readings [][]power
	for _, f := range t.symbols[text] {
		if f.speaks(how.language) {
			readings = append(readings, f.parts)
		}
	}
	for n, i := range t.prefixesOf(text) {
		for _, f := range t.symbols[text[n:]] {
			if f.takes(i) && f.speaks(how.language) {
				readings = append(readings, withPrefix(i, f.parts))
			}
		}
	}
	if len(readings) == 0 && how.loose {
		readings = t.otherCase(text)
	}
	if len(readings) > 1 {
		canonicalFirst(readings, text)
	}
	return readings
}

// prefixesOf gives the prefixes that a symbol may begin with, by their length.
func (t *table) prefixesOf(text string) func(yield func(n, prefix int) bool) {
	return func(yield func(n, prefix int) bool) {
		n := 0
		for range 2 {
			_, size := utf8.DecodeRuneInString(text[n:])
			if n += size; n >= len(text) {
				return
			}
			if i, ok := t.prefixes[text[:n]]; ok && !yield(n, i) {
				return
			}
		}
	}
}

// speaks tells if a word belongs to a language.
func (f found) speaks(language string) bool {
	if other, not := strings.CutPrefix(f.only, "!"); not {
		return other != language
	}
	return f.only == "" || f.only == language
}

// takes tells if a prefix goes with a symbol or a word.
func (f found) takes(i int) bool {
	return f.class&(1<<i) != 0
}

func withPrefix(i int, parts []power) []power {
	parts = slices.Clone(parts)
	parts[0].unit = prefixes[i].of(parts[0].unit)
	return parts
}

func canonicalFirst(readings [][]power, text string) {
	slices.SortStableFunc(readings, func(a, b []power) int {
		return exactly(b[0].unit, text) - exactly(a[0].unit, text)
	})
}

// word adds the readings of a folded name, with a prefix or a power in the same
// word or not.
func (t *table) word(folded string, how request, readings [][]power) [][]power {
	before := len(readings)
	readings = t.name(folded, how, readings)
	if len(readings) > before {
		return readings
	}
	if rest, exp := unglue(folded); exp > 0 {
		for _, parts := range t.name(rest, how, nil) {
			if len(parts) == 1 && parts[0].exp == 1 {
				readings = append(readings, []power{{parts[0].unit, exp}})
			}
		}
	}
	if rest, ok := strings.CutPrefix(folded, "ال"); ok && len(readings) == before {
		readings = t.name(rest, how, readings)
	}
	return readings
}

// begins tells if a folded word may be the first of a name of several, with a
// prefix or without. Most words are not, which saves looking for the names.
func (t *table) begins(folded string) bool {
	if t.firsts[folded] {
		return true
	}
	for n := range folded {
		if _, ok := t.before[folded[:n]]; ok && t.firsts[folded[n:]] {
			return true
		}
	}
	_, ok := t.before[folded]
	return ok
}

// longestPrefix is how many bytes the word of a prefix has at most.
const longestPrefix = 24

// name adds the readings of a folded name, with the word of a prefix before it
// or not.
func (t *table) name(folded string, how request, readings [][]power) [][]power {
	before := len(readings)
	readings = t.plainName(folded, how, noPrefix, 0, readings)
	if len(readings) > before {
		return readings
	}
	for n := range folded {
		if n > longestPrefix {
			break
		}
		if i, ok := t.before[folded[:n]]; ok {
			readings = t.plainName(strings.TrimPrefix(folded[n:], " "), how, 1<<i, i, readings)
		}
	}
	return readings
}

func (t *table) plainName(folded string, how request, class class, prefix int, readings [][]power) [][]power {
	first := len(readings)
	for _, f := range t.words[folded] {
		if f.class&class != class || !f.speaks(how.language) {
			continue
		}
		parts := f.parts
		if class != noPrefix {
			parts = withPrefix(prefix, parts)
		}
		if slices.ContainsFunc(readings, func(r []power) bool { return slices.Equal(r, parts) }) {
			continue
		}
		if f.only == how.language && f.only != "" {
			readings = slices.Insert(readings, first, parts)
		} else {
			readings = append(readings, parts)
		}
	}
	return readings
}

// twoSymbols adds the readings of ms^-1 as m·s^-1.
func (t *table) twoSymbols(w token, how request, readings [][]power) [][]power {
	how.loose = false
	text := w.text
	for n := range text {
		if n == 0 {
			continue
		}
		first, second := t.symbol(text[:n], how), t.symbol(text[n:], how)
		if len(first) == 0 || len(second) == 0 || len(first[0]) > 1 || len(second[0]) > 1 {
			continue
		}
		readings = append(readings, []power{first[0][0], {second[0][0].unit, w.exp}})
	}
	return readings
}
