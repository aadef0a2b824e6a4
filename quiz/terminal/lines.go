package terminal

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
	read chan line
	ask  chan struct{}
}

type line struct {
	text string
	err  error
}

// NewLines begins to read. Nothing is read before it is asked for.
func NewLines(r io.Reader) *Lines {
	l := &Lines{read: make(chan line), ask: make(chan struct{}, 1)}
	go l.run(bufio.NewReaderSize(r, 64<<10))
	return l
}

// run waits in Read, which nothing can interrupt, so that Next need not.
func (l *Lines) run(r *bufio.Reader) {
	for range l.ask {
		text, err := readLine(r)
		l.read <- line{text, err}
	}
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
	select {
	case l.ask <- struct{}{}:
	default: // a line that was asked for before is still to come
	}
	select {
	case got := <-l.read:
		return got.text, got.err
	case <-ctx.Done():
		return "", ctx.Err()
	case <-deadline:
		return "", errTimeUp
	}
}
