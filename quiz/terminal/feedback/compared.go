package feedback

import (
	"strings"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// Compared sets what was typed beside what is right, letter by letter, where
// something was typed and is not quite it. It tells if it did.
func (p Printer) Compared(a quiz.Answer) bool {
	q := a.Question
	if q.Self || len(a.Given.Texts) == 0 || a.Verdict.Outcome == quiz.Right {
		return false
	}
	switch {
	case q.Solution().IsTyped():
		if a.Verdict.Outcome == quiz.Nearly {
			return false // which is said in words, with its letters set apart
		}
		p.compareShort(a)
		return true
	case q.Kind == decks.KindNumber:
		p.parts("  You typed:    ", []text.Span{{Text: text.VisibleLine(a.Given.Texts[0])}})
		p.tookAs(a, "  ")
		return false
	case len(q.Blanks) > 0:
		for i, part := range a.Verdict.Details {
			if part.Outcome != quiz.Right {
				p.compareBlank(q, i, part)
			}
		}
		return len(a.Verdict.Details) > 0
	}
	return false
}

// compareShort sets what was typed beside the answer.
func (p Printer) compareShort(a quiz.Answer) {
	forms := a.Question.Forms()[0]
	given, right := p.beside(a.Question, a.Given.Texts[0], forms[0], a.Verdict.Mark)
	p.parts("  You typed:    ", given)
	p.right("  ", a.Question, 0, right)
}

// right shows the answer, with the letters that differ from what was typed, where
// the text is all there is to it; then another accepted one.
func (p Printer) right(indent string, q *quiz.Question, which int, marked []text.Span) {
	if source := q.Forms()[which][0]; markup.Plain(source) == source {
		p.parts(indent+"Right answer: ", marked)
	} else {
		p.W.Line("%s", p.Item(indent+"Right answer: ", source))
	}
	p.alsoRight(indent, q, which)
}

func (p Printer) compareBlank(q *quiz.Question, i int, part quiz.Detail) {
	label := p.blankLabel(q, i)
	indent := strings.Repeat(" ", len(label))
	if part.Outcome == quiz.Nearly {
		p.nearBlank(q, i, part)
		return
	}
	forms := q.Forms()[i]
	given, right := p.beside(q, part.Given, forms[0], part.Mark)
	if strings.TrimSpace(part.Given) == "" {
		given = []text.Span{{Text: "(empty)", Codes: []string{text.Faint}}}
	}
	p.parts(label+"You typed:    ", given)
	p.right(indent, q, i, right)
}

// beside is a typed text and an answer in markup, with the letters set apart in
// which they differ.
func (p Printer) beside(q *quiz.Question, typed, right string, m answer.Mark) (a, b []text.Span) {
	return asWritten(typed, markup.Plain(right), q.Language(), m.Reason.Kind).apart()
}

// parts writes parts behind a label, wrapped.
func (p Printer) parts(label string, parts []text.Span) {
	width := text.Width(label)
	indent := width
	if p.St.Width > 0 && p.St.Width < 2*indent {
		indent = 4
	}
	lines := p.St.Wrap(parts, p.St.Room(indent), max(0, width-indent))
	if lines[0] == "" {
		label = strings.TrimRight(label, " ")
	}
	p.W.Line("%s%s", label, strings.Join(lines, "\n"+strings.Repeat(" ", indent)))
}
