package review_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// examOptions are those of a review before an exam in so many days.
func (w *desk) examOptions(in, perDay int) review.Options {
	o := w.options()
	o.New, o.Exam = perDay, schedule.Day(monday, time.UTC)+in
	return o
}

func TestExam(t *testing.T) {
	for _, c := range []struct {
		name       string
		deck       string
		in, perDay int
		want       review.Exam
		new        int
	}{
		{"the number that it takes", cards(numbered("c%d", 25)...), 11, -1, review.Exam{Days: 10, Needed: 3, PerDay: 3, Possible: true}, 3},
		{"more than that", cards(numbered("c%d", 25)...), 11, 10, review.Exam{Days: 10, Needed: 3, PerDay: 10, Possible: true}, 10},
		{"fewer", cards(numbered("c%d", 25)...), 11, 2, review.Exam{Days: 10, Needed: 3, PerDay: 2, Late: 5}, 2},
		{"the last day", cards(numbered("c%d", 25)...), 2, -1, review.Exam{Days: 1, Needed: 25, PerDay: 25, Possible: true}, 25},
		{"the last day, with fewer", cards(numbered("c%d", 25)...), 2, 10, review.Exam{Days: 1, Needed: 25, PerDay: 10, Late: 15}, 10},
		{"tomorrow", cards(numbered("c%d", 25)...), 1, -1, review.Exam{Days: 0, PerDay: 10, Late: 25, TooLate: 25}, 10},
		{"tomorrow, with some", cards(numbered("c%d", 25)...), 1, 3, review.Exam{Days: 0, PerDay: 3, Late: 25, TooLate: 25}, 3},
		{"three blanks in six days", cards("***a"), 6, -1, review.Exam{Days: 5, Needed: 1, PerDay: 1, Possible: true}, 1},
		{"three blanks in five", cards("***a"), 5, -1, review.Exam{Days: 4, Needed: 1, PerDay: 1, Late: 1, TooLate: 1}, 1},
		{"those of more parts are pressed", cards("a", "b", "***c", "***d"), 6, -1, review.Exam{Days: 5, Needed: 2, PerDay: 2, Possible: true}, 2},
		{"an exam in a thousand years", cards("a"), 365243, -1, review.Exam{Days: 36499, Needed: 1, PerDay: 1, Possible: true}, 1},
	} {
		w := newDesk(t, c.deck)
		p := w.plan(w.examOptions(c.in, c.perDay))
		if p.Exam == nil || *p.Exam != c.want || len(p.New) != c.new {
			t.Errorf("%s: %+v and %d new, want %+v and %d", c.name, p.Exam, len(p.New), c.want, c.new)
		}
	}
	w := newDesk(t, cards("a"))
	for _, in := range []int{0, -1} {
		if p := w.plan(w.examOptions(in, 5)); p.Exam != nil || len(p.New) != 1 {
			t.Errorf("an exam that is past: %+v", p.Exam)
		}
	}
}

// New cards that were seen today already are counted; those that an exam needs
// are not held up by what is due of the same card.
func TestExamToday(t *testing.T) {
	w := newDesk(t, cards(numbered("c%d", 10)...))
	w.sit(w.plan(w.examOptions(4, 4)))
	p := w.plan(w.examOptions(4, -1))
	if want := (review.Exam{Days: 3, Needed: 3, PerDay: 3, Possible: true}); *p.Exam != want || len(p.New) != 0 {
		t.Errorf("%+v and %d new, want %+v", *p.Exam, len(p.New), want)
	}
	w = newDesk(t, cards(numbered("+c%d", 10)...))
	for _, name := range numbered("c%d", 10) {
		w.learnt(name, "", 9, -3, 1)
	}
	if e, want := w.plan(w.examOptions(3, -1)).Exam, (review.Exam{Days: 2, Needed: 10, PerDay: 10, Possible: true}); *e != want {
		t.Errorf("none of them today: %+v, want %+v", *e, want)
	}
	w = newDesk(t, cards("+a"))
	w.learnt("a", "", 9, -3, 1)
	check(t, "in three days", inShort(w.plan(w.examOptions(3, -1))), "learning; due: a; changed; new; unseen 1, held 0, put off 1")
	check(t, "tomorrow, too late for the new one", inShort(w.plan(w.examOptions(1, -1))), "learning; due: a; changed; new; unseen 1, held 0, put off 1")
	check(t, "in two days, and none are wished for", inShort(w.plan(w.examOptions(2, 0))), "learning; due: a; changed; new; unseen 1, held 0, put off 1")
	check(t, "in two days", inShort(w.plan(w.examOptions(2, -1))), "learning; due; changed; new: areverse; unseen 1, held 0, put off 1")
}

