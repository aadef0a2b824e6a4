package deckfile

import (
	"errors"
	"fmt"
	"slices"

	"github.com/BurntSushi/toml"

	"quiz/decks"
	"quiz/decks/parallel"
	"quiz/decks/place"
)

// Parse reads a deck. Name is the file's name, for messages and as the deck's
// id where it gives itself none.
//
// The error, if any, is an ErrorList of all faults in the order of the text.
// The deck then holds what could be read, or is nil if nothing could.
func Parse(name string, src []byte) (*decks.Deck, error) {
	deck, _, err := ParseWith(name, string(src), func(*decks.Deck) []decks.Fault { return nil })
	return deck, err
}

// ParseWith is Parse, but for what the text alone does not show: what more finds in
// the deck is told apart from the faults of the text, each at its place. The texts of
// the deck are mostly parts of src.
func ParseWith(name, src string, more func(*decks.Deck) []decks.Fault) (deck *decks.Deck, found place.ErrorList, err error) {
	f, err := parse(name, src)
	if f == nil {
		return nil, nil, err
	}
	return f.deck, f.told(more(f.deck)), err
}

// A file is a deck file as it was read: the deck, and where it has what.
type file struct {
	doc     *document
	deck    *decks.Deck
	sources []table       // of the deck's sources, in their order
	list    []*decks.Card // that the deck has, in their order
	cards   []table       // of these
	broken  []tabled

	head     table // of the keys of the deck itself
	headless bool  // what stands before the cards could not be read
	reading  reading
	walk     *place.Walk // over the cards

	tables  map[any]table     // of sources and broken cards; made where it is needed
	located int               // the card whose table was asked for last
	said    map[location]bool // what is found; made where it is needed
}

// A tabled is a card with the table that it was read from.
type tabled struct {
	card *decks.Card
	at   table
}

// parse reads a file. It is nil if there is no deck in it.
func parse(name, src string) (*file, error) {
	doc, bad := readDocument(name, src)
	if bad != nil {
		return nil, place.ErrorList{bad}
	}
	return parseDocument(doc, readPlain(doc))
}

// parseDocument reads a file, of which some pieces have been read.
func parseDocument(doc *document, there []*piece) (*file, error) {
	rest, pieces, tooDeep := cut(doc, there)
	if tooDeep != nil {
		return nil, place.ErrorList{doc.fault(*tooDeep, fmt.Sprintf("nested more than %d deep", deepest), "")}
	}
	f := &file{doc: doc, deck: &decks.Deck{Name: doc.Name}, walk: doc.Walk()}
	f.head = table{rest, ""}
	values := fromTable(decodePiece(rest, &f.reading.errs))
	head := f.reading.fieldsOf(f.head, values)
	if newer := head.newerFormat(); newer != nil {
		return nil, place.ErrorList{newer}
	}
	f.headless = values == nil
	f.sources = head.deck(f.deck)
	if inline := head.value("card"); inline.isList() && len(pieces) == 0 {
		f.inlineCards(head, inline)
	} else if inline.typ != noValue {
		head.badKey("card", "write each card as [[card]]", "card must be a list of cards, and is %s", inline.describe())
	}
	readCards(pieces)
	f.add(pieces)
	f.deck.Cards = decks.CardsOf(f.list...)
	f.validate()
	f.reading.errs.Sort()
	return f, f.reading.errs.Err()
}

// add takes in the cards of pieces.
func (f *file) add(pieces []*piece) {
	f.list, f.cards = slices.Grow(f.list, len(pieces)), slices.Grow(f.cards, len(pieces))
	for _, p := range pieces {
		if found := p.read.found; found != nil {
			f.reading.errs, f.reading.said = append(f.reading.errs, found.errs...), append(f.reading.said, found.said...)
		}
		f.addCard(p.read.card, p.read.broken, table{p, cardPath})
	}
}

