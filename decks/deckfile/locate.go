package deckfile

import (
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/place"
)

// errors gives each fault its place in the file.
func (f *file) errors(faults []decks.Fault) place.ErrorList {
	var errs place.ErrorList
	for _, fault := range faults {
		err := f.doc.fault(f.locate(fault), fault.Msg, fault.Hint)
		err.Err = fault.Err
		errs = append(errs, err)
	}
	return errs
}

// locate is where in the document the text that a fault is about stands.
func (f *file) locate(fault decks.Fault) span {
	at, ok := f.tableOf(fault)
	if !ok {
		return span{0, 0}
	}
	keys := strings.Split(fault.Key, ".")
	for _, key := range keys[:len(keys)-1] {
		at.path = keyPath(at.path, key)
	}
	return at.within(keys[len(keys)-1], fault.Before, fault.Part)
}

// tableOf is the table of the card or the source that a fault is about.
func (f *file) tableOf(fault decks.Fault) (at table, ok bool) {
	if fault.Card != nil {
		if i := slices.Index(f.deck.Cards, fault.Card); i >= 0 {
			return f.cards[i], true
		}
	}
	if fault.Source != nil {
		if i := slices.Index(f.deck.Sources, fault.Source); i >= 0 {
			return f.sources[i], true
		}
	}
	return table{}, false
}
