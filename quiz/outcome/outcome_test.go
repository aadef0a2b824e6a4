package outcome_test

import (
	"testing"

	"quiz/quiz/outcome"
)

// The names stand in files and reports, so they stay; each is read as what it is
// the name of.
func TestNames(t *testing.T) {
	for o, c := range map[outcome.Outcome]struct {
		name         string
		good, answer bool
	}{
		outcome.Wrong:      {"wrong", false, true},
		outcome.Partial:    {"partial", false, true},
		outcome.Nearly:     {"nearly", true, true},
		outcome.Right:      {"right", true, true},
		outcome.Skipped:    {"skipped", false, false},
		outcome.Overridden: {"overridden", true, true},
		outcome.Unreadable: {"unreadable", false, false},
	} {
		if o.String() != c.name || o.Good() != c.good || o.IsAnswer() != c.answer {
			t.Errorf("%s: good %v, an answer %v; want %+v", o, o.Good(), o.IsAnswer(), c)
		}
		if got, ok := outcome.Parse(c.name); got != o || !ok {
			t.Errorf("Parse(%q) is %s, %v", c.name, got, ok)
		}
	}
}

// What is no name is read as the zero Outcome, and said to be none.
func TestNoName(t *testing.T) {
	for _, name := range []string{"", "Right", "right ", "fine"} {
		if got, ok := outcome.Parse(name); got != outcome.Wrong || ok {
			t.Errorf("Parse(%q) is %s, %v", name, got, ok)
		}
	}
}
