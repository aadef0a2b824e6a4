package command

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
	"quiz/quiz"
	"quiz/quiz/safefile"
)

// editCard gives the command that opens a question's card in the user's editor,
// at its line, and what is to be called when that has ended: it reads the deck
// again, and gives it with the card as it is now.
//
// The command is neither started nor connected to anything.
func (e *env) editCard(q *quiz.Question) (*exec.Cmd, func() (*decks.Deck, *decks.Card, error), error) {
	opened := openedCard{q.Deck, q.CardNow()}
	if err := mayEdit(q.Deck); err != nil {
		return nil, nil, err
	}
	words, err := e.editor()
	if err != nil {
		return nil, nil, err
	}
	args := editorArgs(words, fileArg(q.Deck.Name), opened.line(e.readAgain(q.Deck.Name)))
	mended := func() (*decks.Deck, *decks.Card, error) { return e.mended(opened) }
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
		return fmt.Errorf("the file %s cannot be read: %w", d.Name, safefile.Cause(err))
	case !info.Mode().IsRegular():
		return fmt.Errorf("the deck %s was read from a pipe and cannot be changed", d.Name)
	}
	return nil
}

// editor is the user's editor, with the arguments that it is named with.
func (e *env) editor() ([]string, error) {
	for _, name := range []string{"VISUAL", "EDITOR"} {
		if value := strings.TrimSpace(e.getenv(name)); value != "" {
			return namedEditor(name, value, runtime.GOOS == "windows")
		}
	}
	program := usualEditor(runtime.GOOS)
	if _, err := exec.LookPath(program); err != nil {
		return nil, fmt.Errorf("there is no editor %q here; set the variable EDITOR to another", program)
	}
	return []string{program}, nil
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
