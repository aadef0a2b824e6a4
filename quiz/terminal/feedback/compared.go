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
		p.parts(text.Words("  You typed:    "), text.Words(text.VisibleLine(a.Given.Texts[0])))
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

func (p Printer) compareShort(a quiz.Answer) {
	forms := a.Question.Forms()[0]
	given, right := p.beside(a.Question, a.Given.Texts[0], forms[0], a.Verdict.Mark)
	p.parts(text.Words("  You typed:    "), given)
	p.right("  ", a.Question, 0, right)
}

// right shows the answer, with the letters that differ from what was typed, where
// the text is all there is to it; then another accepted one.
func (p Printer) right(indent string, q *quiz.Question, which int, marked text.Line) {
	if source := q.Forms()[which][0]; markup.Plain(source) == source {
		p.parts(text.Words(indent+"Right answer: "), marked)
	} else {
		p.item(indent+"Right answer: ", source)
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
		given = text.Words("(empty)", text.Faint)
	}
	p.parts(text.Words(label+"You typed:    "), given)
	p.right(indent, q, i, right)
}

// beside is a typed text and an answer in markup, with the letters set apart in
// which they differ.
func (p Printer) beside(q *quiz.Question, typed, right string, m answer.Mark) (a, b text.Line) {
	return asWritten(typed, markup.Plain(right), q.Language(), m.Reason.Kind).apart()
}

// parts says parts behind a label, wrapped.
func (p Printer) parts(label, parts text.Line) {
	width := label.Width()
	indent := width
	if p.St.Width > 0 && p.St.Width < 2*indent {
		indent = 4
	}
	lines := text.Wrap(parts, p.St.Room(indent), max(0, width-indent))
	if lines[0].IsEmpty() {
		label = label.TrimRight()
	}
	p.To.Add(text.Hang(label, text.Words(strings.Repeat(" ", indent)), lines)...)
}
