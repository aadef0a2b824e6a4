package safefile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// A Target is a file that is to be made of others.
type Target struct {
	Name   string
	Force  bool                     // write even over what is protected, or was not made by this program
	Inputs []string                 // files that are read for it
	IsOurs func(file *os.File) bool // tells if this program made a file of this kind
}

// Why a Target is refused. Each follows the name of the file in a message.
var (
	ErrDeckName  = errors.New("is the name of a deck")
	ErrFolder    = errors.New("is a folder")
	ErrInput     = errors.New("is read for this")
	ErrDeck      = errors.New("may be a deck, and is not overwritten")
	ErrProtected = errors.New("is write-protected")
	ErrForeign   = errors.New("is there already, and quiz did not make it")
)

// Check sees that the file may be written. Its error is one of the reasons to
// refuse it, or a Fault where it cannot be written.
func (t Target) Check() error {
	info, err := os.Stat(t.Name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if t.isDeckName() {
			return ErrDeckName
		}
	case err != nil:
		return Fault(t.Name, err)
	case info.IsDir():
		return ErrFolder
	case !info.Mode().IsRegular():
		return nil // a device or a pipe: there is nothing to lose
	default:
		if err := t.mayReplace(info); err != nil {
			return err
		}
	}
	return MayWrite(t.Name)
}

// mayReplace sees that the file that is there may go.
func (t Target) mayReplace(info fs.FileInfo) error {
	switch {
	case t.isInput(info):
		return ErrInput
	case t.isDeckName():
		return ErrDeck
	case t.Force:
		return nil
	case info.Mode().Perm()&0o200 == 0:
		return ErrProtected
	case !t.isEmptyOrOurs():
		return ErrForeign
	}
	return nil
}

// isDeckName tells if the file is a deck, or would be taken for one.
func (t Target) isDeckName() bool { return strings.EqualFold(filepath.Ext(t.Name), ".toml") }

func (t Target) isInput(info fs.FileInfo) bool {
	for _, input := range t.Inputs {
		if other, err := os.Stat(input); err == nil && os.SameFile(info, other) {
			return true
		}
	}
	return false
}

func (t Target) isEmptyOrOurs() bool {
	file, err := os.Open(t.Name)
	if err != nil {
		return false
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Size() == 0 {
		return true
	}
	return t.IsOurs(file)
}
