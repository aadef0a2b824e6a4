package terminal

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
)

// Show prints cards of a deck with their answers.
func Show(w io.Writer, st Style, d *decks.Deck, cards []*decks.Card) error {
	s := &sitting{Plain: &Plain{Style: st}, out: &writer{w: w}}
	s.out.line("%s (%s)", st.look(VisibleLine(d.Title), bold), Count(len(d.Cards), "card"))
	if d.Description != "" {
		s.out.line("%s", s.Style.paragraph(VisibleLine(d.Description), ""))
	}
	for _, c := range cards {
		s.card(d, c)
	}
	return s.out.err
}

// card prints a card: its question, then its answer, then what else it says.
func (s *sitting) card(d *decks.Deck, c *decks.Card) {
	head := c.Key() + " (" + c.Kind().String() + ")"
	if tags := d.TagsOf(c); len(tags) > 0 {
		head += " " + strings.Join(tags, ", ")
	}
	s.out.line("\n%s", s.Style.look(VisibleLine(head), faint))
	if c.Question != "" {
		s.out.line("%s", s.Style.Text(c.Question, ""))
	}
	s.body(c)
	s.labelled("Explanation", c.Explanation)
	s.labelled("Hint", c.Hint)
	if c.Points != 1 {
		s.out.line("  Points: %s", Points(c.Points))
	}
	if cite := Cite(d, c); cite != "" {
		s.out.line("%s", s.Style.paragraph(cite, "  "))
	}
}

// body prints what is particular to the card's kind. Right options are marked
// with an asterisk.
func (s *sitting) body(c *decks.Card) {
	switch b := c.Body.(type) {
	case *decks.Short:
		s.labelled("Answer", b.Answer)
		for _, also := range b.Accept {
			s.labelled("Also right", also)
		}
		if b.Reverse {
			s.out.line("  Asked the other way round, too.")
		}
	case *decks.Choice:
		s.choices([]string{b.Answer}, b.Distractors)
	case *decks.Multiple:
		s.choices(b.Answers, b.Distractors)
	case *decks.Number:
		s.labelled("Answer", b.Expected()[0])
		if b.Tolerance.Value > 0 {
			s.out.line("  Tolerance: %s", b.Tolerance)
		}
	case *decks.Cloze:
		s.out.line("%s", s.Style.Text(b.String(), ""))
	case *decks.Match:
		for _, p := range b.Pairs {
			s.out.line("%s", s.item("  "+VisibleLine(markup.Plain(p.Left))+s.dash(), p.Right))
		}
		for _, wrong := range b.Distractors {
			s.out.line("%s", s.item("  (nothing)"+s.dash(), wrong.Text))
		}
	case *decks.Order:
		for i, step := range b.Steps {
			s.out.line("%s", s.item(fmt.Sprintf("  %d. ", i+1), step))
		}
	default:
		s.labelled("Answer", c.Body.Expected()[0])
	}
}

func (s *sitting) choices(right []string, wrong []decks.Distractor) {
	for _, text := range right {
		s.out.line("%s", s.item("  * ", text))
	}
	for _, d := range wrong {
		s.out.line("%s", s.item("  - ", d.Text))
		if d.Why != "" {
			s.out.line("%s", s.item("    why: ", d.Why))
		}
	}
}

func (s *sitting) labelled(label, source string) {
	if source != "" {
		s.out.line("%s", s.item("  "+label+": ", source))
	}
}
