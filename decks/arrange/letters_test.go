package arrange_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
)

// Options that are letters stand in order, however they are joined; one alone has
// none, and so have those of which one is a word, or too long to be read.
func TestLettersAscend(t *testing.T) {
	long := strings.Repeat("A, ", 19) // 57 bytes
	for _, c := range []struct {
		options []string
		want    string // "": their order says nothing
	}{
		{[]string{"C", "A", "B"}, "A|B|C"},
		{[]string{"A and B", "B", "A"}, "A|B|A and B"},
		{[]string{"B, C", "A & C", "A/B"}, "A/B|A & C|B, C"},
		{[]string{"A, B und C", "B only", "A"}, "A|B only|A, B und C"},
		{[]string{"a", "b"}, "a|b"},
		{[]string{"b", "A"}, "A|b"},
		{[]string{"A and b", "A"}, ""},
		{[]string{"A", "B or dog"}, ""},
		{[]string{"and", "A"}, ""},
		{[]string{"AB", "A"}, ""},
		{[]string{"É", "A"}, "A|É"},
		{[]string{long + "A, B", "A"}, ""},
		{[]string{long + "AB", "A"}, ""},
		{[]string{long + "A B", "A"}, "A|" + long + "A B"},
		{[]string{long + "A  B", "A"}, ""},
	} {
		var quoted []string
		for _, o := range c.options[1:] {
			quoted = append(quoted, fmt.Sprintf("%q", o))
		}
		text := fmt.Sprintf("[[card]]\nid = 'c'\nquestion = 'Q'\nanswer = %q\ndistractors = [%s]\n", c.options[0], strings.Join(quoted, ", "))
		for seed := range uint64(5) {
			q := questions(t, text, seed)[0]
			var got []string
			for _, o := range q.Options {
				got = append(got, o.Text)
			}
			if joined := strings.Join(got, "|"); q.Fixed != (c.want != "") || c.want != "" && joined != c.want {
				t.Errorf("%q, seed %d: %s, fixed %v, want %s", c.options, seed, joined, q.Fixed, c.want)
			}
		}
	}
}

// A single option has no order to be in.
func TestOneOption(t *testing.T) {
	for _, text := range []string{"A", "Baku"} {
		c := &decks.Card{Question: "Q", Points: 1, Body: &decks.Choice{Answer: text}}
		if q := arrange.New(&decks.Deck{ID: "d"}, c, arrange.Whole, 0); q.Fixed || len(q.Options) != 1 {
			t.Errorf("%s: %+v", text, q)
		}
	}
}
