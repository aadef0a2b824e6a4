package anki

import (
	"errors"
	"testing"

	"quiz/decks"
	"quiz/decks/place"
)

// Of several cards that would be one note each is told beside the first of them.
func TestOneNoteOfMany(t *testing.T) {
	one, two, three := shortDeck("same", "y"), shortDeck("same", "y"), shortDeck("same", "x", "y")
	one.Name, two.Name, three.Name = "one.toml", "two.toml", "three.toml"
	_, err := Compose([]*decks.Deck{one, two, three}, Options{})
	var list place.ErrorList
	if !errors.As(err, &list) || len(list) != 2 {
		t.Fatalf("error %v", err)
	}
	for i, want := range []string{
		`two.toml: card "y": would be the same note as card "y" of one.toml`,
		`three.toml: card "y": would be the same note as card "y" of one.toml`,
	} {
		if got := list[i].Error(); got != want {
			t.Errorf("error %s, want %s", got, want)
		}
	}
}
