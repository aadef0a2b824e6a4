package check

import (
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks/arrange"
	"quiz/decks/markup"
)

// No option that names others, or is itself such a letter, is passed over.
func TestMayPoint(t *testing.T) {
	words := []string{"A", "b", "and", "B", "C)", "(d)", "a.", "both", "option", "A&B", "a,b", "&#65;", "**A**", "_B_", "`C`", "$D$", "und", "only", "Ａ", "a\u00a0b", "- ", "1. ", "1", "'A'", "\\A", "<b>A</b>", "é", "die", "Baku", ":", ";", "\n"}
	pointed := 0
	for seed := range uint64(200_000) {
		r := rand.New(rand.NewPCG(seed, 3))
		var b strings.Builder
		for range 1 + r.IntN(4) {
			b.WriteString(words[r.IntN(len(words))])
			if r.IntN(3) > 0 {
				b.WriteByte(' ')
			}
		}
		text := b.String()
		plain := markup.Plain(text)
		if lettersNamed(plain, 26) == "" && arrange.LetterIndex(plain, 26) < 0 {
			continue
		}
		if pointed++; !mayPoint(text) {
			t.Fatalf("%q may point at options", text)
		}
	}
	if pointed < 1000 {
		t.Errorf("only %d texts point at options", pointed)
	}
	for _, text := range []string{"", "Baku", "the cell", "1991, 1992", "well-known, old", "3.5"} {
		if mayPoint(text) {
			t.Errorf("%q may point at options", text)
		}
	}
}
