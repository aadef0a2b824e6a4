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

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/images"
	"quiz/render/pdf"
)

// A target is a file that an export is to write.
type target struct {
	name   string // - is stdout
	what   string // "a PDF"
	to     string // an example of where stdout may go
	binary bool   // it is nothing to show in a terminal
	force  bool
	inputs []string                 // files that are read for it
	isOurs func(file *os.File) bool // tells if quiz made a file of this kind
}

// mayExport sees, before any work is done, that a file may be written: not over
// a deck or another input, nor, without --force, over what quiz did not make.
func (e *env) mayExport(t target) error {
	if t.name == "-" {
		if _, isTerminal := terminalFile(sinkOf(e.out)); isTerminal && t.binary {
			return usagef("send it on: "+t.to, "%s is nothing to show in a terminal", t.what)
		}
		return nil
	}
	isDeck := strings.EqualFold(filepath.Ext(t.name), ".toml") // or would be taken for one
	info, err := os.Stat(t.name)
	if errors.Is(err, fs.ErrNotExist) {
		if isDeck {
			return fmt.Errorf("%s is the name of a deck; -o needs the name of %s", t.name, t.what)
		}
		return mayWrite(t.name)
	}
	if err != nil {
		return plainPathError(t.name, err)
	}
	if info.IsDir() {
		return fmt.Errorf("%s is a folder; -o needs the name of a file", t.name)
	}
	if !info.Mode().IsRegular() {
		return nil // a device or a pipe: there is nothing to lose
	}
	for _, input := range t.inputs {
		if other, err := os.Stat(input); err == nil && os.SameFile(info, other) {
			return fmt.Errorf("%s is read for this; -o needs another file", t.name)
		}
	}
	if isDeck {
		return fmt.Errorf("%s may be a deck, and is not overwritten; -o needs the name of %s", t.name, t.what)
	}
	if info.Mode().Perm()&0o200 == 0 && !t.force {
		return fmt.Errorf("%s is write-protected; --force overwrites it", t.name)
	}
	if !t.force && !t.mayReplace() {
		return fmt.Errorf("%s is there already, and quiz did not make it; --force overwrites it", t.name)
	}
	return mayWrite(t.name)
}

// mayReplace tells if the file that is there is one that quiz made, or empty.
func (t target) mayReplace() bool {
	file, err := os.Open(t.name)
	if err != nil {
		return false
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Size() == 0 {
		return true
	}
	return t.isOurs(file)
}

// filesOf lists the files that decks were read from, with their images. Those
// built in were read from none.
func filesOf(list []*decks.Deck) []string {
	var files []string
	for _, d := range list {
		if isBuiltIn(d) {
			continue
		}
		files = append(files, d.Name)
		for _, image := range d.Images() {
			files = append(files, images.Path(d, image))
		}
	}
	return files
}

// isPDF tells if a file is a PDF that quiz made.
func isPDF(file *os.File) bool {
	head := make([]byte, len("%PDF-"))
	if _, err := io.ReadFull(file, head); err != nil || string(head) != "%PDF-" {
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

// exportName is the name of the file where none is given: that of the deck, or
// one for several.
func exportName(list []*decks.Deck, several, ending string) string {
	if len(list) > 1 {
		return several + ending
	}
	if isBuiltIn(list[0]) {
		return list[0].ID + ending
	}
	base := filepath.Base(list[0].Name)
	return strings.TrimSuffix(base, filepath.Ext(base)) + ending
}

// named sees that built-in decks are exported only if they were named.
func named(c *cli.Context, list []*decks.Deck, verb string) error {
	if c.NArg() == 0 && isBuiltIn(list[0]) {
		return usagef("such as: quiz export "+c.Command.Name+" tour; 'quiz list' shows the decks that there are", "name the deck to %s; there is none in this folder", verb)
	}
	return nil
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

// pathCause is an error without the path that it names.
func pathCause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
