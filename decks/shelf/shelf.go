// Package shelf finds decks in files and folders and reads them, and looks at the
// images that they show. One bad deck does not keep the others from being used: what
// is found says of each deck what is wrong with it, and those who use decks leave out
// the bad ones. It writes nothing but to the cache that it is given.
package shelf

import (
	"fmt"
	"slices"

	"quiz/decks"
	"quiz/decks/place"
)

// A Shelf is what was found where decks were looked for: those that can be used and
// those that are left out, in the order in which they were asked for.
type Shelf struct{ Entries []*Entry }

// An Entry is a deck on the shelf, or a place where one should be.
type Entry struct {
	File     string          // as the deck is named; for a folder without decks, its path
	Deck     *decks.Deck     // as far as it could be read; nil: nothing could
	Named    bool            // it was asked for by itself, and not found in a folder
	Faults   place.ErrorList // of its text, or why there is none
	Warnings place.ErrorList // images that cannot be shown

	// SameID is the File of another deck that has its id, so that the two would be
	// taken for one another; empty: there is none. A deck that is Named goes before
	// others.
	SameID string
}

// LeftOut tells if the deck cannot be used.
func (e *Entry) LeftOut() bool { return len(e.Faults) > 0 || e.SameID != "" }

// Decks are those that can be used.
func (s *Shelf) Decks() []*decks.Deck {
	var list []*decks.Deck
	for _, e := range s.Entries {
		if !e.LeftOut() {
			list = append(list, e.Deck)
		}
	}
	return list
}

// Read are all decks as far as they could be read, those with faults among them.
func (s *Shelf) Read() []*decks.Deck {
	var list []*decks.Deck
	for _, e := range s.Entries {
		if e.Deck != nil {
			list = append(list, e.Deck)
		}
	}
	return list
}

// LeftOut are the entries whose decks cannot be used.
func (s *Shelf) LeftOut() []*Entry {
	return slices.DeleteFunc(slices.Clone(s.Entries), func(e *Entry) bool { return !e.LeftOut() })
}

// Faults are those of all decks, then the ids that several decks have.
func (s *Shelf) Faults() place.ErrorList { return faultsOf(s.Entries) }

// Warnings are those of all decks.
func (s *Shelf) Warnings() (list place.ErrorList) {
	for _, e := range s.Entries {
		list = append(list, e.Warnings...)
	}
	return list
}

// Err is what is wrong with the decks that were asked for by themselves: an
// ErrorList of all their faults, or nil. What was found in a folder is left out, and
// that is no error.
func (s *Shelf) Err() error {
	return faultsOf(slices.DeleteFunc(slices.Clone(s.Entries), func(e *Entry) bool { return !e.Named })).Err()
}

func faultsOf(entries []*Entry) (list place.ErrorList) {
	for _, e := range entries {
		list = append(list, e.Faults...)
	}
	first := map[string]*Entry{}
	for _, e := range entries {
		if e.Deck == nil {
			continue
		}
		if other := first[e.Deck.ID]; other != nil {
			msg := fmt.Sprintf("deck id %q is taken by %s", e.Deck.ID, other.File)
			list = append(list, &place.Error{Pos: place.Pos{File: e.File}, Msg: msg, Hint: "give one of them another id; its answers so far stay with the other"})
			continue
		}
		first[e.Deck.ID] = e
	}
	return list
}

// markSameIDs marks the decks that would be taken for one another. Of those with one
// id the one that is Named is used; where none or several are, none is. One with
// faults counts, too: it still is the deck that answers under that id belong to.
func (s *Shelf) markSameIDs() {
	byID := map[string][]*Entry{}
	for _, e := range s.Entries {
		if e.Deck != nil {
			byID[e.Deck.ID] = append(byID[e.Deck.ID], e)
		}
	}
	for _, same := range byID {
		if len(same) > 1 {
			markSame(same)
		}
	}
}

func markSame(same []*Entry) {
	isNamed := func(e *Entry) bool { return e.Named }
	one := slices.IndexFunc(same, isNamed)
	alone := one >= 0 && !slices.ContainsFunc(same[one+1:], isNamed)
	for i, e := range same {
		switch {
		case alone && i != one:
			e.SameID = same[one].File
		case !alone && i == 0:
			e.SameID = same[1].File
		case !alone:
			e.SameID = same[0].File
		}
	}
}
