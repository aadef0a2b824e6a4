package review_test

import (
	"testing"
	"time"

	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// What is due at the very beginning of a day is due on that day.
func TestDueAtTheTurnOfTheDay(t *testing.T) {
	today := schedule.StartOfDay(schedule.Day(monday, time.UTC), time.UTC)
	for due, want := range map[time.Time]string{
		today.Add(-1):                   "learning; due: a; changed; new; unseen 0, held 0, put off 0",
		today:                           "learning; due: a; changed; new; unseen 0, held 0, put off 0",
		today.Add(24*time.Hour - 1):     "learning; due: a; changed; new; unseen 0, held 0, put off 0",
		today.Add(24 * time.Hour):       "learning; due; changed; new; unseen 0, held 0, put off 0",
		monday.Add(30 * 24 * time.Hour): "learning; due; changed; new; unseen 0, held 0, put off 0",
	} {
		w := newDesk(t, cards("a"))
		w.know("a", "", schedule.Memory{State: schedule.Review, Stability: 3, Difficulty: 5, Reps: 3, Last: monday.AddDate(0, 0, -5), Due: due})
		p := w.plan(w.options())
		check(t, due.String(), inShort(p), want)
		if isLater := len(p.Due) == 0; isLater != p.NextDue.Equal(due) {
			t.Errorf("due %v: the next is due %v", due, p.NextDue)
		}
	}
}

// A card that was asked later than today shows that the clock is not right; one
// asked in this day's last moment does not.
func TestAskedAheadOfTheClock(t *testing.T) {
	tomorrow := schedule.StartOfDay(schedule.Day(monday, time.UTC)+1, time.UTC)
	for last, want := range map[time.Time]int{tomorrow.Add(-1): 0, tomorrow: 1} {
		w := newDesk(t, cards("a"))
		w.know("a", "", schedule.Memory{State: schedule.Review, Stability: 3, Difficulty: 5, Reps: 3, Last: last, Due: last.AddDate(0, 0, 3)})
		if p := w.plan(w.options()); p.Ahead != want {
			t.Errorf("asked %v: %d are ahead, want %d", last, p.Ahead, want)
		}
	}
}

// How long it is until a time: to the moment within a day, by whole days beyond,
// and never longer than a hundred years.
func TestUntilFarOff(t *testing.T) {
	at := func(days int, d time.Duration) time.Time {
		return schedule.StartOfDay(schedule.Day(monday, time.UTC)+days, time.UTC).Add(d)
	}
	const day = 24 * time.Hour
	for _, c := range []struct {
		due  time.Time
		want time.Duration
	}{
		{monday, 0},
		{monday.Add(-time.Hour), -time.Hour},
		{monday.Add(time.Minute), time.Minute},
		{at(1, -1), at(1, -1).Sub(monday)},
		{at(1, 0), day},
		{at(2, -1), day},
		{at(2, 0), 2 * day},
		{at(36525, 0), 36525 * day},
		{at(36526, 0), 36525 * day},
		{at(200_000, 0), 36525 * day},
	} {
		if got := review.UntilDue(c.due, monday, time.UTC); got != c.want {
			t.Errorf("until %v: %v, want %v", c.due, got, c.want)
		}
		if got := review.Until(schedule.Memory{State: schedule.Review, Due: c.due}, monday, time.UTC); got != c.want {
			t.Errorf("of a card in review, until %v: %v, want %v", c.due, got, c.want)
		}
		if got, want := review.Until(schedule.Memory{State: schedule.Learning, Due: c.due}, monday, time.UTC), c.due.Sub(monday); got != want {
			t.Errorf("of a card in learning, until %v: %v, want %v", c.due, got, want)
		}
	}
}

// Today's new cards count against those of a day, and a limit against all.
func TestNewCardsOfADay(t *testing.T) {
	w := newDesk(t, cards(numbered("c%02d", 30)...))
	for _, c := range []struct{ perDay, today, limit, want, held int }{
		{-1, 0, 0, 10, 20}, {10, 0, 0, 10, 20}, {10, 9, 0, 1, 29}, {10, 10, 0, 0, 30}, {10, 11, 0, 0, 30}, {30, 0, 0, 30, 0}, {31, 0, 0, 30, 0}, {0, 0, 0, 0, 30},
		{10, 0, 1, 1, 20}, {10, 0, 10, 10, 20}, {10, 0, 11, 10, 20}, {10, 0, -1, 10, 20},
	} {
		o := w.options()
		o.New, o.NewToday, o.Limit = c.perDay, c.today, c.limit
		if p := w.plan(o); len(p.New) != c.want || p.Held != c.held || p.Total() != c.want {
			t.Errorf("%+v: %d new ones, %d held, %d in all", c, len(p.New), p.Held, p.Total())
		}
	}
}
