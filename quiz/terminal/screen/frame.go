package screen

import (
	"fmt"
	"strings"

	"quiz/quiz/terminal/text"
)

// head is the deck, the place in it, the time left, and a bar.
func (p *playing) head(st text.Style, low bool) []string {
	_, of := p.session.Position()
	done := p.session.Done()
	facts := []string{p.state.position()}
	if left := p.left(); left != "" {
		facts = append(facts, left)
	}
	if run := p.session.Streak(); run > 1 && !p.session.Options().Exam {
		facts = append(facts, fmt.Sprintf("%d in a row", run))
	}
	if low {
		return []string{p.lowHead(st, facts, done, of)}
	}
	right := strings.Join(facts, st.Mark(" · ", ", "))
	room := st.Width - text.Width(right) - 4 - 2
	title := ""
	if room > 3 {
		title = st.Shorten(p.title(), room)
	}
	between := strings.Repeat(" ", max(1, st.Width-4-text.Width(title)-text.Width(right)))
	line := text.Line{{Text: "  "}, {Text: title, Codes: []string{text.Bold}}, {Text: between + right}}
	return []string{st.Draw(line.Cut(st.Width)), "  " + st.Draw(progress(st, done, of, max(1, st.Width-4))), ""}
}

// lowHead is the head on one line: what there is room for.
func (p *playing) lowHead(st text.Style, facts []string, done, of int) string {
	head := facts[0]
	for _, fact := range facts[1:] {
		if longer := head + " " + fact; text.Width(longer) <= st.Width {
			head = longer
		}
	}
	line := text.Line{{Text: head}}
	if room := st.Width - text.Width(head) - 1; room >= 4 {
		line = append(append(line, text.Span{Text: " "}), progress(st, done, of, min(room, 30))...)
	}
	return st.Draw(line.Cut(st.Width))
}

func (p *playing) title() string {
	var titles []string
	for _, d := range p.session.Decks() {
		titles = append(titles, text.VisibleLine(d.Title))
	}
	return strings.Join(titles, ", ")
}

// left is how much time there is still; empty where it is not limited.
func (p *playing) left() string {
	if p.deadline.IsZero() || !p.state.timed() {
		return ""
	}
	seconds := max(0, int(p.deadline.Sub(p.Now()).Seconds()+0.999))
	if seconds >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d left", seconds/3600, seconds/60%60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d left", seconds/60, seconds%60)
}

// progress is a bar of so many columns.
func progress(st text.Style, n, of, columns int) text.Line {
	done := 0
	if of > 0 {
		done = min(columns, n*columns/of)
	}
	return text.Line{
		{Text: strings.Repeat(st.Mark("━", "#"), done), Codes: []string{text.Green}},
		{Text: strings.Repeat(st.Mark("─", "-"), columns-done), Codes: []string{text.Faint}},
	}
}

// hintLine sets hints on one line, as many as there is room for. The first one
// comes first, then the last one, which opens the way to all others.
func hintLine(st text.Style, list []hint) text.Line {
	if len(list) == 0 {
		return nil
	}
	between := st.Mark(" · ", ", ")
	if st.Width < 40 {
		between = "  "
	}
	chosen, width := list[:1:1], list[0].width(st)
	last := list[len(list)-1]
	room := st.Width - last.width(st) - text.Width(between)
	if len(list) > 1 && width <= room {
		for _, h := range list[1 : len(list)-1] {
			if w := width + text.Width(between) + h.width(st); w <= room {
				chosen, width = append(chosen, h), w
			}
		}
		chosen = append(chosen, last)
	}
	var line text.Line
	for i, h := range chosen {
		if i > 0 {
			line = append(line, text.Span{Text: between})
		}
		line = append(line, text.Span{Text: keyName(st, h.key), Codes: []string{text.Bold}}, text.Span{Text: " " + h.does})
	}
	return line.Cut(st.Width)
}

func (h hint) width(st text.Style) int {
	return text.Width(keyName(st, h.key)) + 1 + text.Width(h.does)
}

// keyName names arrows in words where they cannot be shown.
func keyName(st text.Style, key string) string {
	if st.Unicode {
		return key
	}
	return strings.NewReplacer("↑↓", "Up/Down", "↑", "Up", "↓", "Down").Replace(key)
}

// foot says what the next key does, and at its end that there is more above or
// below than is seen.
func foot(st text.Style, hints []hint, above, below bool) string {
	more := ""
	switch {
	case above && below:
		more = st.Mark("↑↓", "^v") + " PgDn"
	case above:
		more = st.Mark("↑", "^") + " PgUp"
	case below:
		more = st.Mark("↓", "v") + " PgDn"
	}
	if st.Width < 40 {
		more, _, _ = strings.Cut(more, " ")
	}
	if more != "" {
		more = " " + more
	}
	narrow := st
	narrow.Width -= text.Width(more)
	line := hintLine(narrow, hints)
	between := strings.Repeat(" ", max(0, narrow.Width-line.Width()))
	line = append(line, text.Span{Text: between}, text.Span{Text: more, Codes: []string{text.Bold}})
	return st.Draw(line.Cut(st.Width))
}
