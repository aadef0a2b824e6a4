package history

import (
	"errors"
	"strings"
	"testing"

	"quiz/quiz/schedule"
)

// An export that cannot be written is an error, however small it is.
func TestExportInVain(t *testing.T) {
	s := fresh(t)
	if err := s.Export(&short{}); !errors.Is(err, errShort) {
		t.Errorf("an empty history: error %v", err)
	}
	a := given("card", schedule.Good, 0)
	a.Response = strings.Repeat("y", 9_000)
	a, _ = record(t, s, a)
	if err := s.Export(&short{}); !errors.Is(err, errShort) {
		t.Errorf("a long answer: error %v", err)
	}
	if err := s.Undo(a.ID); err != nil {
		t.Fatal(err)
	}
	if err := s.Export(&short{}); !errors.Is(err, errShort) {
		t.Errorf("an answer that was taken back: error %v", err)
	}
}

// A short writer has room for nothing.
type short struct{}

var errShort = errors.New("there is no room")

func (*short) Write([]byte) (int, error) { return 0, errShort }
