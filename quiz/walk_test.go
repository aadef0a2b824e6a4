package quiz_test

import (
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// A walk is a random sitting in which anything may be done at any time, and
// after each step of which all is looked at.
type walk struct {
	*testing.T
	pair   // only for its chance
	s      *quiz.Session
	chosen bool // as by a pile
}

func newWalk(t *testing.T, seed uint64) *walk {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 7))
	w := &walk{T: t, pair: pair{Rand: r}, chosen: r.IntN(4) == 0}
	if w.chosen {
		list := []*decks.Deck{deckstest.Deck(r)}
		w.s = quiz.NewChosen(list, quiz.Options{Seed: r.Uint64()}, pileOf(list))
	} else {
		w.s = randomSitting(t, r)
	}
	return w
}

// take takes steps, one for each letter, and then goes to the end.
func (w *walk) take(steps string) {
	w.Helper()
	for _, letter := range []byte(steps) {
		switch letter {
		case 'a':
			w.answer(false)
		case 's':
			w.answer(true)
		case 'h':
			w.s.Hint()
		case 'u':
			w.s.Undo()
		case 'o':
			w.s.Override()
		case 'r':
			w.retry()
		case 'm':
			w.mend()
		}
		w.check()
	}
	for n := 0; w.s.Next() != nil; n++ {
		if w.s.Skip(1); n > 10_000 {
			w.Fatal("the sitting has no end")
		}
	}
	w.check()
	if n, of := len(w.firsts()), len(w.s.Refs()); n != of {
		w.Fatalf("%d of %d questions were asked", n, of)
	}
}

// answer answers the question in hand, or skips it, having done so and undone
// it before, perhaps from a round that began meanwhile.
func (w *walk) answer(skip bool) {
	w.Helper()
	q := w.s.Next()
	if q == nil {
		return
	}
	st := w.step(q)
	st.hint, st.skip, st.override = false, skip, false
	before := stands(w.s)
	st.take(w.s)
	after := stands(w.s)
	w.s.RetryMissed()
	if _, ok := w.s.Undo(); !ok {
		return // an exam
	}
	if got := stands(w.s); got != before {
		w.Fatalf("answered and undone:\n%s\nwant\n%s", got, before)
	}
	st.take(w.s)
	if got := stands(w.s); got != after {
		w.Fatalf("answered, undone and answered again:\n%s\nwant\n%s", got, after)
	}
}

// retry asks again what was missed: as many questions as was said, in the order
// in which they were.
func (w *walk) retry() {
	w.Helper()
	want := w.missed()
	if got := w.s.StillMissed(); got != len(want) {
		w.Fatalf("%d are missed, want %d", got, len(want))
	}
	before := stands(w.s)
	if got := w.s.RetryMissed(); got != len(want) {
		w.Fatalf("%d come again, want %d", got, len(want))
	}
	if len(want) == 0 {
		if got := stands(w.s); got != before {
			w.Fatalf("nothing comes again:\n%s\nwant\n%s", got, before)
		}
		return
	}
	if n, _ := w.s.Position(); n != want[0] || !w.s.Again() {
		w.Fatalf("%d comes again, want %d", n, want[0])
	}
}

// missed are the numbers of the questions that would come again.
func (w *walk) missed() (list []int) {
	if w.s.Next() != nil || w.s.Options().Exam || w.chosen {
		return nil
	}
	for i, a := range w.s.Answers() {
		later := func(b quiz.Answer) bool { return b.Number == a.Number }
		if !a.Verdict.Outcome.Good() && !slices.ContainsFunc(w.s.Answers()[i+1:], later) && slices.Contains(arrange.Parts(a.Question.CardNow()), a.Question.Part) {
			list = append(list, a.Number)
		}
	}
	return list
}

