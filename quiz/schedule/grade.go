package schedule

import "fmt"

// A Grade says how well a card was known.
type Grade int

// The grades, in Anki's numbers.
const (
	Again Grade = 1 + iota // not known
	Hard                   // known, with trouble
	Good                   // known
	Easy                   // known at once
)

var gradeNames = [...]string{Again: "again", Hard: "hard", Good: "good", Easy: "easy"}

// String returns the grade's name.
func (g Grade) String() string {
	if g < Again || g > Easy {
		return fmt.Sprintf("grade %d", int(g))
	}
	return gradeNames[g]
}

func (g Grade) nearest() Grade { return min(max(g, Again), Easy) }

// A State says where a card stands on its way.
type State int

// The states, in the order of a card's life.
const (
	New        State = iota // never asked
	Learning                // on its first steps, minutes apart
	Review                  // days apart
	Relearning              // forgotten in review, on its steps back
)

var stateNames = [...]string{"new", "learning", "review", "relearning"}

// String returns the state's name.
func (s State) String() string {
	if s < New || s > Relearning {
		return fmt.Sprintf("state %d", int(s))
	}
	return stateNames[s]
}
