package terminal

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/decks/markup"
	"quiz/quiz"
)

// measure is how wide text is at the most: longer lines are hard to read.
const measure = 100

// lowScreen is how few rows make a screen low: nothing on it is left free.
const lowScreen = 14

func (p *playing) draw(st Style, height int) ([]string, *tea.Position) {
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
		all = append(all, p.foot(st, p.view.top > 0, p.view.top+len(lines) < len(page.lines)))
	}
	return all, cursor
}

// notes are a remark on the last key.
func (p *playing) notes(st Style) []string {
	if p.note == "" {
		return nil
	}
	return strings.Split(st.paragraph(p.note, "", bold), "\n")
}

// foot says what the next key does, and at its end that there is more above or
// below than is seen.
func (p *playing) foot(st Style, above, below bool) string {
	more := ""
	switch {
	case above && below:
		more = st.mark("↑↓", "^v") + " PgDn"
	case above:
		more = st.mark("↑", "^") + " PgUp"
	case below:
		more = st.mark("↓", "v") + " PgDn"
	}
	if st.Width < 40 {
		more, _, _ = strings.Cut(more, " ")
	}
	if more != "" {
		more = " " + more
	}
	text := st
	text.Width -= Width(more)
	line := text.hintLine(p.hints())
	return line + strings.Repeat(" ", max(0, text.Width-Width(line))) + st.look(more, bold)
}

// page is all that is to be read now.
func (p *playing) page(st Style, low bool) *page {
	pg := newPage(st)
	switch {
	case p.help:
		p.drawHelp(pg)
	case p.stand == asking:
		p.drawAsking(pg, low)
	case p.stand == told:
		p.drawTold(pg, low)
	default:
		p.drawSummary(pg)
	}
	return pg
}

func (p *playing) drawAsking(pg *page, low bool) {
	gap := func() {
		if !low {
			pg.gap()
		}
	}
	if p.q == nil {
		return
	}
	if p.quiet {
		p.drawStrip(pg)
		gap()
	}
	p.drawPlace(pg)
	if !p.input.showsQuestion() {
		p.drawQuestion(pg)
	}
	if p.input.showsQuestion() {
		p.input.draw(pg)
	}
	if p.hint != "" {
		gap()
		pg.item("Hint: ", p.hint)
	}
	if !p.input.showsQuestion() {
		gap()
		p.input.draw(pg)
	}
}

// drawQuestion shows the question and what sort of answer it wants.
func (p *playing) drawQuestion(pg *page) {
	pg.add(pg.st.Text(p.q.Prompt, ""))
	if note := asks(p.q); note != "" {
		pg.add(pg.st.paragraph(note, "", faint))
	}
}

// drawPlace says what the head does not: that a question comes again, and from
// which deck it is where there are several.
func (p *playing) drawPlace(pg *page) {
	var notes []string
	if len(p.session.Decks()) > 1 {
		notes = append(notes, VisibleLine(p.q.Deck.Title))
	}
	if p.session.Again() && p.stand == asking || p.stand == told && p.answer.Try > 1 {
		notes = append(notes, "again")
	}
	if len(notes) > 0 {
		pg.add(pg.st.paragraph(strings.Join(notes, ", "), "", faint))
	}
}

// drawTold shows the question as it was answered, and the verdict.
func (p *playing) drawTold(pg *page, low bool) {
	a := p.answer
	p.drawPlace(pg)
	if a.Question.Kind == decks.KindCloze {
		pg.add(pg.st.Text(a.Question.Prompt, ""))
	} else {
		p.drawQuestion(pg)
	}
	if !low {
		pg.gap()
	}
	p.drawGiven(pg, a)
	pg.here()
	p.drawVerdict(pg, a)
}

// drawGiven shows what was picked, with a sign whether it was right.
func (p *playing) drawGiven(pg *page, a quiz.Answer) {
	if a.Question.Self {
		return
	}
	switch a.Question.Kind {
	case decks.KindChoice, decks.KindMultiple:
		pg.drawPicked(a)
	case decks.KindOrder:
		for i, pick := range a.Given.Picks {
			o := a.Question.Options[pick]
			pg.item(pg.sign(o.Place == i)+" "+strconv.Itoa(i+1)+". ", o.Text)
		}
	case decks.KindMatch:
		for i, part := range a.Verdict.Parts {
			label := pg.sign(part.Outcome == quiz.Right) + " " + VisibleLine(markup.Plain(a.Question.Lefts[i]))
			if part.Given != "" {
				pg.item(label+pen{st: pg.st}.dash(), part.Given)
			} else {
				pg.add(label)
			}
		}
	}
	pg.gap()
}

// drawPicked shows all options, those picked and those that are right.
func (pg *page) drawPicked(a quiz.Answer) {
	q := a.Question
	for i, label := range q.Labels() {
		picked, right := slices.Contains(a.Given.Picks, i), q.Options[i].Right
		sign := " "
		switch {
		case right && !picked && q.Kind == decks.KindMultiple:
			sign = pg.st.look(pg.st.mark("○", "o"), yellow)
		case right || picked:
			sign = pg.sign(right)
		}
		pg.item(sign+" "+label+") ", q.Options[i].Text)
	}
}

