package review_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"quiz/quiz"
)

// timed answers what a plan asks, so many seconds for each question, and tells
// when each came.
func (w *desk) timed(seconds int, eases ...int) string {
	s := w.begin(w.plan(w.options()))
	var log []string
	for s.Next() != nil {
		n, of := s.Position()
		log = append(log, fmt.Sprintf("%s %s %d/%d", w.now.Sub(monday), s.Next().Card.Key(), n, of))
		w.now = w.now.Add(time.Duration(seconds) * time.Second)
		ease := 3
		if len(log) <= len(eases) {
			ease = eases[len(log)-1]
		}
		s.mark(ease)
	}
	return strings.Join(log, ", ")
}

// Cards in learning come again when their time has come, in between others; at
// the end they are not waited for.
func TestSteps(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c", "d"))
	check(t, "slow", w.timed(300), "0s a 1/4, 5m0s b 2/5, 10m0s c 3/6, 15m0s a 4/7, 20m0s b 5/7, 25m0s c 6/7, 30m0s d 7/7, 35m0s d 8/8")
	w = newDesk(t, cards("a", "b", "c", "d"))
	check(t, "fast", w.timed(1), "0s a 1/4, 1s b 2/5, 2s c 3/6, 3s d 4/7, 4s a 5/8, 5s b 6/8, 6s c 7/8, 7s d 8/8")
	w = newDesk(t, cards("a", "b", "c"))
	check(t, "after a minute, and after five and a half", w.timed(30, 1, 2), "0s a 1/3, 30s b 2/4, 1m0s c 3/5, 1m30s a 4/6, 2m0s b 5/7, 2m30s c 6/8, 3m0s a 7/8, 3m30s b 8/8")
	w = newDesk(t, cards("a", "b"))
	check(t, "not twice in a row", w.timed(1, 3, 3, 1, 3, 1), "0s a 1/2, 1s b 2/3, 2s a 3/4, 3s b 4/5, 4s a 5/5, 5s a 6/6, 6s a 7/7")
	w = newDesk(t, cards("a"))
	w.learnt("a", "", 5, -1, 4)
	check(t, "forgotten", w.timed(1, 1), "0s a 1/1, 1s a 2/2")
}

// Easy ends the learning of a card, and good that of one on its last step.
func TestEasyIsDone(t *testing.T) {
	w := newDesk(t, cards("a", "b"))
	w.ease = func(*quiz.Question) int { return 4 }
	check(t, "easy", w.sit(w.plan(w.options())), "a:4 b:4")
}

// What was skipped is left for another sitting, as it was.
func TestSkipped(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c"))
	w.learnt("a", "", 5, -1, 4)
	w.steps("b", "", 0)
	before := inShort(w.plan(w.options()))
	w.ease = func(*quiz.Question) int { return 0 }
	check(t, "skipped", w.sit(w.plan(w.options())), "b:0 a:0 c:0")
	check(t, "plan", inShort(w.plan(w.options())), before)
}

// A card that comes again is practice, not another card.
func TestSummary(t *testing.T) {
	w := newDesk(t, cards("a", "b"))
	s := w.begin(w.plan(w.options()))
	for s.Next() != nil {
		s.answer()
	}
	if sum := s.Summary(); sum.Total != 2 || sum.Asked != 2 || sum.Right != 2 {
		t.Errorf("%+v", sum)
	}
}

// The clock may be set back, or on, in the middle of a sitting: all cards are
// asked, none for ever.
func TestClockSetInTheMiddle(t *testing.T) {
	for _, years := range []int{-1, 1} {
		w := newDesk(t, cards("a", "b", "c"))
		w.learnt("c", "", 5, -1, 4)
		s := w.begin(w.plan(w.options()))
		for s.Next() != nil {
			if len(s.Answers()) == 2 {
				w.now = w.now.AddDate(years, 0, 0)
			}
			s.answer()
		}
		check(t, fmt.Sprint("set by years: ", years), strings.Join(w.log, " "), map[int]string{
			-1: "c:3 a:3 b:3 a:3 b:3", 1: "c:3 a:3 b:3 a:3 b:3",
		}[years])
	}
}

