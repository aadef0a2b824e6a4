package decks_test

import (
	"testing"

	"quiz/decks"
)

// A deck's only source need not be named; of several, one is found by its id alone,
// and none is guessed.
func TestSource(t *testing.T) {
	a, b := &decks.Source{ID: "a"}, &decks.Source{ID: "b"}
	for _, c := range []struct {
		sources []*decks.Source
		id      string
		want    *decks.Source
	}{
		{nil, "", nil}, {nil, "a", nil},
		{[]*decks.Source{a}, "", a}, {[]*decks.Source{a}, "a", a}, {[]*decks.Source{a}, "b", nil},
		{[]*decks.Source{a, b}, "", nil}, {[]*decks.Source{a, b}, "b", b}, {[]*decks.Source{nil, b}, "b", b}, {[]*decks.Source{nil, b}, "a", nil},
	} {
		if got := (&decks.Deck{Sources: c.sources}).Source(c.id); got != c.want {
			t.Errorf("of %d, %q is %v, want %v", len(c.sources), c.id, got, c.want)
		}
	}
}
