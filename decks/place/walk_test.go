package place_test

import (
	"math/rand/v2"
	"testing"

	"quiz/decks/place"
)

// A walk gives the places that the text gives, in rising order or in any other.
func TestWalk(t *testing.T) {
	text := place.NewText("f", "ab\r\n\n\ncde\n\nf")
	rising := text.Walk()
	for offset := range len(text.Content) + 1 {
		if got, want := rising.Pos(offset), text.Pos(offset); got != want {
			t.Errorf("%d: %+v, want %+v", offset, got, want)
		}
	}
	r, some := rand.New(rand.NewPCG(1, 1)), text.Walk()
	for range 200 {
		offset := r.IntN(len(text.Content) + 1)
		if got, want := some.Pos(offset), text.Pos(offset); got != want {
			t.Errorf("%d: %+v, want %+v", offset, got, want)
		}
	}
}
