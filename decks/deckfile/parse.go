package deckfile

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/BurntSushi/toml"

	"quiz/decks"
	"quiz/decks/place"
)

// Parse reads a deck. Name is the file's name, for messages and as the deck's
// id where it gives itself none.
//
// The error, if any, is an ErrorList of all faults in the order of the text.
// The deck then holds what could be read, or is nil if nothing could.
func Parse(name string, src []byte) (*decks.Deck, error) { return ParseWith(name, src, nil) }

// ParseWith is Parse, but for faults that the text alone does not show: those
// that more finds in the deck are among the others, each at its place.
func ParseWith(name string, src []byte, more func(*decks.Deck) []decks.Fault) (*decks.Deck, error) {
	f, err := parse(name, src, more)
	if f == nil {
		return nil, err
	}
	return f.deck, err
}

// A file is a deck file as it was read: the deck, and where it has what.
type file struct {
	doc     *document
	deck    *decks.Deck
	sources []table // of the deck's sources, in their order
	cards   []table // of the deck's cards, in their order
	broken  []tabled

	head     table // of the keys of the deck itself
	headless bool  // what stands before the cards could not be read
	found    findings

	tables map[any]table  // of each card and source; made where it is needed
	said   map[value]bool // what is found; made where it is needed
}

// A tabled is a card with the table that it was read from.
type tabled struct {
	card   *decks.Card // nil: there is none
	broken bool        // it is nothing that could be asked
	at     table
}

// parse reads a file. It is nil if there is no deck in it.
func parse(name string, src []byte, more func(*decks.Deck) []decks.Fault) (*file, error) {
	doc, bad := readDocument(name, src)
	if bad != nil {
		return nil, place.ErrorList{bad}
	}
	rest, pieces, tooDeep := cut(doc)
	if tooDeep != nil {
		return nil, place.ErrorList{doc.fault(*tooDeep, fmt.Sprintf("nested more than %d deep", deepest), "")}
	}
	f := &file{doc: doc, deck: &decks.Deck{Name: name}}
	head := &fields{table: table{rest, ""}, found: &f.found}
	head.values = decodePiece(rest, &f.found.errs)
	if newer := head.newerFormat(); newer != nil {
		return nil, place.ErrorList{newer}
	}
	f.head, f.headless = head.table, head.values == nil
	f.sources = head.deck(f.deck)
	if inline, ok := asArray(head.values["card"]); ok && len(pieces) == 0 {
		f.add(head.inlineCards(inline))
	} else if head.has("card") {
		head.badKey("card", "write each card as [[card]]", "card must be a list of cards, and is %s", describe(head.values["card"]))
	}
	cards, found := readCards(pieces)
	for _, more := range found {
		f.found.errs, f.found.said = append(f.found.errs, more.errs...), append(f.found.said, more.said...)
	}
	f.add(cards)
	f.validate(more)
	f.found.errs.Sort()
	return f, f.found.errs.Err()
}

// add takes in cards, the broken ones apart: the deck has only what could be asked.
func (f *file) add(cards []tabled) {
	list := slices.Grow(f.deck.Cards.List(), len(cards))
	f.cards = slices.Grow(f.cards, len(cards))
	for _, c := range cards {
		switch {
		case c.card == nil:
		case c.broken:
			f.broken = append(f.broken, c)
		default:
			list, f.cards = append(list, c.card), append(f.cards, c.at)
		}
	}
	f.deck.Cards = decks.CardsOf(list...)
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
	value, ok := f.values["format"]
	if !ok {
		return nil
	}
	n, isInt := value.(int64)
	switch {
	case isInt && n > decks.FormatVersion:
		msg := fmt.Sprintf("written for a newer quiz: format is %d, and this quiz reads %d", n, decks.FormatVersion)
		return f.piece.doc.fault(f.valueSpan("format"), msg, "install the newest quiz")
	case !isInt || n < 1:
		f.bad("format", fmt.Sprintf("write format = %d, or leave it out", decks.FormatVersion), "format must be a number from 1")
	}
	return nil
}

// inlineCards reads cards written as card = [{…}, {…}].
func (f *fields) inlineCards(array []any) []tabled {
	var cards []tabled
	for i, element := range array {
		at := table{f.piece, elementPath(keyPath(f.path, "card"), i)}
		m, isTable := element.(map[string]any)
		if !isTable {
			f.badElement("card", i, "", "a card must be a table, and is %s", describe(element))
			continue
		}
		card, broken := readCard(at, m, f.found)
		cards = append(cards, tabled{card, broken, at})
	}
	return cards
}

// readCards decodes and reads the pieces, a run of them on each processor.
func readCards(pieces []*piece) ([]tabled, []findings) {
	const run = 64 // cards a goroutine takes at a time
	cards := make([]tabled, len(pieces))
	found := make([]findings, len(pieces))
	next := make(chan int)
	var work sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), 1+len(pieces)/run) {
		work.Go(func() {
			for from := range next {
				for i := from; i < min(from+run, len(pieces)); i++ {
					cards[i] = readPiece(pieces[i], &found[i])
				}
			}
		})
	}
	for from := 0; from < len(pieces); from += run {
		next <- from
	}
	close(next)
	work.Wait()
	return cards, found
}

// readPiece reads the one card of a piece.
func readPiece(p *piece, found *findings) tabled {
	at := table{p, elementPath(keyPath("", "card"), 0)}
	values := decodePiece(p, &found.errs)
	array, _ := values["card"].([]map[string]any)
	if len(array) == 0 {
		return tabled{at: at}
	}
	card, broken := readCard(at, array[0], found)
	return tabled{card, broken, at}
}
