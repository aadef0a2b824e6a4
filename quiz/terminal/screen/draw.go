package screen

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz/terminal/text"
)

// measure is how wide text is at the most: longer lines are hard to read.
const measure = 100

// lowScreen is how few rows make a screen low: nothing on it is left free.
const lowScreen = 14

func (p *playing) draw(st text.Style, height int) ([]string, *tea.Position) {
	low := height < lowScreen
	head, notes := p.head(st, low), p.notes(st)
	p.height = height - len(head) - len(notes) - 1
	if p.height < 1 { // for so little there is no room
		head, notes, p.height = nil, nil, max(1, height-1)
	}
	margin := 0
	text := st
	text.Width = min(max(1, st.Width-1), measure) // the cursor may stand at a line's end
	if st.Width >= 40 {
		margin = 2
		text.Width = min(st.Width-2*margin, measure)
	}
	page := p.page(text, low)
	cursor := page.cursor()
	lines := page.st.DrawAll(p.view.window(page, p.height))
	if cursor != nil {
		cursor.X, cursor.Y = cursor.X+margin, cursor.Y-p.view.top+len(head)
		if cursor.Y < len(head) || cursor.Y >= len(head)+len(lines) {
			cursor = nil
		}
	}
	all := head
	for _, line := range lines {
		all = append(all, strings.Repeat(" ", margin)+line)
	}
	for range p.height - len(lines) {
		all = append(all, "")
	}
	all = append(all, notes...)
	if len(all) < height {
		all = append(all, foot(st, p.hints(), p.view.top > 0, p.view.top+len(lines) < len(page.lines)))
	}
	return all, cursor
}

// notes are a remark on the last key.
func (p *playing) notes(st text.Style) []string {
	if p.note == "" {
		return nil
	}
	pg := newPage(st)
	pg.Add(st.Paragraph(p.note, "", text.Bold)...)
	return pg.st.DrawAll(pg.lines)
}

func (p *playing) page(st text.Style, low bool) *page {
	pg := newPage(st)
	pg.low = low
	if p.help {
		drawHelp(pg)
	} else {
		p.state.draw(pg)
	}
	pg.close()
	return pg
}

func (p *playing) hints() []hint {
	if p.help {
		return []hint{{"↑↓", "scroll"}, {"Esc", "back"}}
	}
	return p.state.hints()
}
