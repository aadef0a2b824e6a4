package stats

import (
	"reflect"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckfile"
	"quiz/decks/filter"
	"quiz/decks/place"
	"quiz/quiz/schedule"
)

const cells = `title = "Cells"
tags = ["biology"]

[[card]]
id = "first"
question = "Which phase of *mitosis* comes first?"
answer = "Prophase"
reverse = true
tags = ["mitosis::phases"]

[[card]]
id = "blanks"
cloze = "{{c1::Actin}} and {{c2::myosin}} move."
`

func cellsDeck(t *testing.T) *decks.Deck {
	t.Helper()
	d, err := deckfile.Parse("cells.toml", []byte(cells))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestWants(t *testing.T) {
	list := []*decks.Deck{cellsDeck(t)}
	first, blank, far := arrange.Key{Deck: "cells", Card: "first", Part: "reverse"}, arrange.Key{Deck: "cells", Card: "blanks", Part: "c2"}, arrange.Key{Deck: "far", Card: "away"}
	for _, c := range []struct {
		filter            filter.Filter
		first, blank, far bool
	}{
		{filter.Filter{}, true, true, true},
		{filter.Filter{Tags: []string{"biology"}}, true, true, false},
		{filter.Filter{Tags: []string{"Mitosis"}}, true, false, false},
		{filter.Filter{Kinds: []decks.Kind{decks.KindShort}}, true, false, true},
		{filter.Filter{Kinds: []decks.Kind{decks.KindCloze}}, false, true, false},
		{filter.Filter{Kinds: []decks.Kind{decks.KindShort}, Tags: []string{"biology"}}, true, false, false},
	} {
		cards := NewCards(list, nil, c.filter)
		for range 2 { // what was asked for before is known the second time
			// The kind that an answer had does not count where the card is at hand.
			if a, b, f := cards.Wants(first, "cloze"), cards.Wants(blank, "short"), cards.Wants(far, "short"); a != c.first || b != c.blank || f != c.far {
				t.Errorf("%+v wants %v, %v, %v, want %v, %v, %v", c.filter, a, b, f, c.first, c.blank, c.far)
			}
		}
		if len(c.filter.Kinds) > 0 && cards.Wants(far, "no kind") {
			t.Errorf("%+v wants a kind that there is not", c.filter)
		}
	}
}

func TestCard(t *testing.T) {
	d := cellsDeck(t)
	m := schedule.Memory{State: schedule.Review, Stability: 3}
	cards := NewCards([]*decks.Deck{d}, nil, filter.Filter{})
	faulty := NewCards([]*decks.Deck{d}, place.ErrorList{{Pos: place.Pos{File: "cells.toml"}}}, filter.Filter{})
	print := arrange.Fingerprint(d.Cards.At(1), "c2")
	cloze := Known{Memory: m, Kind: "cloze", Tags: []string{"biology"}}
	changed, gone, unread := cloze, Known{Memory: m, Gone: true}, Known{Memory: m}
	changed.Changed = true
	for _, c := range []struct {
		cards       *Cards
		key         arrange.Key
		fingerprint string
		want        Known
		question    string
	}{
		{cards, arrange.Key{Deck: "cells", Card: "blanks", Part: "c2"}, print, cloze, "Actin and [...] move."},
		{cards, arrange.Key{Deck: "cells", Card: "blanks", Part: "c2"}, "other", changed, "Actin and [...] move."},
		{cards, arrange.Key{Deck: "cells", Card: "blanks", Part: "c3"}, print, gone, ""},
		{cards, arrange.Key{Deck: "cells", Card: "last"}, print, gone, ""},
		{faulty, arrange.Key{Deck: "cells", Card: "last"}, print, unread, ""},
		{cards, arrange.Key{Deck: "far", Card: "last"}, print, unread, ""},
	} {
		if got := c.cards.Known(c.key, m, c.fingerprint); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%v is %+v, want %+v", c.key, got, c.want)
		}
		if got := c.cards.Question(c.key); got != c.question {
			t.Errorf("%v asks %q, want %q", c.key, got, c.question)
		}
	}
	if got, want := cards.Question(arrange.Key{Deck: "cells", Card: "first", Part: "reverse"}), "Prophase"; got != want {
		t.Errorf("the other way round it asks %q, want %q", got, want)
	}
}
