package terminal

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/markup"
)

// Show prints cards of a deck with their answers.
func Show(w io.Writer, st Style, d *decks.Deck, cards []*decks.Card) error {
	p := pen{st, &writer{w: w}}
	p.out.line("%s (%s)", st.look(VisibleLine(d.Title), bold), Count(len(d.Cards), "card"))
	if d.Description != "" {
		p.out.line("%s", p.st.paragraph(VisibleLine(d.Description), ""))
	}
	if d.Alternatives != "" {
		p.out.line("Each part of an answer is right between these signs: %s", d.Alternatives)
	}
	if d.InOrder {
		p.out.line("Asked in the order of the deck.")
	}
	for _, c := range cards {
		p.card(d, c)
	}
	return p.out.err
}

// card prints a card: its question, then its answer, then what else it says.
func (p pen) card(d *decks.Deck, c *decks.Card) {
	head := c.Key() + " (" + c.Kind().String() + ")"
	if tags := d.TagsOf(c); len(tags) > 0 {
		head += " " + strings.Join(tags, ", ")
	}
	p.out.line("\n%s", p.st.look(VisibleLine(head), faint))
	if c.Question != "" {
		p.out.line("%s", p.st.Text(c.Question, ""))
	}
	p.body(d, c)
	if c.Reversed() {
		p.out.line("  Asked the other way round, too.")
	}
	if d.ExactOf(c) {
		p.out.line("  Must be typed exactly.")
	}
	if c.Self {
		p.out.line("  Marked by the player.")
	}
	p.labelled("Explanation", c.Explanation)
	p.labelled("Hint", c.Hint)
	if c.Points != 1 {
		p.out.line("  Points: %s", Points(c.Points))
	}
	if cite := Cite(d, c); cite != "" {
		p.out.line("%s", p.st.paragraph(cite, "  "))
	}
}

// body prints what is particular to the card's kind. Right options are marked
// with an asterisk.
func (p pen) body(d *decks.Deck, c *decks.Card) {
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
			p.out.line("  None of them is right.")
		}
	case *decks.Number:
		p.labelled("Answer", markup.Escape(arrange.NumberText(b, d.AnswersIn())))
		if b.Tolerance.Value > 0 {
			p.out.line("  Tolerance: %s", arrange.ToleranceText(b.Tolerance, d.AnswersIn()))
		}
	case *decks.Cloze:
		p.out.line("%s", p.st.Text(b.String(), ""))
	case *decks.Match:
		for _, pair := range b.Pairs {
			p.out.line("%s", p.item("  "+VisibleLine(markup.Plain(pair.Left))+p.dash(), pair.Right))
		}
		for _, wrong := range b.Distractors {
			p.out.line("%s", p.item("  (nothing)"+p.dash(), wrong.Text))
		}
	case *decks.Order:
		for i, step := range b.Steps {
			p.out.line("%s", p.item(fmt.Sprintf("  %d. ", i+1), step))
		}
	case *decks.List:
		p.items(b)
	case *decks.Open, *decks.TrueFalse:
		p.labelled("Answer", b.Expected()[0])
	}
}

// items prints a list, with the other spellings of each item behind it.
func (p pen) items(b *decks.List) {
	switch n := b.Asked(); {
	case n < len(b.Items):
		p.out.line("  %d of:", n)
	case b.Ordered:
		p.out.line("  In this order:")
	}
	for i, item := range b.Items {
		label := "  - "
		if b.Ordered {
			label = fmt.Sprintf("  %d. ", i+1)
		}
		p.out.line("%s", p.item(label, item[0]))
		for _, also := range item[1:] {
			p.out.line("%s", p.item("    also: ", also))
		}
	}
}

func (p pen) choices(right []string, wrong []decks.Distractor) {
	for _, text := range right {
		p.out.line("%s", p.item("  * ", text))
	}
	for _, d := range wrong {
		p.out.line("%s", p.item("  - ", d.Text))
		if d.Why != "" {
			p.out.line("%s", p.item("    why: ", d.Why))
		}
	}
}

func (p pen) labelled(label, source string) {
	if source != "" {
		p.out.line("%s", p.item("  "+label+": ", source))
	}
}
