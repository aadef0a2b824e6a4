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
	return drawn(w, st, func(p Printer) {
		p.deck(d)
		for _, c := range cards {
			p.card(d, c)
		}
	})
}

// deck says what a deck says of all its cards.
func (p Printer) deck(d *decks.Deck) {
	title := text.Words(text.VisibleLine(d.Title), text.Bold)
	p.To.Add(append(title, text.Span{Text: " (" + text.Count(d.Cards.Len(), "card") + ")"}))
	if d.Description != "" {
		p.To.Add(p.St.Paragraph(text.VisibleLine(d.Description), "")...)
	}
	if d.Alternatives != "" {
		p.line("Each part of an answer is right between these signs: %s", d.Alternatives)
	}
	if d.InOrder {
		p.line("Asked in the order of the deck.")
	}
}

// card says a card: its question, then its answer, then what else it says.
func (p Printer) card(d *decks.Deck, c *decks.Card) {
	head := c.Key() + " (" + c.Kind().String() + ")"
	if tags := d.TagsOf(c); len(tags) > 0 {
		head += " " + strings.Join(tags, ", ")
	}
	p.gap()
	p.To.Add(text.Words(text.VisibleLine(head), text.Faint))
	if c.Question != "" {
		p.To.Add(p.St.Text(c.Question, "")...)
	}
	p.body(d, c)
	if c.Reversed() {
		p.line("  Asked the other way round, too.")
	}
	if d.ExactOf(c) {
		p.line("  Must be typed exactly.")
	}
	if c.Self {
		p.line("  Marked by the player.")
	}
	p.labelled("Explanation", c.Explanation)
	p.labelled("Hint", c.Hint)
	if c.Points != 1 {
		p.line("  Points: %s", text.Points(c.Points))
	}
	if cite := Cite(d, c); cite != "" {
		p.To.Add(p.St.Paragraph(cite, "  ")...)
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
			p.line("  None of them is right.")
		}
	case *decks.Number:
		p.labelled("Answer", markup.Escape(arrange.NumberText(b, d.AnswersIn())))
		if b.Tolerance.Value > 0 {
			p.line("  Tolerance: %s", arrange.ToleranceText(b.Tolerance, d.AnswersIn()))
		}
	case *decks.Cloze:
		p.To.Add(p.St.Text(b.String(), "")...)
	case *decks.Match:
		for _, pair := range b.Pairs {
			p.item("  "+text.VisibleLine(markup.Plain(pair.Left))+p.Dash(), pair.Right)
		}
		for _, wrong := range b.Distractors {
			p.item("  (nothing)"+p.Dash(), wrong.Text)
		}
	case *decks.Order:
		for i, step := range b.Steps {
			p.item(fmt.Sprintf("  %d. ", i+1), step)
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
		p.line("  %d of:", n)
	case b.Ordered:
		p.line("  In this order:")
	}
	for i, item := range b.Items {
		label := "  - "
		if b.Ordered {
			label = fmt.Sprintf("  %d. ", i+1)
		}
		p.item(label, item[0])
		for _, also := range item[1:] {
			p.item("    also: ", also)
		}
	}
}

func (p Printer) choices(right []string, wrong []decks.Distractor) {
	for _, text := range right {
		p.item("  * ", text)
	}
	for _, d := range wrong {
		p.item("  - ", d.Text)
		if d.Why != "" {
			p.item("    why: ", d.Why)
		}
	}
}

func (p Printer) labelled(label, source string) {
	if source != "" {
		p.item("  "+label+": ", source)
	}
}
