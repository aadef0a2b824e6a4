// Package editor opens a card in the program that a person edits text with, and
// finds the card again in the file that came back.
//
// The program is the one that the variables VISUAL and EDITOR name, or the one that
// comes with the system. It is opened at the card's line, in the way that it takes
// a line, and made to stay until the file is closed. Nothing is started here, and
// no file is written.
//
// A card is known again by its id, or one that it says it had; one without by its
// position in the deck or its question, and never taken for another. It is taken up only if it
// can be read without a fault.
package editor

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"quiz/decks"
)

// An Editor is what it takes to open cards.
type Editor struct {
	Getenv func(name string) string               // looks up a variable
	Read   func(file string) (*decks.Deck, error) // reads a deck as shelf.Read does
}

// Open gives the command that opens a card of a deck at its line, and what is to
// be called when that has ended: it reads the deck again, and gives it with the
// card as it is now.
//
// The command is neither started nor connected to anything.
func (e Editor) Open(d *decks.Deck, c *decks.Card) (command *exec.Cmd, mended func() (*decks.Deck, *decks.Card, error), err error) {
	if err := mayEdit(d); err != nil {
		return nil, nil, err
	}
	words, err := program(e.Getenv)
	if err != nil {
		return nil, nil, err
	}
	opened := openedCard{d, c}
	args := editorArgs(words, fileArg(d.Name), opened.line(e.readAgain(d.Name)))
	mended = func() (*decks.Deck, *decks.Card, error) { return e.mended(opened) }
	return exec.Command(args[0], args[1:]...), mended, nil
}

// mayEdit sees that there is a file to edit.
func mayEdit(d *decks.Deck) error {
	if d.BuiltIn {
		return fmt.Errorf("the deck %q is built in and cannot be changed", d.ID)
	}
	info, err := os.Stat(d.Name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("the file %s is not there any more", d.Name)
	case err != nil:
		return fmt.Errorf("the file %s cannot be read: %w", d.Name, errors.Unwrap(err)) // without the path, which it names, too
	case !info.Mode().IsRegular():
		return fmt.Errorf("the deck %s was read from a pipe and cannot be changed", d.Name)
	}
	return nil
}

// program is the user's editor, with the arguments that it is named with.
func program(getenv func(string) string) ([]string, error) {
	for _, name := range []string{"VISUAL", "EDITOR"} {
		if value := strings.TrimSpace(getenv(name)); value != "" {
			return namedEditor(name, value, runtime.GOOS == "windows")
		}
	}
	usual := usualEditor(runtime.GOOS)
	if _, err := exec.LookPath(usual); err != nil {
		return nil, fmt.Errorf("there is no editor %q here; set the variable EDITOR to another", usual)
	}
	return []string{usual}, nil
}

// usualEditor is the one that comes with the system.
func usualEditor(system string) string {
	if system == "windows" {
		return "notepad"
	}
	return "vi"
}

// namedEditor reads the value of a variable. It is split as a shell would, for
// many have arguments in it; but the path of a program that is there may have
// spaces without quotes, for on Windows many have that.
func namedEditor(name, value string, windows bool) ([]string, error) {
	if _, err := exec.LookPath(value); err == nil {
		return []string{value}, nil
	}
	words, closed := splitWords(value, !windows)
	if !closed {
		return nil, fmt.Errorf("a quote is not closed in the variable %s, which names the editor: %s", name, value)
	}
	if words[0] == "" {
		return nil, fmt.Errorf("the variable %s names no editor: %s", name, value)
	}
	if _, err := exec.LookPath(words[0]); err != nil {
		return nil, fmt.Errorf("there is no editor %q here; set the variable %s, which names it, to another", words[0], name)
	}
	return words, nil
}

// fileArg is a file's name that no program takes for an option.
func fileArg(name string) string {
	if strings.HasPrefix(name, "-") || strings.HasPrefix(name, "+") {
		return "." + string(filepath.Separator) + name
	}
	return name
}
