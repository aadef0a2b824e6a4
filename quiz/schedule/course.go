package schedule

import "time"

// A course goes through answers: what follows from the parameters, reckoned
// once for all of them, and the question that is being asked. It is one struct
// that holds all it needs by value, so that it lives on the stack.
type course struct {
	p Params
	model
	reach float64 // how far along the forgetting curve cards may go before they are due
	zone  zone    // the one that was last needed
	question
}

// A question is a card at the moment when it is asked.
type question struct {
	before  Memory
	at      time.Time
	today   int
	elapsed int // days since it was last asked
}

func newCourse(p Params) course {
	p.Location = locationOf(p.Location)
	return course{p: p, model: newModel(p.Weights), reach: bend(p.Retention, p.Weights[20])}
}

func (c *course) ask(m Memory, at time.Time) {
	// In takes the reading of the machine's own clock off, too, which would make
	// equal times differ.
	at = within(at, latestAsked).In(c.p.Location)
	c.question = question{before: m.mended(), at: at, today: c.day(at)}
	if c.before.State != New {
		c.before.Last = within(m.Last, latestAsked)
		c.elapsed = max(c.today-c.day(c.before.Last), 0)
	}
}

// day is Day, which remembers the last zone: looking one up takes longer than
// all the rest of an answer.
func (c *course) day(t time.Time) int {
	seconds := t.Unix()
	if seconds < c.zone.start || seconds >= c.zone.end {
		c.zone = zoneAt(seconds, c.p.Location)
	}
	return c.zone.day(seconds)
}

func (c *course) next(g Grade) Memory {
	m := c.after(g)
	m.Due = c.due(g)
	return m
}

// after is the memory after an answer, but for when it is due.
func (c *course) after(g Grade) Memory {
	m := c.before
	if m.State == New {
		m.Stability, m.Difficulty = c.first(g)
	} else {
		m.Stability = c.stability(g)
		m.Difficulty = c.difficulty(m.Difficulty, g)
	}
	if m.State == Review && g == Again {
		m.Lapses++
	}
	m.State, m.Step = c.move(g)
	m.Last, m.Due = c.at, time.Time{}
	m.Reps++
	return m
}

func (c *course) stability(g Grade) float64 {
	if c.before.State == New {
		s, _ := c.first(g)
		return s
	}
	return c.model.stability(c.before.Stability, c.before.Difficulty, g, c.elapsed)
}

func (c *course) due(g Grade) time.Time {
	if c.graduates(g) {
		return StartOfDay(c.today+c.days(g), c.p.Location)
	}
	state, step := c.move(g)
	return c.at.Add(wait(c.steps(state), step, g))
}

func (c *course) graduates(g Grade) bool {
	state, _ := c.move(g)
	return state == Review
}

// move is where the card goes: Again back to the first step, Hard to the same,
// Good to the next, and past the last step, or with Easy at once, to review.
func (c *course) move(g Grade) (State, int) {
	state := c.before.State
	if state == Review {
		if g == Again && len(c.p.Relearning) > 0 {
			return Relearning, 0
		}
		return Review, 0
	}
	state = max(state, Learning)
	last := len(c.steps(state)) - 1
	step := min(c.before.Step, last) // there may have been more steps once
	if last < 0 || g == Easy || g == Good && step == last {
		return Review, 0
	}
	return state, [...]int{Again: 0, Hard: step, Good: step + 1}[g]
}

func (c *course) steps(s State) []time.Duration {
	if s == Relearning {
		return c.p.Relearning
	}
	return c.p.Learning
}

// wait is how long a step takes. Hard on the first step would be no better than
// Again if it took as long: as in Anki and py-fsrs it takes the mean of the
// first two steps, or half as long again where there is but one.
func wait(steps []time.Duration, step int, g Grade) time.Duration {
	switch {
	case g != Hard || step > 0:
		return steps[step]
	case len(steps) > 1:
		return (steps[0] + steps[1]) / 2
	}
	return steps[0] * 3 / 2
}
