package text

import (
	"math"
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// Caret is a mark of no width where the cursor is to stand. It never reaches the
// terminal: no text that is Visible has it.
const Caret = "\ufdd0"

// A Span is text with the codes that set it apart.
type Span struct {
	Text  string
	Codes []string
}

// A cell is one character as a reader sees it, of one column or two.
type cell struct {
	text  string
	width int
	style int // place of its styled
}

// Wrap breaks text into lines of a width in columns, at spaces where it can,
// and sets each line apart for itself, so that no look runs over a line's end.
// A word that is wider than a line is broken anywhere. Of the first line, some
// columns may be taken already.
func (st Style) Wrap(parts []Span, width, taken int) []string {
	if width <= 0 {
		width = math.MaxInt
	}
	cells := cellsOf(parts)
	var lines []string
	start, space, used := 0, -1, taken // of the current line; its last space
	end := func(to, next int) {
		lines = append(lines, st.line(parts, cells[start:to]))
		start, space, used = next, -1, 0
	}
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		switch {
		case c.text == "\n":
			end(i, i+1)
			continue
		case used+c.width > width && c.text == " ":
			end(i, i+1)
			continue
		case used+c.width > width && space > start:
			end(space, space+1)
			i = start - 1 // the word that did not fit begins the next line
			continue
		case used+c.width > width && taken > 0 && len(lines) == 0:
			end(0, 0) // beside what is there already is no room for the first word
			i = -1
			continue
		case used+c.width > width && i > start:
			end(i, i)
		}
		if c.text == " " {
			space = i
		}
		used += c.width
	}
	return append(lines, st.line(parts, cells[start:]))
}

func cellsOf(parts []Span) []cell {
	var cells []cell
	for i, part := range parts {
		if part.Text == Caret {
			cells = append(cells, cell{Caret, 0, i})
			continue
		}
		for g := displaywidth.StringGraphemes(part.Text); g.Next(); {
			cells = append(cells, cell{g.Value(), g.Width(), i})
		}
	}
	return cells
}

// line joins cells, those of one style together.
func (st Style) line(parts []Span, cells []cell) string {
	var line, run strings.Builder
	for i, c := range cells {
		run.WriteString(c.text)
		if i+1 == len(cells) || cells[i+1].style != c.style {
			line.WriteString(st.Look(run.String(), parts[c.style].Codes...))
			run.Reset()
		}
	}
	return line.String()
}

// Width is how many columns a text takes in a terminal, whatever sets it apart.
func Width(text string) int { return displaywidth.String(Stripped(text)) }

// Stripped is text without the codes that set it apart.
func Stripped(text string) string {
	if !strings.Contains(text, escape) {
		return text
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, escape)
		b.WriteString(before)
		if !found {
			return b.String()
		}
		_, text, _ = strings.Cut(rest, "m")
	}
}

func Characters(text string) (cells []string) {
	for g := displaywidth.StringGraphemes(text); g.Next(); {
		cells = append(cells, g.Value())
	}
	return cells
}
