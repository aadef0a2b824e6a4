package quiz

import (
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
)

// Words that stand beside a blank are taken off what was typed, before it, behind it
// and on both sides; what is left is never nothing, nor all.
func TestWithout(t *testing.T) {
	q := &Question{Question: arrange.Question{Deck: &decks.Deck{Language: "en"}}}
	for _, c := range []struct{ typed, before, after, want string }{
		{"x", "", "", ""}, {"x", "a", "b", ""}, {"", "a", "b", ""},
		{"a x", "a", "b", "x"}, {"x b", "a", "b", "x"}, {"A x b.", "a", "b", "x b.|A x|x"},
		{"b x", "a b", "c", "x"}, {"a x", "a b", "c", ""}, {"a b x c d", "a b", "c d", "x c d|a b x|x"}, {"a b x c", "a b", "c d", "x c|a b x|x"}, {"x d", "a", "c d", ""},
		{"a b", "a", "b", "b|a"}, {"a", "a", "a", ""}, {"a a", "a", "a", "a|a"}, {"b", "a b", "", ""}, {"a b", "a b", "", ""},
	} {
		got := q.without(strings.Fields(c.typed), strings.Fields(c.before), strings.Fields(c.after))
		slices.Sort(got)
		want := slices.DeleteFunc(strings.Split(c.want, "|"), func(s string) bool { return s == "" })
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%q between %q and %q: %q, want %q", c.typed, c.before, c.after, got, want)
		}
	}
}
