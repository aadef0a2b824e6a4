package anki

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"quiz/decks"
)

// renamed is a deck all of whose cards have other ids, and say which they had.
func renamed(t *testing.T, d *decks.Deck) *decks.Deck {
	t.Helper()
	now := *d
	cards := d.Cards.List()
	for i, c := range cards {
		card := *c
		card.Was, card.ID = append(slices.Clone(c.Was), c.ID), c.ID+"-now"
		cards[i] = &card
	}
	now.Cards = decks.CardsOf(cards...)
	return parsed(t, &now)
}

// To rename cards changes nothing in Anki: the package and the text file are
// the same to the byte, of cards of every kind, however often it is done.
func TestRenamed(t *testing.T) {
	for seed := range uint64(20) {
		d := hostileDeck(t, rand.New(rand.NewPCG(seed, 6)), "d")
		once := renamed(t, d)
		for i, now := range []*decks.Deck{once, renamed(t, once)} {
			want := packed(t, ownSet(t, d), PackageOptions{Changed: always(changedAt)})
			if got := packed(t, ownSet(t, now), PackageOptions{Changed: always(changedAt)}); !bytes.Equal(got, want) {
				t.Errorf("seed %d, renamed %d times, the package is another", seed, i+1)
			}
			if got, want := asText(t, now), asText(t, d); got != want {
				t.Errorf("seed %d, renamed %d times, the text file is\n%s\nwant\n%s", seed, i+1, got, want)
			}
		}
	}
}

func asText(t *testing.T, d *decks.Deck) string {
	t.Helper()
	var b bytes.Buffer
	if err := mustCompose(t, Options{}, d).WriteText(&b, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A card that has lost what it was called is another note.
func TestNotRenamed(t *testing.T) {
	d := shortDeck("d", "a")
	now := renamed(t, d)
	now.Cards.At(0).Was = nil
	if a, b := ownSet(t, d).Notes[0].GUID, ownSet(t, now).Notes[0].GUID; a == b {
		t.Errorf("both have the guid %s", a)
	}
}
