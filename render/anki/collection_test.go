package anki

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
)

// everyType is a deck with a card for each type of notes, and more than one deck
// of Anki.
func everyType(t *testing.T) []*decks.Deck {
	t.Helper()
	blanks, err := decks.ParseCloze("{{2::b}} and {{1::a::first}}")
	if err != nil {
		t.Fatal(err)
	}
	own := shortDeck("own", "short", "reversed", "choice", "cloze")
	own.Cards.At(0).Tags = []string{"tag", "other"}
	own.Cards.At(1).Body = &decks.Short{Answer: "<a>", Reverse: true}
	own.Cards.At(2).Body = &decks.Choice{Answer: "x", Distractors: []decks.Distractor{{Text: "y"}}, Fixed: true}
	own.Cards.At(3).Question, own.Cards.At(3).Body = "", blanks
	standard := shortDeck("standard", "a", "b")
	standard.Title = "default"
	return []*decks.Deck{own, standard}
}

// The golden file has all that the database of a package says, but for what is in
// that of the types. Old Ankis read settings that newer ones know by themselves.
func TestCollection(t *testing.T) {
	list := everyType(t)
	changed := func(d *decks.Deck) int64 { return changedAt + int64(d.Cards.Len()) }
	p := openPack(t, packed(t, ownSet(t, list...), PackageOptions{Changed: changed}))
	var b strings.Builder
	for _, part := range []string{"conf", "decks", "dconf", "models", "tags"} {
		o := p.colPart(t, part)
		for _, m := range o {
			if m, ok := m.(map[string]any); ok {
				delete(m, "css")
			}
			for _, list := range []string{"tmpls", "flds"} {
				if m, ok := m.(map[string]any); ok && m[list] != nil {
					withoutSides(m[list].([]any))
				}
			}
		}
		text, err := json.MarshalIndent(o, "", "\t")
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%s %s\n", part, text)
	}
	for _, query := range []string{"SELECT id, crt, mod, scm, ver, dty, usn, ls FROM col", "SELECT * FROM notes ORDER BY id", "SELECT * FROM cards ORDER BY id"} {
		fmt.Fprintf(&b, "\n%s\n", query)
		for _, row := range p.rows(t, query) {
			fmt.Fprintf(&b, "%q\n", row)
		}
	}
	deckstest.Golden(t, "anki/collection.txt", b.String())
}

func withoutSides(list []any) {
	for _, item := range list {
		for _, side := range []string{"qfmt", "afmt"} {
			delete(item.(map[string]any), side)
		}
	}
}

// A number that is taken gives way to the one behind the largest.
func TestNumbersTakenOnce(t *testing.T) {
	numbers := newIDs(0)
	var got []int64
	for _, n := range []int64{5, 5, 6, 3, 3, 100, 5} {
		got = append(got, numbers.take(n))
	}
	if want := []int64{5, 6, 7, 3, 8, 100, 101}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// The notes of a deck are counted from within the day before it was changed, and
// from nothing below zero.
func TestFirstNumber(t *testing.T) {
	for changed, want := range map[int64]int64{0: 25141363, 86_400: 25141363, 86_401: 25142363, changedAt: changedAt*1000 - 86_400_000 + 25141363} {
		if got := firstID(shortDeck("d"), changed); got != want {
			t.Errorf("changed at %d, they are counted from %d, want %d", changed, got, want)
		}
	}
	for i := range 50 {
		if n := firstID(shortDeck(fmt.Sprint(i)), changedAt); n < (changedAt-86_400)*1000 || n >= (changedAt-43_200)*1000 {
			t.Errorf("deck %d is counted from %d", i, n)
		}
	}
}
