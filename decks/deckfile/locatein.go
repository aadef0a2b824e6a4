package deckfile

import (
	"iter"

	"quiz/decks"
	"quiz/decks/place"
)

// Locate tells faults of cards at their places in the text of a deck, in the order
// in which they are given. It is for what is found in a deck that was read without
// its text. Where a card does not stand where it stood, as in a file that changed
// since, its fault is told at its old place, without a line to show.
func Locate(name string, src []byte, faults []decks.Fault) place.ErrorList {
	f := &file{tables: map[any]table{}}
	wanted := map[place.Pos]*decks.Card{}
	for _, fault := range faults {
		wanted[fault.Card.Pos] = fault.Card
	}
	if doc, bad := readDocument(name, string(src)); bad == nil {
		f.doc = doc
		for at, t := range cardTables(doc) {
			if card := wanted[at]; card != nil {
				f.tables[card] = t
			}
		}
	}
	list := make(place.ErrorList, len(faults))
	for i, fault := range faults {
		if _, ok := f.tables[fault.Card]; ok {
			list[i] = f.errorAt(f.locate(fault))
		} else {
			list[i] = &place.Error{Pos: fault.Card.Pos, Msg: fault.Msg, Hint: fault.Hint}
		}
		list[i].Start = fault.Card.Pos.Line
	}
	return list
}

// cardTables gives the tables of a deck's cards, each with the place of its card.
func cardTables(doc *document) iter.Seq2[place.Pos, table] {
	return func(yield func(place.Pos, table) bool) {
		rest, pieces, tooDeep := cut(doc, nil)
		if tooDeep != nil {
			return
		}
		for _, p := range pieces {
			t := table{p, cardPath}
			if !yield(doc.Pos(p.offset(cardStart(t))), t) {
				return
			}
		}
		if len(pieces) > 0 {
			return
		}
		for _, spot := range inlineSpots(rest) {
			if !yield(spot.Pos, spot.table) {
				return
			}
		}
	}
}
