package feedback

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz/terminal/text"
)

// Show prints every random deck without a panic or an escape.
func TestShowRandomDecks(t *testing.T) {
	for seed := range uint64(200) {
		d := deckstest.Deck(rand.New(rand.NewPCG(seed, 13)))
		var out bytes.Buffer
		if err := Show(&out, text.Style{Width: 25}, d, d.Cards.List()); err != nil {
			t.Fatal(err)
		}
		if i := strings.IndexFunc(out.String(), text.Hidden); i >= 0 {
			t.Fatalf("seed %d: the output holds %q", seed, out.String()[max(0, i-40):i+10])
		}
		for _, c := range d.Cards.All() {
			if c.ID != "" && !strings.Contains(out.String(), c.ID) {
				t.Fatalf("seed %d: card %s is not shown", seed, c.ID)
			}
		}
	}
}
