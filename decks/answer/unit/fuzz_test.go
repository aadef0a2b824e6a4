package unit_test

import (
	"slices"
	"strings"
	"testing"

	"quiz/decks/answer/unit"
	"quiz/decks/numeral"
)

// What is read is written as what is read as the same again; tidying before
// changes nothing, but for some of the signs that are typed for degrees; and
// what is right stays when read loosely.
func FuzzParse(f *testing.F) {
	for _, n := range names {
		for word := range strings.SplitSeq(n.words, "|") {
			f.Add(word, n.language)
		}
	}
	for _, r := range readings {
		f.Add(r.text, r.language)
	}
	for _, text := range none {
		f.Add(text, "")
	}
	f.Fuzz(func(t *testing.T, text, language string) {
		all := unit.ParseAll(text, language)
		first, ok := unit.Parse(text, language)
		if ok != (all != nil) || ok && first != all[0] {
			t.Fatalf("%q is %q, but %q", text, first, all)
		}
		for i, u := range all {
			again := unit.ParseAll(u.String(), language)
			if len(u.String()) > 100 {
				continue
			}
			if !slices.Contains(again, u) || i == 0 && again[0].String() != u.String() {
				t.Fatalf("%q is %q, and that is %q", text, u, again)
			}
		}
		if tidied := unit.ParseAll(numeral.Tidy(text), language); len(text) < 30 && !strings.ContainsAny(text, "⁰º˚∘") && !slices.Equal(all, tidied) {
			t.Fatalf("%q is %q, but tidy %q", text, all, tidied)
		}
		if ok && !slices.Contains(unit.Loose(text, language), first) && !strings.EqualFold(strings.TrimSpace(text), "km/h") {
			t.Fatalf("%q is %q, but not loosely", text, first)
		}
	})
}
