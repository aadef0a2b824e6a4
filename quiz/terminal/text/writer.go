package text

import (
	"fmt"
	"io"
	"strings"
)

// A Writer draws lines at once, in a style. It remembers that writing failed, so
// that this need only be looked at once for each question.
type Writer struct {
	To    io.Writer
	Style Style
	Err   error
}

// Add draws lines, below what was written before.
func (w *Writer) Add(lines ...Line) {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(w.Style.Draw(l) + "\n")
	}
	w.Part("%s", b.String())
}

// Line writes a line.
func (w *Writer) Line(format string, args ...any) { w.Part(format+"\n", args...) }

// Part writes what is no whole line.
func (w *Writer) Part(format string, args ...any) {
	if w.Err == nil {
		_, w.Err = fmt.Fprintf(w.To, format, args...)
	}
}
