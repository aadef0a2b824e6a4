package schedule

import (
	"math"
	"testing"
	"time"
)

// What a damaged file may hold counts as a new card, or is moved into range.
func TestMended(t *testing.T) {
	sound := Memory{State: Review, Stability: 10, Difficulty: 5, Reps: 4, Lapses: 1}
	asNew := Memory{Reps: 4, Lapses: 1}
	with := func(change func(*Memory)) Memory {
		m := sound
		change(&m)
		return m
	}
	for name, c := range map[string]struct{ before, want Memory }{
		"sound":               {sound, sound},
		"new, yet stable":     {with(func(m *Memory) { m.State = New }), asNew},
		"state 4":             {with(func(m *Memory) { m.State = 4 }), asNew},
		"state -1":            {with(func(m *Memory) { m.State = -1 }), asNew},
		"no stability":        {with(func(m *Memory) { m.Stability = 0 }), asNew},
		"stability NaN":       {with(func(m *Memory) { m.Stability = math.NaN() }), asNew},
		"stability infinite":  {with(func(m *Memory) { m.Stability = math.Inf(1) }), asNew},
		"difficulty NaN":      {with(func(m *Memory) { m.Difficulty = math.NaN() }), asNew},
		"difficulty infinite": {with(func(m *Memory) { m.Difficulty = math.Inf(1) }), asNew},
		"difficulty below 0":  {with(func(m *Memory) { m.Difficulty = -1 }), asNew},
		"stability small":     {with(func(m *Memory) { m.Stability = 1e-300 }), with(func(m *Memory) { m.Stability = 0.001 })},
		"stability great":     {with(func(m *Memory) { m.Stability = 1e300 }), with(func(m *Memory) { m.Stability = 36500 })},
		"difficulty small":    {with(func(m *Memory) { m.Difficulty = 0 }), with(func(m *Memory) { m.Difficulty = 1 })},
		"difficulty great":    {with(func(m *Memory) { m.Difficulty = 11 }), with(func(m *Memory) { m.Difficulty = 10 })},
		"step below 0":        {with(func(m *Memory) { m.Step = -2 }), sound},
		"counts below 0":      {with(func(m *Memory) { m.Reps, m.Lapses = -1, -1 }), with(func(m *Memory) { m.Reps, m.Lapses = 0, 0 })},
		"counts great":        {with(func(m *Memory) { m.Reps = math.MaxInt32 }), with(func(m *Memory) { m.Reps = math.MaxInt32 - 1 })},
	} {
		if got := c.before.mended(); got != c.want {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

func TestRecallOfNewCard(t *testing.T) {
	for _, m := range []Memory{{}, {State: Review}, {State: 9, Stability: 3, Difficulty: 3}} {
		if got := Default().Recall(m, noon); got != 0 {
			t.Errorf("%+v: recall %v, want 0", m, got)
		}
	}
}

// Any memory and any time give a sound memory; run `go test -fuzz FuzzNext`.
func FuzzNext(f *testing.F) {
	f.Add(2, 0, 10.0, 5.0, int64(1669724000), 3, 1, 3, int64(1670724000), true)
	f.Add(-1, -7, math.NaN(), math.Inf(-1), int64(math.MinInt64), -1, math.MaxInt, 0, int64(math.MaxInt64), false)
	f.Add(3, math.MaxInt, 1e-320, 1e308, int64(math.MaxInt64), math.MaxInt, math.MinInt, 4, int64(math.MinInt64), true)
	f.Add(1, 1, 36500.0, 10.0, int64(-62135596800), 0, 0, 4, int64(253402300800), false)
	p := utc()
	p.Location = placeNamed("Europe/Lisbon")
	f.Fuzz(func(t *testing.T, state, step int, stability, difficulty float64, last int64, reps, lapses, grade int, at int64, fuzz bool) {
		m := Memory{State: State(state), Step: step, Stability: stability, Difficulty: difficulty,
			Last: time.Unix(last, 0), Reps: reps, Lapses: lapses}
		p.Fuzz = fuzz
		now := time.Unix(at, 0)
		next := p.Next(m, Grade(grade), now)
		if why := unsound(next, p, within(now, latestAsked)); why != "" {
			t.Errorf("%s: %+v", why, next)
		}
		if again := next.mended(); again.Reps < next.Reps-1 || again.Stability != next.Stability {
			t.Errorf("what comes out does not go in: %+v becomes %+v", next, again)
		}
		if recall := p.Recall(m, now); !(recall >= 0 && recall <= 1) {
			t.Errorf("recall %v of %+v", recall, m)
		}
	})
}
