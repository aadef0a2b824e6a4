package schedule

import (
	"fmt"
	"math"
	"testing"
	"time"
)

// What may be chosen reaches to each end, and not a hair further.
func TestCheckEdges(t *testing.T) {
	type edge struct {
		name           string
		within, beyond func(*Params)
	}
	edges := []edge{
		{"the least retention", func(p *Params) { p.Retention = 0.70 }, func(p *Params) { p.Retention = math.Nextafter(0.70, 0) }},
		{"the greatest retention", func(p *Params) { p.Retention = 0.97 }, func(p *Params) { p.Retention = math.Nextafter(0.97, 1) }},
		{"the shortest interval", func(p *Params) { p.MaxInterval = 1 }, func(p *Params) { p.MaxInterval = 0 }},
		{"the longest interval", func(p *Params) { p.MaxInterval = 36500 }, func(p *Params) { p.MaxInterval = 36501 }},
	}
	for _, steps := range []func(*Params) *[]time.Duration{
		func(p *Params) *[]time.Duration { return &p.Learning },
		func(p *Params) *[]time.Duration { return &p.Relearning },
	} {
		set := func(step time.Duration) func(*Params) { return func(p *Params) { *steps(p) = []time.Duration{step} } }
		edges = append(edges,
			edge{"the shortest step", set(time.Second), set(time.Second - 1)},
			edge{"the longest step", set(24*time.Hour - 1), set(24 * time.Hour)},
			edge{"steps alike", func(p *Params) { *steps(p) = []time.Duration{time.Hour, time.Hour} }, func(p *Params) { *steps(p) = []time.Duration{time.Hour, time.Hour - 1} }})
	}
	for i, b := range bounds {
		set := func(w float64) func(*Params) { return func(p *Params) { p.Weights[i] = w } }
		edges = append(edges,
			edge{fmt.Sprint("the least w", i), set(b[0]), set(math.Nextafter(b[0], -1))},
			edge{fmt.Sprint("the greatest w", i), set(b[1]), set(math.Nextafter(b[1], 1000))})
	}
	for _, e := range edges {
		within, beyond := Default(), Default()
		if e.within(&within); within.Check() != nil {
			t.Errorf("%s: %v", e.name, within.Check())
		}
		if e.beyond(&beyond); beyond.Check() == nil {
			t.Errorf("%s: what is beyond is taken", e.name)
		}
	}
}

// A memory at the ends of its ranges stays as it is.
func TestMendedEdges(t *testing.T) {
	for _, m := range []Memory{
		{State: Learning, Stability: 0.001, Difficulty: 1},
		{State: Relearning, Stability: 36500, Difficulty: 10, Reps: math.MaxInt32 - 1, Lapses: math.MaxInt32 - 1},
	} {
		if got := m.mended(); got != m {
			t.Errorf("%+v becomes %+v", m, got)
		}
	}
	m := Memory{State: Review, Stability: 1, Difficulty: 1, Lapses: math.MaxInt32}
	if got := m.mended().Lapses; got != math.MaxInt32-1 {
		t.Errorf("%d lapses become %d", m.Lapses, got)
	}
}

// Times count up to the first and the last that there are, and beyond as these.
func TestTimesAtTheEnds(t *testing.T) {
	first, last := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	for at, want := range map[time.Time]int{ // the day turns at 4, so that both are in the day before
		first: -719163, first.Add(-time.Hour): -719163, first.Add(4 * time.Hour): -719162,
		last: 2932895, last.Add(4 * time.Hour): 2932895, last.Add(-20*time.Hour - 1): 2932894,
	} {
		if got := Day(at, time.UTC); got != want {
			t.Errorf("%v is in day %d, want %d", at, got, want)
		}
	}
	asked := time.Date(8999, 12, 31, 0, 0, 0, 0, time.UTC)
	for _, after := range []time.Duration{0, 1, 24 * time.Hour} {
		if got := utc().Next(Memory{}, Good, asked.Add(after)).Last; !got.Equal(asked) {
			t.Errorf("asked %v after the last time, it was asked at %v", after, got)
		}
	}
	if before := asked.Add(-1); !utc().Next(Memory{}, Good, before).Last.Equal(before) {
		t.Error("a time just before the last is not kept")
	}
}
