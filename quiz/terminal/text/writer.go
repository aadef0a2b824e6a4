package text

import (
	"fmt"
	"io"
)

// A Writer remembers that writing failed, so that it need only be looked at
// once for each question.
type Writer struct {
	To  io.Writer
	Err error
}

// Line writes a line.
func (w *Writer) Line(format string, args ...any) { w.Part(format+"\n", args...) }

// Part writes what is no whole line.
func (w *Writer) Part(format string, args ...any) {
	if w.Err == nil {
		_, w.Err = fmt.Fprintf(w.To, format, args...)
	}
}
