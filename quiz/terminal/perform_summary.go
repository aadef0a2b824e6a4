package terminal

import (
	"fmt"
	"strings"

	"quiz/quiz"
)

// mostTags are as many as the summary shows on the screen, the weakest first.
const mostTags = 10

// drawSummary shows what the sitting came to, and what to do next.
func (p *playing) drawSummary(pg *page) {
	if p.end == TimeUp {
		pg.add(pg.st.look("Time is up.", bold))
	}
	sum := p.session.Summary()
	pg.written(func(w pen) { Summary(w.out.w, w.st, p.session, p.end) })
	for len(pg.lines) > 0 && pg.lines[0] == "" {
		pg.lines = pg.lines[1:]
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
	pg.add(pg.st.look("By tag", bold))
	list := sum.ByTag[:min(len(sum.ByTag), mostTags)]
	width := 0
	for _, g := range list {
		width = max(width, Width(VisibleLine(g.Name)))
	}
	const bar = 10
	width = min(width, max(8, pg.st.Width-bar-18))
	for _, g := range list {
		d := drawing{Style: pg.st}
		line := "  " + d.padded(VisibleLine(g.Name), width)
		if pg.st.Width >= width+bar+20 {
			line += "  " + pg.st.progress(int(g.Percent()+0.5), 100, bar)
		}
		pg.add(cutStyled(fmt.Sprintf("%s %6s  %d of %d", line, Percent(g.Percent()), g.Right, g.Asked), pg.st.Width))
	}
	if more := len(sum.ByTag) - len(list); more > 0 {
		pg.add(pg.st.look(fmt.Sprintf("  and %d more", more), faint))
	}
}

// drawNext says what can be done now.
func (p *playing) drawNext(pg *page, sum quiz.Summary) {
	if n := p.session.StillMissed(); n > 0 && p.end == Finished {
		pg.add(pg.st.paragraph(fmt.Sprintf("r asks the %s missed again, now.", plural(n, "question you", "questions you")), ""))
	}
	if p.Recorder != nil && sum.Asked > 0 {
		pg.add(pg.st.paragraph("'quiz review' asks each card again when it is time.", "", faint))
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
	all := hint{"?", "keys"}
	switch {
	case p.help:
		return []hint{{"↑↓", "scroll"}, {"Esc", "back"}}
	case p.stand == summing:
		var list []hint
		if p.session.StillMissed() > 0 && p.end == Finished {
			list = append(list, hint{"r", "retry missed"})
		}
		if p.mayUndo() {
			list = append(list, hint{"u", "undo"})
		}
		return append(list, hint{"Enter", "leave"})
	case p.stand == told:
		list := []hint{{"Enter", "next"}}
		if a := p.answer.Verdict.Outcome; !a.Good() && a != quiz.Skipped {
			list = append(list, hint{"!", "I was right"})
		}
		return append(list, hint{"u", "undo"}, hint{"e", "edit"}, hint{"q", "end"}, all)
	case p.command:
		return append(p.commands(), hint{"Esc", "back"})
	case p.input.typing():
		list := p.input.hints()
		for _, h := range p.commands() {
			if h.key == "h" || h.key == "s" {
				list = append(list, hint{"Esc " + h.key, h.does})
			}
		}
		return append(list, hint{"Esc", "keys"})
	}
	return append(append(p.input.hints(), p.commands()...), all)
}

// commands are the letters that are commands while a question is asked.
func (p *playing) commands() []hint {
	var list []hint
	exam := p.session.Options().Exam
	if p.q.Card.Hint != "" && !exam {
		list = append(list, hint{"h", "hint"})
	}
	list = append(list, hint{"s", "skip"})
	if len(p.session.Answers()) > 0 && !exam {
		list = append(list, hint{"u", "undo"})
	}
	list = append(list, hint{"q", "end"})
	if p.Edit != nil {
		list = append(list, hint{"e", "edit"})
	}
	if p.input.typing() {
		list = append(list, hint{"?", "all keys"})
	}
	return list
}

// drawHelp lists all keys.
func (p *playing) drawHelp(pg *page) {
	pg.add(pg.st.look("Keys", bold))
	for _, part := range helpTexts {
		pg.gap()
		for _, line := range strings.Split(part, "\n") {
			key, does, _ := strings.Cut(line, "\t")
			label := "  " + pg.st.look(pg.st.keyName(key), bold)
			pad := 1
			if pg.st.Width >= 50 {
				pad = max(1, 16-Width(label))
			}
			pg.item(label+strings.Repeat(" ", pad), does)
		}
	}
}

// helpTexts are the keys, a part for each occasion.
var helpTexts = []string{
	`a-z, 1-9	pick an option
↑ ↓	go to an option, a left side, a blank
Space	pick it; for several, again to leave it
Enter	answer; show an open card's answer; go on
1 2 3 4	mark yourself: again, hard, good, easy (or y and n)
Tab	go to the next blank, with Shift to the one before
Backspace	take a step or a pair back; delete`,
	`h	a hint
s	skip the question
u	undo: take the last answer back
!	I was right: count the last answer as right
e	open the card in $EDITOR, and take it up mended
?, F1	these keys
q	end; what was answered is kept`,
	`Esc h	where letters are typed or name options: Esc, then the key
Alt+h	or with Alt at once
:hint	or the word, as in the plain face, with :skip, :undo, :right, :quit`,
	`PgUp PgDn	scroll
Ctrl-W	delete a word; Ctrl-U all before, Ctrl-K all behind
Alt+←→	go by words; Home, End
Ctrl-L	draw the screen anew
Ctrl-Z	leave to the shell for a while; fg comes back
Ctrl-C	stop`,
}
