package review_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/filter"
	"quiz/quiz"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// What was due before today comes first, by what is at stake: not the longest
// overdue, nor the most likely forgotten.
func TestOrder(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"))
	w.learnt("a", "", 3, 5, 100)     // not due
	w.learnt("b", "", 2, -1, 1)      // a short memory, likely lost
	w.learnt("c", "", 300, -1, 100)  // a long one, likely lost
	w.learnt("d", "", 101, -1, 100)  // a long one, less likely
	w.learnt("e", "", 900, 0, 500)   // much at stake, but due today only
	w.learnt("f", "", 1, 0, 1)       // and little
	w.steps("g", "", 15*time.Minute) // soon
	w.steps("h", "", -time.Minute)   // now
	w.learnt("i", "", 10, 20, 10)
	key := arrange.Key{Deck: "deck", Card: "i"}
	i := w.known[key]
	i.Fingerprint = "another"
	w.known[key] = i
	p := w.plan(w.options())
	check(t, "plan", inShort(p), "learning: h g; due: c d b e f; changed: i; new: j; unseen 1, held 0, put off 0")
	check(t, "sitting", w.sit(p), "h:3 c:3 d:3 b:3 e:3 f:3 i:3 j:3 i:3 j:3 g:3")
	if p.Total() != 9 || len(p.Decks()) != 1 || !p.Now.Equal(monday) || !p.NextDue.Equal(time.Date(2027, 3, 6, 4, 0, 0, 0, time.UTC)) {
		t.Errorf("%d cards, %d decks, now %s, next %s", p.Total(), len(p.Decks()), p.Now, p.NextDue)
	}
}

// The day turns at 4 o'clock.
func TestDueByDays(t *testing.T) {
	for _, c := range []struct {
		now  time.Time
		want string
	}{
		{time.Date(2027, 3, 2, 3, 59, 59, 0, time.UTC), "learning; due; changed; new; unseen 0, held 0, put off 0"},
		{time.Date(2027, 3, 2, 4, 0, 0, 0, time.UTC), "learning; due: a; changed; new; unseen 0, held 0, put off 0"},
	} {
		w := newDesk(t, cards("a"))
		w.learnt("a", "", 1, 1, 1)
		w.now = c.now
		check(t, c.now.String(), inShort(w.plan(w.options())), c.want)
	}
}

func TestNewCards(t *testing.T) {
	w := newDesk(t, cards(numbered("c%02d", 25)...))
	o := w.options()
	check(t, "ten a day", inShort(w.plan(o)), "learning; due; changed; new: c01 c02 c03 c04 c05 c06 c07 c08 c09 c10; unseen 25, held 15, put off 0")
	o.New = 3
	w.sit(w.plan(o))
	check(t, "of which three are seen", inShort(w.plan(w.options())), "learning; due; changed; new: c04 c05 c06 c07 c08 c09 c10; unseen 22, held 15, put off 0")
	check(t, "no more than three", inShort(w.plan(withNew(w.options(), 3))), "learning; due; changed; new; unseen 22, held 22, put off 0")
	check(t, "none at all", inShort(w.plan(withNew(w.options(), 0))), "learning; due; changed; new; unseen 22, held 22, put off 0")
	check(t, "as many as usual", inShort(w.plan(withNew(w.options(), -1))), "learning; due; changed; new: c04 c05 c06 c07 c08 c09 c10; unseen 22, held 15, put off 0")
	w.sit(w.plan(w.options()))
	check(t, "enough for today", inShort(w.plan(w.options())), "learning; due; changed; new; unseen 15, held 15, put off 0")
	w.tomorrow()
	check(t, "tomorrow", inShort(w.plan(w.options())), "learning; due; changed; new: c11 c12 c13 c14 c15 c16 c17 c18 c19 c20; unseen 15, held 5, put off 0")
}

// New cards come in the order of their deck, however many parts they have.
func TestNewInOrder(t *testing.T) {
	w := newDesk(t, cards("a", "***b", "+c", "d"))
	check(t, "plan", inShort(w.plan(w.options())), "learning; due; changed; new: a bc1 c d; unseen 7, held 0, put off 3")
	check(t, "before an exam", inShort(w.plan(w.examOptions(8, 10))), "learning; due; changed; new: bc1 c a d; unseen 7, held 0, put off 3")
}

func withNew(o review.Options, n int) review.Options {
	o.New = n
	return o
}

func TestLimit(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c", "d", "e"))
	w.steps("b", "", 0)
	w.learnt("c", "", 2, 0, 1)
	w.learnt("d", "", 2, -1, 1)
	for limit, want := range []string{
		"learning: b; due: d c; changed; new: a e; unseen 2, held 0, put off 0",
		"learning: b; due; changed; new; unseen 2, held 0, put off 0",
		"learning: b; due: d; changed; new; unseen 2, held 0, put off 0",
		"learning: b; due: d c; changed; new; unseen 2, held 0, put off 0",
		"learning: b; due: d c; changed; new: a; unseen 2, held 0, put off 0",
		"learning: b; due: d c; changed; new: a e; unseen 2, held 0, put off 0",
		"learning: b; due: d c; changed; new: a e; unseen 2, held 0, put off 0",
	} {
		o := w.options()
		o.Limit = limit
		check(t, fmt.Sprint("limit ", limit), inShort(w.plan(o)), want)
	}
}

