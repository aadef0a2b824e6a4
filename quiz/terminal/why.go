package terminal

import (
	"io"
	"strconv"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/quiz"
)

// Why prints how the answer to a card was marked, and by which rule.
func Why(w io.Writer, st Style, a quiz.Answer, why quiz.Why) error {
	p := pen{st, &writer{w: w}}
	name := a.Question.Card.Key() + " (" + why.Kind + ")"
	if why.Part != "" {
		name += ", " + why.Part
	}
	p.out.line("%s", st.look(VisibleLine(name), faint))
	p.out.line("%s", st.Text(a.Question.Prompt, ""))
	if !a.Question.Self || a.Question.Kind == decks.KindChoice {
		p.options(a.Question)
	}
	if a.Question.Self {
		p.out.line("\n%s", st.paragraph("- Marked by the player.", "", yellow))
	} else {
		p.out.line("\n%s", p.headline(a))
	}
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
		text := VisibleLine(pair.Left)
		if pair.Response != "" {
			text += p.dash() + VisibleLine(pair.Response)
		}
		p.signed(pair.Verdict == quiz.Right.String(), text)
	}
	return p.out.err
}

// taken says what a response was understood as, and what it was held against.
func (p pen) taken(text, expected, met, nearest string) {
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
func (p pen) whyPart(label string, part quiz.WhyPart) {
	if label != "" {
		p.out.line("")
		p.out.line("  %s %s", label, sentence(part.Verdict))
		p.says("You typed", part.Response)
	}
	p.taken(part.Taken, part.Expected, part.Met, part.Nearest)
	p.says("Why", part.Reason)
}

// says writes a line of text behind a label, if there is any.
func (p pen) says(label, text string) {
	if text != "" {
		p.out.line("%s", p.st.paragraph(label+": "+VisibleLine(markup.Shorten(text, 500)), "  "))
	}
}
