package history

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	"modernc.org/sqlite"
)

// Damaged says that a file is not, or no longer, a history.
type Damaged struct{ Path, Why string }

func (e *Damaged) Error() string {
	return fmt.Sprintf("%s cannot be used: %s; it is left as it is: put a copy back in its place, or move it away to start anew", e.Path, e.Why)
}

// Newer says that a newer version of the program has written the history.
type Newer struct {
	Path    string
	Version int // of the file
}

func (e *Newer) Error() string {
	return fmt.Sprintf("%s was written by a newer quiz (format %d, this one knows %d): update quiz", e.Path, e.Version, len(migrations))
}

// Locked says that another program held the history for too long.
type Locked struct{ Path string }

func (e *Locked) Error() string {
	return fmt.Sprintf("%s is in use by another program: try again when that is done", e.Path)
}

// Unwritable says that the history cannot be made, opened or written to.
type Unwritable struct {
	Path string
	Err  error
}

func (e *Unwritable) Error() string {
	return fmt.Sprintf("%s cannot be written: %v", e.Path, e.Err)
}

func (e *Unwritable) Unwrap() error { return e.Err }

// SQLite's result codes, the low byte of them, as in its documentation.
const (
	codeError      = 1
	codePerm       = 3
	codeBusy       = 5
	codeLocked     = 6
	codeReadOnly   = 8
	codeIO         = 10
	codeCorrupt    = 11
	codeFull       = 13
	codeCantOpen   = 14
	codeSchema     = 17
	codeTooBig     = 18
	codeConstraint = 19
	codeMismatch   = 20
	codeFormat     = 24
	codeRange      = 25
	codeNotADB     = 26
)

// named turns an error of SQLite into one of the four of this package. Statements
// are fixed, and what goes into them was checked before. So where SQLite finds
// fault with a statement or a value, the file is damaged: its tables are not those
// of schema.go.
func (s *Store) named(err error) error {
	err = s.name(err)
	if damage := (*Damaged)(nil); errors.As(err, &damage) {
		s.isDoubtful.Store(true)
	}
	return err
}

func (s *Store) name(err error) error {
	var e *sqlite.Error
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errKind) || strings.HasPrefix(err.Error(), "sql: Scan error"):
		return &Damaged{s.path, "it is damaged (a value is not of its column's kind)"}
	case errors.Is(err, sql.ErrNoRows):
		return &Damaged{s.path, "it is damaged (a row is wanting)"}
	case !errors.As(err, &e):
		return err
	}
	switch e.Code() & 0xff {
	case codeBusy, codeLocked:
		return &Locked{s.path}
	case codePerm, codeReadOnly, codeIO, codeFull, codeCantOpen:
		return &Unwritable{s.path, plainly(e)}
	case codeNotADB:
		return &Damaged{s.path, "it is not a history of quiz, or its beginning is damaged"}
	case codeError, codeCorrupt, codeSchema, codeTooBig, codeConstraint, codeMismatch, codeFormat, codeRange:
		return &Damaged{s.path, fmt.Sprintf("it is damaged (%s)", e)}
	}
	return err
}

// plainly says in words what hinders writing; where the system has an error of
// its own for it, errors.Is finds that.
func plainly(e *sqlite.Error) error {
	switch e.Code() & 0xff {
	case codeFull:
		return fmt.Errorf("%w: make room", errFull)
	case codePerm, codeReadOnly:
		return fmt.Errorf("the file is read-only: %w", fs.ErrPermission)
	case codeCantOpen:
		return errors.New("the file, or another beside it in its folder, cannot be opened: look at the folder's permissions")
	}
	return fmt.Errorf("the disk reports an error (%s)", e)
}

var errFull = errors.New("the disk is full")

// unwritable names an error of the file system, without the path that stands
// in front of the message already.
func unwritable(path string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		where := ""
		if p.Path != path {
			where = p.Path + ": "
		}
		err = fmt.Errorf("%s%w", where, p.Err)
	}
	if errors.Is(err, syscall.ENOSPC) {
		err = fmt.Errorf("%w: make room", errFull)
	}
	return &Unwritable{path, err}
}
