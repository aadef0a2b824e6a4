package feedback

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/markup"
	"quiz/quiz/terminal/text"
)

// Show prints cards of a deck with their answers.
func Show(w io.Writer, st text.Style, d *decks.Deck, cards []*decks.Card) error {
	p := Printer{st, &text.Writer{To: w}}
	p.W.Line("%s (%s)", st.Look(text.VisibleLine(d.Title), text.Bold), text.Count(len(d.Cards), "card"))
	if d.Description != "" {
		p.W.Line("%s", p.St.Paragraph(text.VisibleLine(d.Description), ""))
	}
	if d.Alternatives != "" {
		p.W.Line("Each part of an answer is right between these signs: %s", d.Alternatives)
	}
	if d.InOrder {
		p.W.Line("Asked in the order of the deck.")
	}
	for _, c := range cards {
		p.card(d, c)
	}
	return p.W.Err
}

// card prints a card: its question, then its answer, then what else it says.
func (p Printer) card(d *decks.Deck, c *decks.Card) {
	head := c.Key() + " (" + c.Kind().String() + ")"
	if tags := d.TagsOf(c); len(tags) > 0 {
		head += " " + strings.Join(tags, ", ")
	}
	p.W.Line("\n%s", p.St.Look(text.VisibleLine(head), text.Faint))
	if c.Question != "" {
		p.W.Line("%s", p.St.Text(c.Question, ""))
	}
	p.body(d, c)
	if c.Reversed() {
		p.W.Line("  Asked the other way round, too.")
	}
	if d.ExactOf(c) {
		p.W.Line("  Must be typed exactly.")
	}
	if c.Self {
		p.W.Line("  Marked by the player.")
	}
	p.labelled("Explanation", c.Explanation)
	p.labelled("Hint", c.Hint)
	if c.Points != 1 {
		p.W.Line("  Points: %s", text.Points(c.Points))
	}
	if cite := Cite(d, c); cite != "" {
		p.W.Line("%s", p.St.Paragraph(cite, "  "))
	}
}

// body prints what is particular to the card's kind. Right options are marked
// with an asterisk.
func (p Printer) body(d *decks.Deck, c *decks.Card) {
	switch b := c.Body.(type) {
	case *decks.Short:
		p.labelled("Answer", b.Answer)
		for _, also := range b.Accept {
			p.labelled("Also right", also)
		}
	case *decks.Choice:
		p.choices([]string{b.Answer}, b.Distractors)
	case *decks.Multiple:
		p.choices(b.Answers, b.Distractors)
		if len(b.Answers) == 0 {
			p.W.Line("  None of them is right.")
		}
	case *decks.Number:
		p.labelled("Answer", markup.Escape(arrange.NumberText(b, d.AnswersIn())))
		if b.Tolerance.Value > 0 {
			p.W.Line("  Tolerance: %s", arrange.ToleranceText(b.Tolerance, d.AnswersIn()))
		}
	case *decks.Cloze:
		p.W.Line("%s", p.St.Text(b.String(), ""))
	case *decks.Match:
		for _, pair := range b.Pairs {
			p.W.Line("%s", p.Item("  "+text.VisibleLine(markup.Plain(pair.Left))+p.Dash(), pair.Right))
		}
		for _, wrong := range b.Distractors {
			p.W.Line("%s", p.Item("  (nothing)"+p.Dash(), wrong.Text))
		}
	case *decks.Order:
		for i, step := range b.Steps {
			p.W.Line("%s", p.Item(fmt.Sprintf("  %d. ", i+1), step))
		}
	case *decks.List:
		p.items(b)
	case *decks.Open, *decks.TrueFalse:
		p.labelled("Answer", b.Expected()[0])
	}
}

// items prints a list, with the other spellings of each item behind it.
func (p Printer) items(b *decks.List) {
	switch n := b.Asked(); {
	case n < len(b.Items):
		p.W.Line("  %d of:", n)
	case b.Ordered:
		p.W.Line("  In this order:")
	}
	for i, item := range b.Items {
		label := "  - "
		if b.Ordered {
			label = fmt.Sprintf("  %d. ", i+1)
		}
		p.W.Line("%s", p.Item(label, item[0]))
		for _, also := range item[1:] {
			p.W.Line("%s", p.Item("    also: ", also))
		}
	}
}

func (p Printer) choices(right []string, wrong []decks.Distractor) {
	for _, text := range right {
		p.W.Line("%s", p.Item("  * ", text))
	}
	for _, d := range wrong {
		p.W.Line("%s", p.Item("  - ", d.Text))
		if d.Why != "" {
			p.W.Line("%s", p.Item("    why: ", d.Why))
		}
	}
}

func (p Printer) labelled(label, source string) {
	if source != "" {
		p.W.Line("%s", p.Item("  "+label+": ", source))
	}
}
