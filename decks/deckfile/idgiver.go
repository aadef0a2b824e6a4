package deckfile

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/lang"
	"quiz/decks/markup"
)

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

// give makes the id of a card: a slug, with a number behind if that is taken. A
// slug goes on counting where it stopped, so a deck whose cards all ask the same
// takes no longer than others. Nor is the number one that the answer has.
func (g *idGiver) give(c *decks.Card) string {
	told := g.told(c)
	base := g.base(c, told)
	key, suffix := g.key(base), ""
	for g.taken[key+suffix] || suffix != "" && told.has(suffix[1:]) {
		g.tried[key]++
		suffix = "-" + strconv.Itoa(1+g.tried[key])
	}
	g.taken[key+suffix] = true
	return base + suffix
}

// base is the id of a card as long as no other has it: what it asks, without the
// words that its answers have. Where those leave less than two words, it is the
// card's kind with a few signs of the sum of its text, which differ from card to
// card and are the same whenever ids are given.
func (g *idGiver) base(c *decks.Card, told *answerWords) string {
	text, isWhole := g.asks(c)
	words := slugWords(text, g.lower)
	left := told.without(words)
	id := joined(left)
	if id == "" || (!isWhole || len(left) < len(words)) && weight(left) < 2 || told.hasAny(id) {
		return neutral(c, told)
	}
	return id
}

// neutral is an id that tells nothing of a card but its kind.
func neutral(c *decks.Card, told *answerWords) string {
	sum := strings.TrimPrefix(c.DerivedKey(), decks.DerivedPrefix)
	kind := c.Kind().String()
	if c.Kind() == decks.KindTrueFalse {
		kind = "statement"
	}
	for _, name := range []string{kind, "card"} {
		for from := range len(sum) - sumSigns {
			if id := name + "-" + sum[from:from+sumSigns]; !told.hasAny(id) {
				return id
			}
		}
	}
	return sum // an answer has the word card, and the kind
}

// sumSigns is how many signs of a card's sum an id has: so many that few of a
// thousand cards would share them.
const sumSigns = 6

// weight is about how many words there are, for scripts that put no spaces between
// them, too.
func weight(words []string) (n int) {
	for _, w := range words {
		if isSpaceless(w) {
			n += len([]rune(w)) / 2
		} else {
			n++
		}
	}
	return n
}

// asks is what a card asks, as plain text, and whether that is the whole of what
// it says. Of a cloze it is the text around its blanks. A statement that may be
// true is told without its end, in which mostly stands what is to be known.
func (g *idGiver) asks(c *decks.Card) (text string, isWhole bool) {
	switch b := c.Body.(type) {
	case *decks.Cloze:
		return markup.Verbatim(around(b)), false
	case *decks.TrueFalse:
		words := slugWords(markup.Verbatim(c.Question), g.lower)
		return strings.Join(words[:2*len(words)/3], " "), false
	case *decks.Short, *decks.Open, *decks.Choice, *decks.Multiple, *decks.Number, *decks.Match, *decks.Order, *decks.List: // ask in their question
	}
	return markup.Verbatim(c.Question), true
}

// around is the text of a cloze without what fills its blanks.
func around(b *decks.Cloze) string {
	var text strings.Builder
	for _, part := range b.Parts {
		if text.WriteString(part.Text); part.Blank != nil {
			text.WriteString(" … ")
		}
	}
	return text.String()
}
