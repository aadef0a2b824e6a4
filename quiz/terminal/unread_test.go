package terminal

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"quiz/quiz"
)

const unreadDeck = `title = "T"
[[card]]
question = "How far?"
answer = 5
unit = "km"
[[card]]
question = "Is it?"
answer = true
`

// playedPlain plays lines and returns what was written.
func playedPlain(t *testing.T, o quiz.Options, person bool, typed string) (string, *quiz.Session) {
	t.Helper()
	o.Order = quiz.DeckOrder
	s := sittingOf(t, o, parsed(t, "d.toml", unreadDeck))
	var b strings.Builder
	p := Plain{In: NewLines(strings.NewReader(typed)), Out: &b, Now: func() time.Time { return time.Time{} }, Person: person}
	p.Play(t.Context(), s)
	return b.String(), s
}

func outcomes(s *quiz.Session) string {
	var list []string
	for _, a := range s.Answers() {
		list = append(list, a.Response+" "+a.Verdict.Outcome.String())
	}
	return strings.Join(list, ", ")
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
		if _, s := playedPlain(t, c.o, c.person, typed); outcomes(s) != c.want {
			t.Errorf("%s: %s, want %s", c.name, outcomes(s), c.want)
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
	Summary(&b, Style{}, s, Finished)
	if want := "Score: 1 of 2 right (1 unreadable), 1 of 2 points, 50%"; !strings.Contains(b.String(), want) || !strings.Contains(b.String(), "\n     Your answer, which cannot be read: 5 kg\n") {
		t.Errorf("%s, want\n%s", b.String(), want)
	}
}

// On the screen a number that cannot be read stays in its line, and in an exam is
// taken. What is empty is no answer there either.
func TestUnreadableOnTheScreen(t *testing.T) {
	for _, c := range []struct {
		o    quiz.Options
		keys string
		want string
	}{
		{quiz.Options{}, "enter far enter ctrl+u 5 enter", "5 right"},
		{quiz.Options{Exam: true}, "enter space enter far enter", " far unreadable"},
		{quiz.Options{Exam: true}, `\far enter`, `\far unreadable`},
		{quiz.Options{Exam: true}, "far enter enter t", "far unreadable, true right"},
	} {
		c.o.Order = quiz.DeckOrder
		s := sittingOf(t, c.o, parsed(t, "d.toml", unreadDeck))
		synctest.Test(t, func(t *testing.T) {
			pl := newPlayer(t, Style{Width: 80, Unicode: true}, 80, 24)
			defer pl.leave()
			pl.play(s, PlayOptions{})
			pl.press(c.keys)
		})
		if outcomes(s) != c.want {
			t.Errorf("%q: %q, want %q", c.keys, outcomes(s), c.want)
		}
	}
}
