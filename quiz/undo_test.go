package quiz_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// A pile is a chooser: what was missed goes under the pile, what was not goes
// away. It notes what it is told.
type pile struct {
	items []quiz.Ref
	past  [][]quiz.Ref
	told  []string
}

func (p *pile) Next() (quiz.Ref, bool) {
	if len(p.items) == 0 {
		return quiz.Ref{}, false
	}
	return p.items[0], true
}

func (p *pile) Left() int { return len(p.items) }

func (p *pile) Answered(a quiz.Answer) {
	p.told = append(p.told, "answered "+inShort(a))
	p.past = append(p.past, p.items)
	p.put(a)
}

func (p *pile) put(a quiz.Answer) {
	before := p.past[len(p.past)-1]
	p.items = slices.Clone(before[1:])
	if !a.Verdict.Outcome.Good() && a.Verdict.Outcome != quiz.Skipped {
		p.items = append(p.items, before[0])
	}
}

func (p *pile) Undone(a quiz.Answer) {
	p.told = append(p.told, "undone "+inShort(a))
	last := len(p.past) - 1
	p.items, p.past = p.past[last], p.past[:last]
}

// Overridden leaves what is in hand on the pile, even if it is what was
// overridden.
func (p *pile) Overridden(a quiz.Answer) {
	p.told = append(p.told, "overridden "+inShort(a))
	before := p.past[len(p.past)-1]
	if len(before) > 1 {
		p.put(a)
	}
}

func inShort(a quiz.Answer) string {
	return fmt.Sprintf("%d %s %s try %d", a.Number, a.Question.Card.Key()+a.Question.Part, a.Verdict.Outcome, a.Try)
}

// pileOf is all that decks ask.
func pileOf(list []*decks.Deck) *pile {
	p := &pile{}
	for _, d := range list {
		for i, c := range d.Cards.All() {
			for _, part := range arrange.Parts(c) {
				p.items = append(p.items, quiz.Ref{Deck: d, Index: i, Part: part})
			}
		}
	}
	return p
}

func TestChosen(t *testing.T) {
	list := []*decks.Deck{deckstest.Parse(t, "d.toml", three)}
	p := pileOf(list)
	s := quiz.NewChosen(list, quiz.Options{}, p)
	var places []string
	for s.Next() != nil {
		n, of := s.Position()
		places = append(places, fmt.Sprintf("%d/%d %s %v", n, of, s.Next().Card.ID, s.Again()))
		switch len(places) {
		case 1, 3:
			play(t, s, "x")
		case 4:
			play(t, s, "x", ":right")
		default:
			play(t, s, s.Next().Card.ID)
		}
		if len(places) == 2 {
			s.Undo()
			s.Undo()
		}
	}
	want := "1/3 alpha false, 2/4 beta false, 1/3 alpha false, 2/4 beta false, 3/4 gamma false, 4/4 alpha true"
	if got := strings.Join(places, ", "); got != want {
		t.Errorf("places\n%s, want\n%s", got, want)
	}
	wantTold := []string{
		"answered 1 alpha wrong try 1", "answered 2 beta right try 1", "undone 2 beta right try 1", "undone 1 alpha wrong try 1",
		"answered 1 alpha wrong try 1", "answered 2 beta wrong try 1", "overridden 2 beta overridden try 1",
		"answered 3 gamma right try 1", "answered 4 alpha right try 2",
	}
	if !reflect.DeepEqual(p.told, wantTold) {
		t.Errorf("told %q, want %q", p.told, wantTold)
	}
	if got, want := score(s), "3 of 3, right 2 nearly 0 partial 0 wrong 1 skipped 0, 3 of 4 points, 4s"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if len(s.Refs()) != 3 {
		t.Errorf("%d items", len(s.Refs()))
	}
}

