package quiz_test

import (
	"testing"

	"quiz/quiz"
)

func TestEase(t *testing.T) {
	const again, hard, good, easy = 1, 2, 3, 4
	verdict := func(o quiz.Outcome, credit float64) quiz.Verdict { return quiz.Verdict{Outcome: o, Credit: credit} }
	for _, c := range []struct {
		name   string
		answer quiz.Answer
		usual  float64
		want   int
	}{
		{"wrong", quiz.Answer{Verdict: verdict(quiz.Wrong, 0)}, 0, again},
		{"wrong, and slow", quiz.Answer{Verdict: verdict(quiz.Wrong, 0), Seconds: 100, Hinted: true}, 5, again},
		{"right", quiz.Answer{Verdict: verdict(quiz.Right, 1), Seconds: 5}, 5, good},
		{"right at once is not easy", quiz.Answer{Verdict: verdict(quiz.Right, 1), Seconds: 0.1}, 60, good},
		{"nearly", quiz.Answer{Verdict: verdict(quiz.Nearly, 1)}, 0, hard},
		{"with a hint", quiz.Answer{Verdict: verdict(quiz.Right, 1), Hinted: true}, 0, hard},
		{"a little right", quiz.Answer{Verdict: verdict(quiz.Partial, 0.25)}, 0, again},
		{"half right", quiz.Answer{Verdict: verdict(quiz.Partial, 0.5)}, 0, again},
		{"half right, with a hint", quiz.Answer{Verdict: verdict(quiz.Partial, 0.5), Hinted: true}, 0, again},
		{"above half", quiz.Answer{Verdict: verdict(quiz.Partial, 0.51)}, 0, hard},
		{"just three times the usual", quiz.Answer{Verdict: verdict(quiz.Right, 1), Seconds: 15}, 5, good},
		{"slower than that", quiz.Answer{Verdict: verdict(quiz.Right, 1), Seconds: 15.01}, 5, hard},
		{"slow, where half a second is usual", quiz.Answer{Verdict: verdict(quiz.Right, 1), Seconds: 1.6}, 0.5, hard},
		{"slow, and what is usual is not known", quiz.Answer{Verdict: verdict(quiz.Right, 1), Seconds: 1000}, 0, good},
		{"overridden", quiz.Answer{Verdict: verdict(quiz.Overridden, 1)}, 0, good},
		{"overridden, with a hint and slow", quiz.Answer{Verdict: verdict(quiz.Overridden, 1), Hinted: true, Seconds: 100}, 5, good},
		{"skipped", quiz.Answer{Verdict: verdict(quiz.Skipped, 0)}, 0, 0},
		{"skipped, with a hint and slow", quiz.Answer{Verdict: verdict(quiz.Skipped, 0), Hinted: true, Seconds: 100}, 5, 0},
		{"unreadable", quiz.Answer{Verdict: verdict(quiz.Unreadable, 0)}, 0, 0},
		{"unreadable, then overridden", quiz.Answer{Verdict: verdict(quiz.Overridden, 1)}, 0, good},
		{"marked again", quiz.Answer{Given: quiz.Response{Grade: again}, Verdict: verdict(quiz.Wrong, 0)}, 0, again},
		{"marked again, then overridden", quiz.Answer{Given: quiz.Response{Grade: again}, Verdict: verdict(quiz.Overridden, 1)}, 0, good},
		{"marked hard", quiz.Answer{Given: quiz.Response{Grade: hard, Knew: true}, Verdict: verdict(quiz.Right, 1)}, 0, hard},
		{"marked good, though slow and with a hint", quiz.Answer{Given: quiz.Response{Grade: good, Knew: true}, Verdict: verdict(quiz.Right, 1), Hinted: true, Seconds: 100}, 5, good},
		{"marked easy", quiz.Answer{Given: quiz.Response{Grade: easy, Knew: true}, Verdict: verdict(quiz.Right, 1)}, 0, easy},
		{"marked known", quiz.Answer{Given: quiz.Response{Knew: true}, Verdict: verdict(quiz.Right, 1)}, 0, good},
		{"marked not known", quiz.Answer{Verdict: verdict(quiz.Wrong, 0)}, 0, again},
	} {
		if got := c.answer.Grade(c.usual); got != c.want {
			t.Errorf("%s: ease %d, want %d", c.name, got, c.want)
		}
	}
}

func TestReadGrade(t *testing.T) {
	for text, want := range map[string]quiz.Response{
		"1": {Grade: 1}, "a": {Grade: 1}, "again": {Grade: 1}, " Again\t": {Grade: 1}, "n": {Grade: 1}, "No": {Grade: 1},
		"2": {Knew: true, Grade: 2}, "h": {Knew: true, Grade: 2}, "HARD": {Knew: true, Grade: 2},
		"3": {Knew: true, Grade: 3}, "g": {Knew: true, Grade: 3}, "good": {Knew: true, Grade: 3}, "y": {Knew: true, Grade: 3}, "yes": {Knew: true, Grade: 3},
		"4": {Knew: true, Grade: 4}, "e": {Knew: true, Grade: 4}, "easy": {Knew: true, Grade: 4},
	} {
		got, err := quiz.ReadGrade(text)
		if err != nil || got.Knew != want.Knew || got.Grade != want.Grade || got.Picks != nil || got.Texts != nil {
			t.Errorf("%q: %+v (%v), want %+v", text, got, err, want)
		}
	}
	for _, text := range []string{"", " ", "0", "5", "12", "ag", "goods", "maybe", "-1", "1.0"} {
		if got, err := quiz.ReadGrade(text); err == nil || err.Error() != "answer 1, 2, 3 or 4" {
			t.Errorf("%q: %+v (%v)", text, got, err)
		}
	}
}

// What a player marks in a sitting is the grade, and what a machine marks never
// easy.
func TestEaseOfSittings(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Flip: true})
	for ease, want := range []string{1: "again", "hard", "good"} {
		if ease == 0 {
			continue
		}
		a := s.Answer(quiz.Response{Knew: ease > 1, Grade: ease}, 1)
		if a.Grade(0) != ease || a.Response != want || a.Verdict.Outcome.Good() != (ease > 1) {
			t.Errorf("%d: ease %d, %q, %s", ease, a.Grade(0), a.Response, a.Verdict.Outcome)
		}
	}
}
