package cards

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/lang"
	"quiz/decks/markup"
	"quiz/render"
	"quiz/render/typeset"
)

// A sideMaker makes the two sides of cards out of what they ask and answer.
type sideMaker struct {
	hints    bool // show hints on fronts
	pictures *gallery
}

// front is what is asked, and back what is answered, with the explanation and
// the source small below it.
func (m *sideMaker) front(c *render.Card) []typeset.Block {
	list := append(m.prompt(c), m.below(c)...)
	if m.hints && c.Card.Hint != "" {
		list = append(list, m.text(c.Deck, c.Card.Hint, look{center: true, scale: typeset.Small, apart: true, style: typeset.Italic})...)
	}
	return list
}

// below is what stands below the question: options, the sides of pairs, steps,
// lines to write on.
func (m *sideMaker) below(c *render.Card) []typeset.Block {
	switch {
	case c.Kind == decks.KindTrueFalse:
		yes, no := lang.TruthWords(c.Deck.Language)
		return []typeset.Block{{Center: true, Apart: true, Spans: []typeset.Span{{Text: "☐\u00a0" + yes + "\u2003☐\u00a0" + no}}}}
	case len(c.Lefts) > 0:
		return []typeset.Block{m.match(c)}
	case len(c.Options) > 0:
		return m.options(c)
	case c.Kind == decks.KindList:
		return m.lines(c.Solution())
	}
	return nil
}

// prompt is the question. The blanks of a cloze are ruled in it, with their
// hints in brackets.
func (m *sideMaker) prompt(c *render.Card) []typeset.Block {
	if c.Kind != decks.KindCloze {
		return m.text(c.Deck, c.Prompt, look{center: true})
	}
	var pieces []markup.Piece
	for _, piece := range c.Gaps() {
		pieces = append(pieces, piece)
		if piece.Blank > 0 && c.Blanks[piece.Blank-1].Hint != "" {
			pieces = append(pieces, markup.Piece{Text: " (" + c.Blanks[piece.Blank-1].Hint + ")"})
		}
	}
	return m.parsed(c.Deck, markup.ParseCloze(pieces), look{center: true})
}

// options is a list with the labels of the options. Boxes before the letters say
// that several may be right.
func (m *sideMaker) options(c *render.Card) []typeset.Block {
	before := ""
	if c.Kind == decks.KindMultiple {
		before = "☐ "
	}
	var items []labelled
	for i, label := range c.Labels() {
		items = append(items, labelled{before + label + ")", c.Options[i].Text})
	}
	return m.list(c.Deck, items)
}

// Options that are many and short stand in two columns.
const (
	manyOptions = 7
	shortOption = 16 // characters
)

// A labelled is an item of a list.
type labelled struct{ label, text string }

// list sets items below one another, or in two columns.
func (m *sideMaker) list(d *decks.Deck, items []labelled) []typeset.Block {
	blocks := func(items []labelled) (list []typeset.Block) {
		for _, item := range items {
			list = append(list, m.text(d, item.text, look{label: item.label})...)
		}
		return list
	}
	if len(items) >= manyOptions && !slices.ContainsFunc(items, labelled.isLong) {
		half := (len(items) + 1) / 2
		return []typeset.Block{{Columns: [][]typeset.Block{blocks(items[:half]), blocks(items[half:])}, Apart: true}}
	}
	list := blocks(items)
	list[0].Apart = true
	return list
}

func (l labelled) isLong() bool {
	return utf8.RuneCountInString(markup.Plain(l.text)) > shortOption || strings.Contains(l.text, "![")
}

// match sets the two sides beside each other.
func (m *sideMaker) match(c *render.Card) typeset.Block {
	var left, right []typeset.Block
	for i, text := range c.Lefts {
		left = append(left, m.text(c.Deck, text, look{label: strconv.Itoa(i+1) + ")"})...)
	}
	for i, label := range c.Labels() {
		right = append(right, m.text(c.Deck, c.Options[i].Text, look{label: label + ")"})...)
	}
	return typeset.Block{Columns: [][]typeset.Block{left, right}, Apart: true}
}

func (m *sideMaker) back(c *render.Card) []typeset.Block {
	list := m.answer(c)
	list = append(list, m.text(c.Deck, c.Card.Explanation, look{center: true, scale: typeset.Small, apart: true})...)
	if source := render.SourceLine(c.Deck, c.Card); source != "" {
		list = append(list, typeset.Block{Center: true, Scale: typeset.Fine, Apart: true, Spans: []typeset.Span{{Text: source, Style: typeset.Italic}}})
	}
	return list
}

// answer is the right answer as it stands on the back.
func (m *sideMaker) answer(c *render.Card) []typeset.Block {
	s := c.Solution()
	switch text := render.PlainAnswer(c.Question); {
	case text != "":
		return plainBlocks(text)
	case s.Blanks:
		return m.parsed(c.Deck, markup.ParseCloze(c.Filled()), look{center: true})
	case !s.Several:
		return m.single(c, s.Lines[0])
	case s.Ordered || s.Lines[0].Forms != nil:
		return m.items(c, s)
	}
	var list []typeset.Block
	for i, line := range s.Lines { // options, each for itself
		list = append(list, m.text(c.Deck, line.String(), look{label: solvedLabel(s, i)})...)
	}
	return list
}

// single is an answer of one line.
func (m *sideMaker) single(c *render.Card, line arrange.Line) []typeset.Block {
	l := look{center: true}
	if line.Label != "" {
		l.lead = line.Label + ")\u00a0"
	}
	list := m.text(c.Deck, line.Text, l)
	if also := render.Also(c.Deck, c.Card, line.Forms); also != "" {
		list = append(list, typeset.Block{Center: true, Scale: typeset.Small, Spans: []typeset.Span{{Text: "= " + also}}})
	}
	return list
}

// solvedLabel stands before line i of an answer: what the line was called in
// front, behind the number of its left side, or else the sign of an item.
func solvedLabel(s arrange.Solution, i int) string {
	switch line := s.Lines[i]; {
	case line.Left != "":
		return strconv.Itoa(i+1) + line.Label + ")"
	case line.Label != "":
		return line.Label + ")"
	}
	return itemLabel(s.Ordered, i)
}

func plainBlocks(text string) []typeset.Block {
	return []typeset.Block{{Center: true, Spans: []typeset.Span{{Text: text}}}}
}
