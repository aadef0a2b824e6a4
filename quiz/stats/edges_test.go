package stats

import (
	"fmt"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// wrongs is the report of a card to which so many different wrong answers were
// given, the first of them the most often.
func wrongs(n int) *Report {
	now := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	var answers []Answer
	for i := range n {
		for range n - i {
			answers = append(answers, Answer{Key: arrange.Key{Deck: "d", Card: "c"}, Response: fmt.Sprint(i), Verdict: "wrong", At: now})
		}
	}
	return reportOf(answers, now, schedule.Default(), nothing)
}

// Three of the wrong answers to a card are listed, the commonest.
func TestThreeWrongAnswers(t *testing.T) {
	for n, want := range map[int]string{3: "[{0 3} {1 2} {2 1}]", 4: "[{0 4} {1 3} {2 2}]"} {
		if got := fmt.Sprint(wrongs(n).Hardest[0].Wrong); got != want {
			t.Errorf("of %d there are %s, want %s", n, got, want)
		}
	}
}
