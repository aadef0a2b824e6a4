package schedule

import (
	"fmt"
	"strings"
)

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

// String returns the grade's name, as ParseGrade reads it.
func (g Grade) String() string {
	if g < Again || g > Easy {
		return fmt.Sprintf("grade %d", int(g))
	}
	return gradeNames[g]
}

// ParseGrade reads a grade: its name, the name's first letter, or its number.
func ParseGrade(text string) (Grade, error) {
	word := strings.ToLower(strings.TrimSpace(text))
	for g := Again; g <= Easy; g++ {
		if name := gradeNames[g]; word == name || word == name[:1] || word == fmt.Sprint(int(g)) {
			return g, nil
		}
	}
	return 0, fmt.Errorf("unknown grade %q: write again, hard, good or easy, their first letters, or 1 to 4", text)
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
