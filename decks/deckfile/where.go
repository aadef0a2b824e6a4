package deckfile

import (
	"bytes"
	"strings"

	"quiz/decks"
	"quiz/decks/place"
)

// A Spot is where a card stands in the text of its deck. A card that cannot be
// read has one, too: whoever wants to mend it must find it.
type Spot struct {
	Pos   place.Pos // of its [[card]] line, or of its brace
	table table
	parts []span // of the document
}

// Spots finds the cards of a deck's text, in its order. If the deck has no
// faults, they are where Parse says that its cards are. If it has some, so are
// those of the cards that could be read, and the others stand between them.
//
// There are none in a text that is nested too deep for a deck.
func Spots(name string, src []byte) []Spot {
	// One bad byte makes no text for Parse; here it may well stand elsewhere.
	doc := newDocument(name, string(bytes.TrimPrefix(src, []byte(place.ByteOrderMark))))
	rest, pieces, tooDeep := cut(doc, nil)
	if tooDeep != nil {
		return nil
	}
	if len(pieces) == 0 {
		return inlineSpots(rest)
	}
	spots := make([]Spot, len(pieces))
	for i, p := range pieces {
		spots[i] = newSpot(table{p, cardPath}, p.parts)
	}
	return spots
}

// inlineSpots finds cards that are written as card = [{…}, {…}].
func inlineSpots(rest *piece) (spots []Spot) {
	for i := 0; ; i++ {
		at := table{rest, elementPath(keyPath("", "card"), i)}
		element, ok := rest.index()[at.path]
		if !ok {
			return spots
		}
		spots = append(spots, newSpot(at, []span{rest.span(element.value)}))
	}
}

func newSpot(at table, parts []span) Spot {
	return Spot{Pos: at.piece.doc.Pos(at.piece.offset(cardStart(at))), table: at, parts: parts}
}

// ID is the id that is written on the card; empty if there is none, or none
// that can be read.
func (s Spot) ID() string {
	p := s.table.piece
	at, ok := p.index()[keyPath(s.table.path, "id")]
	if !ok {
		return ""
	}
	text := "id = " + p.text[at.value.start:at.value.end]
	var faults place.ErrorList // were said by Parse
	id, _ := decodePiece(newPiece(newDocument("", text), span{0, len(text)}), &faults)["id"].(string)
	return decks.Composed(strings.TrimSpace(id))
}

// Holds tells if a place in the text is within the card. What is said to be at
// the end of the text is within the last.
func (s Spot) Holds(at place.Pos) bool {
	doc := s.table.piece.doc
	offset, ok := doc.Offset(at)
	if !ok {
		return false
	}
	for _, part := range s.parts {
		if part.start <= offset && (offset < part.end || offset == part.end && part.end == len(doc.Content)) {
			return true
		}
	}
	return false
}
