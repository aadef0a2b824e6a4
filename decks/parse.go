package decks

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/BurntSushi/toml"
)

// Parse reads a deck. Name is the file's name, for messages and as the deck's
// id where it gives itself none.
//
// The error, if any, is an ErrorList of all faults in the order of the text.
// The deck then holds what could be read, or is nil if nothing could.
func Parse(name string, src []byte) (*Deck, error) {
	text, bad := decodeText(name, src)
	if bad != nil {
		return nil, ErrorList{bad}
	}
	doc := newDocument(name, text)
	rest, pieces, tooDeep := cut(doc)
	if tooDeep != nil {
		return nil, ErrorList{doc.fault(*tooDeep, fmt.Sprintf("nested more than %d deep", deepest), "")}
	}
	var errs ErrorList
	values := decodePiece(rest, &errs)
	head := &fields{place: place{rest, ""}, values: values, errs: &errs}
	if newer := head.newerFormat(); newer != nil {
		return nil, ErrorList{newer}
	}
	deck := &Deck{Name: name}
	head.deck(deck)
	if inline, ok := asArray(values["card"]); ok && len(pieces) == 0 {
		deck.Cards = head.inlineCards(inline)
	} else if values["card"] != nil {
		head.badKey("card", "write each card as [[card]]", "card must be a list of cards, and is %s", describe(values["card"]))
	}
	cards, cardErrs := readCards(pieces)
	deck.Cards = append(deck.Cards, cards...)
	errs = append(errs, cardErrs...)
	errs = append(errs, deck.checkTogether()...)
	if len(deck.Cards) == 0 && len(errs) == 0 {
		errs = append(errs, doc.fault(span{0, 0}, "deck has no card", "a card begins with a line [[card]]; 'quiz new FILE' writes examples"))
	}
	errs.Sort()
	return deck, errs.Err()
}

// decodePiece decodes a piece's TOML. A fault of its syntax is reported where
// it stands in the document.
func decodePiece(p *piece, errs *ErrorList) (values map[string]any) {
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
func (f *fields) newerFormat() *Error {
	value, ok := f.values["format"]
	if !ok {
		return nil
	}
	n, isInt := value.(int64)
	switch {
	case isInt && n > FormatVersion:
		msg := fmt.Sprintf("written for a newer quiz: format is %d, and this quiz reads %d", n, FormatVersion)
		return f.piece.doc.fault(f.valueSpan("format"), msg, "install the newest quiz")
	case !isInt || n < 1:
		f.bad("format", fmt.Sprintf("write format = %d, or leave it out", FormatVersion), "format must be a number from 1")
	}
	return nil
}

// inlineCards reads cards written as card = [{…}, {…}].
func (f *fields) inlineCards(array []any) []*Card {
	var cards []*Card
	for i, element := range array {
		at := place{f.piece, elementPath(keyPath(f.path, "card"), i)}
		m, isTable := element.(map[string]any)
		if !isTable {
			f.badElement("card", i, "", "a card must be a table, and is %s", describe(element))
			continue
		}
		if card := readCard(at, m, f.errs); card != nil {
			cards = append(cards, card)
		}
	}
	return cards
}

// readCards decodes and reads the pieces, a run of them on each processor.
func readCards(pieces []*piece) ([]*Card, ErrorList) {
	const run = 64 // cards a goroutine takes at a time
	cards := make([]*Card, len(pieces))
	faults := make([]ErrorList, len(pieces))
	next := make(chan int)
	var work sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), 1+len(pieces)/run) {
		work.Go(func() {
			for from := range next {
				for i := from; i < min(from+run, len(pieces)); i++ {
					cards[i] = readPiece(pieces[i], &faults[i])
				}
			}
		})
	}
	for from := 0; from < len(pieces); from += run {
		next <- from
	}
	close(next)
	work.Wait()
	cards = slices.DeleteFunc(cards, func(c *Card) bool { return c == nil })
	return cards, slices.Concat(faults...)
}

// readPiece reads the one card of a piece.
func readPiece(p *piece, errs *ErrorList) *Card {
	values := decodePiece(p, errs)
	array, _ := values["card"].([]map[string]any)
	if len(array) == 0 {
		return nil
	}
	return readCard(place{p, elementPath(keyPath("", "card"), 0)}, array[0], errs)
}
