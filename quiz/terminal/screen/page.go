package screen

import (
	tea "charm.land/bubbletea/v2"

	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// A page is what is to be read on a full screen, of any length: lines that are
// no wider than the screen.
type page struct {
	st    text.Style
	lines []text.Line
	focus int  // the line that must be seen; -1: the first
	lead  int  // with which it begins where that is asked for; -1: that in focus
	low   bool // on a low screen: no line is left free
}

func newPage(st text.Style) *page { return &page{st: st, focus: -1, lead: -1} }

// Add puts lines below what is there. Those that were not wrapped are folded:
// nothing is cut.
func (p *page) Add(lines ...text.Line) {
	for _, line := range lines {
		p.lines = append(p.lines, line.Fold(p.st.Width)...)
	}
}

// gap leaves a line free, once, where there is room for it.
func (p *page) gap() {
	if n := len(p.lines); n > 0 && !p.lines[n-1].IsEmpty() && !p.low {
		p.lines = append(p.lines, nil)
	}
}

// close takes away what is free at the end: there is nothing below to scroll to.
func (p *page) close() {
	for n := len(p.lines); n > 0 && p.lines[n-1].IsEmpty(); n-- {
		p.lines = p.lines[:n-1]
	}
}

// here makes the next line the one that must be seen.
func (p *page) here() { p.focus = len(p.lines) }

// printer says on the page what is said in every frontend.
func (p *page) printer() feedback.Printer { return feedback.Printer{St: p.st, To: p} }

// item sets markup behind a label; further lines stand below its beginning.
func (p *page) item(label text.Line, source string) { p.Add(p.printer().Item(label, source)...) }

// cursor is where the cursor stands, if it does, in the line that must then be
// seen.
func (p *page) cursor() *tea.Position {
	for y, line := range p.lines {
		if x, ok := line.Caret(); ok {
			p.focus = y
			return &tea.Position{X: x, Y: y}
		}
	}
	return nil
}

// A view is a page through a window of some lines.
type view struct {
	top    int  // the first line that is seen
	follow bool // keep the line in focus in sight
	lead   bool // begin with the line that leads, where not all can be seen
}

// window is the part of the page that is seen in so many lines.
func (v *view) window(p *page, height int) []text.Line {
	most := max(0, len(p.lines)-height)
	first := p.lead
	if first < 0 {
		first = p.focus
	}
	if v.lead && first >= 0 {
		v.top, v.lead = first, false
	}
	if v.follow && p.focus >= 0 {
		v.top = max(min(v.top, p.focus), p.focus-height+1)
	}
	v.top = min(max(0, v.top), most)
	return p.lines[v.top:min(len(p.lines), v.top+height)]
}

// scroll moves the window as a key asks, and tells if it was such a key.
func (v *view) scroll(keystroke string, height int) bool {
	page := max(1, height-1)
	switch keystroke {
	case "pgup", "ctrl+up":
		v.top -= page
	case "pgdown", "ctrl+down":
		v.top += page
	default:
		return false
	}
	v.follow = false
	return true
}
