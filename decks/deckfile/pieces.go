package deckfile

import (
	"strings"
	"sync"

	"quiz/decks"
)

// A piece is a stretch of a deck's text that can be decoded alone: a card with
// all that belongs to it, or everything that is no card, joined.
//
// Cutting a deck into pieces has four gains: one broken card leaves the
// others readable, pieces can be decoded at once on several processors, those that
// are plain need no toml package (plainReader), and that takes longer for each line
// the longer its text is.
type piece struct {
	doc   *document
	parts []span // of the document, in order; joined they are the text
	text  string

	once sync.Once
	at   map[string]entry // see index

	read cardRead // of a card
}

// A cardRead is what the reading of the card of a piece came to.
type cardRead struct {
	done   bool        // it has been read
	broken bool        // the card is nothing that could be asked
	card   *decks.Card // nil: there is none
	found  *findings   // nil: nothing is wrong
}

func newPiece(doc *document, parts ...span) *piece {
	p := &piece{doc: doc, parts: parts}
	p.join()
	return p
}

// join makes the text of a piece of its parts.
func (p *piece) join() {
	if len(p.parts) == 1 {
		p.text = p.doc.Content[p.parts[0].start:p.parts[0].end]
		return
	}
	var text strings.Builder
	for _, part := range p.parts {
		text.WriteString(p.doc.Content[part.start:part.end])
	}
	p.text = text.String()
}

// index tells where each path stands. It is made when it is first needed, by
// whichever goroutine needs it.
func (p *piece) index() map[string]entry {
	p.once.Do(func() { p.at = indexKeys(p.text) })
	return p.at
}

// offset turns a place in the piece into one in the document.
func (p *piece) offset(at int) int {
	for _, part := range p.parts {
		if at < part.end-part.start {
			return part.start + at
		}
		at -= part.end - part.start
	}
	if len(p.parts) == 0 {
		return 0
	}
	return p.parts[len(p.parts)-1].end
}

// span turns a stretch of the piece into one of the document.
func (p *piece) span(at span) span {
	start := p.offset(at.start)
	return span{start, start + at.end - at.start}
}

// deepest is how deep tables and lists may be nested, and how many parts a
// dotted key may have. The format needs three.
const deepest = 50

// cut divides a deck's text: each [[card]] with its sub-tables is a piece, and
// all other text, wherever it stands, is the rest. Where a card begins of which a
// piece is there already, that is taken; these are in the order of the text, and may
// be too many: only those where a card does begin are taken.
//
// Where tables or lists are nested more than a deck can need, it says so: the
// time to decode them grows with the square of their depth, and that to decode a
// dotted key with the cube of its length.
func cut(doc *document, there []*piece) (rest *piece, cards []*piece, tooDeep *span) {
	c := &cutter{scanner: scanner{text: doc.Content}, rest: &piece{doc: doc}, there: there}
	c.owner = c.rest
	c.all()
	for _, p := range append(c.made, c.rest) {
		p.join()
	}
	if c.longHeader != nil {
		c.tooDeep = c.longHeader
	}
	return c.rest, c.cards, c.tooDeep
}

// A cutter divides a text.
type cutter struct {
	scanner
	rest  *piece
	cards []*piece
	made  []*piece // those of the cards that were not there
	there []*piece // still to be met

	owner *piece // whose text goes on here
	from  int    // where its part began

	longHeader *span // the first with too many keys
}

// all goes from header to header.
func (c *cutter) all() {
	for c.nextHeader() {
		start := c.off
		if p := c.thereAt(start); p != nil {
			c.goOn(p, start)
			c.off = p.parts[0].end
			c.from = c.off
			continue
		}
		keys, array := c.header()
		if len(keys) > deepest && c.longHeader == nil {
			c.longHeader = &span{start, c.off}
		}
		ofCard := len(keys) > 0 && keys[0] == "card"
		switch {
		case ofCard && array && len(keys) == 1:
			c.made = append(c.made, &piece{doc: c.rest.doc})
			c.goOn(c.made[len(c.made)-1], start)
		case ofCard && c.owner == c.rest && len(c.cards) > 0:
			c.end(start)
			c.owner = c.cards[len(c.cards)-1]
		case !ofCard && c.owner != c.rest:
			c.end(start)
			c.owner = c.rest
		}
	}
	c.end(len(c.text))
}

// goOn begins a card.
func (c *cutter) goOn(card *piece, start int) {
	c.end(start)
	c.cards, c.owner = append(c.cards, card), card
}

// end ends a part of the piece that the text belonged to.
func (c *cutter) end(to int) {
	if c.from < to {
		c.owner.parts = append(c.owner.parts, span{c.from, to})
	}
	c.from = to
}

// thereAt is the piece that is there already of the card that begins at an offset,
// or nil.
func (c *cutter) thereAt(start int) *piece {
	for len(c.there) > 0 && c.there[0].parts[0].start < start {
		c.there = c.there[1:]
	}
	if len(c.there) == 0 || c.there[0].parts[0].start > start {
		return nil
	}
	return c.there[0]
}

// nextHeader goes to the [ of the next table header, and tells if there is one.
func (s *scanner) nextHeader() bool {
	for {
		s.blanks(true)
		switch {
		case s.done():
			return false
		case s.peek() == '[':
			return true
		}
		s.statement()
	}
}

// statement passes over a key with its value, which may span lines.
func (s *scanner) statement() {
	depth, dots := 0, 0
	for !s.done() {
		switch s.text[s.off] {
		case '"', '\'':
			s.str()
			continue
		case '#':
			s.lineEnd()
			continue
		case '=', ',':
			dots = 0
		case '[', '{':
			dots = 0
			if depth++; depth > deepest && s.tooDeep == nil {
				s.tooDeep = &span{s.off, s.off + 1}
			}
		case '.':
			if dots++; dots > deepest && s.tooDeep == nil {
				s.tooDeep = &span{s.off, s.off + 1}
			}
		case ']', '}':
			depth--
		case '\n':
			if depth <= 0 || s.cardFollows() {
				return
			}
		}
		s.off++
	}
}

// cardFollows tells if the next line is the header of a card. No value can
// look like one, so a bracket was left open before it, and it is better to
// lose one card than all that follow.
func (s *scanner) cardFollows() bool {
	line, _, _ := strings.Cut(s.text[s.off+1:min(len(s.text), s.off+40)], "\n")
	return strings.HasPrefix(strings.TrimSpace(line), "[[card]]")
}