// mend mends the card of the question in hand or of one that was answered.
// Answers are not changed by it.
func (w *walk) mend() {
	w.Helper()
	q := w.s.Next()
	if list := w.s.Answers(); len(list) > 0 && (q == nil || w.IntN(2) == 0) {
		q = list[w.IntN(len(list))].Question
	}
	if q == nil {
		return
	}
	from := deckstest.Deck(w.Rand)
	mended := from.Cards.At(0)
	for _, c := range from.Cards.All() { // often one of several parts
		if len(arrange.Parts(c)) > 1 && w.IntN(2) == 0 {
			mended = c
		}
	}
	before, again := w.s.Report(time.Time{}), w.s.Again()
	inHand := w.s.Next()
	w.s.Mend(q, from, mended)
	if got := w.s.Report(time.Time{}); !reflect.DeepEqual(got, before) {
		w.Fatalf("mended, the report is\n%+v\nnot\n%+v", got, before)
	}
	switch now := w.s.Next(); {
	case inHand == nil || inHand.CardNow() != q.CardNow():
		if now != inHand {
			w.Fatalf("another question is in hand: %+v", now)
		}
	case now != nil && now.CardNow() == q.CardNow() && w.s.Again() == again && now.Card.Body != mended.Body:
		w.Fatalf("%+v is asked, not %+v", now.Card, mended)
	}
}

func (w *walk) firsts() []quiz.Answer {
	return slices.DeleteFunc(slices.Clone(w.s.Answers()), func(a quiz.Answer) bool { return a.Try > 1 })
}

// check sees that each question is asked first once, in its turn, that tries
// follow one another, and that the score is that of the first ones.
func (w *walk) check() {
	w.Helper()
	items, firsts := w.s.Refs(), w.firsts()
	sum, points, most, streak, right := w.s.Summary(), 0.0, 0.0, 0, 0
	for i, a := range firsts {
		it := quiz.Ref{Deck: a.Question.Deck, Index: a.Question.Deck.Cards.Index(a.Question.CardNow()), Part: a.Question.Part}
		if !w.chosen && (a.Number != i+1 || it != items[i]) {
			w.Fatalf("question %d, of %v, is answered as number %d", i+1, items[i], a.Number)
		}
		points, most, streak = points+a.Points, most+a.MaxPoints, streak+1
		if a.Verdict.Outcome.Good() {
			right++
		} else {
			streak = 0
		}
	}
	if sum.Asked != len(firsts) || sum.Points != points || sum.MaxPoints != most || sum.Right != right || w.s.Streak() != streak {
		w.Fatalf("%+v and a streak of %d; want %d asked, %v of %v points, %d right, a streak of %d", sum, w.s.Streak(), len(firsts), points, most, right, streak)
	}
	for _, it := range items[len(firsts):] {
		most += it.Card().Points
	}
	if math.Abs(sum.AllPoints-most) > 1e-9 {
		w.Fatalf("all points are %v, want %v", sum.AllPoints, most)
	}
	done := len(firsts)
	if w.chosen {
		done = len(w.s.Answers())
	}
	if w.s.Done() != done {
		w.Fatalf("%d are done, want %d", w.s.Done(), done)
	}
	w.checkTries()
	w.checkInHand(len(firsts))
}

func (w *walk) checkTries() {
	w.Helper()
	if w.chosen {
		return
	}
	tries := map[int]int{}
	for _, a := range w.s.Answers() {
		if tries[a.Number]++; a.Try != tries[a.Number] {
			w.Fatalf("question %d is tried for the %dth time, which is called try %d", a.Number, tries[a.Number], a.Try)
		}
	}
}

// checkInHand sees that what is asked is there to be asked.
func (w *walk) checkInHand(asked int) {
	w.Helper()
	q := w.s.Next()
	if q == nil {
		return
	}
	if q.Card != q.CardNow() || !slices.Contains(arrange.Parts(q.Card), q.Part) {
		w.Fatalf("part %q of %+v is asked", q.Part, q.Card)
	}
	if n, _ := w.s.Position(); !w.chosen && (!w.s.Again() && n != asked+1 || w.s.Again() && n > asked) {
		w.Fatalf("place %d after %d answers, again %v", n, asked, w.s.Again())
	}
}

// In any order of steps a sitting stays sound.
func TestWalks(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 9))
	for range 400 {
		steps := make([]byte, r.IntN(60))
		for i := range steps {
			steps[i] = "aaaaasssuuuohrrrmm"[r.IntN(18)]
		}
		newWalk(t, r.Uint64()).take(string(steps))
	}
}
