package deckfile

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/lang"
	"quiz/decks/markup"
)

// AddIDs gives each card that has no id one, in the text of a deck. All else
// stays to the byte: comments, spacing, line ends, a byte order mark. Added is
// the number of ids; if it is 0, out is src itself.
//
// An id is made of what the card asks, so that it means something where it is
// met alone, as in Anki or in a file's name. A deck with faults is left alone:
// the error is that of Parse, and out is nil.
func AddIDs(name string, src []byte) (out []byte, added int, err error) {
	f, err := parse(name, string(src))
	if err != nil {
		return nil, 0, err
	}
	text := f.doc.Content
	mark := src[:len(src)-len(text)]
	ids := newIDGiver(f.deck)
	done := 0
	for i, c := range f.deck.Cards.All() {
		if c.ID != "" {
			continue
		}
		if added++; added == 1 {
			out = append(make([]byte, 0, len(src)+len(src)/4), mark...)
		}
		at, before, after := idPlace(f.cards[i])
		out = append(out, text[done:at]...)
		out = append(out, before+`id = "`+ids.give(c, i+1)+`"`+after...)
		done = at
	}
	if added == 0 {
		return src, 0, nil
	}
	return append(out, text[done:]...), added, nil
}

// idPlace tells where in the document a card's id is to be put, and what has to
// stand around it. Under [[card]] it is a line of its own, indented as the
// card's first key is; in braces it comes before the first key.
func idPlace(t table) (at int, before, after string) {
	p := t.piece
	s := scanner{text: p.doc.Content, off: p.offset(cardStart(t))}
	if s.peek() == '{' {
		s.off++
		s.blanks(true)
		return s.off, "", ", "
	}
	// The line goes before the end of the one above: whatever that end is, and
	// even if there is none.
	s.lineEnd()
	at, lineEnd := s.off, "\n"
	if s.text[at-1] == '\r' {
		at, lineEnd = at-1, "\r\n"
	}
	s.blanks(true)
	indent := s.text[strings.LastIndexByte(s.text[:s.off], '\n')+1 : s.off]
	return at, lineEnd + indent, ""
}

// An idGiver makes ids that differ from all others of a deck. Case makes no
// difference between them, nor does composition: ids end up in file names, and
// there are file systems that take Cell and cell for one.
type idGiver struct {
	lower unicode.SpecialCase
	fold  cases.Caser
	taken map[string]bool // by their keys
	tried map[string]int  // of the slug with a key, how many numbers were tried
}

func newIDGiver(d *decks.Deck) *idGiver {
	g := &idGiver{fold: cases.Fold(), taken: map[string]bool{}, tried: map[string]int{}}
	if lang.Turkic(lang.Base(d.Language)) {
		g.lower = unicode.TurkishCase
	}
	for _, c := range d.Cards.All() {
		if c.ID != "" {
			g.taken[g.key(c.ID)] = true
		}
		for _, id := range c.Was {
			g.taken[g.key(id)] = true
		}
	}
	return g
}

func (g *idGiver) key(id string) string { return norm.NFC.String(g.fold.String(norm.NFD.String(id))) }

// give makes the id of a card, which is the nth of its deck: a slug of what it
// asks, with a number behind if that is taken. A slug goes on counting where it
// stopped, so a deck whose cards all ask the same takes no longer than others.
func (g *idGiver) give(c *decks.Card, n int) string {
	base := slug(asks(c), g.lower)
	if base == "" {
		base = "card-" + strconv.Itoa(n)
	}
	key, suffix := g.key(base), ""
	for g.taken[key+suffix] {
		g.tried[key]++
		suffix = "-" + strconv.Itoa(1+g.tried[key])
	}
	g.taken[key+suffix] = true
	return base + suffix
}

// asks is what a card asks, as markup: its question, or the text of a cloze
// with its blanks filled, for without what is asked many a text says nothing.
func asks(c *decks.Card) string {
	cloze, ok := c.Body.(*decks.Cloze)
	if !ok {
		return c.Question
	}
	var text strings.Builder
	for _, part := range cloze.Parts {
		text.WriteString(part.Text)
		if part.Blank != nil {
			text.WriteString(part.Blank.Answer)
		}
	}
	return text.String()
}

// slug makes an id of a text: its words in lower case, in whatever script, with
// hyphens between. It is empty if the text has no letter or digit.
func slug(text string, lower unicode.SpecialCase) string {
	// Composed first: the dot of a decomposed İ would stay over the small i.
	text = strings.ToLowerSpecial(lower, norm.NFC.String(markup.Verbatim(text)))
	var b strings.Builder
	inWord := false
	for _, r := range text {
		switch {
		case unseen(r):
		case unicode.IsLetter(r), unicode.IsNumber(r), inWord && unicode.IsMark(r):
			if !inWord && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			inWord = true
		default:
			inWord = false
		}
	}
	return cutSlug(norm.NFC.String(b.String()))
}

// unseen tells the characters within words that nobody sees, and nobody could
// type again: soft hyphens, marks of direction, what turns 1 into an emoji. The
// two that do part words, or parts of words, are none of them.
func unseen(r rune) bool {
	const space, nonJoiner = 0x200b, 0x200c
	return r != space && r != nonJoiner &&
		unicode.In(r, unicode.Cf, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}

// mostSlug is the length of the longest slug, in characters. They take four
// bytes each at the most, which leaves eight of an id's 200 for a number.
const mostSlug = 48

// cutSlug cuts a slug that is too long: at the end of a word, unless a word is
// so long that less than half would be left. Scripts without spaces have such.
func cutSlug(slug string) string {
	runes := []rune(slug)
	if len(runes) <= mostSlug {
		return slug
	}
	head := string(runes[:mostSlug+1])
	if i := strings.LastIndexByte(head, '-'); i > 0 && utf8.RuneCountInString(head[:i]) >= mostSlug/2 {
		return head[:i]
	}
	end := mostSlug
	for end > mostSlug/2 && unicode.IsMark(runes[end]) { // not between a letter and its marks
		end--
	}
	return strings.TrimRight(string(runes[:end]), "-")
}
