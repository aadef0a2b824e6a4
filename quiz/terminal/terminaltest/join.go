package terminaltest

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/ansi/parser"
)

// show gives the emulator a text of whole characters.
func (s *Screen) show(text []byte) {
	rest := s.join(text)
	s.emulator.Write(rest) // fails only after the emulator's Close
	for _, c := range text {
		s.parser.Advance(c)
	}
	// A cluster may be long, but not that long.
	s.last = append(s.last, text...)
	s.last = s.last[max(0, len(s.last)-256):]
}

// join puts what continues the last cluster into the cell where the cluster
// stands, and returns the rest of the text. The emulator takes the end of each
// Write for the end of a cluster: an "e" and, in the next Write, an acute
// accent are two cells to it, the second of which is soon lost. Where a pipe
// or a pseudo-terminal cuts what a program writes is chance.
func (s *Screen) join(text []byte) []byte {
	// No ASCII character continues a cluster, and a title is not on the screen.
	if len(text) == 0 || text[0] < utf8.RuneSelf || s.parser.State() != parser.GroundState {
		return text
	}
	x, y := s.before()
	cell := s.emulator.CellAt(x, y)
	if cell == nil || !bytes.HasSuffix(s.last, []byte(cell.Content)) {
		return text
	}
	cluster, width := ansi.FirstGraphemeCluster(cell.Content+string(text), ansi.GraphemeWidth)
	more := len(cluster) - len(cell.Content)
	if more <= 0 {
		return text
	}
	joined, grown := *cell, width-cell.Width
	joined.Content, joined.Width = cluster, width
	s.emulator.SetCell(x, y, &joined)
	if grown > 0 {
		fmt.Fprintf(s.emulator, "\x1b[%dC", grown)
	}
	return text[more:]
}

// before is the cell that was written last, if the cursor has not moved since.
// In the last column the cursor stands on that cell until the next character
// wraps.
func (s *Screen) before() (x, y int) {
	at := s.emulator.CursorPosition()
	x, y = at.X, at.Y
	if cell := s.emulator.CellAt(x, y); x < s.emulator.Width()-1 || cell == nil || cell.Content == " " {
		x--
	}
	for x > 0 && s.emulator.CellAt(x, y).Width == 0 {
		x--
	}
	return x, y
}
