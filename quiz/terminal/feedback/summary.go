package feedback

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks/answer"
	"quiz/decks/markup"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// Summary writes what a sitting came to: score, time, what was missed with the
// right answers, and where it went worst.
func Summary(w io.Writer, st text.Style, session *quiz.Session) error {
	return drawn(w, st, func(p Printer) { p.Summary(session) })
}

// Summary is the summary of a session, below a line that is left free.
func (p Printer) Summary(session *quiz.Session) {
	sum := session.Summary()
	p.gap()
	if sum.Asked < sum.Total {
		p.To.Add(p.St.Paragraph(fmt.Sprintf("Ended after %d of %s.", sum.Asked, text.Count(sum.Total, "question")), "")...)
	}
	if sum.Asked == 0 {
		p.To.Add(p.St.Paragraph("Nothing was answered.", "")...)
		return
	}
	p.To.Add(p.St.Paragraph(score(sum), "", text.Bold)...)
	p.missed(sum, session.Options().Exam)
	if weak := sum.Weakest(3); len(weak) > 0 {
		p.To.Add(p.St.Paragraph("Weakest tags: "+list(weak), "")...)
	}
	if len(sum.ByKind) > 1 && sum.Right < sum.Asked {
		p.To.Add(p.St.Paragraph("By kind: "+list(sum.ByKind), "")...)
	}
}

func score(sum quiz.Summary) string {
	line := fmt.Sprintf("Score: %d of %d right", sum.Right, sum.Asked)
	var how []string
	for _, part := range []struct {
		n    int
		name string
	}{{sum.Nearly, "nearly"}, {sum.Partial, "partly"}, {sum.Skipped, "skipped"}, {sum.Unread, "unreadable"}} {
		if part.n > 0 {
			how = append(how, fmt.Sprintf("%d %s", part.n, part.name))
		}
	}
	if len(how) > 0 {
		line += " (" + strings.Join(how, ", ") + ")"
	}
	return line + fmt.Sprintf(", %s of %s, %s, in %s.", text.Points(sum.Points), text.PointCount(sum.MaxPoints), text.Percent(sum.Percent()), text.Duration(sum.Seconds))
}

// missed lists what was not right, then what was nearly. After an exam the
// explanations stand here.
func (p Printer) missed(sum quiz.Summary, exam bool) {
	p.listed("Missed:", sum.Missed, func(a quiz.Answer, indent string) {
		if a.Verdict.Note != "" {
			p.To.Add(p.St.Paragraph(text.Sentence(text.VisibleLine(a.Verdict.Note)), indent)...)
		}
		p.tookAs(a, indent)
		p.To.Add(p.Answers(a.Question, indent)...)
		if exam {
			p.Explain(a, indent)
		}
	})
	p.listed("Nearly:", sum.Slips, p.met)
	if len(sum.Missed)+len(sum.Slips) > 0 {
		p.gap()
	}
}

// listed writes answers under a heading: each with its question, what the player
// said, and what else there is to say.
func (p Printer) listed(heading string, answers []quiz.Answer, more func(a quiz.Answer, indent string)) {
	if len(answers) == 0 {
		return
	}
	p.gap()
	p.line("%s", heading)
	for _, a := range answers {
		number := fmt.Sprintf("  %d. ", a.Number)
		indent := strings.Repeat(" ", len(number))
		p.To.Add(p.St.Behind(text.Words(number), text.VisibleLine(markup.Plain(a.Question.Prompt)))...)
		if given := responseOf(a); given != "" {
			p.To.Add(p.St.Paragraph(strings.ReplaceAll(given, " – ", p.Dash()), indent)...)
		}
		more(a, indent)
	}
}

// met shows how what was nearly right is spelled: the answer, or the parts that
// were not quite it.
func (p Printer) met(a quiz.Answer, indent string) {
	right := func(label string, m answer.Mark) {
		p.parts(text.Words(indent+label+"Right answer: "), text.Words(text.VisibleLine(m.Met)))
	}
	if len(a.Verdict.Details) == 0 {
		right("", a.Verdict.Mark)
	}
	for i, part := range a.Verdict.Details {
		switch {
		case part.Outcome != quiz.Nearly:
		case len(a.Question.Blanks) > 1:
			right(p.partName(a.Question, i), part.Mark)
		default:
			right("", part.Mark)
		}
	}
}

// responseOf repeats what the player said.
func responseOf(a quiz.Answer) string {
	switch {
	case a.Verdict.Outcome == quiz.Skipped:
		return "Skipped."
	case a.Question.Self:
		return ""
	case a.Verdict.Outcome == quiz.Unreadable:
		return "Your answer, which cannot be read: " + text.VisibleLine(markup.Shorten(a.Response, 200))
	}
	return "Your answer: " + text.VisibleLine(markup.Shorten(a.Response, 200))
}

func list(groups []quiz.Group) string {
	var parts []string
	for _, g := range groups {
		parts = append(parts, fmt.Sprintf("%s %s (%d of %d)", text.VisibleLine(g.Name), text.Percent(g.Percent()), g.Right, g.Asked))
	}
	return strings.Join(parts, ", ")
}
