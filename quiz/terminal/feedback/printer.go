package feedback

import (
	"fmt"
	"io"
	"strings"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// A Sink takes what is said, line by line: a text.Writer draws the lines at once,
// a page of the full screen keeps them until it is drawn.
type Sink interface{ Add(lines ...text.Line) }

// A Printer says what both frontends show, in a style: options, verdicts, right
// answers, summaries.
type Printer struct {
	St text.Style
	To Sink
}

// drawn has something said to a writer.
func drawn(w io.Writer, st text.Style, say func(Printer)) error {
	out := &text.Writer{To: w, Style: st}
	say(Printer{st, out})
	return out.Err
}

// line says a line of words that are not to be wrapped.
func (p Printer) line(format string, args ...any) {
	p.To.Add(text.Words(fmt.Sprintf(format, args...)))
}

func (p Printer) gap() { p.To.Add(text.Line{}) }

// Options lists what can be picked, under the labels that pick it.
func (p Printer) Options(q *quiz.Question) {
	if q.Kind == decks.KindTrueFalse {
		return
	}
	for i, left := range q.Lefts {
		p.item(fmt.Sprintf("  %d. ", i+1), left)
	}
	if len(q.Lefts) > 0 {
		p.gap()
	}
	closing := ") "
	if q.Solution().Ordered {
		closing = ". "
	}
	for i, label := range q.Labels() {
		p.item("  "+label+closing, q.Options[i].Text)
	}
}

// Item sets markup behind a label; further lines stand below its beginning, or
// after a few columns where the label is long.
func (p Printer) Item(label text.Line, source string) []text.Line {
	hang := label.Width()
	if hang > 12 || p.St.Width > 0 && 2*hang > p.St.Width {
		words := label.String()
		hang = 4 + len(words) - len(strings.TrimLeft(words, " "))
	}
	return p.St.After(label, source, strings.Repeat(" ", hang))
}

// item says markup behind a label of words.
func (p Printer) item(label, source string) { p.To.Add(p.Item(text.Words(label), source)...) }

// signed says a text with the sign of what is right or wrong before it.
func (p Printer) signed(right bool, words string) {
	p.parts(behindSign(p.St.Sign(right)), text.Words(words))
}

// behindSign is a label that is a sign.
func behindSign(sign text.Span) text.Line { return text.Line{{Text: "  "}, sign, {Text: " "}} }
