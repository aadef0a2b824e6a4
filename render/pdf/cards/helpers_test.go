package cards

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/library"
	"quiz/render"
	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// day is the date of all documents that are made here.
var day = time.Date(2026, 3, 1, 9, 30, 0, 0, time.UTC)

func stock(t testing.TB, name string) paper.Stock {
	t.Helper()
	s, err := paper.Find(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// ownStock reads a sheet of one's own.
func ownStock(t testing.TB, name, text string) paper.Stock {
	t.Helper()
	s, err := paper.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func builtIn(t testing.TB, name string) *decks.Deck {
	t.Helper()
	d, err := library.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// written parses a deck of the text of one.
func written(t testing.TB, text string) *decks.Deck {
	t.Helper()
	d, err := deckfile.Parse("d.toml", []byte(text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return d
}

// randomSheet has random cards of every kind: n decks, put together.
func randomSheet(t testing.TB, seed uint64, n int) *render.Selection {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 20))
	var list []*decks.Deck
	for i := range n {
		d := deckstest.Deck(r)
		d.ID = fmt.Sprintf("random-%d", i)
		list = append(list, d)
	}
	s, err := render.Compose(list, render.Options{Seed: seed})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// cards prints cards that must not fail.
func cards(t testing.TB, s *render.Selection, o Options) ([]byte, *Report) {
	t.Helper()
	if o.Stock.Columns == 0 {
		o.Stock = stock(t, "a7")
	}
	if o.Date.IsZero() {
		o.Date = day
	}
	var b bytes.Buffer
	report, err := Flashcards(&b, s, o)
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), report
}

// plainCards prints them so that they can be read without unpacking.
func plainCards(t testing.TB, s *render.Selection, o Options) []byte {
	t.Helper()
	o.plain = true
	out, _ := cards(t, s, o)
	return out
}

// areasOf lays out one side of the cards of a sheet.
func areasOf(m *imposer, side layout.Side, batch ...*cardText) []layout.Area {
	return m.page(batch, side == layout.Back, side).Areas[1:]
}

// laidText is the text of an area without its corners.
func laidText(a *layout.Area) *typeset.Layout {
	l := &typeset.Layout{}
	for _, b := range a.Boxes {
		if b.Picture != nil {
			l.Pictures = append(l.Pictures, *b.Picture)
		}
		if b.Role != layout.Corner {
			l.Lines = append(l.Lines, b.Lines...)
		}
	}
	return l
}

func flipName(f paper.Flip) string {
	return map[paper.Flip]string{paper.LongEdge: "long", paper.ShortEdge: "short", paper.FoldOver: "none"}[f]
}
