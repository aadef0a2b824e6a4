package screen

import (
	"fmt"
	"slices"
	"strings"

	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// mostTags are as many as the summary shows on the screen, the weakest first.
const mostTags = 10

// drawSummary shows what the sitting came to, and what to do next.
func (p *playing) drawSummary(pg *page) {
	if p.end == terminal.TimeUp {
		pg.add(pg.st.Look("Time is up.", text.Bold))
		if p.late {
			pg.add(pg.st.Paragraph("What you had begun to answer does not count.", ""))
		}
	}
	sum := p.session.Summary()
	pg.written(func(w feedback.Printer) { feedback.Summary(w.W.To, w.St, p.session) })
	for len(pg.lines) > 0 && pg.lines[0] == "" {
		pg.lines = pg.lines[1:]
	}
	if pg.low {
		pg.lines = slices.DeleteFunc(pg.lines, func(line string) bool { return line == "" })
	}
	p.drawTags(pg, sum)
	pg.gap()
	p.drawNext(pg, sum)
}

// drawTags is a table of the tags with a bar for each.
func (p *playing) drawTags(pg *page, sum quiz.Summary) {
	if len(sum.ByTag) < 2 {
		return
	}
	pg.gap()
	pg.add(pg.st.Look("By tag", text.Bold))
	list := sum.ByTag[:min(len(sum.ByTag), mostTags)]
	name, count := 0, 0 // columns
	for _, g := range list {
		name, count = max(name, text.Width(text.VisibleLine(g.Name))), max(count, len(rightOf(g)))
	}
	for _, g := range list {
		pg.drawTag(g, name, count)
	}
	if more := len(sum.ByTag) - len(list); more > 0 {
		pg.add(pg.st.Look(fmt.Sprintf("  and %d more", more), text.Faint))
	}
}

// drawTag is a row of that table, its columns so wide; where they have no room, a
// line of text.
func (p *page) drawTag(g quiz.Group, name, count int) {
	const bar = 10
	width := 2 + name + 2 + 6 + 2 + count
	label := text.VisibleLine(g.Name)
	if width > p.st.Width {
		p.add(p.st.Paragraph(fmt.Sprintf("%s %s, %s", label, text.Percent(g.Percent()), rightOf(g)), "  "))
		return
	}
	line := "  " + label + strings.Repeat(" ", name-text.Width(label)) + "  "
	if width+bar+2 <= p.st.Width {
		line += progress(p.st, int(g.Percent()+0.5), 100, bar) + "  "
	}
	p.add(fmt.Sprintf("%s%6s  %s", line, text.Percent(g.Percent()), rightOf(g)))
}

func rightOf(g quiz.Group) string { return fmt.Sprintf("%d of %d", g.Right, g.Asked) }

// drawNext says what can be done now.
func (p *playing) drawNext(pg *page, sum quiz.Summary) {
	if n := p.session.StillMissed(); n > 0 && p.end == terminal.Finished {
		pg.add(pg.st.Paragraph(fmt.Sprintf("r asks the %s missed again, now.", plural(n, "question you", "questions you")), ""))
	}
	if p.Recorder != nil && sum.Asked > 0 {
		pg.add(pg.st.Paragraph("'quiz review' asks each card again when it is time.", "", text.Faint))
	}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// hints say what the next keys do, the most useful first and the one for all
// keys last.
func (p *playing) hints() []hint {
	all := hintOf(terminal.Help)
	switch {
	case p.help:
		return []hint{{"↑↓", "scroll"}, {"Esc", "back"}}
	case p.stand == summing:
		var list []hint
		if p.session.StillMissed() > 0 && p.end == terminal.Finished {
			list = append(list, hint{"r", "retry missed"})
		}
		if p.mayUndo() {
			list = append(list, hintOf(terminal.Undo))
		}
		return append(list, hint{"Enter", "leave"})
	case p.stand == told:
		list := []hint{{"Enter", "next"}}
		if a := p.answer.Verdict.Outcome; !a.Good() && a != quiz.Skipped {
			list = append(list, hintOf(terminal.Right))
		}
		list = append(list, hintOf(terminal.Undo))
		if p.Edit != nil {
			list = append(list, hintOf(terminal.Edit))
		}
		return append(list, hintOf(terminal.Leave), all)
	case p.command:
		return append(p.commands(), hint{terminal.Help.Key(), "all keys"}, hint{"Esc", "back"})
	}
	list := p.input.hints()
	for _, h := range p.commands() {
		if p.input.takes(h.key) {
			h.key = "Esc " + h.key
		}
		list = append(list, h)
	}
	if p.input.typing() {
		all.key = "Esc " + all.key
	}
	return append(list, all)
}

// commands are the letters that are commands while a question is asked.
func (p *playing) commands() []hint {
	var list []hint
	exam := p.session.Options().Exam
	if p.q.Card.Hint != "" && !exam {
		list = append(list, hintOf(terminal.Hint))
	}
	list = append(list, hintOf(terminal.Skip))
	if len(p.session.Answers()) > 0 && !exam {
		list = append(list, hintOf(terminal.Undo))
	}
	list = append(list, hintOf(terminal.Leave))
	if p.Edit != nil {
		list = append(list, hintOf(terminal.Edit))
	}
	return list
}
