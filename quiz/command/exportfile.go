package command

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/quiz/safefile"
	"quiz/render/pdf"
)

// A target is a file that an export is to write, or stdout.
type target struct {
	safefile.Target        // its name may be -, which is stdout
	what            string // "a PDF"
	to              string // an example of where stdout may go
	binary          bool   // it is nothing to show in a terminal
}

// outputFlag and forceFlag say where an export goes.
func outputFlag() cli.Flag {
	return &cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE`; - is stdout"}
}

func forceFlag() cli.Flag {
	return &cli.BoolFlag{Name: "force", Aliases: []string{"f"}, Usage: "overwrite a file that quiz did not make"}
}

func exportWarningsFlag() cli.Flag {
	return warningsFlag("write nothing where an image cannot be shown; else its description stands in its place")
}

// exported are the decks that an export is made of. What is wrong with their images
// is said of those that are exported.
func (e *env) exported(c *cli.Context) ([]*decks.Deck, error) {
	s, err := e.use(c.Args().Slice())
	if err != nil {
		return nil, err
	}
	return s.Decks(), nil
}

// mayExport sees, before any work is done, that a target may be written.
func mayExport(stdout io.Writer, t target) error {
	if t.Name != "-" {
		return t.refused(t.Check())
	}
	if _, isTerminal := terminalFile(stdout); isTerminal && t.binary {
		return usagef("send it on: "+t.to, "%s is nothing to show in a terminal", t.what)
	}
	return nil
}

// refused says which flag helps where a target is refused.
func (t target) refused(err error) error {
	var help string
	switch err {
	case safefile.ErrDeckName, safefile.ErrDeck:
		help = "-o needs the name of " + t.what
	case safefile.ErrFolder:
		help = "-o needs the name of a file"
	case safefile.ErrInput:
		help = "-o needs another file"
	case safefile.ErrProtected, safefile.ErrForeign:
		help = "--force overwrites it"
	default:
		return err
	}
	return fmt.Errorf("%s %w; %s", t.Name, err, help)
}

// isPDF tells if a file is a PDF that quiz made.
func isPDF(file *os.File) bool {
	return safefile.Begins(file, "%PDF-") && safefile.Holds(file, []byte(pdf.Signature))
}

// exportName is the name of the file where none is given: that of the deck, or
// one for several.
func exportName(list []*decks.Deck, several, ending string) string {
	if len(list) > 1 {
		return several + ending
	}
	if list[0].BuiltIn {
		return list[0].ID + ending
	}
	base := filepath.Base(list[0].Name)
	return strings.TrimSuffix(base, filepath.Ext(base)) + ending
}

// named sees that built-in decks are exported only if they were named.
func named(c *cli.Context, list []*decks.Deck, verb string) error {
	if c.NArg() == 0 && list[0].BuiltIn {
		return usagef("such as: quiz export "+c.Command.Name+" tour; 'quiz list' shows the decks that there are", "name the deck to %s; there is none in this folder", verb)
	}
	return nil
}

// output writes a file, or to stdout.
func (e *env) output(name string, write func(io.Writer) error) error {
	if name == "-" {
		return write(e.out)
	}
	return safefile.Write(name, write)
}
