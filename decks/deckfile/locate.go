package deckfile

import (
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/place"
)

// validate adds the faults of what was read to those of the reading, each at its
// place. Nothing more is said of a value that something was said of, and that a
// deck has no card is said only where nothing else is wrong with it.
func (f *file) validate() {
	faults := decks.Validate(f.deck)
	for _, c := range f.broken {
		faults = append(faults, decks.ValidateCard(c.card)...)
	}
	only := len(faults) == 1 && len(f.reading.errs) == 0
	for _, fault := range faults {
		if l := f.locate(fault); !f.isSaid(l) && (l.key != "" || fault.Card != nil || only) {
			f.reading.errs = append(f.reading.errs, f.errorAt(l))
		}
	}
	if len(f.reading.errs) > 0 {
		f.noteStarts(f.reading.errs)
		f.leaveOut(faults)
	}
}

// told are faults of the deck that others have found, each at its place, in the
// order of the text.
func (f *file) told(faults []decks.Fault) (list place.ErrorList) {
	for _, fault := range faults {
		if l := f.locate(fault); !f.isSaid(l) {
			list = append(list, f.errorAt(l))
		}
	}
	list.Sort()
	f.noteStarts(list)
	return list
}

// noteStarts notes with each fault which card it is in.
func (f *file) noteStarts(list place.ErrorList) {
	if len(list) == 0 {
		return
	}
	var lines []int // at which cards begin
	for _, c := range f.deck.Cards.All() {
		lines = append(lines, c.Pos.Line)
	}
	for _, c := range f.broken {
		lines = append(lines, c.card.Pos.Line)
	}
	slices.Sort(lines)
	for _, fault := range list {
		if n, isHead := slices.BinarySearch(lines, fault.Pos.Line); isHead {
			fault.Start = lines[n]
		} else if n > 0 {
			fault.Start = lines[n-1]
		}
	}
}

// A located is a fault with the table that it lies in, which is that of the
// deck, of a card or source, or one within these.
type located struct {
	decks.Fault
	table
	key string // within the table
}

func (f *file) locate(fault decks.Fault) located {
	keys := strings.Split(fault.Key, ".")
	last := len(keys) - 1
	l := located{fault, f.tableOf(fault), keys[last]}
	for _, key := range keys[:last] {
		l.path = keyPath(l.path, key)
	}
	return l
}

// tableOf is the table of the card or the source that a fault is about, or that
// of the deck.
func (f *file) tableOf(fault decks.Fault) table {
	if f.tables == nil {
		f.tables = map[any]table{}
		for i, s := range f.deck.Sources {
			f.tables[s] = f.sources[i]
		}
		for _, c := range f.broken {
			f.tables[c.card] = c.at
		}
	}
	switch {
	case fault.Card != nil:
		return f.tableOfCard(fault.Card)
	case fault.Source != nil:
		return f.tables[fault.Source]
	}
	return f.head
}

// tableOfCard looks for a card from where the last was found: nearly all faults are
// told in the order of the cards, of which there may be very many.
func (f *file) tableOfCard(c *decks.Card) table {
	if at, ok := f.tables[c]; ok {
		return at
	}
	for range f.list {
		if f.list[f.located] == c {
			return f.cards[f.located]
		}
		f.located = (f.located + 1) % len(f.list)
	}
	panic("internal error: deckfile: a fault of a card of another deck")
}

// isSaid tells if the reading has said of the same value that something is wrong
// with it; or of all that stands before the cards.
func (f *file) isSaid(l located) bool {
	if f.said == nil {
		f.said = map[location]bool{}
		for _, v := range f.reading.said {
			f.said[v] = true
		}
	}
	return f.said[location{l.piece, l.valuePath()}] || f.headless && l.table == f.head
}

// valuePath is the path of the value at fault.
func (l located) valuePath() string {
	path := keyPath(l.path, l.key)
	if l.Index >= 0 {
		return elementPath(path, l.Index)
	}
	return path
}

// errorAt is the fault as it is told: with the text that it is about.
func (f *file) errorAt(l located) *place.Error {
	return f.doc.fault(f.span(l), l.Msg, l.Hint)
}

// span is where that text stands. What is missing is missed at the head of its
// table.
func (f *file) span(l located) span {
	index := l.piece.index()
	_, isThere := index[keyPath(l.path, l.key)]
	element, isElement := index[l.valuePath()]
	switch {
	case !isThere && l.table == f.head:
		return span{0, 0}
	case l.Excerpt != "":
		return l.within(l.key, l.Before, l.Excerpt)
	case l.Index >= 0 && isElement:
		return l.piece.span(element.value)
	case l.Unwanted || l.key == "":
		return l.keySpan(l.key)
	}
	return l.valueSpan(l.key)
}
