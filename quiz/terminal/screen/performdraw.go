package screen

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz/terminal/feedback"
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
	cursor := page.takeCaret()
	lines := p.view.window(page, p.height)
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
	pg.add(st.Paragraph(p.note, "", text.Bold))
	return pg.lines
}

// page is all that is to be read now.
func (p *playing) page(st text.Style, low bool) *page {
	pg := newPage(st)
	pg.low = low
	switch {
	case p.help:
		drawHelp(pg)
	case p.stand == asking:
		p.drawAsking(pg)
	case p.stand == told:
		p.drawTold(pg)
	default:
		p.drawSummary(pg)
	}
	pg.close()
	return pg
}

func (p *playing) drawAsking(pg *page) {
	if p.q == nil {
		return
	}
	if p.quiet {
		p.drawStrip(pg)
		pg.gap()
	}
	p.drawPlace(pg)
	if !p.input.showsQuestion() {
		p.drawQuestion(pg)
	}
	if p.input.showsQuestion() {
		p.input.draw(pg)
	}
	if p.hint != "" {
		pg.gap()
		if p.toHint {
			pg.lead = len(pg.lines)
		}
		pg.item("Hint: ", p.hint)
	}
	if !p.input.showsQuestion() {
		pg.gap()
		p.input.draw(pg)
	}
}

// drawQuestion shows the question and what sort of answer it wants.
func (p *playing) drawQuestion(pg *page) {
	pg.add(pg.st.Text(p.q.Prompt, ""))
	if note := feedback.Asks(p.q); note != "" {
		pg.add(pg.st.Paragraph(note, "", text.Faint))
	}
}

// drawPlace says what the head does not: that a question comes again, and from
// which deck it is where there are several.
func (p *playing) drawPlace(pg *page) {
	var notes []string
	if len(p.session.Decks()) > 1 {
		notes = append(notes, text.VisibleLine(p.q.Deck.Title))
	}
	if p.session.Again() && p.stand == asking || p.stand == told && p.answer.Try > 1 {
		again := "again"
		if n := p.session.ToComeAgain(); n > 1 && p.stand == asking {
			again += fmt.Sprintf(", %d left", n)
		}
		notes = append(notes, again)
	}
	if len(notes) > 0 {
		pg.add(pg.st.Paragraph(strings.Join(notes, ", "), "", text.Faint))
	}
}

// drawTold shows the question as it was answered, and the verdict.
func (p *playing) drawTold(pg *page) {
	a := p.answer
	p.drawPlace(pg)
	if a.Question.Kind == decks.KindCloze && !a.Question.Self {
		drawFilled(pg, a)
	} else {
		p.drawQuestion(pg)
	}
	pg.gap()
	p.drawGiven(pg, a)
	pg.here()
	p.drawVerdict(pg, a)
}
