package place

import "strings"

// A Walk gives places of a text that are asked for in its order, and looks at each
// line once: it needs no list of all lines.
type Walk struct {
	text      *Text
	off       int // of the place that was given last
	line      int // that it is in, from 0
	lineStart int
}

// Walk begins at the beginning of the text.
func (t *Text) Walk() *Walk { return &Walk{text: t} }

// Pos is the place of a byte. One that stands before that asked for last is found,
// too, in the time that it takes to begin anew.
func (w *Walk) Pos(offset int) Pos {
	if offset < w.off {
		*w = Walk{text: w.text}
	}
	passed := w.text.Content[w.off:offset]
	if n := strings.Count(passed, "\n"); n > 0 {
		w.line += n
		w.lineStart = w.off + strings.LastIndexByte(passed, '\n') + 1
	}
	w.off = offset
	return Pos{File: w.text.Name, Line: w.line + 1, Column: offset - w.lineStart + 1}
}
