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
		{"slow, and what is usual is not known", quiz.Answer{Verdict: verdict(quiz.Right, 1), Seconds: 1000}, 0, good},
		{"overridden", quiz.Answer{Verdict: verdict(quiz.Overridden, 1)}, 0, good},
		{"overridden, with a hint and slow", quiz.Answer{Verdict: verdict(quiz.Overridden, 1), Hinted: true, Seconds: 100}, 5, good},
		{"skipped", quiz.Answer{Verdict: verdict(quiz.Skipped, 0)}, 0, 0},
		{"skipped, with a hint and slow", quiz.Answer{Verdict: verdict(quiz.Skipped, 0), Hinted: true, Seconds: 100}, 5, 0},
		{"unreadable", quiz.Answer{Verdict: verdict(quiz.Unreadable, 0)}, 0, 0},
		{"unreadable, then overridden", quiz.Answer{Verdict: verdict(quiz.Overridden, 1)}, 0, good},
		{"marked again", quiz.Answer{Given: quiz.Response{Ease: again}, Verdict: verdict(quiz.Wrong, 0)}, 0, again},
		{"marked again, then overridden", quiz.Answer{Given: quiz.Response{Ease: again}, Verdict: verdict(quiz.Overridden, 1)}, 0, good},
		{"marked hard", quiz.Answer{Given: quiz.Response{Ease: hard, Knew: true}, Verdict: verdict(quiz.Right, 1)}, 0, hard},
		{"marked good, though slow and with a hint", quiz.Answer{Given: quiz.Response{Ease: good, Knew: true}, Verdict: verdict(quiz.Right, 1), Hinted: true, Seconds: 100}, 5, good},
		{"marked easy", quiz.Answer{Given: quiz.Response{Ease: easy, Knew: true}, Verdict: verdict(quiz.Right, 1)}, 0, easy},
		{"marked known", quiz.Answer{Given: quiz.Response{Knew: true}, Verdict: verdict(quiz.Right, 1)}, 0, good},
		{"marked not known", quiz.Answer{Verdict: verdict(quiz.Wrong, 0)}, 0, again},
	} {
		if got := c.answer.Ease(c.usual); got != c.want {
			t.Errorf("%s: ease %d, want %d", c.name, got, c.want)
		}
	}
}

func TestReadEase(t *testing.T) {
	for text, want := range map[string]quiz.Response{
		"1": {Ease: 1}, "a": {Ease: 1}, "again": {Ease: 1}, " Again\t": {Ease: 1}, "n": {Ease: 1}, "No": {Ease: 1},
		"2": {Knew: true, Ease: 2}, "h": {Knew: true, Ease: 2}, "HARD": {Knew: true, Ease: 2},
		"3": {Knew: true, Ease: 3}, "g": {Knew: true, Ease: 3}, "good": {Knew: true, Ease: 3}, "y": {Knew: true, Ease: 3}, "yes": {Knew: true, Ease: 3},
		"4": {Knew: true, Ease: 4}, "e": {Knew: true, Ease: 4}, "easy": {Knew: true, Ease: 4},
	} {
		got, err := quiz.ReadEase(text)
		if err != nil || got.Knew != want.Knew || got.Ease != want.Ease || got.Picks != nil || got.Texts != nil {
			t.Errorf("%q: %+v (%v), want %+v", text, got, err, want)
		}
	}
	for _, text := range []string{"", " ", "0", "5", "12", "ag", "goods", "maybe", "-1", "1.0"} {
		if got, err := quiz.ReadEase(text); err == nil || err.Error() != "answer 1, 2, 3 or 4" {
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
		a := s.Answer(quiz.Response{Knew: ease > 1, Ease: ease}, 1)
		if a.Ease(0) != ease || a.Response != want || a.Verdict.Outcome.Good() != (ease > 1) {
			t.Errorf("%d: ease %d, %q, %s", ease, a.Ease(0), a.Response, a.Verdict.Outcome)
		}
	}
}
