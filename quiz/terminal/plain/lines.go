package plain

import (
	"bufio"
	"context"
	"errors"
	"io"
	"strings"
	"time"
)

// lineLimit is how much of one line is read as an answer, in bytes. What lies
// beyond is read and dropped, so that the next line is the next answer.
const lineLimit = 4 << 20

// Errors of Lines.Next beside io.EOF and those of the context.
var errTimeUp = errors.New("time is up")

// Lines reads lines and can stop waiting for one. There must be one Lines for
// an input in all of a program's life: two would take lines from one another.
type Lines struct {
	r       *bufio.Reader
	read    chan line
	reading bool // a line that was asked for is still to come
}

type line struct {
	text string
	err  error
}

// NewLines reads from r. Nothing is read before it is asked for.
func NewLines(r io.Reader) *Lines {
	return &Lines{r: bufio.NewReaderSize(r, 64<<10), read: make(chan line, 1)}
}

// readLine reads a line without its end. The last line needs none.
func readLine(r *bufio.Reader) (string, error) {
	var text []byte
	for {
		part, err := r.ReadSlice('\n')
		if room := lineLimit - len(text); room > 0 {
			text = append(text, part[:min(len(part), room)]...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && len(text) > 0, err == nil:
			return strings.ToValidUTF8(strings.TrimRight(string(text), "\r\n"), "\ufffd"), nil
		}
		return "", err
	}
}

// Next is the next line. Its error is io.EOF at the end, that of the context
// if it ends first, or errTimeUp at the deadline, if there is one.
func (l *Lines) Next(ctx context.Context, deadline <-chan time.Time) (string, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	if !l.reading {
		l.reading = true
		go l.readNext()
	}
	select {
	case got := <-l.read:
		l.reading = false
		return got.text, got.err
	case <-ctx.Done():
		return "", ctx.Err()
	case <-deadline:
		return "", errTimeUp
	}
}

// readNext waits in Read, which nothing can interrupt, so that Next need not.
func (l *Lines) readNext() {
	text, err := readLine(l.r)
	l.read <- line{text, err}
}
