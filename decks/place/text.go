package place

import (
	"sort"
	"strings"
	"sync"
)

// A Text is the text of one file, and finds lines in it.
type Text struct {
	Name    string // of the file
	Content string // without byte order mark

	lines func() []int
}

// NewText is the text of a file with a name.
func NewText(name, content string) *Text {
	t := &Text{Name: name, Content: content}
	t.lines = sync.OnceValue(func() []int { return lineStarts(content) })
	return t
}

func lineStarts(text string) []int {
	starts := make([]int, 1, 1+strings.Count(text, "\n"))
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, i)
	}
}

// Pos is the place of a byte.
func (t *Text) Pos(offset int) Pos {
	starts := t.lines()
	line := sort.SearchInts(starts, offset+1)
	return Pos{File: t.Name, Line: line, Column: offset - starts[line-1] + 1}
}

// Offset is the byte at a place in the text, or one behind the end of its line.
// It is not ok if the text has no such line.
func (t *Text) Offset(at Pos) (offset int, ok bool) {
	starts := t.lines()
	if at.Line < 1 || at.Line > len(starts) {
		return 0, false
	}
	return starts[at.Line-1] + at.Column - 1, true
}

// line is the text of a line, counted from 1, without its end.
func (t *Text) line(n int) string {
	starts := t.lines()
	end := len(t.Content)
	if n < len(starts) {
		end = starts[n] - 1
	}
	return strings.TrimSuffix(t.Content[starts[n-1]:end], "\r")
}

// Fault makes an error about a stretch of the text. The stretch is cut at the
// end of its first line, for a caret marks one line.
func (t *Text) Fault(start, end int, msg, hint string) *Error {
	end = max(start, min(end, len(t.Content)))
	pos := t.Pos(start)
	line := t.line(pos.Line)
	pos.Column = min(pos.Column, len(line)+1) // the end of a line is one place
	length := max(0, min(end-start, len(line)-(pos.Column-1)))
	return &Error{Pos: pos, Len: length, Text: line, Msg: msg, Hint: hint}
}
