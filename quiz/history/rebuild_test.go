package history

import (
	"testing"

	"quiz/quiz/schedule"
)

// Where the answers cannot be read, nothing is forgotten of what was known.
func TestRebuildUnread(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", schedule.Good, 0))
	before, err := s.States(nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.db.Exec("ALTER TABLE answer RENAME COLUMN at TO hidden"); err != nil {
		t.Fatal(err)
	}
	if err := s.Rebuild(); err == nil {
		t.Error("it was made anew out of what cannot be read")
	}
	if _, err := s.db.Exec("ALTER TABLE answer RENAME COLUMN hidden TO at"); err != nil {
		t.Fatal(err)
	}
	after, err := s.States(nil)
	if err != nil || len(after) != len(before) || len(after) != 1 {
		t.Errorf("%d states, and %d before: %v", len(after), len(before), err)
	}
}
