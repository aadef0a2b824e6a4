package terminal

import (
	"fmt"
	"strings"
)

// head is the deck, the place in it, the time left, and a bar.
func (p *playing) head(st Style, low bool) []string {
	n, of := p.session.Place()
	if p.stand == told {
		n = p.answer.Number
	}
	answered := p.session.Done()
	place := fmt.Sprintf("%d of %d", n, of)
	if p.stand == summing {
		place = Count(answered, "answer")
	}
	facts := []string{place}
	if left := p.left(); left != "" {
		facts = append(facts, left)
	}
	if run := p.session.Streak(); run > 1 && !p.session.Options().Exam {
		facts = append(facts, fmt.Sprintf("%d in a row", run))
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
	if p.deadline.IsZero() || p.stand == summing {
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

// foot says what the next key does, and at its end that there is more above or
// below than is seen.
func (st Style) foot(hints []hint, above, below bool) string {
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
	line := text.hintLine(hints)
	return cutStyled(line+strings.Repeat(" ", max(0, text.Width-Width(line)))+st.look(more, bold), st.Width)
}
