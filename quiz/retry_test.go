package quiz_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// rounds are sittings of which the first pass is always the same: beta is
// right, alpha and gamma are missed.
var rounds = []struct {
	name        string
	options     quiz.Options
	lines, want string
}{
	{
		"not before the end", quiz.Options{}, "x,beta,:missed,-,:missed",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 0 missed, 0 asked again; 3 gamma skipped 0/1 try 1; 2 missed, 2 asked again",
	}, {
		"nothing answered", quiz.Options{}, ":missed", "0 missed, 0 asked again",
	}, {
		"nothing missed", quiz.Options{}, "alphb,beta,x,:right,:missed,z",
		"1 alpha nearly 1/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; override true; 0 missed, 0 asked again; end",
	}, {
		"each comes once for a call, until all are right", quiz.Options{}, "x,beta,-,:missed,:missed,y,gamma,:missed,alpha,:missed,z",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma skipped 0/1 try 1; 2 missed, 2 asked again; 0 missed, 0 asked again; " +
			"1 alpha wrong 0/1 try 2; 3 gamma right 1/1 try 2; 1 missed, 1 asked again; 1 alpha right 1/1 try 3; 0 missed, 0 asked again; end",
	}, {
		"with Retry until it is right", quiz.Options{Retry: true}, "-,beta,gamma,-,:missed,x,y,alpha,:missed",
		"1 alpha skipped 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma right 1/1 try 1; 1 alpha skipped 0/1 try 2; 1 missed, 1 asked again; " +
			"1 alpha wrong 0/1 try 3; 1 alpha wrong 0/1 try 4; 1 alpha right 1/1 try 5; 0 missed, 0 asked again",
	}, {
		"with Retry in the order of the last tries", quiz.Options{Retry: true}, "-,beta,-,x,-,-,:missed,-",
		"1 alpha skipped 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma skipped 0/1 try 1; 1 alpha wrong 0/1 try 2; 3 gamma skipped 0/1 try 2; " +
			"1 alpha skipped 0/1 try 3; 2 missed, 2 asked again; 3 gamma skipped 0/1 try 3",
	}, {
		"an exam has none", quiz.Options{Exam: true}, "x,beta,-,:missed,z",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma skipped 0/1 try 1; 0 missed, 0 asked again; end",
	}, {
		"undo within the round", quiz.Options{}, "x,beta,y,:missed,alpha,:undo,-,gamma,:undo,z,:undo,:undo,alpha,gamma,:missed",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; 2 missed, 2 asked again; 1 alpha right 1/1 try 2; undo 1 alpha right try 2; " +
			"1 alpha skipped 0/1 try 2; 3 gamma right 1/1 try 2; undo 3 gamma right try 2; 3 gamma wrong 0/1 try 2; undo 3 gamma wrong try 2; undo 1 alpha skipped try 2; " +
			"1 alpha right 1/1 try 2; 3 gamma right 1/1 try 2; 0 missed, 0 asked again",
	}, {
		"undo takes the round back", quiz.Options{}, "x,beta,y,:missed,:undo,gamma,z,:missed,-,z",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; 2 missed, 2 asked again; undo 3 gamma wrong try 1; 3 gamma right 1/1 try 1; end; " +
			"1 missed, 1 asked again; 1 alpha skipped 0/1 try 2; end",
	}, {
		"also after answers in it", quiz.Options{Retry: true}, "-,beta,y,gamma,-,:missed,x,:undo,:undo,alpha,z,:missed,:undo,:undo,:undo,gamma,alpha",
		"1 alpha skipped 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; 1 alpha wrong 0/1 try 2; 3 gamma skipped 0/1 try 2; 0 missed, 0 asked again; " +
			"1 alpha wrong 0/1 try 3; undo 1 alpha wrong try 3; undo 3 gamma skipped try 2; 3 gamma wrong 0/1 try 2; 1 alpha wrong 0/1 try 3; 0 missed, 0 asked again; " +
			"undo 1 alpha wrong try 3; undo 3 gamma wrong try 2; undo 1 alpha wrong try 2; 1 alpha wrong 0/1 try 2; 3 gamma wrong 0/1 try 2",
	}, {
		"two rounds are taken back one after another", quiz.Options{}, "x,beta,y,:missed,x,gamma,:missed,:undo,:undo,:undo,y,:missed,alpha,gamma,z",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; 2 missed, 2 asked again; 1 alpha wrong 0/1 try 2; 3 gamma right 1/1 try 2; 1 missed, 1 asked again; " +
			"undo 3 gamma right try 2; undo 1 alpha wrong try 2; undo 3 gamma wrong try 1; 3 gamma wrong 0/1 try 1; 2 missed, 2 asked again; 1 alpha right 1/1 try 2; 3 gamma right 1/1 try 2; end",
	}, {
		"what is overridden does not come", quiz.Options{}, "x,beta,y,:missed,:right,alpha,z",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; 2 missed, 2 asked again; override true; 1 alpha right 1/1 try 2; end",
	}, {
		"not even where it alone was to come", quiz.Options{}, "alpha,beta,y,:missed,:right,:missed,:undo,z,:missed,gamma,:missed",
		"1 alpha right 1/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; 1 missed, 1 asked again; override true; 0 missed, 0 asked again; " +
			"undo 3 gamma overridden try 1; 3 gamma wrong 0/1 try 1; 1 missed, 1 asked again; 3 gamma right 1/1 try 2; 0 missed, 0 asked again",
	}, {
		"an override in the round ends what is missed", quiz.Options{}, "x,beta,gamma,:missed,x,:right,:missed",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma right 1/1 try 1; 1 missed, 1 asked again; 1 alpha wrong 0/1 try 2; override true; 0 missed, 0 asked again",
	},
}

