package quiz_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/filter"
	"quiz/quiz"
)

// three is a deck of three short cards; each is answered by its id.
const three = `title = "Three"
id = "three"
[[card]]
id = "alpha"
question = "1"
answer = "alpha"
hint = "First."
[[card]]
id = "beta"
question = "2"
answer = "beta"
points = 2
[[card]]
id = "gamma"
question = "3"
answer = "gamma"
`

// play types lines into a sitting: an answer; "-" skips, ":right" overrides,
// ":undo" undoes, ":missed" asks the missed again. It gives what came of each:
// the number, card, outcome, points and try.
func play(t *testing.T, s *quiz.Session, lines ...string) string {
	t.Helper()
	var log []string
	for _, line := range lines {
		switch line {
		case ":right":
			log = append(log, fmt.Sprint("override ", s.Override()))
			continue
		case ":undo":
			a, ok := s.Undo()
			if !ok {
				log = append(log, "undo nothing")
				continue
			}
			log = append(log, "undo "+inShort(a))
			continue
		case ":missed":
			log = append(log, fmt.Sprintf("%d missed, %d asked again", s.StillMissed(), s.RetryMissed()))
			continue
		}
		if s.Next() == nil {
			log = append(log, "end")
			continue
		}
		var a quiz.Answer
		if line == "-" {
			a = s.Skip(1)
		} else {
			a = s.Answer(quiz.Response{Texts: []string{line}}, 1)
		}
		log = append(log, fmt.Sprintf("%d %s %s %v/%v try %d", a.Number, a.Question.Card.ID, a.Verdict.Outcome, a.Points, a.MaxPoints, a.Try))
	}
	return strings.Join(log, "; ")
}

// score is a summary in short.
func score(s *quiz.Session) string {
	sum := s.Summary()
	return fmt.Sprintf("%d of %d, right %d nearly %d partial %d wrong %d skipped %d, %v of %v points, %vs",
		sum.Asked, sum.Total, sum.Right, sum.Nearly, sum.Partial, sum.Wrong, sum.Skipped, sum.Points, sum.MaxPoints, sum.Seconds)
}

var sittings = []struct {
	name             string
	options          quiz.Options
	lines            string
	want, score, end string // end: the question that is left
}{
	{
		"plain", quiz.Options{}, "alpha,x,-,more",
		"1 alpha right 1/1 try 1; 2 beta wrong 0/2 try 1; 3 gamma skipped 0/1 try 1; end",
		"3 of 3, right 1 nearly 0 partial 0 wrong 1 skipped 1, 1 of 4 points, 3s", "",
	}, {
		"cut short", quiz.Options{}, "alphb",
		"1 alpha nearly 1/1 try 1",
		"1 of 3, right 1 nearly 1 partial 0 wrong 0 skipped 0, 1 of 1 points, 1s", "beta",
	}, {
		"not begun", quiz.Options{}, ":right",
		"override false",
		"0 of 3, right 0 nearly 0 partial 0 wrong 0 skipped 0, 0 of 0 points, 0s", "alpha",
	}, {
		"missed come again until right, and the score is of first tries", quiz.Options{Retry: true}, "x,beta,x,y,gamma,alpha,z",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; 1 alpha wrong 0/1 try 2; 3 gamma right 1/1 try 2; 1 alpha right 1/1 try 3; end",
		"3 of 3, right 1 nearly 0 partial 0 wrong 2 skipped 0, 2 of 4 points, 6s", "",
	}, {
		"skipped twice is dropped", quiz.Options{Retry: true}, "-,beta,gamma,-,z",
		"1 alpha skipped 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma right 1/1 try 1; 1 alpha skipped 0/1 try 2; end",
		"3 of 3, right 2 nearly 0 partial 0 wrong 0 skipped 1, 3 of 4 points, 4s", "",
	}, {
		"wrong and skipped once is not", quiz.Options{Retry: true}, "x,beta,gamma,-,y,-,z",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma right 1/1 try 1; 1 alpha skipped 0/1 try 2; 1 alpha wrong 0/1 try 3; 1 alpha skipped 0/1 try 4; end",
		"3 of 3, right 2 nearly 0 partial 0 wrong 1 skipped 0, 3 of 4 points, 6s", "",
	}, {
		"override", quiz.Options{}, "x,:right,:right,y,-,:right",
		"1 alpha wrong 0/1 try 1; override true; override false; 2 beta wrong 0/2 try 1; 3 gamma skipped 0/1 try 1; override false",
		"3 of 3, right 1 nearly 0 partial 0 wrong 1 skipped 1, 1 of 4 points, 3s", "",
	}, {
		"override of the last answer", quiz.Options{}, "alpha,beta,x,:right",
		"1 alpha right 1/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; override true",
		"3 of 3, right 3 nearly 0 partial 0 wrong 0 skipped 0, 4 of 4 points, 3s", "",
	}, {
		"override of a right answer", quiz.Options{}, "alpha,:right",
		"1 alpha right 1/1 try 1; override false",
		"1 of 3, right 1 nearly 0 partial 0 wrong 0 skipped 0, 1 of 1 points, 1s", "beta",
	}, {
		"what is overridden does not come again", quiz.Options{Retry: true}, "x,:right,y,gamma,beta,z",
		"1 alpha wrong 0/1 try 1; override true; 2 beta wrong 0/2 try 1; 3 gamma right 1/1 try 1; 2 beta right 2/2 try 2; end",
		"3 of 3, right 2 nearly 0 partial 0 wrong 1 skipped 0, 2 of 4 points, 4s", "",
	}, {
		"not even where it is asked already", quiz.Options{Retry: true}, "alpha,beta,x,:right,z",
		"1 alpha right 1/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; override true; end",
		"3 of 3, right 3 nearly 0 partial 0 wrong 0 skipped 0, 4 of 4 points, 3s", "",
	}, {
		"nor at the second time", quiz.Options{Retry: true}, "alpha,beta,x,y,:right,z",
		"1 alpha right 1/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; 3 gamma wrong 0/1 try 2; override true; end",
		"3 of 3, right 2 nearly 0 partial 0 wrong 1 skipped 0, 3 of 4 points, 4s", "",
	}, {
		"but others do", quiz.Options{Retry: true}, "x,beta,y,:right,alpha,z",
		"1 alpha wrong 0/1 try 1; 2 beta right 2/2 try 1; 3 gamma wrong 0/1 try 1; override true; 1 alpha right 1/1 try 2; end",
		"3 of 3, right 2 nearly 0 partial 0 wrong 1 skipped 0, 3 of 4 points, 4s", "",
	}, {
		"an exam has no overrides", quiz.Options{Exam: true}, "x,:right",
		"1 alpha wrong 0/1 try 1; override false",
		"1 of 3, right 0 nearly 0 partial 0 wrong 1 skipped 0, 0 of 1 points, 1s", "beta",
	},
}

