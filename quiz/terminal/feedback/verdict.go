package feedback

import (
	"fmt"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// Verdict says how an answer was.
func (p Printer) Verdict(a quiz.Answer) {
	p.To.Add(p.Headline(a)...)
	if a.Verdict.Note != "" {
		p.To.Add(p.St.Paragraph(text.Sentence(a.Verdict.Note), "  ")...)
	}
	p.Said(a)
	p.tookAs(a, "  ")
	if !a.Question.Self {
		p.ShowRight(a)
	}
	p.Explain(a, "  ")
}

// Said repeats a wrong true or false and a wrong choice, where the options with
// their signs are out of sight: a key is soon mistaken for its neighbour.
func (p Printer) Said(a quiz.Answer) {
	q, picks := a.Question, a.Given.Picks
	if q.Self || a.Verdict.Outcome != quiz.Wrong || len(picks) != 1 {
		return
	}
	switch text, s := q.Options[picks[0]].Text, q.Solution(); {
	case s.Several:
	case s.Lines[0].Label == "":
		p.To.Add(p.St.Paragraph("You said: "+text+".", "  ")...)
	default:
		p.item("  You picked: "+q.Labels()[picks[0]]+") ", text)
	}
}

// tookAs says what a wrong number was taken as, where that is not what was typed.
func (p Printer) tookAs(a quiz.Answer, indent string) {
	if text := a.TakenAs(); text != "" {
		p.To.Add(p.St.Paragraph("Taken as "+text+".", indent)...)
	}
}

// Explain says why: of the wrong picks, then of the answer, then where it
// stands.
func (p Printer) Explain(a quiz.Answer, indent string) {
	c := a.Question.Card
	if !a.Question.Self {
		p.whys(a, indent)
	}
	if c.Explanation != "" {
		p.To.Add(p.St.Text(c.Explanation, indent)...)
	}
	if cite := Cite(a.Question.Deck, c); cite != "" {
		p.To.Add(p.St.Paragraph(cite, indent, text.Faint)...)
	}
}

// Headline is the verdict in a word, with a mark beside it, set apart by its colour
// and by more codes.
func (p Printer) Headline(a quiz.Answer, more ...string) []text.Line {
	st := p.St
	says := func(words, colour string) []text.Line {
		return st.Paragraph(words, "", append([]string{colour}, more...)...)
	}
	switch a.Verdict.Outcome {
	case quiz.Right:
		return says(st.Mark("✓", "+")+" Right.", text.Green)
	case quiz.Nearly:
		return says(st.Mark("≈", "~")+" Nearly; counted as right.", text.Green)
	case quiz.Partial:
		return says(st.Mark("◐", "/")+" Partly right: "+text.Points(a.Points)+" of "+text.PointCount(a.MaxPoints)+".", text.Yellow)
	case quiz.Skipped:
		return says("- Skipped.", text.Yellow)
	case quiz.Unreadable:
		return says("? Cannot be read; it earns nothing.", text.Yellow)
	case quiz.Overridden:
		return says(st.Mark("✓", "+")+" Counted as right.", text.Green)
	}
	return says(st.Mark("✗", "x")+" Wrong.", text.Red)
}

// ShowRight shows the right answer wherever what was typed is not it.
func (p Printer) ShowRight(a quiz.Answer) {
	if a.Verdict.Outcome == quiz.Right && !RoughNumber(a.Question) {
		return
	}
	if b, ok := a.Question.Card.Body.(*decks.List); ok && len(a.Verdict.Details) > 0 {
		p.showItems(a, b)
		return
	}
	for i, part := range a.Verdict.Details {
		if part.Outcome == quiz.Right {
			continue
		}
		if part.Outcome == quiz.Nearly {
			p.nearBlank(a.Question, i, part)
			continue
		}
		p.item("  "+p.partName(a.Question, i), part.Expected)
		if len(a.Question.Blanks) > 0 {
			p.alsoRight(strings.Repeat(" ", len(p.blankLabel(a.Question, i))), a.Question, i)
		}
	}
	switch {
	case a.Verdict.Outcome == quiz.Nearly && a.Question.Solution().IsTyped() && len(a.Given.Texts) > 0:
		p.spelled(text.Words("  "), a.Question, a.Given.Texts[0], a.Verdict.Mark)
		p.showMet("  ", a.Question.Forms()[0], a.Verdict.Mark)
	case len(a.Verdict.Details) == 0:
		p.To.Add(p.Answers(a.Question, "  ")...)
		p.AlsoOf(a.Question, "  ")
	}
}

// nearBlank shows how a blank should have been filled that nearly was.
func (p Printer) nearBlank(q *quiz.Question, i int, part quiz.Detail) {
	label := p.blankLabel(q, i)
	p.spelled(text.Words(label), q, part.Given, part.Mark)
	p.showMet(strings.Repeat(" ", len(label)), q.Forms()[i], part.Mark)
}

// blankLabel stands before what was typed into a blank.
func (p Printer) blankLabel(q *quiz.Question, i int) string {
	if len(q.Blanks) > 1 {
		return "  " + p.partName(q, i)
	}
	return "  "
}

// RoughNumber tells if a right answer need not be the exact one.
func RoughNumber(q *quiz.Question) bool {
	b, ok := q.Card.Body.(*decks.Number)
	return ok && b.Tolerance.Value > 0
}

// partName names a part of the answer: the blank, or the left side.
func (p Printer) partName(q *quiz.Question, i int) string {
	switch {
	case len(q.Lefts) > 0:
		return text.VisibleLine(markup.Plain(q.Lefts[i])) + p.Dash()
	case len(q.Blanks) > 1:
		return "[" + strconv.Itoa(i+1) + "] "
	}
	return "Right answer: "
}

// Answers is the right answer, on one line or a line for each part.
func (p Printer) Answers(q *quiz.Question, indent string) []text.Line {
	s := q.Solution()
	heading := "Right answer:"
	switch n := len(s.Lines); {
	case n == 0:
		return []text.Line{text.Words(indent + heading + " none of them")}
	case n == 1:
		return p.Item(text.Words(indent+heading+" "+lettered(q, s.Lines[0])), p.solved(s.Lines[0]))
	case s.Need < n:
		heading = fmt.Sprintf("Right answer, %d of:", s.Need)
	}
	lines := []text.Line{text.Words(indent + heading)}
	for i, line := range s.Lines {
		label := "- "
		switch letter := lettered(q, line); {
		case s.Ordered:
			label = strconv.Itoa(i+1) + ". "
		case s.Blanks:
			label = "[" + strconv.Itoa(i+1) + "] "
		case letter != "":
			label = letter
		}
		lines = append(lines, p.Item(text.Words(indent+"  "+label), p.solved(line))...)
	}
	return lines
}

// lettered is the letter of a right option with its bracket; empty for other
// lines.
func lettered(q *quiz.Question, line arrange.Line) string {
	if !q.Kind.HasOptions() {
		return ""
	}
	return line.Label + ") "
}

// solved is a line of the right answer in markup.
func (p Printer) solved(line arrange.Line) string {
	if line.Left != "" {
		return line.Left + p.Dash() + line.Text
	}
	return line.Text
}

// whys says of each wrong pick why it is wrong, where the author does.
func (p Printer) whys(a quiz.Answer, indent string) {
	for _, pick := range a.Given.Picks {
		if pick < 0 { // a left side that was left out
			continue
		}
		o := a.Question.Options[pick]
		if o.Why != "" && !o.Right {
			p.item(indent+text.VisibleLine(markup.Plain(o.Text))+": ", o.Why)
		}
	}
}

// Dash stands between the two sides of a pair.
func (p Printer) Dash() string { return p.St.Mark(" – ", " - ") }
