package screen

import (
	"fmt"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// mostTags are as many as the summary shows on the screen, the weakest first.
const mostTags = 10

// A summed is the state in which all is over, and the summary is shown.
type summed struct {
	*playing
	late bool // time ran out over an answer
}

func (s *summed) timed() bool           { return false }
func (s *summed) leads() bool           { return false }
func (s *summed) begun() bool           { return false }
func (s *summed) paste(string)          {}
func (s *summed) mended(*quiz.Question) {}
func (s *summed) position() string      { return text.Count(s.session.Done(), "answer") }

func (s *summed) key(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	switch stroke := k.Keystroke(); {
	case isEnter(k), stroke == "esc", stroke == terminal.Leave.Key() && s.end != terminal.TimeUp: // a q may be of the answer that came too late
		return true, nil
	case stroke == "r":
		s.retry()
	case s.arrow(stroke):
	case stroke == terminal.Undo.Key():
		s.undo()
	case letter(k) == terminal.Right.Key():
		s.override()
	case letter(k) == terminal.Help.Key():
		s.showHelp()
	}
	return false, nil
}

// mayRetry tells if there is something to ask again.
func (s *summed) mayRetry() bool { return s.end == terminal.Finished && s.session.StillMissed() > 0 }

func (s *summed) retry() {
	if s.mayRetry() && s.session.RetryMissed() > 0 {
		s.deadline = time.Time{} // practice has no limit
		s.next(nil)
	}
}

// mayUndo is false, too, when time is up: there is none to give another answer.
func (s *summed) mayUndo() bool { return s.end != terminal.TimeUp && s.session.CanUndo() }

func (s *summed) undo() {
	if !s.mayUndo() {
		s.note = nothingToUndo
		return
	}
	s.playing.undo()
}

// override counts the last answer as right. Where that leaves nothing to be asked,
// time did not run out over anything.
func (s *summed) override() {
	if _, ok := s.playing.override(); ok && s.session.Next() == nil {
		s.end = terminal.Finished
	}
}

func (s *summed) hints() []hint {
	var list []hint
	if s.mayRetry() {
		list = append(list, hint{"r", "retry missed"})
	}
	if s.mayUndo() {
		list = append(list, hintOf(terminal.Undo))
	}
	return append(list, hint{"Enter", "leave"})
}

// draw shows what the sitting came to, and what to do next.
func (s *summed) draw(pg *page) {
	if s.end == terminal.TimeUp {
		pg.Add(text.Words("Time is up.", text.Bold))
		if s.late {
			pg.Add(pg.st.Paragraph("What you had begun to answer does not count.", "")...)
		}
	}
	sum := s.session.Summary()
	pg.printer().Summary(s.session)
	for len(pg.lines) > 0 && pg.lines[0].IsEmpty() {
		pg.lines = pg.lines[1:]
	}
	if pg.low {
		pg.lines = slices.DeleteFunc(pg.lines, text.Line.IsEmpty)
	}
	drawTags(pg, sum)
	pg.gap()
	s.drawNext(pg, sum)
}

// drawTags is a table of the tags with a bar for each.
func drawTags(pg *page, sum quiz.Summary) {
	if len(sum.ByTag) < 2 {
		return
	}
	pg.gap()
	pg.Add(text.Words("By tag", text.Bold))
	list := sum.ByTag[:min(len(sum.ByTag), mostTags)]
	name, count := 0, 0 // columns
	for _, g := range list {
		name, count = max(name, text.Width(text.VisibleLine(g.Name))), max(count, len(rightOf(g)))
	}
	for _, g := range list {
		pg.drawTag(g, name, count)
	}
	if more := len(sum.ByTag) - len(list); more > 0 {
		pg.Add(text.Words(fmt.Sprintf("  and %d more", more), text.Faint))
	}
}

// drawTag is a row of that table, its columns so wide; where they have no room, a
// line of text.
func (p *page) drawTag(g quiz.Group, name, count int) {
	const bar = 10
	width := 2 + name + 2 + 6 + 2 + count
	label := text.VisibleLine(g.Name)
	if width > p.st.Width {
		p.Add(p.st.Paragraph(fmt.Sprintf("%s %s, %s", label, text.Percent(g.Percent()), rightOf(g)), "  ")...)
		return
	}
	line := text.Line{{Text: "  " + label + strings.Repeat(" ", name-text.Width(label)) + "  "}}
	if width+bar+2 <= p.st.Width {
		line = append(append(line, progress(p.st, int(g.Percent()+0.5), 100, bar)...), text.Span{Text: "  "})
	}
	p.Add(append(line, text.Span{Text: fmt.Sprintf("%6s  %s", text.Percent(g.Percent()), rightOf(g))}))
}

func rightOf(g quiz.Group) string { return fmt.Sprintf("%d of %d", g.Right, g.Asked) }

func (s *summed) drawNext(pg *page, sum quiz.Summary) {
	if n := s.session.StillMissed(); n > 0 && s.end == terminal.Finished {
		pg.Add(pg.st.Paragraph(fmt.Sprintf("r asks the %s missed again, now.", plural(n, "question you", "questions you")), "")...)
	}
	if s.Ahead != nil && sum.Asked > 0 {
		pg.Add(pg.st.Paragraph("'quiz review' asks each card again when it is time.", "", text.Faint)...)
	}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return fmt.Sprintf("%d %s", n, many)
}
