package terminal

import (
	"fmt"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/markup"
	"quiz/quiz"
)

// verdict says how an answer was.
func (p pen) verdict(a quiz.Answer) {
	p.out.line("%s", p.headline(a))
	if a.Verdict.Note != "" {
		p.out.line("%s", p.st.paragraph(sentence(a.Verdict.Note), "  "))
	}
	p.said(a)
	p.tookAs(a, "  ")
	if !a.Question.Self {
		p.showRight(a)
	}
	p.explain(a, "  ")
}

// said repeats a wrong true or false and a wrong choice, where the options with
// their signs are out of sight: a key is soon mistaken for its neighbour.
func (p pen) said(a quiz.Answer) {
	q, picks := a.Question, a.Given.Picks
	if q.Self || a.Verdict.Outcome != quiz.Wrong || len(picks) != 1 {
		return
	}
	switch text, s := q.Options[picks[0]].Text, q.Solution(); {
	case s.Several:
	case s.Lines[0].Label == "":
		p.out.line("%s", p.st.paragraph("You said: "+text+".", "  "))
	default:
		p.out.line("%s", p.item("  You picked: "+q.Labels()[picks[0]]+") ", text))
	}
}

// tookAs says what a wrong number was taken as, where that is not what was typed.
func (p pen) tookAs(a quiz.Answer, indent string) {
	if text := a.TakenAs(); text != "" {
		p.out.line("%s", p.st.paragraph("Taken as "+text+".", indent))
	}
}

// explain says why: of the wrong picks, then of the answer, then where it
// stands.
func (p pen) explain(a quiz.Answer, indent string) {
	c := a.Question.Card
	if !a.Question.Self {
		p.whys(a, indent)
	}
	if c.Explanation != "" {
		p.out.line("%s", p.st.Text(c.Explanation, indent))
	}
	if cite := Cite(a.Question.Deck, c); cite != "" {
		p.out.line("%s", p.st.paragraph(cite, indent, faint))
	}
}

// headline is the verdict in a word, with a mark beside it, set apart by its colour
// and by what else there is to.
func (p pen) headline(a quiz.Answer, more ...string) string {
	st := p.st
	says := func(text, colour string) string { return st.paragraph(text, "", append([]string{colour}, more...)...) }
	switch a.Verdict.Outcome {
	case quiz.Right:
		return says(st.mark("✓", "+")+" Right.", green)
	case quiz.Nearly:
		return says(st.mark("≈", "~")+" Nearly; counted as right.", green)
	case quiz.Partial:
		return says(st.mark("◐", "/")+" Partly right: "+Points(a.Points)+" of "+PointCount(a.MaxPoints)+".", yellow)
	case quiz.Skipped:
		return says("- Skipped.", yellow)
	case quiz.Unreadable:
		return says("? Cannot be read; it earns nothing.", yellow)
	case quiz.Overridden:
		return says(st.mark("✓", "+")+" Counted as right.", green)
	}
	return says(st.mark("✗", "x")+" Wrong.", red)
}

// showRight shows the right answer wherever what was typed is not it.
func (p pen) showRight(a quiz.Answer) {
	if a.Verdict.Outcome == quiz.Right && !roughNumber(a.Question) {
		return
	}
	if b, ok := a.Question.Card.Body.(*decks.List); ok && len(a.Verdict.Parts) > 0 {
		p.showItems(a, b)
		return
	}
	for i, part := range a.Verdict.Parts {
		if part.Outcome == quiz.Right {
			continue
		}
		if part.Outcome == quiz.Nearly {
			p.nearBlank(a.Question, i, part)
			continue
		}
		p.out.line("%s", p.item("  "+p.partName(a.Question, i), part.Expected))
		if len(a.Question.Blanks) > 0 {
			p.alsoRight(strings.Repeat(" ", len(p.blankLabel(a.Question, i))), a.Question, i)
		}
	}
	switch {
	case a.Verdict.Outcome == quiz.Nearly && a.Question.Solution().IsTyped() && len(a.Given.Texts) > 0:
		p.spelled("  ", a.Question, a.Given.Texts[0], a.Verdict.Mark)
		p.showMet("  ", a.Question.Forms()[0], a.Verdict.Mark)
	case len(a.Verdict.Parts) == 0:
		p.out.line("%s", p.answers(a.Question, "  "))
		p.alsoOf(a.Question, "  ")
	}
}

