package text

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// A Span is text with the codes that set it apart, or where the cursor stands.
type Span struct {
	Text  string
	Codes []string
	Caret bool // the cursor stands before the text
}

// A Line is what stands on a line, before it is drawn.
type Line []Span

// Draw is a line as it is sent to the terminal. Each span is set apart for itself,
// so that no look runs over a line's end.
func (st Style) Draw(l Line) string {
	var b strings.Builder
	for _, s := range l {
		b.WriteString(st.draw(s))
	}
	return b.String()
}

// DrawAll draws each of several lines.
func (st Style) DrawAll(lines []Line) []string {
	list := make([]string, len(lines))
	for i, l := range lines {
		list[i] = st.Draw(l)
	}
	return list
}

// Words is a line of words that all look the same.
func Words(words string, codes ...string) Line { return Line{{Text: words, Codes: codes}} }

// String is what can be read on the line, however it looks.
func (l Line) String() string {
	var b strings.Builder
	for _, s := range l {
		b.WriteString(s.Text)
	}
	return b.String()
}

// Hang sets something before lines: before the first, and before each of the others.
func Hang(first, others Line, lines []Line) []Line {
	for i, l := range lines {
		before := others
		if i == 0 {
			before = first
		}
		if !before.IsEmpty() {
			lines[i] = slices.Concat(before, l)
		}
	}
	return lines
}

// IsEmpty tells if nothing stands on the line.
func (l Line) IsEmpty() bool {
	for _, s := range l {
		if s.Text != "" || s.Caret {
			return false
		}
	}
	return true
}

// TrimRight is the line without the spaces at its end.
func (l Line) TrimRight() Line {
	l = slices.Clone(l)
	for n := len(l); n > 0; n-- {
		if l[n-1].Text = strings.TrimRight(l[n-1].Text, " "); l[n-1].Text != "" || l[n-1].Caret {
			return l[:n]
		}
	}
	return nil
}

// Width is how many columns the line takes.
func (l Line) Width() (n int) {
	for _, s := range l {
		n += displaywidth.String(s.Text)
	}
	return n
}

// Caret is the column in which the cursor stands, if it is on this line.
func (l Line) Caret() (column int, ok bool) {
	for i, s := range l {
		if s.Caret {
			return l[:i].Width(), true
		}
	}
	return 0, false
}

// Cut cuts the line to a number of columns.
func (l Line) Cut(width int) Line {
	if l.Width() <= width {
		return l
	}
	return l.Fold(width)[0]
}

// Fold breaks a line that was not wrapped into as many as it takes. Nothing is
// lost but what is wider than a line by itself.
func (l Line) Fold(width int) []Line {
	if l.Width() <= width {
		return []Line{l}
	}
	var lines []Line
	var row []cell
	used := 0
	for _, c := range cellsOf(l) {
		if c.width > width {
			continue
		}
		if used+c.width > width {
			lines = append(lines, lineOf(l, row))
			row, used = nil, 0
		}
		row, used = append(row, c), used+c.width
	}
	return append(lines, lineOf(l, row))
}

// A cell is one character as a reader sees it, of one column or two; or the caret,
// of none.
type cell struct {
	span     int // the index of its span
	from, to int // where it stands in the text of that; both 0: the caret
	width    int
}

func (c cell) isCaret() bool { return c.to == 0 }

// in is the character itself.
func (c cell) in(parts []Span) string { return parts[c.span].Text[c.from:c.to] }

func cellsOf(parts []Span) []cell {
	most := len(parts)
	for _, part := range parts {
		most += utf8.RuneCountInString(part.Text)
	}
	cells := make([]cell, 0, most)
	for i, part := range parts {
		if part.Caret {
			cells = append(cells, cell{span: i})
		}
		from := 0
		for g := displaywidth.StringGraphemes(part.Text); g.Next(); {
			to := from + len(g.Value())
			cells = append(cells, cell{i, from, to, g.Width()})
			from = to
		}
	}
	return cells
}

// lineOf joins cells, those of one span together.
func lineOf(parts []Span, cells []cell) Line {
	if len(cells) == 0 {
		return nil
	}
	l := make(Line, 0, cells[len(cells)-1].span-cells[0].span+1)
	for i, next := 0, 0; i < len(cells); i = next {
		c := cells[i]
		if next++; c.isCaret() {
			l = append(l, Span{Caret: true})
			continue
		}
		for next < len(cells) && cells[next].span == c.span && cells[next].from == cells[next-1].to {
			next++
		}
		run := parts[c.span].Text[c.from:cells[next-1].to]
		if i > 0 && cells[i-1].span == c.span && !cells[i-1].isCaret() { // what stood between is left out
			l[len(l)-1].Text += run
		} else {
			l = append(l, Span{Text: run, Codes: parts[c.span].Codes})
		}
	}
	return l
}
