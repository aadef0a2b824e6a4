package deckfile

import (
	"strings"

	"quiz/decks/place"
)

// A noun is how messages speak of a file of TOML.
type noun struct {
	file  string // it must be UTF-8
	part  string // at whose end a value must be complete
	twice string // the hint for a key that is given twice
}

var (
	aDeck    = noun{"a deck", "card", "a card begins with its own line [[card]]; is one missing?"}
	settings = noun{"settings", "file", "take one of them out"}
)

// A document is the text of one file of TOML.
type document struct {
	*place.Text
	noun noun
}

func newDocument(name, text string) *document { return &document{place.NewText(name, text), aDeck} }

func (d *document) fault(at span, msg, hint string) *place.Error {
	return d.Fault(at.start, at.end, msg, hint)
}

// readDocument takes what a deck file holds as text, or says why it is none.
func readDocument(name, src string) (*document, *place.Error) {
	text, bad := place.Decode(aDeck.file, name, src)
	switch {
	case bad != nil:
		return nil, bad
	case strings.TrimSpace(text.Content) == "":
		return nil, &place.Error{Pos: place.Pos{File: name}, Msg: "is empty", Hint: "'quiz new FILE' writes a deck to begin with"}
	}
	return &document{text, aDeck}, nil
}