func TestFilter(t *testing.T) {
	w := newDesk(t, cards("a", "*b")+"tags = [\"t\"]\n")
	o := w.options()
	o.Kinds = []decks.Kind{decks.KindShort}
	check(t, "short ones", inShort(w.plan(o)), "learning; due; changed; new: a; unseen 1, held 0, put off 0")
	o.Kinds, o.Tags = nil, []string{"t"}
	check(t, "those with a tag", inShort(w.plan(o)), "learning; due; changed; new: bc1; unseen 1, held 0, put off 0")
	o.Tags = []string{"u"}
	_, err := review.Make(w.list, func(arrange.Key) (review.Known, bool) { return review.Known{}, false }, w.now, o)
	var nothing *filter.Nothing
	if !errors.As(err, &nothing) || nothing.Msg != `no card has the tag "u"` {
		t.Errorf("error %v", err)
	}
}

// Of the parts of one card one is asked a day.
func TestSiblings(t *testing.T) {
	const none = "learning; due; changed; new; "
	for _, c := range []struct {
		name string
		set  func(*desk)
		want string
		next string // when the next is due: hours from now
	}{
		{"all new", func(w *desk) {}, "learning; due; changed; new: ac1; unseen 3, held 0, put off 2", ""},
		{"one due", func(w *desk) { w.learnt("a", "c3", 2, 0, 1) }, "learning; due: ac3; changed; new; unseen 2, held 0, put off 2", ""},
		{"one overdue, one due", func(w *desk) { w.learnt("a", "c1", 2, 0, 1); w.learnt("a", "c2", 2, -1, 1) }, "learning; due: ac2; changed; new; unseen 1, held 0, put off 2", "19h0m0s"},
		{"one in learning, one due", func(w *desk) { w.learnt("a", "c1", 2, 0, 1); w.steps("a", "c2", 0) }, "learning: ac2; due; changed; new; unseen 1, held 0, put off 2", "19h0m0s"},
		{"one asked today", func(w *desk) { w.learnt("a", "c2", 0, 3, 1) }, none + "unseen 2, held 0, put off 2", "67h0m0s"},
		{"one asked today, one due", func(w *desk) { w.learnt("a", "c2", 0, 3, 1); w.learnt("a", "c3", 5, -2, 1) }, none + "unseen 1, held 0, put off 2", "19h0m0s"},
		{"one asked today and in learning still", func(w *desk) { w.learnt("a", "c1", 5, -2, 1); w.steps("a", "c2", time.Minute) }, "learning: ac2; due; changed; new; unseen 1, held 0, put off 2", "19h0m0s"},
		{"one asked today, one in learning since yesterday", func(w *desk) { w.learnt("a", "c2", 0, 3, 1); w.steps("a", "c1", -24*time.Hour) }, none + "unseen 1, held 0, put off 2", "19h0m0s"},
		{"one asked yesterday", func(w *desk) { w.learnt("a", "c2", 1, 3, 1) }, "learning; due; changed; new: ac1; unseen 2, held 0, put off 1", "67h0m0s"},
	} {
		w := newDesk(t, cards("***a"))
		c.set(w)
		p := w.plan(w.options())
		check(t, c.name, inShort(p), c.want)
		next := ""
		if !p.NextDue.IsZero() {
			next = p.NextDue.Sub(w.now).String()
		}
		check(t, c.name+", next", next, c.next)
	}
}

// Both ways round are as little asked on one day, and the whole of a card comes
// in its time.
func TestSiblingsInTime(t *testing.T) {
	w := newDesk(t, cards("+a", "**b"))
	var days []string
	for range 4 {
		days = append(days, w.sit(w.plan(w.options())))
		w.tomorrow()
	}
	check(t, "days", strings.Join(days, "; "), "a:3 bc1:3 a:3 bc1:3; areverse:3 bc2:3 areverse:3 bc2:3; a:3 bc1:3; areverse:3 bc2:3")
}

// A card whose answer is another now begins anew; one that is only reworded does
// not.
func TestChanged(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c"))
	for _, name := range []string{"a", "b", "c"} {
		w.learnt(name, "", 10, 50, 60)
	}
	w.load(strings.NewReplacer("The a", "The A of another", "What is b", "*What* might be b").Replace(cards("a", "b", "c")))
	p := w.plan(w.options())
	check(t, "plan", inShort(p), "learning; due; changed: a; new; unseen 0, held 0, put off 0")
	if m := p.Changed[0].Memory; m != (schedule.Memory{}) {
		t.Errorf("memory of a changed card: %+v", m)
	}
	check(t, "sitting", w.sit(p), "a:3 a:3")
	if a := w.known[arrange.Key{Deck: "deck", Card: "a"}]; a.Reps != 2 || !a.First.After(monday) {
		t.Errorf("%+v", a)
	}
	check(t, "after it", inShort(w.plan(w.options())), "learning; due; changed; new; unseen 0, held 0, put off 0")
}

