package quiz_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

func TestStreak(t *testing.T) {
	for _, c := range []struct {
		name        string
		options     quiz.Options
		lines, want string
	}{
		{"grows, also by a slip", quiz.Options{}, "alphb,beta,gamma", "0 1 2 3"},
		{"a wrong answer ends it", quiz.Options{}, "alpha,x,gamma", "0 1 0 1"},
		{"so does a skip", quiz.Options{}, "alpha,beta,-", "0 1 2 0"},
		{"an override heals it", quiz.Options{}, "alpha,x,:right,gamma", "0 1 0 2 3"},
		{"undone answers do not count", quiz.Options{}, "alpha,beta,:undo,:undo,x,:undo", "0 1 2 1 0 0 0"},
		{"nor does a wrong one that is undone", quiz.Options{}, "alpha,x,:undo,beta", "0 1 0 1 2"},
		{"nor does practice", quiz.Options{Retry: true}, "x,beta,gamma,y,alpha", "0 0 1 2 2 2"},
		{"nor a round", quiz.Options{}, "alpha,x,gamma,:missed,beta,:undo,y", "0 1 0 1 1 1 1 1"},
	} {
		c.options.Order = quiz.DeckOrder
		s := begin(t, three, c.options)
		got := fmt.Sprint(s.Streak())
		for _, line := range strings.Split(c.lines, ",") {
			play(t, s, line)
			got += fmt.Sprint(" ", s.Streak())
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// In a review, too, what comes again is practice.
func TestStreakOfChosen(t *testing.T) {
	list := []*decks.Deck{deckstest.Parse(t, "d.toml", three)}
	s := quiz.NewChosen(list, quiz.Options{}, pileOf(list))
	play(t, s, "x", "beta", "gamma", "y", "alpha")
	if got := s.Streak(); got != 2 {
		t.Errorf("streak %d, want 2", got)
	}
}
