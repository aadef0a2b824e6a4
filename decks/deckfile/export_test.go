package deckfile

import (
	"quiz/decks"
	"quiz/decks/place"
)

// What the tests of the two readers need, which nobody else does.

// PieceTexts are TOML texts that make cutting hard.
var PieceTexts = texts

// ParseSlowly is Parse with all cards read by the toml package.
func ParseSlowly(name, src string) (*decks.Deck, error) {
	doc, bad := readDocument(name, src)
	if bad != nil {
		return nil, place.ErrorList{bad}
	}
	f, err := parseDocument(doc, nil)
	if f == nil {
		return nil, err
	}
	return f.deck, err
}

// PlainCards counts the cards of a text, and those among them that are read as plain.
func PlainCards(src string) (plain, all int) {
	doc := newDocument("d.toml", src)
	_, pieces, _ := cut(doc, readPlain(doc))
	for _, p := range pieces {
		if p.read.done {
			plain++
		}
	}
	return plain, len(pieces)
}
