package review_test

import (
	"errors"
	"strings"
	"testing"

	"quiz/quiz"
)

// unread answers the question in hand with what cannot be read.
func (s *sitting) unread() {
	q := s.Next()
	s.log = append(s.log, q.Card.Key()+q.Part+":?")
	s.AnswerUnread("…", errors.New("answer 1, 2, 3 or 4"), 1)
}

// A card whose answer could not be read comes once more, behind the others, and
// is as it was before.
func TestUnread(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c"))
	w.learnt("a", "", 5, -1, 4)
	w.steps("b", "", 0)
	before := inShort(w.plan(w.options()))
	s := w.begin(w.plan(w.options()))
	for n := 0; s.Next() != nil && n < 20; n++ {
		if _, of := s.Position(); n < 3 && of != 3+n {
			t.Errorf("%d questions before the %dth", of, n+1)
		}
		s.unread()
	}
	check(t, "log", strings.Join(w.log, " "), "b:? a:? c:? b:? a:? c:?")
	check(t, "plan", inShort(w.plan(w.options())), before)
}

// What is answered when it comes once more counts as any answer.
func TestUnreadOnce(t *testing.T) {
	w := newDesk(t, cards("a", "b"))
	w.ease = func(*quiz.Question) int { return 4 }
	s := w.begin(w.plan(w.options()))
	s.unread()
	if n, of := s.Position(); n != 2 || of != 3 {
		t.Errorf("%d of %d", n, of)
	}
	for s.Next() != nil {
		s.answer()
	}
	check(t, "log", strings.Join(w.log, " "), "a:? b:4 a:4")
	check(t, "plan", inShort(w.plan(w.options())), "learning; due; changed; new; unseen 0, held 0, put off 0")
}

// An unreadable answer can be taken back, and counted as right.
func TestUnreadUndone(t *testing.T) {
	w := newDesk(t, cards("a", "b"))
	s := w.begin(w.plan(w.options()))
	s.unread()
	if _, ok := s.Undo(); !ok || s.Next().Card.Key() != "a" {
		t.Fatal("not taken back")
	}
	if n, of := s.Position(); n != 1 || of != 2 {
		t.Errorf("%d of %d", n, of)
	}
	s.unread()
	s.Override()
	if n, of := s.Position(); n != 2 || of != 3 {
		t.Errorf("%d of %d; one in learning is to come", n, of)
	}
	var rest []string
	for n := 0; s.Next() != nil && n < 10; n++ {
		rest = append(rest, s.Next().Card.Key())
		s.answer()
	}
	check(t, "the rest", strings.Join(rest, " "), "b a b")
}
