package review_test

import (
	"testing"
	"time"

	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// A card on a step comes up to twenty minutes before its time, and not a moment
// earlier.
func TestTwentyMinutesAhead(t *testing.T) {
	w := newDesk(t, cards("soon", "later"))
	for card, in := range map[string]time.Duration{"soon": 20 * time.Minute, "later": 20*time.Minute + 1} {
		w.know(card, "", schedule.Memory{State: schedule.Learning, Step: 1, Stability: 1, Difficulty: 5, Reps: 1, Last: w.now, Due: w.now.Add(in)})
	}
	check(t, "the plan", inShort(w.plan(w.options())), "learning: soon; due; changed; new; unseen 0, held 0, put off 0")
}

// A step of twenty minutes is waited for in the sitting, a longer one is not.
func TestTwentyMinutesOfAStep(t *testing.T) {
	for step, want := range map[time.Duration]string{20 * time.Minute: "a:1 a:4", 20*time.Minute + 1: "a:1"} {
		w := newDesk(t, cards("a"))
		w.params.Learning = []time.Duration{step}
		s := w.begin(w.plan(w.options()))
		s.mark(1)
		if s.Next() != nil {
			s.mark(4)
		}
		if s.Next() != nil {
			t.Errorf("a step of %v: the sitting goes on", step)
		}
		got := ""
		for i, answer := range s.log {
			got += map[bool]string{true: " "}[i > 0] + answer
		}
		check(t, step.String(), got, want)
	}
}

// The example in the comment of late.
func TestExamOfThreeBlanks(t *testing.T) {
	for perDay, want := range map[int]review.Exam{
		1: {Days: 4, Needed: 1, PerDay: 1, Late: 1, TooLate: 1},
		0: {Days: 4, Needed: 1, PerDay: 0, Late: 3, TooLate: 1},
	} {
		w := newDesk(t, cards("***a"))
		o := w.options()
		o.New, o.Exam = perDay, schedule.Day(w.now, w.params.Location)+5
		if got := *w.plan(o).Exam; got != want {
			t.Errorf("%d new cards a day: %+v, want %+v", perDay, got, want)
		}
	}
}
