package plain

import (
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal/feedback"
)

// saidOn is what plain lines write at a terminal of so many columns, where lines
// are typed.
func saidOn(t *testing.T, columns int, deck string, o quiz.Options, typed ...string) (*quiz.Session, string) {
	t.Helper()
	session := quiztest.Session(t, o, deckstest.Parse(t, "d.toml", deck))
	var out strings.Builder
	in := NewLines(strings.NewReader(strings.Join(typed, "\n") + "\n"))
	frontend := Frontend{In: in, Out: &out, Now: time.Now, Person: true, Columns: func() int { return columns }}
	frontend.Play(t.Context(), session)
	return session, out.String()
}

const twoCards = "[[card]]\nquestion = 'Q'\nanswer = 'A'\n[[card]]\nquestion = 'R'\nanswer = 'B'\n"

// The first line, too, is no wider than the terminal.
func TestBeginWraps(t *testing.T) {
	_, out := saidOn(t, 24, "title = 'The Planets of the Solar System'\n"+twoCards, quiz.Options{})
	want := "The Planets of the Solar\nSystem: 2 questions.\nType :help for help.\n"
	if !strings.HasPrefix(out, want) {
		t.Errorf("%q, want %q", out, want)
	}
}

// A card that is marked by the player says, as others do, that it is asked the
// other way round, and what else is right once its answer is seen.
func TestSelfReversed(t *testing.T) {
	deck := "title = 'T'\n[[card]]\nquestion = 'stove'\nanswer = 'Herd'\naccept = ['Ofen']\nreverse = true\n"
	s, out := saidOn(t, 80, deck, quiz.Options{Order: quiz.DeckOrder, Flip: true}, "", "y", "", "n")
	if n := strings.Count(out, "\n(the other way round)\n"); n != 1 {
		t.Errorf("it says %d times that it is asked the other way round:\n%s", n, out)
	}
	if want := "  Right answer: Herd\n  Also right: Ofen\n"; strings.Count(out, want) != 1 {
		t.Errorf("what else is right is not shown once:\n%s", out)
	}
	if len(s.Answers()) != 2 || feedback.Asks(s.Answers()[1].Question) != "(the other way round)" || feedback.Asks(s.Answers()[0].Question) != "" {
		t.Errorf("%d answers", len(s.Answers()))
	}
	open := quiztest.Session(t, quiz.Options{Order: quiz.DeckOrder}, deckstest.Parse(t, "d.toml", "title = 'T'\n[[card]]\nquestion = 'Q'\nkind = 'open'\nanswer = 'A'\nreverse = true\n"))
	open.Skip(1)
	if q := open.Next(); q == nil || q.Kind != decks.KindOpen || feedback.Asks(q) != "(the other way round)" {
		t.Errorf("of an open card nothing says so")
	}
}

// The marks of a history are known without one, too.
func TestOwnMarks(t *testing.T) {
	deck := "title = 'T'\n[[card]]\nquestion = 'Q'\nkind = 'open'\nanswer = 'A'\n"
	for said, want := range map[string]quiz.Outcome{
		"1": quiz.Wrong, "2": quiz.Right, "3": quiz.Right, " 4 ": quiz.Right, "y": quiz.Right, "No": quiz.Wrong,
	} {
		s, out := saidOn(t, 80, deck, quiz.Options{}, "", said)
		if a := s.Answers(); len(a) != 1 || a[0].Verdict.Outcome != want || a[0].Given.Grade != 0 {
			t.Errorf("%q is not taken as %v:\n%s", said, want, out)
		}
	}
	for _, said := range []string{"0", "5", "12", "maybe"} {
		if s, _ := saidOn(t, 80, deck, quiz.Options{}, "", said); len(s.Answers()) != 0 {
			t.Errorf("%q is taken", said)
		}
	}
}
