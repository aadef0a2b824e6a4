package deckstest

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
)

// OneCard is the text of a deck with little in it.
const OneCard = "title = \"T\"\n[[card]]\nquestion = \"q\"\nanswer = \"a\"\n"

// Parse reads a deck that has no faults.
func Parse(t testing.TB, name, text string) *decks.Deck {
	t.Helper()
	d, err := deckfile.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Encode is the text of a deck.
func Encode(t testing.TB, d *decks.Deck) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := deckfile.Encode(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Same compares two decks whole: with their places, and with what Plain leaves
// out.
func Same(t testing.TB, what string, want, got *decks.Deck) {
	t.Helper()
	if a, b := Plain(want), Plain(got); !reflect.DeepEqual(a, b) {
		t.Fatalf("%s: another deck came back\n%s\n%s", what, Encode(t, want), Encode(t, got))
	}
	a, errA := json.Marshal(whole(want))
	b, errB := json.Marshal(whole(got))
	if errA != nil || errB != nil || !bytes.Equal(a, b) {
		t.Fatalf("%s: %v, %v, another deck came back\n%s\n%s", what, errA, errB, a, b)
	}
}

// whole is a deck with its cards as a list, wherever they come from.
func whole(d *decks.Deck) any {
	return struct {
		*decks.Deck
		Cards []*decks.Card
	}{d, d.Cards.List()}
}