// addCard takes in a card, if there is one. The deck has only what could be asked:
// what is broken is put aside.
func (f *file) addCard(c *decks.Card, broken bool, at table) {
	if c == nil {
		return
	}
	c.Pos = f.walk.Pos(at.piece.offset(cardStart(at)))
	if broken {
		f.broken = append(f.broken, tabled{c, at})
		return
	}
	f.list, f.cards = append(f.list, c), append(f.cards, at)
}

// decodePiece decodes a piece's TOML. A fault of its syntax is reported where
// it stands in the document.
func decodePiece(p *piece, errs *place.ErrorList) (values map[string]any) {
	defer func() {
		// The toml package panics only on faults of its own; a deck that finds
		// one must still get a message with a place.
		if fault := recover(); fault != nil {
			*errs = append(*errs, p.doc.fault(p.span(span{0, 1}), fmt.Sprintf("cannot be read: %v", fault), ""))
			values = nil
		}
	}()
	_, err := toml.Decode(p.text, &values)
	if err == nil {
		return values
	}
	var syntax toml.ParseError
	if !errors.As(err, &syntax) {
		*errs = append(*errs, p.doc.fault(p.span(span{0, 1}), err.Error(), ""))
		return nil
	}
	*errs = append(*errs, syntaxFault(p, syntax))
	return nil
}

// newerFormat is the fault of a deck that was written for a later version of
// the format. Its other faults need not be any, so they are not looked for.
func (f *fields) newerFormat() *place.Error {
	v := f.value("format")
	switch {
	case v.typ == noValue:
	case v.typ == wholeValue && v.whole > decks.FormatVersion:
		msg := fmt.Sprintf("written for a newer quiz: format is %d, and this quiz reads %d", v.whole, decks.FormatVersion)
		return f.piece.doc.fault(f.at().valueSpan("format"), msg, "install the newest quiz")
	case v.typ != wholeValue || v.whole < 1:
		f.bad("format", fmt.Sprintf("write format = %d, or leave it out", decks.FormatVersion), "format must be a number from 1")
	}
	return nil
}

// inlineCards reads cards written as card = [{…}, {…}].
func (f *file) inlineCards(head *fields, list *value) {
	for i := range list.items {
		element := &list.items[i]
		if element.typ != tableValue {
			head.badElement("card", i, "", "a card must be a table, and is %s", element.describe())
			continue
		}
		at := table{head.piece, elementPath(keyPath("", "card"), i)}
		card, broken := f.reading.readCard(at, element.items)
		f.addCard(card, broken, at)
	}
}

// readCards decodes and reads those pieces that have not been read.
func readCards(pieces []*piece) {
	const run = 64 // cards that are taken at a time
	unread := slices.DeleteFunc(slices.Clone(pieces), func(p *piece) bool { return p.read.done })
	parallel.Runs(len(unread), run, func() func(from, to int) {
		r := &reading{}
		return func(from, to int) {
			for _, p := range unread[from:to] {
				r.readPiece(p)
			}
		}
	})
}

// cardPath is the path of the one card of a piece.
const cardPath = "\x00card\x00#0"

// readPiece reads the one card of a piece.
func (r *reading) readPiece(p *piece) {
	values := decodePiece(p, &r.errs)
	array, _ := values["card"].([]map[string]any)
	if len(array) == 0 {
		r.note(p, nil, false)
		return
	}
	r.readValues(p, fromTable(array[0]))
}

// readValues reads the card of a piece, whose values these are.
func (r *reading) readValues(p *piece, values []value) {
	card, broken := r.readCard(table{p, cardPath}, values)
	r.note(p, card, broken)
}

// note notes what the reading of a piece came to.
func (r *reading) note(p *piece, card *decks.Card, broken bool) {
	p.read = cardRead{done: true, card: card, broken: broken}
	if len(r.errs)+len(r.said) > 0 {
		found := r.findings
		p.read.found, r.findings = &found, findings{}
	}
}
