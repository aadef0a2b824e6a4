// Package place is where in a text something stands: its line and column, the
// line to show, and faults that are told there, all of them and in order. It
// knows nothing of what the text means.
package place

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A Pos is a place in the text of a file.
type Pos struct {
	File   string
	Line   int // from 1; 0 where the whole file is meant
	Column int // in bytes from 1
}

// String gives file:line:column, which editors and terminals can jump to.
func (p Pos) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Error is one fault of a text, at its place. (A rule that a deck breaks is a
// decks.Fault as long as no place is known for it.) Its Error method gives one line
// that is complete in itself:
//
//	decks/bio.toml:12:10: card "mitosis": answer "Prophse" is also a distractor
//
// What else a person needs to see stands beside it.
type Error struct {
	Pos   Pos
	Len   int    // bytes of the text at fault, within its line
	Text  string // the whole line at Pos, without its end; empty where Pos has no line
	Msg   string // no capital, no full stop
	Hint  string // how to mend it, where that is known
	Start int    // the line at which the card or other table begins that it is in; 0: not known
	Err   error  // the cause, where it came from elsewhere
}

func (e *Error) Error() string {
	if e.Pos.File == "" {
		return e.Msg
	}
	return e.Pos.String() + ": " + e.Msg
}

func (e *Error) Unwrap() error { return e.Err }

// ErrorList is all the faults found. Return it through Err, so that an empty
// list is no error.
type ErrorList []*Error

// Err is the list as an error, or nil where it is empty.
func (l ErrorList) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// Error gives the first fault and says how many more there are.
func (l ErrorList) Error() string {
	switch len(l) {
	case 0:
		return "no errors"
	case 1:
		return l[0].Error()
	}
	return fmt.Sprintf("%v (and %d more)", l[0], len(l)-1)
}

// Unwrap lets errors.Is and errors.As look at each fault.
func (l ErrorList) Unwrap() []error {
	list := make([]error, len(l))
	for i, e := range l {
		list[i] = e
	}
	return list
}

// Sort puts the faults in the order of the text, file by file, and drops those
// that say the same of the same place.
func (l *ErrorList) Sort() {
	slices.SortStableFunc(*l, func(a, b *Error) int {
		if c := strings.Compare(a.Pos.File, b.Pos.File); c != 0 {
			return c
		}
		if a.Pos.Line != b.Pos.Line {
			return a.Pos.Line - b.Pos.Line
		}
		return a.Pos.Column - b.Pos.Column
	})
	*l = slices.CompactFunc(*l, func(a, b *Error) bool { return a.Pos == b.Pos && a.Msg == b.Msg })
}

// Add takes in the faults of an error, whatever it is.
func (l *ErrorList) Add(err error) {
	var list ErrorList
	var one *Error
	switch {
	case err == nil:
	case errors.As(err, &list):
		*l = append(*l, list...)
	case errors.As(err, &one):
		*l = append(*l, one)
	default:
		*l = append(*l, &Error{Msg: err.Error(), Err: err})
	}
}
