package feedback

import (
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// A Printer writes what both frontends show, in a style: options, verdicts, right
// answers, summaries.
type Printer struct {
	St text.Style
	W  *text.Writer
}

// Options lists what can be picked, under the labels that pick it.
func (p Printer) Options(q *quiz.Question) {
	if q.Kind == decks.KindTrueFalse {
		return
	}
	for i, left := range q.Lefts {
		p.W.Line("%s", p.Item(fmt.Sprintf("  %d. ", i+1), left))
	}
	if len(q.Lefts) > 0 {
		p.W.Line("")
	}
	closing := ") "
	if q.Solution().Ordered {
		closing = ". "
	}
	for i, label := range q.Labels() {
		p.W.Line("%s", p.Item("  "+label+closing, q.Options[i].Text))
	}
}

// Item sets markup behind a label; further lines stand below its beginning, or
// after a few columns where the label is long.
func (p Printer) Item(label, source string) string {
	hang := text.Width(label)
	if hang > 12 || p.St.Width > 0 && 2*hang > p.St.Width {
		hang = 4 + len(label) - len(strings.TrimLeft(label, " "))
	}
	return p.St.After(label, source, strings.Repeat(" ", hang))
}

// signed writes a text with the sign of what is right or wrong before it.
func (p Printer) signed(right bool, words string) {
	p.parts("  "+p.St.Sign(right)+" ", []text.Span{{Text: words}})
}
