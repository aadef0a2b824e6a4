package decks_test

import (
	"maps"
	"slices"
	"testing"

	"quiz/decks"
)

// A name is found in each form that it may have on disk, and compared in one.
func TestSpellings(t *testing.T) {
	for name, want := range map[string][]string{
		"": {""}, "plain": {"plain"},
		"caf\u00e9":  {"caf\u00e9", "cafe\u0301"},
		"cafe\u0301": {"cafe\u0301", "caf\u00e9"},
		// One that is neither: its second e is composed.
		"e\u0301\u00e9": {"e\u0301\u00e9", "\u00e9\u00e9", "e\u0301e\u0301"},
	} {
		got := decks.Spellings(name)
		if !slices.Equal(got, want) {
			t.Errorf("%+q: %+q, want %+q", name, got, want)
		}
		for _, spelled := range got {
			if decks.Composed(spelled) != decks.Composed(name) {
				t.Errorf("%+q is compared as %+q", spelled, decks.Composed(spelled))
			}
		}
	}
	if got := decks.NameID("x/cafe\u0301.toml"); got != "caf\u00e9" {
		t.Errorf("the id of a deck is %+q", got)
	}
}

// A card that was known by an id that was not composed goes by the one that is.
func TestRenamedComposed(t *testing.T) {
	d := &decks.Deck{Cards: decks.CardsOf(&decks.Card{ID: "caf\u00e9"}, &decks.Card{ID: "plain"}, &decks.Card{})}
	if got, want := d.Renamed(nil), map[string]string{"cafe\u0301": "caf\u00e9"}; !maps.Equal(got, want) {
		t.Errorf("%+q, want %+q", got, want)
	}
}