func TestRetryMissed(t *testing.T) {
	for _, c := range rounds {
		c.options.Order = quiz.DeckOrder
		s := begin(t, three, c.options)
		if got := play(t, s, strings.Split(c.lines, ",")...); got != c.want {
			t.Errorf("%s:\n%s, want\n%s", c.name, got, c.want)
		}
	}
}

// Rounds counts those that have begun, and no more those that were taken back.
func TestRounds(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder})
	for _, step := range []struct {
		line string
		want int
	}{{"x", 0}, {"beta", 0}, {"y", 0}, {":missed", 1}, {"x", 1}, {"gamma", 1}, {":missed", 2}, {":undo", 1}, {":undo", 1}, {":undo", 0}, {"y", 0}, {":missed", 1}} {
		if play(t, s, step.line); s.Rounds() != step.want {
			t.Fatalf("after %s %d rounds, want %d", step.line, s.Rounds(), step.want)
		}
	}
}

// A round shows the numbers that its questions had, and is practice to the
// summary and to the report.
func TestRoundIsPractice(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder})
	play(t, s, "alpha", "x", "-")
	before := score(s)
	if n := s.RetryMissed(); n != 2 {
		t.Fatalf("%d come again", n)
	}
	var places []string
	for _, line := range []string{"beta", "gamma"} {
		n, of := s.Position()
		places = append(places, fmt.Sprintf("%d/%d %v", n, of, s.Again()))
		play(t, s, line)
	}
	if got, want := strings.Join(places, ", "), "2/3 true, 3/3 true"; got != want {
		t.Errorf("places %s, want %s", got, want)
	}
	if got, want := score(s), strings.Replace(before, ", 3s", ", 5s", 1); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	var tries []string
	for _, a := range s.Report(time.Time{}).Answers {
		tries = append(tries, fmt.Sprintf("%s %d %v/%v", a.Card, a.Try, a.Points, a.MaxPoints))
	}
	want := []string{"alpha 0 1/1", "beta 0 0/2", "gamma 0 0/1", "beta 2 0/0", "gamma 2 0/0"}
	if !reflect.DeepEqual(tries, want) {
		t.Errorf("reports %q, want %q", tries, want)
	}
}

// Of a review the chooser says what is asked.
func TestNoRoundOfChosen(t *testing.T) {
	list := []*decks.Deck{deckstest.Parse(t, "d.toml", three)}
	s := quiz.NewChosen(list, quiz.Options{}, pileOf(list))
	if got, want := play(t, s, "-", "-", "-", ":missed", ":undo"), "0 missed, 0 asked again; undo 3 gamma skipped try 1"; !strings.HasSuffix(got, want) || s.Next() == nil {
		t.Errorf("%s, want %s", got, want)
	}
}
