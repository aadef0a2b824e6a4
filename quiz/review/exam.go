package review

import "sort"

// An Exam is how new cards are spread so that each has been seen, and reviewed
// on a later day, before the day of an exam. So the last day for seeing new cards
// is two days before it, and earlier for a card of several parts: they come on
// different days, and so do their reviews.
type Exam struct {
	Days     int // left for seeing new cards, today among them
	Needed   int // new cards a day that it takes
	PerDay   int // new cards a day that there will be
	Late     int // cards that will not have been seen and reviewed in time
	TooLate  int // those that no number a day would bring in time; they are among the late ones
	Possible bool
}

// A tally counts the parts of a card that an exam is waiting for.
type tally struct {
	today   int  // parts asked today
	unseen  int  // parts that were never asked
	late    int  // parts for which there are not days enough
	new     int  // parts that are new, and fit into the days that are left
	changed int  // of those, the ones that were asked before
	pressed bool // the days are just enough for what can be done in time
}

// tallyOf sees what the parts of a card still need before an exam: a day for each
// review that is outstanding, and two for each part that is to be seen first. On
// one day there is one part. If none is wished for, no new part will come.
func tallyOf(parts []part, daysLeft int, isWished bool) (t tally) {
	reviews := 0
	for _, p := range parts {
		t.today += oneIf(p.today)
		t.unseen += oneIf(p.when == never)
		t.changed += oneIf(p.when == changed)
		t.new += oneIf(p.when == never || p.when == changed)
		reviews += oneIf(p.unreviewed)
	}
	if daysLeft == 0 || t.new+reviews == 0 {
		return t
	}
	days := daysLeft - min(t.today, 1)
	fit := min(t.new, max(0, (days-reviews)/2))
	wished := fit * oneIf(isWished)
	t.pressed = wished+reviews > 0 && 2*wished+reviews >= days
	t.late = t.new - fit + max(0, reviews-days)
	t.new, t.changed = fit, min(fit, t.changed)
	return t
}

// note adds what a card needs to the plan, and by when its new parts are to be
// seen: the last two days before the exam, the one before it four.
func (m *maker) note(t tally) {
	m.Unseen += t.unseen
	m.tooLate += t.late
	for left := 1; m.daysLeft > 0 && left <= t.new-t.changed; left++ {
		m.seenBy(m.daysLeft - 2*left)
	}
}

// seenBy notes that a new part is to be seen within days from today.
func (m *maker) seenBy(day int) {
	if m.jobs == nil {
		m.jobs = make([]int, m.daysLeft)
	}
	m.jobs[day]++
}

// seeBy is within how many days the next new part is to be seen; what is too
// late comes last. Without an exam nothing comes before anything else.
func (t tally) seeBy(daysLeft int) int {
	if daysLeft > 0 && t.new > t.changed {
		return daysLeft - 2*(t.new-t.changed)
	}
	return daysLeft
}

// exam spreads the new cards. Options.New below 0 leaves the number of new cards
// a day to the plan.
func (m *maker) exam() *Exam {
	e := &Exam{Days: m.daysLeft - 1, TooLate: m.tooLate, PerDay: m.options.New}
	e.Needed = sort.Search(m.Unseen+m.options.NewToday, func(perDay int) bool { return m.late(perDay) == 0 })
	if e.PerDay < 0 {
		e.PerDay = e.Needed
		if e.Needed == 0 {
			e.PerDay = DefaultNew // for what is late already
		}
	}
	e.Late = e.TooLate + m.late(e.PerDay)
	e.Possible = e.Late == 0
	return e
}

// late counts the new cards that come too late with so many a day. Whatever the
// order, those that are to be seen by some day are too many if they are more
// than can be seen until then; and today only one part of a card can.
//
// An example: the exam is in five days, and there is one card of three blanks, all
// new. A blank takes two days, one on which it is seen and one for its review. So
// the last one that fits in is seen on day 3 (today is day 0) and reviewed on day 4,
// the one before it on days 1 and 2, and for the third there is no time, however
// many new cards a day there are: tooLate is 1. Then jobs is [0 1 0 1 0], and with one
// new card a day nothing else is late. With none a day both blanks are: by day 1
// one blank should have been seen, by day 3 two, and none can be.
func (m *maker) late(perDay int) (most int) {
	available := make([]int, m.daysLeft+1)
	for _, c := range m.unseen {
		available[c.seeBy]++
	}
	today, due, startable := max(0, perDay-m.options.NewToday), 0, 0
	for day, n := range m.jobs {
		due += n
		startable += available[day]
		most = max(most, due-min(today, startable)-perDay*day)
	}
	return most
}
