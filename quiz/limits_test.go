package quiz_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/quiz"
)

// manyOptions are the options of a multiple card, of which the first is right.
func manyOptions(n int) string {
	wrong := make([]string, n-1)
	for i := range wrong {
		wrong[i] = fmt.Sprintf("'option %02d'", i+2)
	}
	return "[[card]]\nquestion = 'Q'\nshuffle = false\nanswer = ['option 01']\ndistractors = [" + strings.Join(wrong, ", ") + "]\n"
}

// manySteps is an order card with n steps.
func manySteps(n int) string {
	steps := make([]string, n)
	for i := range steps {
		steps[i] = fmt.Sprintf("'step %02d'", i+1)
	}
	return "[[card]]\nquestion = 'Q'\norder = [" + strings.Join(steps, ", ") + "]\n"
}

// What is read up to a limit is not read beyond it.
func TestReadingLimits(t *testing.T) {
	for _, c := range []struct {
		what string
		card func(n int) string
		line func(n int) string
		most int
	}{
		{"letters without marks between", func(int) string { return manyOptions(26) }, func(n int) string { return strings.Repeat("a", n) }, 52},
		{"options of four", func(int) string { return manyOptions(4) }, func(n int) string { return strings.Repeat("a,", n) }, 36},
		{"steps without marks between", manySteps, func(n int) string { return "abcdefghijklm"[:n] }, 9},
	} {
		for n, want := range map[int]bool{c.most: true, c.most + 1: false} {
			if _, err := ask(t, c.card(n)).Read([]string{c.line(n)}); (err == nil) != want {
				t.Errorf("%s, %d of them: %v", c.what, n, err)
			}
		}
	}
}

// A question that is missed comes again until it is right; it may be skipped
// once, and the second time it stays away.
func TestSkipLimit(t *testing.T) {
	for lines, want := range map[string]string{
		"-":         "1 alpha skipped 0/1 try 1; again true",
		"-,-":       "1 alpha skipped 0/1 try 1; 1 alpha skipped 0/1 try 2; again false",
		"x,-":       "1 alpha wrong 0/1 try 1; 1 alpha skipped 0/1 try 2; again true",
		"x,-,-":     "1 alpha wrong 0/1 try 1; 1 alpha skipped 0/1 try 2; 1 alpha skipped 0/1 try 3; again false",
		"-,x,y":     "1 alpha skipped 0/1 try 1; 1 alpha wrong 0/1 try 2; 1 alpha wrong 0/1 try 3; again true",
		"-,:undo,-": "1 alpha skipped 0/1 try 1; undo 1 alpha skipped try 1; 1 alpha skipped 0/1 try 1; again true",
	} {
		s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Count: 1, Retry: true})
		if got := fmt.Sprintf("%s; again %v", play(t, s, strings.Split(lines, ",")...), s.Again()); got != want {
			t.Errorf("%s:\n%s, want\n%s", lines, got, want)
		}
	}
}

func TestCountLimit(t *testing.T) {
	for count, want := range map[int]int{0: 3, 1: 1, 2: 2, 3: 3, 4: 3} {
		if s := begin(t, three, quiz.Options{Count: count}); len(s.Refs()) != want || s.Summary().Total != want {
			t.Errorf("count %d: %d questions, want %d", count, len(s.Refs()), want)
		}
	}
}

// A message repeats forty characters of what was typed.
func TestRepeatLimit(t *testing.T) {
	q := ask(t, manyOptions(3))
	for n, want := range map[int]string{40: strings.Repeat("é", 40), 41: strings.Repeat("é", 39) + "…"} {
		_, err := q.Read([]string{strings.Repeat("é", n)})
		if text := fmt.Sprint(err); !strings.Contains(text, `"`+want+`"`) {
			t.Errorf("%d characters: %s", n, text)
		}
	}
}

// Of a response that was kept, every pick must be an option; of a match alone a
// left side may have none. A mark of one's own is named if it is a grade.
func TestResponseLimits(t *testing.T) {
	choice, match, self := ask(t, cities), ask(t, match2), ask(t, "[[card]]\nquestion = 'Q'\nanswer = 'A'\nself = true\n")
	for _, c := range []struct {
		q     *quiz.Question
		picks []int
		want  bool
	}{
		{choice, []int{0}, true}, {choice, []int{3}, true}, {choice, []int{4}, false}, {choice, []int{-1}, false},
		{match, []int{2, 0}, true}, {match, []int{3, 0}, false}, {match, []int{-1, 0}, true}, {match, []int{-2, 0}, false}, {match, []int{0}, false},
	} {
		if got := c.q.Fits(quiz.Response{Picks: c.picks}); got != c.want {
			t.Errorf("%s: %v fits: %v", c.q.Kind, c.picks, got)
		}
	}
	for ease, want := range []string{"knew it", "again", "hard", "good", "easy", "knew it"} {
		if got := self.Say(quiz.Response{Knew: true, Grade: ease}); got != want {
			t.Errorf("ease %d: %q, want %q", ease, got, want)
		}
	}
}