// nearBlank shows how a blank should have been filled that nearly was.
func (p pen) nearBlank(q *quiz.Question, i int, part quiz.Part) {
	label := p.blankLabel(q, i)
	p.spelled(label, q, part.Given, part.Mark)
	p.showMet(strings.Repeat(" ", len(label)), q.Forms()[i], part.Mark)
}

// blankLabel stands before what was typed into a blank.
func (p pen) blankLabel(q *quiz.Question, i int) string {
	if len(q.Blanks) > 1 {
		return "  " + p.partName(q, i)
	}
	return "  "
}

// roughNumber tells if a right answer need not be the exact one.
func roughNumber(q *quiz.Question) bool {
	b, ok := q.Card.Body.(*decks.Number)
	return ok && b.Tolerance.Value > 0
}

// partName names a part of the answer: the blank, or the left side.
func (p pen) partName(q *quiz.Question, i int) string {
	switch {
	case len(q.Lefts) > 0:
		return VisibleLine(markup.Plain(q.Lefts[i])) + p.dash()
	case len(q.Blanks) > 1:
		return "[" + strconv.Itoa(i+1) + "] "
	}
	return "Right answer: "
}

// answers is the right answer, on one line or a line for each part.
func (p pen) answers(q *quiz.Question, indent string) string {
	s := q.Solution()
	heading := "Right answer:"
	switch n := len(s.Lines); {
	case n == 0:
		return indent + heading + " none of them"
	case n == 1:
		return p.item(indent+heading+" "+lettered(q, s.Lines[0]), p.solved(s.Lines[0]))
	case s.Need < n:
		heading = fmt.Sprintf("Right answer, %d of:", s.Need)
	}
	lines := []string{indent + heading}
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
		lines = append(lines, p.item(indent+"  "+label, p.solved(line)))
	}
	return strings.Join(lines, "\n")
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
func (p pen) solved(line arrange.Line) string {
	if line.Left != "" {
		return line.Left + p.dash() + line.Text
	}
	return line.Text
}

// whys says of each wrong pick why it is wrong, where the author does.
func (p pen) whys(a quiz.Answer, indent string) {
	for _, pick := range a.Given.Picks {
		if pick < 0 { // a left side that was left out
			continue
		}
		o := a.Question.Options[pick]
		if o.Why != "" && !o.Right {
			p.out.line("%s", p.item(indent+VisibleLine(markup.Plain(o.Text))+": ", o.Why))
		}
	}
}

// dash stands between the two sides of a pair.
func (p pen) dash() string { return p.st.mark(" – ", " - ") }

// Cite is where a card's fact stands, on one line: title, section, page and
// the words of the source.
func Cite(d *decks.Deck, c *decks.Card) string {
	if c.Cite == nil {
		return ""
	}
	var parts []string
	if src := d.Source(c.Cite.Source); src != nil {
		parts = append(parts, VisibleLine(src.Title))
	}
	if c.Cite.Section != "" {
		parts = append(parts, "section \""+VisibleLine(c.Cite.Section)+"\"")
	}
	if c.Cite.Page != "" {
		parts = append(parts, "page "+VisibleLine(c.Cite.Page))
	}
	text := "Source: " + strings.Join(parts, ", ")
	if c.Cite.Quote != "" {
		text += ": \"" + VisibleLine(c.Cite.Quote) + "\""
	}
	return text
}
