package schedule

import (
	"math"
	"math/bits"
)

// interval returns in how many days the chance to know a card falls to a
// retention, rounded, at least 1. The factor is the model's; reach is how far
// along the curve the retention lies.
func interval(stability, factor, reach float64) int {
	return int(clamp(math.Round(mul(stability/factor, reach)), 1, math.MaxInt32))
}

// days returns the interval of a grade that leads to review, so that no better
// grade has a shorter one.
func (c *course) days(g Grade) int {
	days := c.spread(min(interval(c.stability(g), c.factor, c.reach), c.p.MaxInterval))
	switch {
	case g == Again && c.graduates(Hard):
		days = min(days, c.days(Hard))
	case g == Good && c.graduates(Hard):
		days = max(days, c.days(Hard))
	case g == Easy && c.graduates(Good):
		days = max(days, c.days(Good)+1)
	}
	return min(days, c.p.MaxInterval)
}

// spread moves an interval by chance, within the ranges of all FSRS programs:
// a day and 15 % of what is between 2.5 and 7 days, 10 % of what is from there
// to 20, 5 % of the rest; so nothing falls below 2 days. The chance is the
// memory's own, so that the grades of one card move together and a preview shows
// what will be.
func (c *course) spread(days int) int {
	if !c.p.Fuzz || days < 3 {
		return days
	}
	d := float64(days)
	delta := 1 + mul(0.15, min(d, 7)-2.5) + mul(0.1, max(min(d, 20)-7, 0)) + mul(0.05, max(d-20, 0))
	low, high := int(math.Round(d-delta)), int(math.Round(d+delta))
	step, _ := bits.Mul64(c.before.chance(), uint64(high-low+1))
	return low + int(step)
}

// chance is a number that follows from a memory and looks like none that
// follows from another: each part is stirred in with the last step of
// SplitMix64.
func (m *Memory) chance() uint64 {
	var z uint64
	for _, part := range [...]uint64{
		math.Float64bits(m.Stability), math.Float64bits(m.Difficulty), uint64(m.Last.Unix()), uint64(m.Reps),
	} {
		z = (z ^ part) + 0x9e3779b97f4a7c15
		z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		z ^= z >> 31
	}
	return z
}
