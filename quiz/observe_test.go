package quiz_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// A witness is an observer that writes down what it is told, with how the
// session stands then.
type witness struct {
	session *quiz.Session
	told    *[]string
	name    string
}

func (w witness) Answered(a quiz.Answer)   { w.tell("answered", a) }
func (w witness) Overridden(a quiz.Answer) { w.tell("overridden", a) }
func (w witness) Undone(a quiz.Answer)     { w.tell("undone", a) }

func (w witness) tell(what string, a quiz.Answer) {
	next := "the end"
	if q := w.session.Next(); q != nil {
		next = q.Card.Key()
	}
	*w.told = append(*w.told, fmt.Sprintf("%s: %s %s, %d answers, then %s", w.name, what, inShort(a), len(w.session.Answers()), next))
}

// Observers are told of each change in the order in which they came, when the
// session stands as it does after it, and before the method returns. What
// changes nothing is not told, nor what was before they came.
func TestObservers(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Retry: true})
	play(t, s, "alpha")
	var told []string
	for _, name := range []string{"one", "two"} {
		s.Observe(witness{s, &told, name})
	}
	for _, step := range []struct{ line, want string }{
		{":right", ""},
		{"x", "answered 2 beta wrong try 1, 2 answers, then gamma"},
		{":right", "overridden 2 beta overridden try 1, 2 answers, then gamma"},
		{":undo", "undone 2 beta overridden try 1, 1 answers, then beta"},
		{"-", "answered 2 beta skipped try 1, 2 answers, then gamma"},
		{":right", ""},
		{"y", "answered 3 gamma wrong try 1, 3 answers, then beta"},
		{"beta", "answered 2 beta right try 2, 4 answers, then gamma"},
		{"y", "answered 3 gamma wrong try 2, 5 answers, then gamma"},
		{":right", "overridden 3 gamma overridden try 2, 5 answers, then the end"},
		{":missed", ""},
		{":undo", "undone 3 gamma overridden try 2, 4 answers, then gamma"},
		{":undo", "undone 2 beta right try 2, 3 answers, then beta"},
	} {
		told = nil
		play(t, s, step.line)
		var want []string
		if step.want != "" {
			want = []string{"one: " + step.want, "two: " + step.want}
		}
		if !reflect.DeepEqual(told, want) {
			t.Fatalf("%s: told\n%s\nwant\n%s", step.line, strings.Join(told, "\n"), strings.Join(want, "\n"))
		}
	}
}

// An answer that could not be read is told, too, and an exam tells of its
// answers; there is nothing else in it to tell.
func TestObserversOfExam(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder, Exam: true})
	var told []string
	s.Observe(witness{s, &told, "one"})
	s.AnswerUnread("x", fmt.Errorf("no"), 1)
	play(t, s, "x", ":right", ":undo")
	want := []string{"one: answered 1 alpha unreadable try 1, 1 answers, then beta", "one: answered 2 beta wrong try 1, 2 answers, then gamma"}
	if !reflect.DeepEqual(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
}

// A Chooser is told before observers are, for what is asked next follows from it.
func TestChooserBeforeObservers(t *testing.T) {
	list := []*decks.Deck{deckstest.Parse(t, "d.toml", three)}
	p := pileOf(list)
	s := quiz.NewChosen(list, quiz.Options{}, p)
	s.Observe(witness{s, &p.told, "one"})
	play(t, s, "x", ":right", ":undo")
	want := []string{
		"answered 1 alpha wrong try 1", "one: answered 1 alpha wrong try 1, 1 answers, then beta",
		"overridden 1 alpha overridden try 1", "one: overridden 1 alpha overridden try 1, 1 answers, then beta",
		"undone 1 alpha overridden try 1", "one: undone 1 alpha overridden try 1, 0 answers, then alpha",
	}
	if !reflect.DeepEqual(p.told, want) {
		t.Errorf("told %q, want %q", p.told, want)
	}
}

// What CanUndo and CanOverride say is what Undo and Override do, after each
// outcome, and in an exam.
func TestCan(t *testing.T) {
	for _, c := range []struct {
		name           string
		options        quiz.Options
		lines          string
		undo, override bool
	}{
		{"nothing answered", quiz.Options{}, "", false, false},
		{"wrong", quiz.Options{}, "x", true, true},
		{"nearly", quiz.Options{}, "alphb", true, false},
		{"right", quiz.Options{}, "alpha", true, false},
		{"skipped", quiz.Options{}, "-", true, false},
		{"overridden", quiz.Options{}, "x,:right", true, false},
		{"undone", quiz.Options{}, "x,:undo", false, false},
		{"at the end", quiz.Options{}, "alpha,beta,x", true, true},
		{"only the last", quiz.Options{}, "x,beta", true, false},
		{"an exam", quiz.Options{Exam: true}, "x", false, false},
	} {
		c.options.Order = quiz.DeckOrder
		s := begin(t, three, c.options)
		if c.lines != "" {
			play(t, s, strings.Split(c.lines, ",")...)
		}
		if s.CanUndo() != c.undo || s.CanOverride() != c.override {
			t.Errorf("%s: undo %v, override %v; want %v, %v", c.name, s.CanUndo(), s.CanOverride(), c.undo, c.override)
		}
		if got := s.Override(); got != c.override {
			t.Errorf("%s: Override says %v", c.name, got)
		}
		if _, got := s.Undo(); got != c.undo {
			t.Errorf("%s: Undo says %v", c.name, got)
		}
	}
}

// A hint is offered where there is one, which is never in an exam.
func TestHasHint(t *testing.T) {
	s, exam := begin(t, three, quiz.Options{Order: quiz.DeckOrder}), begin(t, three, quiz.Options{Order: quiz.DeckOrder, Exam: true})
	if !s.HasHint() || exam.HasHint() || exam.Hint() != "" {
		t.Errorf("there is a hint: %v; in an exam: %v, %q", s.HasHint(), exam.HasHint(), exam.Hint())
	}
	if play(t, s, "alpha"); s.HasHint() || s.Answers()[0].Hinted || s.Last().Question != s.Answers()[0].Question {
		t.Errorf("beta has a hint, or that of alpha was seen: %+v", s.Last())
	}
	if play(t, s, "beta", "gamma"); s.HasHint() {
		t.Error("there is a hint at the end")
	}
}
