// Package outcome names how an answer can come out: right, wrong, skipped and so
// on. It is the one list of these names. Sessions mark answers by them, the
// history keeps them, and statistics count by them; the package knows none of
// those.
//
// The names are promised: they stand in reports and in the files of histories.
package outcome

import "slices"

// An Outcome is how a response came out, in one word. The zero Outcome is Wrong.
type Outcome uint8

const (
	Wrong Outcome = iota
	Partial
	Nearly // right but for a slip; counts as right
	Right
	Skipped
	Overridden // wrong to the program, right to the player
	Unreadable // not of the sort that is asked for: no number, no option
)

var names = []string{"wrong", "partial", "nearly", "right", "skipped", "overridden", "unreadable"}

// String is the outcome's name.
func (o Outcome) String() string { return names[o] }

// Parse is the outcome of a name; false: there is none.
func Parse(name string) (Outcome, bool) {
	i := slices.Index(names, name)
	return Outcome(max(i, 0)), i >= 0
}

// Good tells if the outcome counts as right.
func (o Outcome) Good() bool { return o == Right || o == Nearly || o == Overridden }

// IsAnswer tells if there was an answer that could be marked.
func (o Outcome) IsAnswer() bool { return o != Skipped && o != Unreadable }
