package decks

import (
	"fmt"

	"quiz/decks/place"
)

// A Fault is something that no deck may have, said of what a Deck holds and not
// of a text that it may come from. Whoever read the deck from a text knows where
// that stands there, and makes a place.Error of the Fault.
type Fault struct {
	Card   *Card   // it is about; nil: it is about no single card
	Source *Source // it is about; nil with a nil Card: the deck itself

	// Key names the value at fault as a deck file does, such as "answer" or
	// "cite.source". It is empty where the whole card is meant, or the deck.
	// Where the value is missing, it is the key that should be there.
	Key string

	// Index is the element of the list under Key, from 0; -1 where all of the
	// value is meant.
	Index int

	// Unwanted tells that nothing should stand under Key, whatever it is.
	Unwanted bool

	Excerpt string // of the text under Key, where less than all of it is at fault
	Before  string // stands right before that excerpt, where it may stand elsewhere, too

	Msg  string // names the card or the source; no capital, no full stop
	Hint string // how to mend it, where that is known
}

// An inspection gathers the faults of a card, of a source, or of the deck.
type inspection struct {
	card   *Card
	source *Source
	faults []Fault
}

// report takes in a fault, and fills in what it is about.
func (v *inspection) report(f Fault, format string, args ...any) {
	f.Card, f.Source = v.card, v.source
	f.Msg = v.subject() + fmt.Sprintf(format, args...)
	v.faults = append(v.faults, f)
}

// subject begins a message: `card "x": `. It is empty where nothing is known to
// name it by.
func (v *inspection) subject() string {
	switch {
	case v.card != nil && v.card.Label() != "":
		return fmt.Sprintf("card %q: ", place.ShortLine(v.card.Label(), 40))
	case v.source != nil && IsID(v.source.ID):
		return fmt.Sprintf("source %q: ", place.ShortLine(v.source.ID, 40))
	}
	return ""
}

// bad reports a fault of a value, or of one that is missing.
func (v *inspection) bad(key, hint, format string, args ...any) {
	v.report(Fault{Key: key, Index: -1, Hint: hint}, format, args...)
}

// badElement reports a fault of one element of a list.
func (v *inspection) badElement(key string, i int, hint, format string, args ...any) {
	v.report(Fault{Key: key, Index: i, Hint: hint}, format, args...)
}

// unwanted reports that nothing should stand under a key.
func (v *inspection) unwanted(key, hint, format string, args ...any) {
	v.report(Fault{Key: key, Index: -1, Unwanted: true, Hint: hint}, format, args...)
}
