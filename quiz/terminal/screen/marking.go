package screen

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// A marking shows the answer when the player is ready, and takes their own mark.
type marking struct {
	keysOnly
	q     *quiz.Question
	ahead func(*quiz.Question) [4]string // nil: a mark does not decide when it comes again
	open  bool
	mark  quiz.Response
	times [4]string
}

func (in *marking) key(k tea.KeyPressMsg) reaction {
	switch {
	case !in.open && (isEnter(k) || isSpace(k)):
		if in.open = true; in.ahead != nil {
			in.times = in.ahead(in.q)
		}
		return revealed
	case !in.open:
		return ignored
	}
	text := letter(k)
	if isEnter(k) || isSpace(k) {
		text = "y"
	}
	r, err := quiz.ReadGrade(text)
	if err != nil || strings.ContainsAny(text, "ahge") { // letters that are commands elsewhere
		return ignored
	}
	if in.ahead == nil {
		r.Grade = 0
	}
	in.mark = r
	return given
}

func (in *marking) answer() (quiz.Response, error) { return in.mark, nil }

func (in *marking) brief() string {
	if in.mark.Grade == 0 {
		return ""
	}
	return text.Sentence(quiz.GradeName(in.mark.Grade) + ": comes again in " + in.times[in.mark.Grade-1])
}

func (in *marking) draw(p *page) {
	if in.q.Kind.HasOptions() {
		p.printer().Options(in.q)
	}
	if !in.open {
		return
	}
	p.gap()
	p.here()
	says := p.printer()
	p.Add(says.Answers(in.q, "")...)
	says.AlsoOf(in.q, "")
	says.Explain(quiz.Answer{Question: in.q}, "")
	if in.ahead != nil {
		p.gap()
		in.drawMarks(p)
	}
}

// drawMarks lists the marks with the time until the card comes again after each:
// on one line if there is room.
func (in *marking) drawMarks(p *page) {
	var marks []text.Line
	var line text.Line
	for i, time := range in.times {
		mark := text.Line{{Text: strconv.Itoa(i + 1), Codes: []string{text.Bold}}, {Text: " " + quiz.GradeName(i+1) + " " + time}}
		if marks = append(marks, mark); i > 0 {
			line = append(line, text.Span{Text: p.st.Mark(" · ", ", ")})
		}
		line = append(line, mark...)
	}
	if line.Width() <= p.st.Width {
		marks = []text.Line{line}
	}
	p.Add(marks...)
}

func (in *marking) hints() []hint {
	switch {
	case !in.open:
		return []hint{{"Enter", "show answer"}}
	case in.ahead == nil:
		return []hint{{"y/Enter", "knew it"}, {"n", "did not"}}
	}
	return []hint{{"1-4", "mark"}, {"Enter", "good"}}
}