// Of a chooser that has nothing there is nothing to ask, or to undo.
func TestNothingChosen(t *testing.T) {
	s := quiz.NewChosen([]*decks.Deck{deckstest.Parse(t, "d.toml", three)}, quiz.Options{}, &pile{})
	if _, ok := s.Undo(); ok || s.Next() != nil || s.Override() {
		t.Error("there is something")
	}
	if got, want := score(s), "0 of 0, right 0 nearly 0 partial 0 wrong 0 skipped 0, 0 of 0 points, 0s"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestUndo(t *testing.T) {
	s := begin(t, three, quiz.Options{Order: quiz.DeckOrder})
	if _, ok := s.Undo(); ok {
		t.Error("there was something to undo")
	}
	s.Hint()
	play(t, s, "x", ":right", "beta", "gamma")
	for _, want := range []string{"3 gamma right try 1", "2 beta right try 1", "1 alpha overridden try 1"} {
		a, ok := s.Undo()
		n, of := s.Position()
		if !ok || inShort(a) != want || s.Next() != a.Question || n != a.Number || of != 3 {
			t.Errorf("%v %s, want %s; now %d of %d", ok, inShort(a), want, n, of)
		}
	}
	play(t, s, "alpha")
	if a := s.Answers()[0]; !a.Hinted {
		t.Error("that a hint was seen is forgotten")
	}
	exam := begin(t, three, quiz.Options{Exam: true})
	play(t, exam, "x")
	if _, ok := exam.Undo(); ok {
		t.Error("an exam has an undo")
	}
}

// A pair of sittings: one goes straight on, the other takes detours and undoes
// them.
type pair struct {
	*rand.Rand
	straight, winding *quiz.Session
}

func randomPair(t *testing.T, r *rand.Rand) pair {
	t.Helper()
	list := []*decks.Deck{deckstest.Deck(r)}
	o := quiz.Options{Seed: r.Uint64(), Count: r.IntN(8), Strict: r.IntN(4) == 0, Retry: r.IntN(2) == 0, Flip: r.IntN(4) == 0}
	if r.IntN(2) == 0 {
		return pair{r, quiz.NewChosen(list, o, pileOf(list)), quiz.NewChosen(list, o, pileOf(list))}
	}
	a, err := quiz.NewSession(list, o)
	if err != nil {
		t.Fatal(err)
	}
	b, err := quiz.NewSession(list, o)
	if err != nil {
		t.Fatal(err)
	}
	return pair{r, a, b}
}

// A step is what a player does with a question.
type step struct {
	hint, skip, override bool
	response             quiz.Response
}

func (p pair) step(q *quiz.Question) step {
	st := step{hint: p.IntN(4) == 0, skip: p.IntN(5) == 0, override: p.IntN(5) == 0}
	lines := expected(q)
	if p.IntN(2) == 0 {
		lines = []string{randomLine(p.Rand, q)}
	}
	response, err := q.Read(lines)
	if err != nil {
		response = quiz.Response{}
	}
	response.Knew, st.response = p.IntN(2) == 0, response
	return st
}

func (st step) take(s *quiz.Session) {
	if st.hint {
		s.Hint()
	}
	if st.skip {
		s.Skip(1)
	} else {
		s.Answer(st.response, 1)
	}
	if st.override {
		s.Override()
	}
}

// detour answers some questions, of which some may have been missed, and takes
// that back. It looks at no hint: that one was seen stays so.
func (p pair) detour() {
	n := 0
	for range p.IntN(6) {
		if q := p.winding.Next(); q != nil {
			st := p.step(q)
			st.hint = false
			st.take(p.winding)
			n++
		}
		if n > 0 && p.IntN(4) == 0 {
			p.winding.Undo()
			n--
		}
		if n > 0 && p.IntN(2) == 0 {
			p.winding.RetryMissed()
		}
	}
	for range n {
		p.winding.Undo()
	}
}

// stands is all that can be seen of a sitting.
func stands(s *quiz.Session) string {
	n, of := s.Position()
	text := fmt.Sprintf("%d of %d, %v", n, of, s.Again())
	if q := s.Next(); q != nil {
		text += fmt.Sprint(" ", q.Card.Key(), q.Part, q.Options, q.Blanks)
	}
	for _, a := range s.Answers() {
		text += fmt.Sprintf("\n%s %q %v %v of %v, %v", inShort(a), a.Response, a.Given, a.Points, a.MaxPoints, a.Hinted)
	}
	sum := s.Summary()
	sum.Missed = nil // they are among the answers
	return text + fmt.Sprintf("\n%+v %v, %d missed, streak %d", sum, s.Refs(), s.StillMissed(), s.Streak())
}

// Who undoes something goes on exactly as who has not done it.
func TestUndoneIsNotDone(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 400 {
		p := randomPair(t, r)
		for range 40 {
			p.detour()
			if got, want := stands(p.winding), stands(p.straight); got != want {
				t.Fatalf("after a detour:\n%s\nwant\n%s", got, want)
			}
			q := p.straight.Next()
			if q == nil {
				if p.straight.RetryMissed() == 0 {
					break
				}
				p.winding.RetryMissed()
				continue
			}
			st := p.step(q)
			st.take(p.straight)
			st.take(p.winding)
		}
	}
}
