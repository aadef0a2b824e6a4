package command

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"quiz/decks/deckfile"
	"quiz/decks/place"
	"quiz/quiz/safefile"
	"quiz/quiz/terminal/text"
)

// starter is a deck with a card of each kind and comments that teach the
// format. Its title and its id are put in.
//
//go:embed starter.toml
var starter string

func (e *env) new() *cli.Command {
	return &cli.Command{
		Name:      "new",
		Usage:     "begin a deck: a file with a card of each kind, explained",
		ArgsUsage: "FILE",
		Description: `Writes a deck to begin with: one card of each kind, with comments that explain
the keys. Keep what you need, and put your own questions in. The deck's id comes
from the file's name, and stays when that changes; it is that of no built-in deck
and of no other in the folder.

  quiz new biology                     writes biology.toml
  quiz new bio.toml --title "Cell biology"
  quiz new -                           prints the deck`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "title", Usage: "the deck's title is `TEXT`; else it comes from the file's name"},
			&cli.BoolFlag{Name: "force", Aliases: []string{"f"}, Usage: "overwrite the file if there is one"},
		},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return usagef("such as: quiz new biology.toml", "new needs the name of one file")
			}
			return e.begin(c.Args().First(), c.String("title"), c.Bool("force"))
		},
	}
}

func (e *env) begin(name, title string, force bool) error {
	if name == "-" {
		_, err := io.WriteString(e.out, printedStarter(title))
		return err
	}
	if base := filepath.Base(name); name == "" || strings.Trim(base, "./\\") == "" || base == ".toml" {
		return usagef("such as: quiz new biology.toml", "%q cannot be the name of a deck", name)
	}
	if !strings.HasSuffix(name, ".toml") {
		name += ".toml"
	}
	if _, err := os.Lstat(name); !errors.Is(err, os.ErrNotExist) && !force {
		return fmt.Errorf("%s is there already; --force overwrites it", name)
	}
	id, taken, err := e.newID(name)
	if err != nil {
		return err
	}
	err = safefile.Write(name, func(w io.Writer) error {
		_, err := io.WriteString(w, starterDeck(orElse(title, titleOf(name)), id))
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(e.out, "Wrote %s, with one card of each kind.\n", text.VisibleName(name))
	if taken != "" {
		fmt.Fprintf(e.out, "Its id is %q, for %s.\n", id, taken)
	}
	_, err = fmt.Fprintf(e.out, "Edit it, then: quiz check %[1]s && quiz play %[1]s\n", place.ShellWord(name))
	return err
}

func starterDeck(title, id string) string {
	const column = `"a-new-deck"          ` // with the blanks before the comment
	padded := fmt.Sprintf("%-*s", len(column), strconv.Quote(id))
	return strings.NewReplacer(`"A new deck"`, strconv.Quote(title), column, padded).Replace(starter)
}

// printedStarter is a starter for no file. With no title it has no id: all that are
// printed so would have the same.
func printedStarter(title string) string {
	if title == "" {
		before, after, _ := strings.Cut(starter, `id = "a-new-deck"`)
		_, after, _ = strings.Cut(after, "\n")
		return before + after
	}
	return starterDeck(title, notBuiltIn(deckfile.NewID(title)))
}

// titleOf makes a title of a file's name: cell-biology.toml is Cell biology.
func titleOf(name string) string {
	title := strings.TrimSuffix(filepath.Base(name), ".toml")
	title = strings.Join(strings.FieldsFunc(title, func(r rune) bool { return r == '-' || r == '_' || r == ' ' }), " ")
	runes := []rune(orElse(title, "A new deck"))
	return strings.ToUpper(string(runes[:1])) + string(runes[1:])
}
