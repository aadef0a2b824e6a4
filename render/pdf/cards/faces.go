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

// A faceMaker makes the two sides of cards out of what they ask and answer.
type faceMaker struct {
	hints    bool // show hints on fronts
	pictures *gallery
}

// front is what is asked, and back what is answered, with the explanation and
// the source small below it.
func (f *faceMaker) front(c *render.Card) []typeset.Block {
	d := c.Deck
	list := f.prompt(c)
	switch c.Kind {
	case decks.KindChoice, decks.KindMultiple:
		list = append(list, f.options(c)...)
	case decks.KindTrueFalse:
		yes, no := lang.TruthWords(d.Language)
		list = append(list, typeset.Block{Center: true, Apart: true, Spans: []typeset.Span{{Text: "☐\u00a0" + yes + "\u2003☐\u00a0" + no}}})
	case decks.KindMatch:
		list = append(list, f.match(c))
	case decks.KindOrder:
		list = append(list, f.listed(c, "")...)
	case decks.KindList:
		list = append(list, f.lines(c.Card.Body.(*decks.List))...)
	}
	if f.hints && c.Card.Hint != "" {
		list = append(list, f.text(d, c.Card.Hint, look{center: true, scale: typeset.Small, apart: true, style: typeset.Italic})...)
	}
	return list
}

// prompt is the question. The blanks of a cloze stand in it as marks, with
// their hints in brackets.
func (f *faceMaker) prompt(c *render.Card) []typeset.Block {
	cloze, ok := c.Card.Body.(*decks.Cloze)
	if !ok {
		return f.text(c.Deck, c.Prompt, look{center: true})
	}
	m := marksFor(cloze.String())
	text := c.ClozeText(func(_, _ int, b *decks.Blank) string {
		if b.Hint != "" {
			return m.blank + " (" + b.Hint + ")"
		}
		return m.blank
	})
	return f.text(c.Deck, text, look{center: true, marks: m})
}

// options is a lettered list. Boxes before the letters say that several may be
// right.
func (f *faceMaker) options(c *render.Card) []typeset.Block {
	if c.Kind == decks.KindMultiple {
		return f.listed(c, "☐ ")
	}
	return f.listed(c, "")
}

// Options that are many and short stand in two columns.
const (
	manyOptions = 7
	shortOption = 16 // characters
)

// listed lists the options of a card with their labels.
func (f *faceMaker) listed(c *render.Card, before string) []typeset.Block {
	var items []labelled
	for i, label := range c.Labels() {
		items = append(items, labelled{before + label + ")", c.Options[i].Text})
	}
	return f.list(c.Deck, items)
}

// A labelled is an item of a list.
type labelled struct{ label, text string }

// list sets items below one another, or in two columns.
func (f *faceMaker) list(d *decks.Deck, items []labelled) []typeset.Block {
	blocks := func(items []labelled) (list []typeset.Block) {
		for _, item := range items {
			list = append(list, f.text(d, item.text, look{label: item.label})...)
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
func (f *faceMaker) match(c *render.Card) typeset.Block {
	var left, right []typeset.Block
	for i, text := range c.Lefts {
		left = append(left, f.text(c.Deck, text, look{label: strconv.Itoa(i+1) + ")"})...)
	}
	for i, label := range c.Labels() {
		right = append(right, f.text(c.Deck, c.Options[i].Text, look{label: label + ")"})...)
	}
	return typeset.Block{Columns: [][]typeset.Block{left, right}, Apart: true}
}

func (f *faceMaker) back(c *render.Card) []typeset.Block {
	list := f.answer(c)
	list = append(list, f.text(c.Deck, c.Card.Explanation, look{center: true, scale: typeset.Small, apart: true})...)
	if source := render.SourceLine(c.Deck, c.Card); source != "" {
		list = append(list, typeset.Block{Center: true, Scale: typeset.Fine, Apart: true, Spans: []typeset.Span{{Text: source, Style: typeset.Italic}}})
	}
	return list
}

// answer is the right answer as it stands on the back.
func (f *faceMaker) answer(c *render.Card) (list []typeset.Block) {
	d := c.Deck
	switch b := c.Card.Body.(type) {
	case *decks.Choice:
		right := slices.IndexFunc(c.Options, func(o arrange.Option) bool { return o.Right })
		list = f.text(d, b.Answer, look{center: true, lead: c.Labels()[right] + ")\u00a0"})
	case *decks.Multiple:
		labels := c.Labels()
		for i, o := range c.Options {
			if o.Right {
				list = append(list, f.text(d, o.Text, look{label: labels[i] + ")"})...)
			}
		}
		if len(b.Answers) == 0 {
			list = plainBlocks("—")
		}
	case *decks.TrueFalse:
		yes, no := lang.TruthWords(d.Language)
		word := no
		if b.Answer {
			word = yes
		}
		list = plainBlocks(word)
	case *decks.Number:
		list = plainBlocks(render.NumberText(b, d.AnswersIn()))
	case *decks.Cloze:
		m := marksFor(b.String())
		text := c.ClozeText(func(_, _ int, b *decks.Blank) string { return m.start + b.Answer + m.end })
		list = f.text(d, text, look{center: true, marks: m})
	case *decks.Match:
		list = f.pairs(c)
	case *decks.Order:
		var items []labelled
		for i, step := range b.Steps {
			shown := slices.IndexFunc(c.Options, func(o arrange.Option) bool { return o.Place == i }) + 1
			items = append(items, labelled{strconv.Itoa(shown) + ")", step})
		}
		list = f.list(d, items)
	case *decks.List:
		list = f.items(c, b)
	case *decks.Short:
		list = f.text(d, b.Answer, look{center: true})
		if also := render.Also(d, c.Card, append([]string{b.Answer}, b.Accept...)); also != "" {
			list = append(list, typeset.Block{Center: true, Scale: typeset.Small, Spans: []typeset.Span{{Text: "= " + also}}})
		}
	default:
		list = f.text(d, c.ExpectedParts()[0], look{center: true})
	}
	return list
}

// pairs gives each left side with the letter and text of its right side.
func (f *faceMaker) pairs(c *render.Card) (list []typeset.Block) {
	labels := c.Labels()
	for i, left := range c.Lefts {
		want := c.Want[i]
		list = append(list, f.text(c.Deck, left+" – "+c.Options[want].Text, look{label: strconv.Itoa(i+1) + labels[want] + ")"})...)
	}
	return list
}

func plainBlocks(text string) []typeset.Block {
	return []typeset.Block{{Center: true, Spans: []typeset.Span{{Text: text}}}}
}
