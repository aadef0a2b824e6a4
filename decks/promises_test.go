package decks_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
)

// Decks say in which version of the format they are written: this one is the first.
func TestFormatVersion(t *testing.T) {
	if decks.FormatVersion != 1 {
		t.Errorf("the format has version %d", decks.FormatVersion)
	}
}

// These are a promise: what was answered of a card without an id is kept under the
// key that follows from its texts. Whoever changes one makes those cards new ones.
func TestDerivedKeysAreAPromise(t *testing.T) {
	cloze, err := decks.ParseCloze("The capital of {{c1::Pakistan}} is {{c2::Islamabad|Islām ābād::a city}}.")
	if err != nil {
		t.Fatal(err)
	}
	for want, card := range map[string]decks.Card{
		"auto-06b7612c647d": {Question: "q", Body: &decks.Short{Answer: "a"}},
		"auto-21f2f01e975f": {Question: "Which phase of mitosis comes first?", Body: &decks.Short{Answer: "Prophase"}},
		"auto-85a52cce3bf3": {Question: strings.Repeat("x", 1000), Body: &decks.Short{Answer: strings.Repeat("y", 100)}},
		"auto-6b2478eae366": {Body: cloze},
		"auto-a84b91262dc5": {Question: "Which goes with which?", Body: &decks.Match{Pairs: []decks.Pair{{Left: "Azerbaijan", Right: "Baku"}, {Left: "Pakistan", Right: "Islamabad"}}}},
		"auto-79ef84f377e1": {Question: "Which are right, if any are?", Body: &decks.Multiple{Distractors: wrong("a", "b")}},
	} {
		if got := card.DerivedKey(); got != want {
			t.Errorf("of %q it is %s, promised %s", card.Label(), got, want)
		}
	}
}

// One key that a card had without an id leads to the id that it has now.
func TestOneRenamed(t *testing.T) {
	c := &decks.Card{ID: "c", Question: "q", Body: &decks.Short{Answer: "a"}}
	key := c.DerivedKey()
	if got := (&decks.Deck{Cards: decks.CardsOf(c)}).Renamed([]string{key}); !maps.Equal(got, map[string]string{key: "c"}) {
		t.Errorf("%v", got)
	}
}

// A card may have tags where its deck has fewer, or none.
func TestTagsOfCardAlone(t *testing.T) {
	for _, d := range []*decks.Deck{{}, {Tags: []string{"a"}}} {
		want := append(slices.Clone(d.Tags), "b", "c", "d")
		if got := d.TagsOf(&decks.Card{Tags: []string{"b", "c", "d"}}); !slices.Equal(got, want) {
			t.Errorf("of a deck with %q: %q", d.Tags, got)
		}
	}
}
