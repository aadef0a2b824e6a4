package schedule

import (
	"fmt"
	"testing"
	"time"
)

// Each weight has its range, ends and all, and nothing beside it.
func TestWeightRanges(t *testing.T) {
	for i, r := range [21][2]float64{
		{0.001, 100}, {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10}, {0.001, 4}, {0.001, 4},
		{0.001, 0.75}, {0, 4.5}, {0, 0.8}, {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
		{0, 4}, {0, 1}, {1, 6}, {0, 2}, {0, 2}, {0, 0.8}, {0.1, 0.8},
	} {
		for w, isRefused := range map[float64]bool{r[0]: false, r[1]: false, r[0] - 1e-9: true, r[1] + 1e-9: true} {
			p := Default()
			p.Weights[i] = w
			want := fmt.Sprintf("weight w%d is %v: it must be from %v to %v", i, w, r[0], r[1])
			if err := p.Check(); (err != nil) != isRefused || err != nil && err.Error() != want {
				t.Errorf("w%d of %v: error %v", i, w, err)
			}
		}
	}
}

// What an interval is moved by follows from the memory, to the bit: a preview
// shows what will be, and a store what was.
func TestChanceOfMemories(t *testing.T) {
	for _, c := range []struct {
		m    Memory
		want uint64
	}{
		{Memory{Last: time.Unix(0, 0)}, 0x2130748aaac80268},
		{Memory{Last: time.Unix(1, 0)}, 0xd9eef7f073d37c42},
		{Memory{Last: time.Unix(0, 0), Reps: 1}, 0x2a4f111b3be57715},
		{Memory{Last: time.Unix(0, 0), Stability: 1}, 0x37cb72d7fee11631},
		{Memory{Last: time.Unix(0, 0), Difficulty: 1}, 0x3c60a4d2db644cbc},
		{Memory{Last: time.Unix(0, 0), Lapses: 1}, 0x2130748aaac80268},
	} {
		if got := c.m.chance(); got != c.want {
			t.Errorf("%+v: %#x, want %#x", c.m, got, c.want)
		}
	}
}

// How far an interval may be moved: not at all below three days, and then by the
// ranges of all FSRS programs, ends and all.
func TestSpreadRanges(t *testing.T) {
	for days, want := range map[int][2]int{
		1: {1, 1}, 2: {2, 2}, 3: {2, 4}, 4: {3, 5}, 5: {4, 6}, 7: {5, 9}, 8: {6, 10}, 10: {8, 12}, 19: {16, 22}, 20: {17, 23}, 21: {18, 24}, 100: {93, 107}, 365: {345, 385},
	} {
		low, high := days, days
		for i := range 2000 {
			c := &course{p: Params{Fuzz: true}}
			c.before = Memory{Reps: i}
			n := c.spread(days)
			low, high = min(low, n), max(high, n)
		}
		if low != want[0] || high != want[1] {
			t.Errorf("%d days are moved to %d to %d, want %v", days, low, high, want)
		}
		if c := (&course{}); c.spread(days) != days {
			t.Errorf("%d days are moved where none are to be", days)
		}
	}
}

// Days and times without end are taken for the first and the last.
func TestDaysFarOff(t *testing.T) {
	const first, last = -719162, 2932896 // 1 January of year 1, 31 December of year 9999
	for _, c := range []struct {
		t    time.Time
		want int
	}{
		{time.Date(1, 1, 1, 4, 0, 0, 0, time.UTC), first},
		{time.Date(1, 1, 1, 3, 59, 59, 0, time.UTC), first - 1},
		{time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), first - 1},
		{time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), first - 1},
		{time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC), last - 1},
		{time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC), last - 1},
		{time.Date(1970, 1, 1, 3, 59, 59, 0, time.UTC), -1},
		{time.Date(1970, 1, 1, 4, 0, 0, 0, time.UTC), 0},
		{time.Date(1970, 1, 2, 3, 59, 59, 0, time.UTC), 0},
	} {
		if got := Day(c.t, time.UTC); got != c.want {
			t.Errorf("%v is in day %d, want %d", c.t, got, c.want)
		}
	}
	for day, want := range map[int]time.Time{
		first: time.Date(1, 1, 1, 4, 0, 0, 0, time.UTC), first - 1: time.Date(1, 1, 1, 4, 0, 0, 0, time.UTC), first + 1: time.Date(1, 1, 2, 4, 0, 0, 0, time.UTC),
		last: time.Date(9999, 12, 31, 4, 0, 0, 0, time.UTC), last + 1: time.Date(9999, 12, 31, 4, 0, 0, 0, time.UTC), last - 1: time.Date(9999, 12, 30, 4, 0, 0, 0, time.UTC),
		0: time.Date(1970, 1, 1, 4, 0, 0, 0, time.UTC),
	} {
		if got := StartOfDay(day, time.UTC); !got.Equal(want) {
			t.Errorf("day %d begins %v, want %v", day, got, want)
		}
	}
	if got := within(latestAsked.Add(time.Second), latestAsked); !got.Equal(time.Date(8999, 12, 31, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("the latest answer is at %v", got)
	}
}

// Hard on the first step takes the mean of two, or half as long again; all else
// takes the step's own time.
func TestWait(t *testing.T) {
	one, two := []time.Duration{10 * time.Minute}, []time.Duration{time.Minute, 9 * time.Minute, 30 * time.Minute}
	for _, c := range []struct {
		steps []time.Duration
		step  int
		g     Grade
		want  time.Duration
	}{
		{one, 0, Again, 10 * time.Minute}, {one, 0, Hard, 15 * time.Minute}, {two, 0, Hard, 5 * time.Minute}, {two, 0, Good, time.Minute},
		{two, 1, Hard, 9 * time.Minute}, {two, 2, Hard, 30 * time.Minute}, {two, 0, Again, time.Minute},
	} {
		if got := wait(c.steps, c.step, c.g); got != c.want {
			t.Errorf("%v, step %d, %v: %v, want %v", c.steps, c.step, c.g, got, c.want)
		}
	}
}
