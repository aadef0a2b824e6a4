package deckfile_test

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

func TestRoundTrip(t *testing.T) {
	for seed := range uint64(3000) {
		want := deckstest.Deck(rand.New(rand.NewPCG(seed, 1)))
		text := deckstest.Encode(t, want)
		got, err := deckfile.Parse(want.Name, text)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if a, b := deckstest.Plain(want), deckstest.Plain(got); !reflect.DeepEqual(a, b) {
			t.Fatalf("seed %d: another deck came back\n%s\n%s", seed, text, deckstest.Encode(t, got))
		}
		if again := deckstest.Encode(t, got); !bytes.Equal(text, again) {
			t.Fatalf("seed %d: encoding is not stable\n%s\n%s", seed, text, again)
		}
	}
}

// A deck's only source need not be named where it is cited, and is not named when
// the deck is written again.
func TestOnlySource(t *testing.T) {
	d, err := deckfile.Parse("d.toml", []byte("title = 'T'\n[[source]]\nid = 's'\ntitle = 'S'\n[[card]]\nquestion = 'Q'\nanswer = 'A'\ncite = { page = 4 }\n"))
	if err != nil {
		t.Fatal(err)
	}
	c := d.Cards.At(0).Cite
	if s := d.Source(c.Source); c.Source != "" || s == nil || s.ID != "s" {
		t.Errorf("%+v is of %+v", c, s)
	}
	var text strings.Builder
	if err := deckfile.Encode(&text, d); err != nil || !strings.Contains(text.String(), "cite = { page = ") {
		t.Errorf("written as\n%s (%v)", text.String(), err)
	}
	d.Sources = append(d.Sources, &decks.Source{ID: "other"})
	if s := d.Source(""); s != nil {
		t.Errorf("of two sources %+v was meant", s)
	}
}
