package terminal

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"quiz/decks/answer"
	"quiz/decks/markup"
	"quiz/quiz"
)

// Summary writes what a sitting came to: score, time, what was missed with the
// right answers, and where it went worst.
func Summary(w io.Writer, st Style, session *quiz.Session, end End) error {
	p := pen{st, &writer{w: w}}
	sum := session.Summary()
	p.out.line("")
	if sum.Asked < sum.Total {
		p.out.line("%s", st.paragraph(fmt.Sprintf("Ended after %d of %s.", sum.Asked, Count(sum.Total, "question")), ""))
	}
	if sum.Asked == 0 {
		p.out.line("%s", st.paragraph("Nothing was answered.", ""))
		return p.out.err
	}
	p.out.line("%s", st.paragraph(score(sum), "", bold))
	p.missed(sum, session.Options().Exam)
	if weak := sum.Weakest(3); len(weak) > 0 {
		p.out.line("%s", st.paragraph("Weakest tags: "+list(weak), ""))
	}
	if len(sum.ByKind) > 1 && sum.Right < sum.Asked {
		p.out.line("%s", st.paragraph("By kind: "+list(sum.ByKind), ""))
	}
	return p.out.err
}

// score is the result on one line.
func score(sum quiz.Summary) string {
	text := fmt.Sprintf("Score: %d of %d right", sum.Right, sum.Asked)
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
		text += " (" + strings.Join(how, ", ") + ")"
	}
	return text + fmt.Sprintf(", %s of %s, %s, in %s.", Points(sum.Points), PointCount(sum.MaxPoints), Percent(sum.Percent()), Duration(sum.Seconds))
}

// missed lists what was not right, then what was nearly. After an exam the
// explanations stand here.
func (p pen) missed(sum quiz.Summary, exam bool) {
	p.listed("Missed:", sum.Missed, func(a quiz.Answer, indent string) {
		if a.Verdict.Note != "" {
			p.out.line("%s", p.st.paragraph(sentence(VisibleLine(a.Verdict.Note)), indent))
		}
		p.tookAs(a, indent)
		p.out.line("%s", p.answers(a.Question, indent))
		if exam {
			p.explain(a, indent)
		}
	})
	p.listed("Nearly:", sum.Slips, p.met)
	if len(sum.Missed)+len(sum.Slips) > 0 {
		p.out.line("")
	}
}

// listed writes answers under a heading: each with its question, what the player
// said, and what else there is to say.
func (p pen) listed(heading string, answers []quiz.Answer, more func(a quiz.Answer, indent string)) {
	if len(answers) == 0 {
		return
	}
	p.out.line("\n%s", heading)
	for _, a := range answers {
		number := fmt.Sprintf("  %d. ", a.Number)
		indent := strings.Repeat(" ", len(number))
		p.out.line("%s%s", number, p.st.paragraph(VisibleLine(markup.Plain(a.Question.Prompt)), indent)[len(indent):])
		if given := answered(a); given != "" {
			p.out.line("%s", p.st.paragraph(strings.ReplaceAll(given, " – ", p.dash()), indent))
		}
		more(a, indent)
	}
}

// met shows how what was nearly right is spelled: the answer, or the parts that
// were not quite it.
func (p pen) met(a quiz.Answer, indent string) {
	right := func(label string, m answer.Mark) {
		p.parts(indent+label+"Right answer: ", []styled{{VisibleLine(m.Met), nil}})
	}
	if len(a.Verdict.Parts) == 0 {
		right("", a.Verdict.Mark)
	}
	for i, part := range a.Verdict.Parts {
		switch {
		case part.Outcome != quiz.Nearly:
		case len(a.Question.Blanks) > 1:
			right(p.partName(a.Question, i), part.Mark)
		default:
			right("", part.Mark)
		}
	}
}

// answered repeats what the player said.
func answered(a quiz.Answer) string {
	switch {
	case a.Verdict.Outcome == quiz.Skipped:
		return "Skipped."
	case a.Question.Self:
		return ""
	case a.Verdict.Outcome == quiz.Unreadable:
		return "Your answer, which cannot be read: " + VisibleLine(markup.Shorten(a.Response, 200))
	}
	return "Your answer: " + VisibleLine(markup.Shorten(a.Response, 200))
}

func list(groups []quiz.Group) string {
	var parts []string
	for _, g := range groups {
		parts = append(parts, fmt.Sprintf("%s %s (%d of %d)", VisibleLine(g.Name), Percent(g.Percent()), g.Right, g.Asked))
	}
	return strings.Join(parts, ", ")
}

// sentence begins with a capital, behind the number of a part, and ends with a full
// stop.
func sentence(text string) string {
	if text == "" {
		return ""
	}
	if part, rest, ok := strings.Cut(text, "] "); ok && strings.HasPrefix(part, "[") && rest != "" {
		return part + "] " + sentence(rest)
	}
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:] + "."
}

// Count is a number of things: "1 card", "2 cards".
func Count(n int, name string) string {
	if n == 1 {
		return "1 " + name
	}
	return strconv.Itoa(n) + " " + name + "s"
}

// PointCount is a number of points: "1 point", "2.5 points".
func PointCount(n float64) string {
	if n == 1 {
		return "1 point"
	}
	return Points(n) + " points"
}

// Points is a number with two decimals at the most.
func Points(n float64) string {
	return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64)
}

// Percent has one decimal at the most; only all is 100%.
func Percent(n float64) string {
	rounded := math.Round(n*10) / 10
	if rounded == 100 && n < 100 {
		rounded = 99.9
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64) + "%"
}

// Duration is a time in the units that people use for it: "3 min 12 s".
func Duration(seconds float64) string {
	d := time.Duration(math.Round(seconds)) * time.Second
	hours, minutes, rest := int(d.Hours()), int(d.Minutes())%60, int(d.Seconds())%60
	switch {
	case hours > 0:
		return fmt.Sprintf("%d h %d min", hours, minutes)
	case minutes > 0 && rest > 0:
		return fmt.Sprintf("%d min %d s", minutes, rest)
	case minutes > 0:
		return fmt.Sprintf("%d min", minutes)
	}
	return fmt.Sprintf("%d s", rest)
}
