package editor

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/place"
)

// An openedCard is a card that is opened in an editor, as the session has it.
type openedCard struct {
	deck *decks.Deck
	card *decks.Card
}

// A reading is what a deck's file holds by now.
type reading struct {
	deck   *decks.Deck // nil if nothing could be read
	faults place.ErrorList
	spots  []deckfile.Spot
	lines  int
}

// readAgain reads a deck's file. What hinders it is among the faults.
func (e Editor) readAgain(name string) *reading {
	r := &reading{}
	list, err := e.Read(name)
	if len(list) == 1 {
		r.deck = list[0]
	}
	errors.As(err, &r.faults)
	if r.deck == nil && (len(r.faults) == 0 || r.faults[0].Pos.Line == 0) { // it may be too large, or no file
		return r
	}
	if src, err := os.ReadFile(name); err == nil {
		r.spots, r.lines = deckfile.Spots(name, src), 1+strings.Count(string(src), "\n")
	}
	return r
}

// cardAt is the card at a place, or nil if it cannot be read.
func (r *reading) cardAt(at place.Pos) *decks.Card {
	return r.first(func(c *decks.Card) bool { return c.Pos == at })
}

// first is the first card of which something is true, or nil.
func (r *reading) first(is func(*decks.Card) bool) *decks.Card {
	if r.deck == nil {
		return nil
	}
	for _, c := range r.deck.Cards.All() {
		if is(c) {
			return c
		}
	}
	return nil
}

// hindrances are the faults for which a card cannot be taken up: those of the
// file's syntax, for what seems to be a card may be part of another then, and
// those of the card itself. Faults of other cards are none of its business.
func (r *reading) hindrances(at *deckfile.Spot) (list place.ErrorList) {
	for _, fault := range r.faults {
		ofFile := r.deck == nil || fault.Err != nil
		if ofFile || at != nil && at.Holds(fault.Pos) {
			list = append(list, fault)
		}
	}
	return list
}

// line is where the card is to be opened: at what hinders it from being taken
// up, or else where it stands by now, or else where it stood.
func (o openedCard) line(now *reading) int {
	at := o.find(now)
	if faults := now.hindrances(at); len(faults) > 0 && faults[0].Pos.Line > 0 {
		return faults[0].Pos.Line
	}
	if at != nil {
		return at.Pos.Line
	}
	return max(1, min(o.card.Pos.Line, now.lines)) // no editor takes a line that is not there
}

// mended reads the deck again, and finds the card in it.
func (e Editor) mended(o openedCard) (*decks.Deck, *decks.Card, error) {
	if err := mayEdit(o.deck); err != nil {
		return nil, nil, err
	}
	now := e.readAgain(o.deck.Name)
	at := o.find(now)
	if faults := now.hindrances(at); len(faults) > 0 {
		return nil, nil, fmt.Errorf("the card stays as it was: %w; e opens it again", faults)
	}
	if at != nil {
		if card := now.cardAt(at.Pos); card != nil {
			return now.deck, card, nil
		}
	}
	return nil, nil, fmt.Errorf("the card is not to be found in %s any more", o.deck.Name)
}
