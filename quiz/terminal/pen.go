package terminal

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks"
	"quiz/quiz"
)

// A pen writes what both faces show, in a style: options, verdicts, right
// answers, summaries.
type pen struct {
	st  Style
	out *writer
}

// options lists what can be picked, under the labels that pick it.
func (p pen) options(q *quiz.Question) {
	if q.Kind == decks.KindTrueFalse {
		return
	}
	for i, left := range q.Lefts {
		p.out.line("%s", p.item(fmt.Sprintf("  %d. ", i+1), left))
	}
	if len(q.Lefts) > 0 {
		p.out.line("")
	}
	closing := ") "
	if q.Solution().Ordered {
		closing = ". "
	}
	for i, label := range q.Labels() {
		p.out.line("%s", p.item("  "+label+closing, q.Options[i].Text))
	}
}

// item sets markup behind a label; further lines stand below its beginning, or
// after a few columns where the label is long.
func (p pen) item(label, source string) string {
	hang := Width(label)
	if hang > 12 || p.st.Width > 0 && 2*hang > p.st.Width {
		hang = 4 + len(label) - len(strings.TrimLeft(label, " "))
	}
	return p.st.After(label, source, strings.Repeat(" ", hang))
}

// sign is that of what is right, or of what is wrong.
func (st Style) sign(right bool) string {
	if right {
		return st.look(st.mark("✓", "+"), green)
	}
	return st.look(st.mark("✗", "x"), red)
}

// signed writes a text with the sign of what is right or wrong before it.
func (p pen) signed(right bool, text string) {
	p.parts("  "+p.st.sign(right)+" ", []styled{{text, nil}})
}

// writer remembers that writing failed, so that it need only be looked at
// once for each question.
type writer struct {
	w   io.Writer
	err error
}

func (w *writer) line(format string, args ...any) { w.part(format+"\n", args...) }

func (w *writer) part(format string, args ...any) {
	if w.err == nil {
		_, w.err = fmt.Fprintf(w.w, format, args...)
	}
}