// sign is that of what is right, or of what is wrong.
func (pg *page) sign(right bool) string {
	if right {
		return pg.st.look(pg.st.mark("✓", "+"), green)
	}
	return pg.st.look(pg.st.mark("✗", "x"), red)
}

// drawVerdict says how the answer was, with what was typed beside what is right.
func (p *playing) drawVerdict(pg *page, a quiz.Answer) {
	pg.written(func(w pen) {
		w.out.line("%s", w.st.look(w.headline(a), bold))
		if a.Verdict.Note != "" {
			w.out.line("%s", w.st.paragraph(sentence(a.Verdict.Note), "  "))
		}
		if !w.compared(a) && !a.Question.Self {
			w.showRight(a)
		}
		w.explain(a, "  ")
	})
}

// drawStrip says in a line how the answer before was.
func (p *playing) drawStrip(pg *page) {
	if p.strip != "" {
		pg.add(pg.st.paragraph(p.strip, "", faint))
		return
	}
	pg.add(pen{st: pg.st}.headline(p.answer))
}

// head is the deck, the place in it, the time left, and a bar.
func (p *playing) head(st Style, low bool) []string {
	n, of := p.session.Place()
	if p.stand == told {
		n = p.answer.Number
	}
	answered := len(p.session.Answers())
	place := fmt.Sprintf("%d of %d", n, of)
	if p.stand == summing {
		place = Count(answered, "answer")
	}
	facts := []string{place}
	if run := p.session.Streak(); run > 1 && !p.session.Options().Exam {
		facts = append(facts, fmt.Sprintf("%d in a row", run))
	}
	if left := p.left(); left != "" {
		facts = append(facts, left)
	}
	if low {
		return []string{p.lowHead(st, facts, answered, of)}
	}
	right := strings.Join(facts, st.mark(" · ", ", "))
	room := st.Width - Width(right) - 4 - 2
	title := ""
	if room > 3 {
		title = st.shorten(p.title(), room)
	}
	line := "  " + st.look(title, bold) + strings.Repeat(" ", max(1, st.Width-4-Width(title)-Width(right))) + right
	return []string{cutStyled(line, st.Width), "  " + st.progress(answered, of, max(1, st.Width-4)), ""}
}

// lowHead is the head on one line: what there is room for.
func (p *playing) lowHead(st Style, facts []string, answered, of int) string {
	text := facts[0]
	for _, fact := range facts[1:] {
		if longer := text + " " + fact; Width(longer) <= st.Width {
			text = longer
		}
	}
	if room := st.Width - Width(text) - 1; room >= 4 {
		text += " " + st.progress(answered, of, min(room, 30))
	}
	return cutStyled(text, st.Width)
}

// title names the decks.
func (p *playing) title() string {
	var titles []string
	for _, d := range p.session.Decks() {
		titles = append(titles, VisibleLine(d.Title))
	}
	return strings.Join(titles, ", ")
}

// left is how much time there is still; empty where it is not limited.
func (p *playing) left() string {
	if p.deadline.IsZero() {
		return ""
	}
	seconds := max(0, int(p.deadline.Sub(p.Now()).Seconds()+0.999))
	if seconds >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d left", seconds/3600, seconds/60%60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d left", seconds/60, seconds%60)
}

// progress is a bar of so many columns.
func (st Style) progress(n, of, columns int) string {
	done := 0
	if of > 0 {
		done = min(columns, n*columns/of)
	}
	return st.look(strings.Repeat(st.mark("━", "#"), done), green) + st.look(strings.Repeat(st.mark("─", "-"), columns-done), faint)
}

// hintLine sets hints on one line, as many as there is room for. The first one
// comes first, then the last one, which opens the way to all others.
func (st Style) hintLine(list []hint) string {
	if len(list) == 0 {
		return ""
	}
	between := st.mark(" · ", ", ")
	if st.Width < 40 {
		between = "  "
	}
	chosen, width := list[:1:1], list[0].width(st)
	last := list[len(list)-1]
	room := st.Width - last.width(st) - Width(between)
	if len(list) > 1 && width <= room {
		for _, h := range list[1 : len(list)-1] {
			if w := width + Width(between) + h.width(st); w <= room {
				chosen, width = append(chosen, h), w
			}
		}
		chosen = append(chosen, last)
	}
	var parts []string
	for _, h := range chosen {
		parts = append(parts, st.look(st.keyName(h.key), bold)+" "+h.does)
	}
	return cutStyled(strings.Join(parts, between), st.Width)
}

func (h hint) width(st Style) int { return Width(st.keyName(h.key)) + 1 + Width(h.does) }

// keyName names arrows in words where they cannot be shown.
func (st Style) keyName(key string) string {
	if st.Unicode {
		return key
	}
	return strings.NewReplacer("↑↓", "Up/Down", "↑", "Up", "↓", "Down").Replace(key)
}

// shorten cuts a text to a number of columns.
func (st Style) shorten(text string, columns int) string {
	d := drawing{Style: st}
	return d.cut(text, columns)
}