// Changed cards take the places of new ones: a deck that was changed from end to
// end is not asked on one day.
func TestChangedAreLimited(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c", "d"))
	for _, name := range []string{"a", "b", "c"} {
		w.learnt(name, "", 10, 50, 60)
	}
	w.load(strings.ReplaceAll(cards("a", "b", "c", "d"), "The ", "Another "))
	o := w.options()
	for _, c := range []struct {
		perDay, waiting int
		want            string
	}{
		{0, 3, "learning; due; changed; new; unseen 1, held 1, put off 0"},
		{2, 1, "learning; due; changed: a b; new; unseen 1, held 1, put off 0"},
		{4, 0, "learning; due; changed: a b c; new: d; unseen 1, held 0, put off 0"},
	} {
		o.New = c.perDay
		p := w.plan(o)
		check(t, "plan", inShort(p), c.want)
		if p.Waiting != c.waiting {
			t.Errorf("%d a day: %d wait, want %d", c.perDay, p.Waiting, c.waiting)
		}
	}
}

// What was answered later than today is told: a clock was wrong, or is.
func TestAhead(t *testing.T) {
	w := newDesk(t, cards("a", "b"))
	w.learnt("a", "", 0, 5, 9)
	if p := w.plan(w.options()); p.Ahead != 0 {
		t.Errorf("today's answer counts as %d ahead", p.Ahead)
	}
	w.now = w.now.AddDate(0, 0, -2)
	if p := w.plan(w.options()); p.Ahead != 1 {
		t.Errorf("%d ahead", p.Ahead)
	}
}

// An answer that was right after all does not come again, even if its question
// is in hand already.
func TestOverriddenIsDone(t *testing.T) {
	w := newDesk(t, cards("a"))
	w.learnt("a", "", 10, 0, 9)
	p := w.plan(w.options())
	queue := p.Queue(func() time.Time { return w.now }, func(a quiz.Answer) int { return a.Grade(0) })
	s := p.Session(queue, quiz.Options{})
	s.Answer(quiz.Response{Texts: []string{"nonsense"}}, 1)
	if s.Next() == nil {
		t.Fatal("a wrong answer does not come again")
	}
	if !s.Override() || s.Next() != nil {
		t.Errorf("it comes again: %v", s.Next())
	}
	if sum := s.Summary(); sum.Total != 1 || sum.Asked != 1 || sum.Right != 1 {
		t.Errorf("%+v", sum)
	}
}

// An answer that was corrected on the day when it was learned is asked again on
// that day; but no sibling.
func TestChangedToday(t *testing.T) {
	w := newDesk(t, cards("**a"))
	w.learnt("a", "c1", 0, 3, 1)
	w.load(strings.ReplaceAll(cards("**a"), "c1::a1", "c1::one"))
	check(t, "plan", inShort(w.plan(w.options())), "learning; due; changed: ac1; new; unseen 1, held 0, put off 1")
}

// A clock that was set back by a year leaves nobody waiting for a year.
func TestClockSetBackBefore(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c"))
	w.steps("a", "", 10*time.Minute)
	w.learnt("b", "", 2, 0, 1)
	w.now = w.now.AddDate(-1, 0, 0)
	p := w.plan(w.options())
	check(t, "plan", inShort(p), "learning: a; due; changed; new: c; unseen 1, held 0, put off 0")
	check(t, "sitting", w.sit(p), "c:3 a:3 c:3")
}

// Steps that are longer than anybody waits end the sitting.
func TestLongSteps(t *testing.T) {
	w := newDesk(t, cards("a"))
	w.params.Learning = []time.Duration{time.Minute, 3 * time.Hour}
	check(t, "sitting", w.sit(w.plan(w.options())), "a:3")
	p := w.plan(w.options())
	check(t, "plan", inShort(p), "learning; due; changed; new; unseen 0, held 0, put off 0")
	if left := p.NextDue.Sub(w.now); left != 3*time.Hour {
		t.Errorf("next in %s", left)
	}
	w.now = w.now.Add(2*time.Hour + 41*time.Minute)
	check(t, "before its time", w.sit(w.plan(w.options())), "a:3")
}

func TestUntil(t *testing.T) {
	m := schedule.Memory{State: schedule.Learning, Due: monday.Add(10 * time.Minute)}
	if got := review.Until(m, monday, time.UTC); got != 10*time.Minute {
		t.Errorf("a step: %s", got)
	}
	m = schedule.Memory{State: schedule.Review, Due: time.Date(2027, 3, 3, 4, 0, 0, 0, time.UTC)}
	if got := review.Until(m, monday.Add(18*time.Hour), time.UTC); got != 48*time.Hour {
		t.Errorf("two days: %s", got)
	}
	m.Due = time.Date(2900, 1, 1, 4, 0, 0, 0, time.UTC)
	if got, want := review.Until(m, monday, time.UTC), 36525*24*time.Hour; got != want {
		t.Errorf("some centuries: %s, want %s", got, want)
	}
	if got := review.UntilDue(monday.Add(time.Hour), monday, time.UTC); got != time.Hour {
		t.Errorf("an hour: %s", got)
	}
}
