package deckfile_test

import (
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// What may stand behind ask-order, and what is said of anything else.
func TestAskOrder(t *testing.T) {
	const values, meaning = ` must be "deck" or "shuffled", not `, `"deck" asks cards as they stand, "shuffled" by chance`
	for written, want := range map[string]string{
		`"deck"`:       "in order",
		`" deck "`:     "in order",
		`"shuffled"`:   "shuffled",
		`"Deck"`:       `"Deck" · did you mean "deck"? ` + meaning,
		`"decks"`:      `"decks" · did you mean "deck"? ` + meaning,
		`"shuffle"`:    `"shuffle" · did you mean "shuffled"? ` + meaning,
		`"random"`:     `"random" · ` + meaning,
		`"deck order"`: `"deck order" · did you mean "deck"? ` + meaning,
		`""`:           `"" · ` + meaning,
		`true`:         `true or false · ` + meaning,
		`["deck"]`:     `a list · ` + meaning,
	} {
		d, err := deckfile.Parse("d.toml", []byte("title = \"T\"\nask-order = "+written+"\n[[card]]\nquestion = \"Q\"\nanswer = \"a\"\n"))
		got := "shuffled"
		if err != nil {
			got = strings.TrimPrefix(report(err), "\n2:13: ask-order"+values)
		} else if d.InOrder {
			got = "in order"
		}
		if got != want {
			t.Errorf("%s: %s, want %s", written, got, want)
		}
	}
	if deckstest.Parse(t, "d.toml", deckstest.OneCard).InOrder {
		t.Error("a deck that does not say is in order")
	}
}
