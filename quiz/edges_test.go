package quiz_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"quiz/quiz"
)

// Up to forty words beside a blank may be typed along.
func TestMostWordsBesideABlank(t *testing.T) {
	for n, want := range map[int]quiz.Outcome{40: quiz.Right, 41: quiz.Wrong} {
		var words []string
		for i := range n {
			words = append(words, fmt.Sprintf("word%02d", i))
		}
		text := strings.Join(words, " ")
		for card, typed := range map[string]string{text + " {{force}}": text + " force", "{{force}} " + text: "force " + text} {
			q := ask(t, "[[card]]\ncloze = '"+card+"'")
			if v := mark(q, typed); v.Outcome != want {
				t.Errorf("%d words, %.20s…: %v, want %v", n, typed, v.Outcome, want)
			}
		}
	}
}

// A report repeats ten thousand bytes of an answer, and says where it was cut.
func TestLongestAnswerInAReport(t *testing.T) {
	for n, want := range map[int]string{10_000: strings.Repeat("x", 10_000), 10_001: strings.Repeat("x", 10_000) + "…"} {
		s := begin(t, "title = 'T'\n"+shortCard("", "a"), quiz.Options{})
		s.Answer(quiz.Response{Texts: []string{strings.Repeat("x", n)}}, 0)
		if got := s.Report(time.Time{}).Answers[0].Response; got != want {
			t.Errorf("of %d bytes the report has %d", n, len(got))
		}
	}
}

// What is nearest is looked for among answers of up to two hundred characters.
func TestLongestNearest(t *testing.T) {
	for n, want := range map[int]string{200: strings.Repeat("ə", 200), 201: "zz"} {
		s := begin(t, "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = 'zz'\naccept = ['"+strings.Repeat("ə", n)+"']", quiz.Options{})
		if got := s.Why(strings.Repeat("ə", 150) + strings.Repeat("b", 50)).Nearest; got != want {
			t.Errorf("%d characters: the nearest is %.20q", n, got)
		}
		s = begin(t, "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = 'zz'\naccept = ['"+strings.Repeat("ə", 150)+"']", quiz.Options{})
		want := map[int]string{200: strings.Repeat("ə", 150), 201: "zz"}[n]
		if got := s.Why(strings.Repeat("ə", 150) + strings.Repeat("b", n-150)).Nearest; got != want {
			t.Errorf("%d characters typed: the nearest is %.20q", n, got)
		}
	}
}

// Three times as long as usual is still known without effort.
func TestThriceTheUsual(t *testing.T) {
	for seconds, want := range map[float64]int{30: 3, 30.1: 2} {
		a := quiz.Answer{Verdict: quiz.Verdict{Outcome: quiz.Right, Credit: 1}, Seconds: seconds}
		if got := a.Grade(10); got != want {
			t.Errorf("%v seconds where 10 are usual: ease %d, want %d", seconds, got, want)
		}
	}
}

// An example is given from three options on.
func TestFewestOptionsOfAnExample(t *testing.T) {
	for steps, want := range map[string]bool{"'a', 'b'": false, "'a', 'b', 'c'": true} {
		if example, _ := exampleOf(t, "order = ["+steps+"]", 1); (example != "") != want {
			t.Errorf("%s: the example is %q", steps, example)
		}
	}
}
