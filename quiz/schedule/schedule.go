// Package schedule says when a card is due again. It is FSRS-6, the memory
// model that Anki uses: what is known of a card is how stable its memory is (in
// how many days the chance to know it falls to nine in ten) and how hard the
// card is (1 to 10); every answer moves both, and the next date is when the
// chance to know the card has fallen to the retention that is wished for.
//
// What is promised:
//
//   - Pure functions: no clock, no chance, no file. The same memory, grade and
//     time give the same result, to the bit, on every machine (see number.go),
//     so that a state may be stored here and replayed there.
//   - Params that pass Check, and any Memory and any time, even those of a
//     damaged file, give a sound Memory: never a NaN or an infinity, stability
//     from 0.001 to 36500 days, difficulty from 1 to 10, and due after the time
//     of the answer. A memory that makes no sense counts as a new card's. Times
//     before year 1 or after year 8999 count as the nearest within.
//   - The day turns at 4 o'clock local time: who learns past midnight is still
//     in yesterday. Time between answers is counted in such days, and a card in
//     review is due when its day begins. Learning steps are exact.
//   - A better grade never gives a shorter interval: Again ≤ Hard ≤ Good < Easy
//     in days, and Easy is a day more than Good unless both are at MaxInterval.
//     A learning step counts as no days: what graduates five minutes before 4
//     o'clock may be due before the ten minutes of a step are over.
//   - A clock that was set back makes no time run backwards: the answer counts
//     as one on the same day.
//
// Where programs differ, this one does as fsrs-rs (Anki) does: a second answer
// on one day that is at least Hard does not weaken the memory. Two things are
// our own: Again never strengthens a memory, whatever the weights, and Good is
// only at least as long as Hard, where others add a day.
//
// The formulas are those of FSRS-6 as fsrs-rs 6.6.1, py-fsrs 6.3.1 and ts-fsrs
// 5.4.1 agree on them; w0 to w20 below are their names for the weights. The
// tests hold the vectors of those projects.
package schedule

import (
	"iter"
	"time"
)

// Next returns a card's memory after an answer. A grade that is none counts as
// the nearest one.
func (p Params) Next(m Memory, g Grade, at time.Time) Memory {
	c := newCourse(p)
	c.ask(m, at)
	return c.next(g.nearest())
}

// Preview returns what each grade would give, Again first.
func (p Params) Preview(m Memory, at time.Time) [4]Memory {
	c := newCourse(p)
	c.ask(m, at)
	return [4]Memory{c.next(Again), c.next(Hard), c.next(Good), c.next(Easy)}
}

// Recall returns the chance that a card is known at a time, above 0 and at most
// 1; for a new card it is 0. It changes with the day, not with the hour.
func (p Params) Recall(m Memory, at time.Time) float64 {
	c := newCourse(p)
	c.ask(m, at)
	if c.before.State == New {
		return 0
	}
	return c.recall(c.elapsed, c.before.Stability)
}

// Replay returns the memory that a card's answers leave, in the order given:
// just what Next would, one answer after the other. It is faster, for only the
// last answer says when the card is due.
func (p Params) Replay(answers iter.Seq2[time.Time, Grade]) Memory {
	c := newCourse(p)
	var m Memory
	var grade Grade
	for at, g := range answers {
		grade = g.nearest()
		c.ask(m, at)
		m = c.after(grade)
	}
	if grade != 0 {
		m.Due = c.due(grade)
	}
	return m
}