// What was learned and not reviewed since is brought on the day before.
func TestBroughtBeforeExam(t *testing.T) {
	w := newDesk(t, cards("a", "b", "c"))
	w.ease = func(*quiz.Question) int { return 4 }
	w.sit(w.plan(w.examOptions(5, -1)))
	w.learnt("c", "", 1, 30, 50)
	var days []string
	for day := 1; day < 5; day++ {
		w.tomorrow()
		days = append(days, inShort(w.plan(w.examOptions(5, -1))))
	}
	const none = "learning; due; changed; new; unseen 0, held 0, put off 0"
	want := []string{
		"learning; due; changed; new: b; unseen 1, held 0, put off 0", "learning; due; changed; new: b; unseen 1, held 0, put off 0",
		"learning; due; changed; new: b; unseen 1, held 0, put off 0", "learning; due: a; changed; new: b; unseen 1, held 0, put off 0",
	}
	for i := range want {
		check(t, fmt.Sprint("day ", i+1), days[i], want[i])
	}
	w.sit(w.plan(w.examOptions(5, 0)))
	check(t, "reviewed", inShort(w.plan(w.examOptions(5, 0))), "learning; due; changed; new; unseen 1, held 1, put off 0")
	w = newDesk(t, cards("c"))
	w.learnt("c", "", 1, 30, 50)
	check(t, "reviewed long ago", inShort(w.plan(w.examOptions(1, -1))), none)
}

// missed counts the parts of cards that have not been seen, and reviewed on a
// later day, when the day of the exam has come.
func (w *desk) missed(in int, options func() review.Options) (n int) {
	for range in {
		w.sit(w.plan(options()))
		w.tomorrow()
	}
	for _, c := range w.list[0].Cards.All() {
		for _, part := range arrange.Parts(c) {
			k, ok := w.known[arrange.Key{Deck: "deck", Card: c.Key(), Part: part}]
			if !ok || schedule.Day(k.First, time.UTC) == schedule.Day(k.Last, time.UTC) {
				n++
			}
		}
	}
	return n
}

// withoutSkips answers by chance, and skips nothing.
func withoutSkips(w *desk, r *rand.Rand) {
	w.ease = func(*quiz.Question) int { return []int{1, 1, 2, 3, 3, 3, 3, 3, 4}[r.IntN(9)] }
}

// begun is a random desk at which some days were spent before.
func begun(t *testing.T, seed uint64, names func(*rand.Rand) []string) *desk {
	r := rand.New(rand.NewPCG(seed, 13))
	w := newDesk(t, cards(names(r)...))
	withoutSkips(w, r)
	w.params.Retention = 0.7 + 0.27*r.Float64()
	w.now = w.now.AddDate(0, 0, -3)
	for range 3 {
		w.sit(w.plan(withNew(w.options(), r.IntN(4))))
		w.tomorrow()
	}
	for range r.IntN(2) {
		w.sit(w.plan(withNew(w.options(), r.IntN(4))))
	}
	return w
}

// The number of new cards a day that is named does it, and one fewer does not.
// That holds to the card where cards have one part.
func TestNeededIsNeeded(t *testing.T) {
	single := func(r *rand.Rand) []string { return numbered("c%d", 1+r.IntN(40)) }
	r := rand.New(rand.NewPCG(14, 15))
	for range 60 {
		seed, in := r.Uint64(), 1+r.IntN(14)
		first := begun(t, seed, single)
		e := *first.plan(first.examOptions(in, 0)).Exam
		for perDay := max(0, e.Needed-2); perDay <= e.Needed+1; perDay++ {
			w := begun(t, seed, single)
			said := *w.plan(w.examOptions(in, perDay)).Exam
			missed := w.missed(in, func() review.Options { return w.examOptions(in, perDay) })
			if missed != said.Late || said.Possible != (missed == 0) || e.TooLate == 0 && said.Possible != (perDay >= e.Needed) {
				t.Fatalf("exam in %d days, %d a day: %+v is said, and %d are missed", in, perDay, said, missed)
			}
		}
	}
}

// With siblings, too, all is seen and reviewed in time where it is said, and
// where it is not, no more is missed than was said. A number that is said to be
// too small is.
func TestExamWithSiblings(t *testing.T) {
	names := func(r *rand.Rand) (list []string) {
		for i := range 1 + r.IntN(15) {
			list = append(list, fmt.Sprintf("%sc%d", []string{"", "", "+", "**", "****"}[r.IntN(5)], i))
		}
		return list
	}
	r := rand.New(rand.NewPCG(16, 17))
	possible := 0
	for range 150 {
		seed, in := r.Uint64(), 1+r.IntN(14)
		w := begun(t, seed, names)
		e := *w.plan(w.examOptions(in, -1)).Exam
		if e.Possible {
			possible++
		}
		if missed := w.missed(in, func() review.Options { return w.examOptions(in, -1) }); missed > e.Late {
			t.Fatalf("exam in %d days: %+v is said, and %d are missed", in, e, missed)
		}
		if e.Needed > 0 && e.TooLate == 0 {
			w = begun(t, seed, names)
			if w.missed(in, func() review.Options { return w.examOptions(in, e.Needed-1) }) == 0 {
				t.Fatalf("exam in %d days: %+v is said, and fewer a day do", in, e)
			}
		}
	}
	if possible < 30 || possible > 140 {
		t.Errorf("%d of 150 were possible", possible)
	}
}
