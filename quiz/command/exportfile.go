package command

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"quiz/decks"
	"quiz/render/pdf"
)

// mayExport sees, before any work is done, that a file may be written: not over
// a deck or a font, nor, without --force, over what quiz did not make.
func (e *env) mayExport(name string, list []*decks.Deck, o cardOptions) error {
	if name == "-" {
		if _, isTerminal := terminalFile(sinkOf(e.out)); isTerminal {
			return usagef("send it on: quiz export cards … -o - > cards.pdf", "a PDF is nothing to show in a terminal")
		}
		return nil
	}
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return mayWrite(name)
	}
	if err != nil {
		return plainPathError(name, err)
	}
	if info.IsDir() {
		return fmt.Errorf("%s is a folder; -o needs the name of a file", name)
	}
	if !info.Mode().IsRegular() {
		return nil // a device or a pipe: there is nothing to lose
	}
	for _, input := range inputsOf(list, o) {
		if other, err := os.Stat(input); err == nil && os.SameFile(info, other) {
			return fmt.Errorf("%s is read for this; -o needs another file", name)
		}
	}
	if strings.EqualFold(filepath.Ext(name), ".toml") {
		return fmt.Errorf("%s may be a deck, and is not overwritten; -o needs the name of a PDF", name)
	}
	if info.Mode().Perm()&0o200 == 0 && !o.force {
		return fmt.Errorf("%s is write-protected; --force overwrites it", name)
	}
	if !o.force && !isOurs(name) {
		return fmt.Errorf("%s is there already, and quiz did not make it; --force overwrites it", name)
	}
	return mayWrite(name)
}

// inputsOf lists the files that are read for an export.
func inputsOf(list []*decks.Deck, o cardOptions) []string {
	inputs := append([]string{o.sheet}, o.fonts...)
	for _, d := range list {
		inputs = append(inputs, d.Name)
		for _, image := range d.Images() {
			inputs = append(inputs, d.ImagePath(image))
		}
	}
	return inputs
}

// isOurs tells if a file is a PDF that quiz made, or empty.
func isOurs(name string) bool {
	file, err := os.Open(name)
	if err != nil {
		return false
	}
	defer file.Close()
	head := make([]byte, len("%PDF-"))
	n, err := io.ReadFull(file, head)
	if n == 0 && err == io.EOF {
		return true
	}
	if string(head[:n]) != "%PDF-" {
		return false
	}
	return holds(file, []byte(pdf.Signature))
}

// holds tells if what is read has some bytes in it.
func holds(r io.Reader, want []byte) bool {
	buf := make([]byte, 0, 1<<16)
	for {
		n, err := io.ReadFull(r, buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if bytes.Contains(buf, want) {
			return true
		}
		if err != nil {
			return false
		}
		kept := copy(buf, buf[len(buf)-len(want):]) // it may begin here
		buf = buf[:kept]
	}
}

// output writes a file, or to stdout.
func (e *env) output(name string, write func(io.Writer) error) error {
	if name == "-" {
		return write(e.out)
	}
	return writeFile(name, write)
}

// sinkOf is the stream that a writer writes to in the end.
func sinkOf(w io.Writer) io.Writer {
	if s, ok := w.(*sticky); ok {
		return s.w
	}
	return w
}

// A bar tells how far long work has come, on stderr, where that is a terminal.
type bar struct {
	env     *env
	what    string
	quiet   bool
	started time.Time
	shown   time.Time
}

// patience is how long work may take before it is spoken of.
const patience = 700 * time.Millisecond

func (e *env) progress(what string) *bar {
	_, isTerminal := terminalFile(e.err)
	return &bar{env: e, what: what, quiet: !isTerminal, started: e.now()}
}

// show tells how much is done. Its error is an interrupt.
func (b *bar) show(done, total int) error {
	if b.env.ctx.Err() != nil {
		return errInterrupted
	}
	now := b.env.now()
	if b.quiet || now.Sub(b.started) < patience || now.Sub(b.shown) < patience/5 {
		return nil
	}
	b.shown = now
	fmt.Fprintf(b.env.err, "\r%d of %d %s", done, total, b.what)
	return nil
}

// end clears the line.
func (b *bar) end() {
	if !b.shown.IsZero() {
		fmt.Fprint(b.env.err, "\r\x1b[K")
	}
}

// pathCause is an error without the path that it names.
func pathCause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