// An answer that counts as right after all puts the card where a right answer
// would have.
func TestOverridden(t *testing.T) {
	w := newDesk(t, cards("a", "b"))
	w.learnt("a", "", 5, -1, 4)
	s := typed(w)
	s.Answer(quiz.Response{Texts: []string{"no"}}, 1)
	if _, of := s.Position(); of != 3 {
		t.Errorf("%d questions after a wrong answer", of)
	}
	if !s.Override() {
		t.Fatal("not overridden")
	}
	var log []string
	for s.Next() != nil {
		n, of := s.Position()
		log = append(log, fmt.Sprintf("%s %d/%d", s.Next().Card.Key(), n, of))
		s.Answer(quiz.Response{Texts: []string{"The " + s.Next().Card.Key()}}, 1)
	}
	check(t, "after it", strings.Join(log, ", "), "b 2/2, b 3/3")
}

// It puts a card on its last step into review, and one that was new on its next
// step, even if the clock was set back meanwhile.
func TestOverriddenInLearning(t *testing.T) {
	w := newDesk(t, cards("a", "b"))
	w.steps("a", "", 0)
	s := typed(w)
	s.Answer(quiz.Response{Texts: []string{"no"}}, 1)
	s.Override()
	if n, of := s.Position(); n != 2 || of != 2 {
		t.Errorf("%d of %d, want 2 of 2", n, of)
	}
	w = newDesk(t, cards("a", "b"))
	s = typed(w)
	s.Answer(quiz.Response{Texts: []string{"no"}}, 1)
	w.now = w.now.AddDate(-1, 0, 0)
	s.Override()
	if n, of := s.Position(); n != 2 || of != 3 {
		t.Errorf("%d of %d, want 2 of 3", n, of)
	}
}

// typed begins a sitting in which answers are typed.
func typed(w *desk) *quiz.Session {
	p := w.plan(w.options())
	return p.Session(p.Queue(func() time.Time { return w.now }, func(a quiz.Answer) int { return a.Grade(0) }), quiz.Options{})
}

// Undone and overridden, a review goes on as if nothing had been. The clocks of
// both sittings show the same when the same question is answered.
func TestUndoneIsNotDone(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 200 {
		seed := r.Uint64()
		straight, winding := randomReview(t, seed), randomReview(t, seed)
		for n := 0; straight.Next() != nil; n++ {
			if n == 1000 {
				t.Fatal("the sitting does not end")
			}
			detour(r, winding)
			if got, want := stands(winding), stands(straight); got != want {
				t.Fatalf("after a detour\n%s, want\n%s", got, want)
			}
			step := r.Uint64()
			take(straight, step)
			take(winding, step)
		}
	}
}

// randomReview begins a review of cards in all states; answers are typed.
func randomReview(t *testing.T, seed uint64) *sitting {
	r := rand.New(rand.NewPCG(seed, 1))
	w := newDesk(t, cards(numbered("c%d", 1+r.IntN(8))...))
	for _, c := range w.list[0].Cards.All() {
		switch r.IntN(3) {
		case 0:
			w.learnt(c.Key(), "", 5, -r.IntN(3), 5*r.Float64())
		case 1:
			w.steps(c.Key(), "", time.Duration(r.IntN(1200))*time.Second)
		}
	}
	s := &sitting{desk: w}
	s.Session = typed(w)
	return s
}

// take answers, overrides or skips by chance. Time passes with each answer that
// counts.
func take(s *sitting, step uint64) {
	q := s.Next()
	if q == nil {
		return
	}
	s.now = monday.Add(time.Duration(len(s.Answers())) * 97 * time.Second)
	switch step % 8 {
	case 0:
		s.Skip(1)
	case 1, 2:
		s.Answer(quiz.Response{Texts: []string{"no"}}, 1)
	case 3:
		s.Answer(quiz.Response{Texts: []string{"no"}}, 1)
		s.Override()
	case 4:
		s.Answer(quiz.Response{Texts: []string{"Teh " + q.Card.Key()}}, 1)
	default:
		s.Answer(quiz.Response{Texts: []string{"The " + q.Card.Key()}}, 1)
	}
}

func detour(r *rand.Rand, s *sitting) {
	now, n := s.now, len(s.Answers())
	for range r.IntN(6) {
		if take(s, r.Uint64()); r.IntN(3) == 0 && len(s.Answers()) > n {
			s.Undo()
		}
	}
	for len(s.Answers()) > n {
		s.Undo()
	}
	s.now = now
}

func stands(s *sitting) string {
	n, of := s.Position()
	text := fmt.Sprintf("%d of %d", n, of)
	if q := s.Next(); q != nil {
		text += fmt.Sprintf(": %s, again %v", q.Card.Key(), s.Again())
	}
	for _, a := range s.Answers() {
		text += fmt.Sprintf("\n%d %s %s try %d", a.Number, a.Question.Card.Key(), a.Verdict.Outcome, a.Try)
	}
	return text
}
