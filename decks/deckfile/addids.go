package deckfile

import (
	"cmp"
	"slices"
	"strings"

	"quiz/decks"
)

// Added is what AddIDs gave ids to.
type Added struct {
	Deck  bool
	Cards int
}

// IDs is how many ids that are.
func (a Added) IDs() int {
	if a.Deck {
		return a.Cards + 1
	}
	return a.Cards
}

// AddIDs gives the deck an id that has none, and each card that has none, in the
// text of a deck. All else stays to the byte: comments, spacing, line ends, a byte
// order mark. If nothing is added, out is src itself.
//
// The deck's is the one that it has by its file's name, so that answers and notes
// stay those of the deck; where that cannot be an id, it gets none. A card's is
// made of what the card asks, so that it means something where it is met alone, as
// in Anki or in a file's name; no word of the answer is in it. A deck with faults
// is left alone: the error is that of Parse, and out is nil.
func AddIDs(name string, src []byte) (out []byte, added Added, err error) {
	f, err := parse(name, string(src))
	if err != nil {
		return nil, Added{}, err
	}
	var list []insertion
	if f.deck.Unnamed && decks.IsID(f.deck.ID) {
		added.Deck = true
		list = append(list, f.deckID())
	}
	ids := newIDGiver(f.deck)
	for i, c := range f.deck.Cards.All() {
		if c.ID == "" {
			added.Cards++
			list = append(list, idOf(f.cards[i], ids.give(c)))
		}
	}
	if added.IDs() == 0 {
		return src, added, nil
	}
	text := f.doc.Content
	mark := src[:len(src)-len(text)]
	return append(slices.Clip(mark), inserted(text, list)...), added, nil
}

// An insertion is a text with the place in a document where it is to stand.
type insertion struct {
	at   int
	text string
}

// inserted is a text with what is to be put in.
func inserted(text string, list []insertion) string {
	slices.SortStableFunc(list, func(a, b insertion) int { return cmp.Compare(a.at, b.at) })
	var b strings.Builder
	b.Grow(len(text) + len(list)*mostSlug)
	done := 0
	for _, in := range list {
		b.WriteString(text[done:in.at])
		b.WriteString(in.text)
		done = in.at
	}
	b.WriteString(text[done:])
	return b.String()
}

// deckID puts the id of a deck on a line below its title.
func (f *file) deckID() insertion {
	title := f.head.find("title")
	text := f.doc.Content
	indent := text[strings.LastIndexByte(text[:title.key.start], '\n')+1 : title.key.start]
	s := scanner{text: text, off: title.value.end}
	at, lineEnd := s.belowLine()
	return insertion{at, lineEnd + indent + idLine(f.deck.ID)}
}

// idOf puts the id of a card where it belongs. Under [[card]] that is a line of its
// own, indented as the card's first key is; in braces it comes before the first
// key.
func idOf(t table, id string) insertion {
	p := t.piece
	s := scanner{text: p.doc.Content, off: p.offset(cardStart(t))}
	if s.peek() == '{' {
		s.off++
		s.blanks(true)
		return insertion{s.off, idLine(id) + ", "}
	}
	at, lineEnd := s.belowLine()
	s.blanks(true)
	indent := s.text[strings.LastIndexByte(s.text[:s.off], '\n')+1 : s.off]
	return insertion{at, lineEnd + indent + idLine(id)}
}

// belowLine is where a line goes that is to follow the one in which the scanner
// stands, and what comes before it: before the end of that line, whatever that end
// is, and even if there is none.
func (s *scanner) belowLine() (at int, lineEnd string) {
	s.lineEnd()
	if s.text[s.off-1] == '\r' {
		return s.off - 1, "\r\n"
	}
	return s.off, "\n"
}

func idLine(id string) string { return `id = "` + id + `"` }
