package command

import (
	"io"
	"path/filepath"
	"strings"
	"testing"

	"quiz/quiz/history"
	"quiz/quiz/schedule"
)

// asked plays until a question stands on the screen, looks at what is there, and
// ends the input.
func (s *seat) asked(t *testing.T, line string, look func()) {
	t.Helper()
	in, answers := io.Pipe()
	out := &trigger{on: "> ", do: func() { look(); go answers.Close() }}
	var said strings.Builder
	if code := s.env(in, out, &said).run(t.Context(), append([]string{"quiz"}, strings.Fields(line)...)); code != exitDone || said.Len() > 0 || out.do != nil {
		t.Errorf("%s: exit code %d, %s%s", line, code, out.String(), said.String())
	}
}

// Until the first answer is given, nothing is written to the history or its log:
// nobody waits for the disk. A sitting that ends before leaves nothing.
func TestNothingIsWrittenBeforeTheFirstAnswer(t *testing.T) {
	s := newSeat(t)
	s.sit("Earth\n", "play", "tour", "--order", "deck")
	before := whatIs(t, s.data)
	for _, line := range []string{"play tour --order deck --plain", "play tour --order deck --plain --time-limit 20m", "review tour --kind short --plain"} {
		s.asked(t, line, func() {
			now := whatIs(t, s.data)
			if _, log, _ := strings.Cut(now[s.file()+"-wal"], "\n"); log == "" {
				delete(now, s.file()+"-wal")
			}
			delete(now, s.file()+"-shm") // memory that programs share
			wantAsBefore(t, line+", asked", before, now)
		})
		wantAsBefore(t, line, before, whatIs(t, s.data))
	}
}

// When the first verdict is shown, the answer is in the history, and the sitting, so
// that it can be taken up.
func TestFirstAnswerIsKeptWithItsSitting(t *testing.T) {
	s := newSeat(t)
	answers, found := 0, false
	out := &trigger{on: "✓ Right", do: func() {
		store, err := history.Open(filepath.Join(s.data, "history.db"), schedule.Default())
		if err != nil {
			t.Error(err)
			return
		}
		defer store.Close()
		for range store.Answers(history.Filter{}) {
			answers++
		}
		_, found, err = store.Unfinished(func(h history.Sitting) bool { return h.Answers == 1 })
		if err != nil {
			t.Error(err)
		}
	}}
	s.env(strings.NewReader("Earth\n"), out, io.Discard).run(t.Context(), []string{"quiz", "play", "tour", "--order", "deck", "--plain"})
	if answers != 1 || !found {
		t.Errorf("%d answers are kept, a sitting: %t", answers, found)
	}
}
