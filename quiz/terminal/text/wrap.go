package text

import (
	"math"

	"github.com/clipperhouse/displaywidth"
)

// Wrap breaks text into lines of a width in columns, at spaces where it can. A word
// that is wider than a line is broken anywhere. Of the first line, some columns may
// be taken already.
func Wrap(parts []Span, width, taken int) []Line {
	if width <= 0 {
		width = math.MaxInt
	}
	cells := cellsOf(parts)
	var lines []Line
	start, space, used := 0, -1, taken // of the current line; its last space
	end := func(to, next int) {
		lines = append(lines, lineOf(parts, cells[start:to]))
		start, space, used = next, -1, 0
	}
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		text := c.in(parts)
		switch {
		case text == "\n":
			end(i, i+1)
			continue
		case used+c.width > width && text == " ":
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
		if text == " " {
			space = i
		}
		used += c.width
	}
	return append(lines, lineOf(parts, cells[start:]))
}

// Width is how many columns a text takes in a terminal.
func Width(text string) int { return displaywidth.String(text) }

// Characters are the characters of a text as a reader sees them: an accent goes
// with its letter.
func Characters(text string) (cells []string) {
	for g := displaywidth.StringGraphemes(text); g.Next(); {
		cells = append(cells, g.Value())
	}
	return cells
}
