package feedback

import (
	"io"
	"strconv"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// Why prints how the answer to a card was marked, and by which rule.
func Why(w io.Writer, st text.Style, a quiz.Answer, why quiz.Why) error {
	return drawn(w, st, func(p Printer) {
		p.asked(a.Question, why)
		p.gap()
		if a.Question.Self {
			p.To.Add(st.Paragraph("- Marked by the player.", "", text.Yellow)...)
		} else {
			p.To.Add(p.Headline(a)...)
		}
		p.why(why)
	})
}

// asked says which part of which card was asked, and how.
func (p Printer) asked(q *quiz.Question, why quiz.Why) {
	name := q.Card.Key() + " (" + why.Kind + ")"
	if why.Part != "" {
		name += ", " + why.Part
	}
	p.To.Add(text.Words(text.VisibleLine(name), text.Faint))
	p.To.Add(p.St.Text(q.Prompt, "")...)
	if !q.Self || q.Kind == decks.KindChoice {
		p.Options(q)
	}
}

// why says of the answer, and then of each of its parts, how it was marked.
func (p Printer) why(why quiz.Why) {
	p.says("You typed", why.Response)
	if len(why.Blanks)+len(why.Items) == 0 {
		p.taken(why.Taken, why.Expected, why.Met, why.Nearest)
	}
	p.says("Difference", why.Difference)
	p.says("Why", why.Reason)
	for i, blank := range why.Blanks {
		label := ""
		if len(why.Blanks) > 1 {
			label = "[" + strconv.Itoa(i+1) + "]"
		}
		p.whyPart(label, blank)
	}
	for _, item := range why.Items {
		p.whyPart("-", item)
	}
	for _, pair := range why.Pairs {
		sides := text.VisibleLine(pair.Left)
		if pair.Response != "" {
			sides += p.Dash() + text.VisibleLine(pair.Response)
		}
		p.signed(pair.Verdict == quiz.Right.String(), sides)
	}
}

// taken says what a response was understood as, and what it was held against.
func (p Printer) taken(text, expected, met, nearest string) {
	p.says("Taken as", text)
	p.says("Right answer", expected)
	if met != expected {
		p.says("Accepted as", met)
	}
	if nearest != expected {
		p.says("Nearest", nearest)
	}
}

// whyPart says how a blank or an item was marked; without a label, that is the
// only one, and what is said before need not be said again.
func (p Printer) whyPart(label string, part quiz.WhyDetail) {
	if label != "" {
		p.gap()
		p.line("  %s %s", label, text.Sentence(part.Verdict))
		p.says("You typed", part.Response)
	}
	p.taken(part.Taken, part.Expected, part.Met, part.Nearest)
	p.says("Why", part.Reason)
}

// says writes a line of text behind a label, if there is any.
func (p Printer) says(label, words string) {
	if words != "" {
		p.To.Add(p.St.Paragraph(label+": "+text.VisibleLine(markup.Shorten(words, 500)), "  ")...)
	}
}
