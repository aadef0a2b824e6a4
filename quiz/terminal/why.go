package terminal

import (
	"io"

	"quiz/decks"
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
	p.out.line("\n%s", p.headline(a))
	p.says("You typed", why.Response)
	if len(why.Blanks) == 0 {
		p.taken(why.Taken, why.Expected, why.Met, why.Nearest)
	}
	p.says("Difference", why.Difference)
	p.says("Why", why.Reason)
	for i, blank := range why.Blanks {
		p.blank(i, len(why.Blanks), blank)
	}
	for _, pair := range why.Pairs {
		sign := st.mark("✗", "x")
		if pair.Verdict == quiz.Right.String() {
			sign = st.mark("✓", "+")
		}
		text := sign + " " + VisibleLine(pair.Left)
		if pair.Response != "" {
			text += p.dash() + VisibleLine(pair.Response)
		}
		p.out.line("%s", st.paragraph(text, "  "))
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

// blank says how one of several blanks was marked.
func (p pen) blank(i, of int, b quiz.WhyBlank) {
	if of > 1 {
		p.out.line("")
		p.out.line("  [%d] %s", i+1, sentence(b.Verdict))
		p.says("You typed", b.Response)
	}
	p.taken(b.Taken, b.Expected, b.Met, b.Nearest)
	p.says("Why", b.Reason)
}

// says writes a line of text behind a label, if there is any.
func (p pen) says(label, text string) {
	if text != "" {
		p.out.line("%s", p.st.paragraph(label+": "+VisibleLine(cutLine(text, 500)), "  "))
	}
}