func TestSittings(t *testing.T) {
	for _, c := range sittings {
		c.options.Order = quiz.DeckOrder
		s := begin(t, three, c.options)
		if got := play(t, s, strings.Split(c.lines, ",")...); got != c.want {
			t.Errorf("%s:\n%s, want\n%s", c.name, got, c.want)
		}
		if got := score(s); got != c.score {
			t.Errorf("%s:\n%s, want\n%s", c.name, got, c.score)
		}
		left := ""
		if q := s.Next(); q != nil {
			left = q.Card.ID
		}
		if left != c.end || s.Again() && left == "" {
			t.Errorf("%s: %q is left, want %q", c.name, left, c.end)
		}
	}
}

func TestPosition(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Retry: true})
	var places []string
	for _, line := range []string{"alpha", "x", "y", "beta", "z"} {
		n, of := s.Position()
		places = append(places, fmt.Sprintf("%d/%d %v", n, of, s.Again()))
		play(t, s, line)
	}
	if got, want := strings.Join(places, ", "), "1/3 false, 2/3 false, 3/3 false, 2/3 true, 3/3 true"; got != want {
		t.Errorf("places %s, want %s", got, want)
	}
	if len(s.Answers()) != 5 || len(s.Decks()) != 1 || !s.Options().Retry {
		t.Errorf("%d answers, %d decks, %+v", len(s.Answers()), len(s.Decks()), s.Options())
	}
}

func TestHints(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Retry: true})
	if hint := s.Hint(); hint != "First." {
		t.Errorf("hint %q", hint)
	}
	play(t, s, "x")
	if hint := s.Hint(); hint != "" {
		t.Errorf("hint of a card without one: %q", hint)
	}
	play(t, s, "beta", "gamma", "alpha")
	if hint := s.Hint(); hint != "" {
		t.Errorf("hint at the end: %q", hint)
	}
	var hinted []bool
	for _, a := range s.Answers() {
		hinted = append(hinted, a.Hinted)
	}
	if want := []bool{true, false, false, false}; !reflect.DeepEqual(hinted, want) {
		t.Errorf("hinted %v, want %v", hinted, want)
	}
	if hint := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Exam: true}).Hint(); hint != "" {
		t.Errorf("hint in an exam: %q", hint)
	}
}

func TestAnswerUnread(t *testing.T) {
	s := begin(t, "title = 'T'\n"+order3, quiz.Options{})
	_, err := s.Next().Read([]string{"*no*"})
	a := s.AnswerUnread("*no*", err, 2)
	want := quiz.Verdict{Outcome: quiz.Unreadable, Note: "give each number from 1 to 3 once, in the right order, such as 3 1 2"}
	if !reflect.DeepEqual(a.Verdict, want) || a.Response != "*no*" || a.Seconds != 2 || s.Next() != nil {
		t.Errorf("%+v", a)
	}
	if !s.Override() || s.Summary().Right != 1 {
		t.Errorf("overridden: %+v", s.Summary())
	}
}

// Two decks are one sitting.
func TestTwoDecks(t *testing.T) {
	list := []*decks.Deck{deckstest.Parse(t, "d.toml", three), deckstest.Parse(t, "d.toml", mixed)}
	s, err := quiz.NewSession(list, quiz.Options{Filter: filter.Filter{Kinds: []decks.Kind{decks.KindShort}}, Order: quiz.DeckOrder})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := asked(s), "alpha beta gamma rome baku baku/reverse"; got != want {
		t.Errorf("asks %s, want %s", got, want)
	}
}
