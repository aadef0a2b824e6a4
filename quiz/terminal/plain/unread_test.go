package plain

import (
	"strings"
	"testing"
	"time"

	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// playedPlain plays lines and returns what was written.
func playedPlain(t *testing.T, o quiz.Options, person bool, typed string) (string, *quiz.Session) {
	t.Helper()
	o.Order = quiz.DeckOrder
	s := quiztest.Session(t, o, deckstest.Parse(t, "d.toml", quiztest.TwoCards))
	var b strings.Builder
	p := Frontend{In: NewLines(strings.NewReader(typed)), Out: &b, Now: func() time.Time { return time.Time{} }, Person: person}
	p.Play(t.Context(), s)
	return b.String(), s
}

// What cannot be read is asked for again at a terminal, but for a number in an
// exam, and recorded from a pipe.
func TestUnreadableInLines(t *testing.T) {
	for _, c := range []struct {
		name   string
		o      quiz.Options
		person bool
		want   string
	}{
		{"at a terminal", quiz.Options{}, true, "5 km right, true right"},
		{"in an exam", quiz.Options{Exam: true}, true, "far unreadable, true right"},
		{"from a pipe", quiz.Options{}, false, "far unreadable, 5 km unreadable"},
		{"in an exam from a pipe", quiz.Options{Exam: true}, false, "far unreadable, 5 km unreadable"},
	} {
		typed := "far\n5 km\nperhaps\nt\n"
		if c.o.Exam && c.person {
			typed = "far\nperhaps\nt\n"
		}
		if _, s := playedPlain(t, c.o, c.person, typed); quiztest.Outcomes(s) != c.want {
			t.Errorf("%s: %s, want %s", c.name, quiztest.Outcomes(s), c.want)
		}
	}
}

// It is a verdict of its own: why, with the right answer, and not among those
// that are wrong.
func TestUnreadableTold(t *testing.T) {
	out, s := playedPlain(t, quiz.Options{}, false, "5 kg\nt\n")
	const want = "? Cannot be read; it earns nothing.\n  The unit asked for is km, not \"kg\".\n  Right answer: 5 km\n"
	if !strings.Contains(out, want) {
		t.Errorf("%s, want\n%s", out, want)
	}
	var b strings.Builder
	feedback.Summary(&b, text.Style{}, s)
	if want := "Score: 1 of 2 right (1 unreadable), 1 of 2 points, 50%"; !strings.Contains(b.String(), want) || !strings.Contains(b.String(), "\n     Your answer, which cannot be read: 5 kg\n") {
		t.Errorf("%s, want\n%s", b.String(), want)
	}
}
