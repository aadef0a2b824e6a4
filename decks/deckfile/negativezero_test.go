package deckfile_test

import (
	"math"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
)

// Nothing below nothing is written as nothing, as which it is read again.
func TestNegativeZero(t *testing.T) {
	d := &decks.Deck{Title: "T", Cards: decks.CardsOf(&decks.Card{Question: "q", Points: 1, Body: &decks.Number{Answer: math.Copysign(0, -1)}})}
	text := string(deckstest.Encode(t, d))
	if !strings.HasSuffix(text, "\nanswer = 0\n") {
		t.Errorf("written is\n%s", text)
	}
	if again := string(deckstest.Encode(t, deckstest.Parse(t, "d.toml", text))); !strings.HasSuffix(again, "\nanswer = 0\n") {
		t.Errorf("and then\n%s", again)
	}
}
