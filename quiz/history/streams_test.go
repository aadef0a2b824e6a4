package history

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"quiz/quiz/schedule"
)

var errPulled = errors.New("the stick was pulled out")

// A stick has room for so many bytes.
type stick struct{ left int }

func (s *stick) Write(b []byte) (int, error) {
	n := min(len(b), s.left)
	if s.left -= n; n < len(b) {
		return n, errPulled
	}
	return n, nil
}

// Wherever an export breaks off, that is told, and the next one is whole.
func TestExportBreaksOff(t *testing.T) {
	s := fresh(t)
	for i := range 30 {
		record(t, s, given(fmt.Sprint("card-", i), schedule.Good, i))
	}
	for _, e := range all(t, s, Filter{})[10:] {
		if err := s.Undo(e.ID); err != nil {
			t.Fatal(err)
		}
	}
	whole := len(export(t, s))
	for n := 0; n < whole; n += 7 {
		if err := s.Export(&stick{n}); !errors.Is(err, errPulled) {
			t.Errorf("after %d of %d bytes: error %v", n, whole, err)
		}
	}
	if err := s.Export(&stick{whole - 1}); !errors.Is(err, errPulled) {
		t.Errorf("before the last byte: error %v", err)
	}
	if err := s.Export(&stick{whole}); err != nil {
		t.Error(err)
	}
}

// Wherever a reader breaks off, that is told, with the line, and nothing comes in.
func TestMergeBreaksOff(t *testing.T) {
	text := head + line("a") + line("b") + `{"undone":"c"}` + "\n"
	s := fresh(t)
	for n := range len(text) + 1 {
		_, err := s.Merge(io.MultiReader(strings.NewReader(text[:n]), iotest.ErrReader(errPulled)))
		want := fmt.Sprintf("line %d: %v", 1+strings.Count(text[:n], "\n"), errPulled)
		if !errors.Is(err, errPulled) || err.Error() != want {
			t.Fatalf("after %d bytes, %q: %v, want %s", n, text[:n], err, want)
		}
	}
	if got := all(t, s, Filter{}); len(got) != 0 {
		t.Errorf("%d answers came in", len(got))
	}
	if got := merge1(t, s, text); got != (Merged{Added: 2}) {
		t.Errorf("the whole: %+v", got)
	}
}
