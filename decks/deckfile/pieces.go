package deckfile

import (
	"strings"
	"sync"
)

// A piece is a stretch of a deck's text that can be decoded alone: a card with
// all that belongs to it, or everything that is no card, joined.
//
// Cutting a deck into pieces has three gains: one broken card leaves the
// others readable, pieces can be decoded at once on several processors, and
// the toml package takes longer for each line the longer its text is.
type piece struct {
	doc   *document
	parts []span // of the document, in order; joined they are the text
	text  string

	once sync.Once
	at   map[string]entry // see index
}

func newPiece(doc *document, parts ...span) *piece {
	p := &piece{doc: doc, parts: parts}
	if len(parts) == 1 {
		p.text = doc.Content[parts[0].start:parts[0].end]
	} else {
		var text strings.Builder
		for _, part := range parts {
			text.WriteString(doc.Content[part.start:part.end])
		}
		p.text = text.String()
	}
	return p
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
// all other text, wherever it stands, is the rest.
//
// Where tables or lists are nested more than a deck can need, it says so: the
// time to decode them grows with the square of their depth, and that to decode a
// dotted key with the cube of its length.
func cut(doc *document) (rest *piece, cards []*piece, tooDeep *span) {
	var others []span
	var owned [][]span // of each card
	owner, from := -1, 0
	end := func(to int) {
		switch {
		case from == to:
		case owner < 0:
			others = append(others, span{from, to})
		default:
			owned[owner] = append(owned[owner], span{from, to})
		}
		from = to
	}
	s := &scanner{text: doc.Content}
	for s.nextHeader() {
		start := s.off
		keys, array := s.header()
		if len(keys) > deepest && tooDeep == nil {
			tooDeep = &span{start, s.off}
		}
		ofCard := len(keys) > 0 && keys[0] == "card"
		switch {
		case ofCard && array && len(keys) == 1:
			end(start)
			owned = append(owned, nil)
			owner = len(owned) - 1
		case ofCard != (owner >= 0):
			end(start)
			owner = -1
			if ofCard {
				owner = len(owned) - 1
			}
		}
	}
	end(len(doc.Content))
	if s.tooDeep != nil && tooDeep == nil {
		tooDeep = s.tooDeep
	}
	for _, parts := range owned {
		cards = append(cards, newPiece(doc, parts...))
	}
	return newPiece(doc, others...), cards, tooDeep
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
