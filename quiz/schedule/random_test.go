package schedule

import (
	"iter"
	"math"
	"math/rand/v2"
	"testing"
	"time"
)

// rounds is how many random cases each property is tried with.
const rounds = 5000

// randomParams passes Check: weights anywhere in their bounds, or the default
// ones in half of the cases, with none to three steps.
func randomParams(r *rand.Rand) Params {
	p := utc()
	p.Retention = MinRetention + r.Float64()*(MaxRetention-MinRetention)
	p.Learning, p.Relearning = randomSteps(r), randomSteps(r)
	p.Fuzz = r.IntN(2) == 0
	if r.IntN(4) == 0 {
		p.MaxInterval = 1 + r.IntN(100)
	}
	if r.IntN(2) == 0 {
		for i, b := range bounds {
			p.Weights[i] = b[0] + r.Float64()*(b[1]-b[0])
		}
	}
	p.Location = []*time.Location{time.UTC, placeNamed("America/New_York"), placeNamed("Pacific/Apia")}[r.IntN(3)]
	return p
}

func randomSteps(r *rand.Rand) []time.Duration {
	var steps []time.Duration
	length := time.Second
	for range r.IntN(4) {
		length += time.Duration(r.Int64N(int64(time.Hour)))
		steps = append(steps, length)
	}
	return steps
}

// randomMemory is one that can be, in any state.
func randomMemory(r *rand.Rand) Memory {
	return Memory{
		State: State(r.IntN(4)), Step: r.IntN(4), Reps: r.IntN(100), Lapses: r.IntN(10), Last: randomTime(r),
		Stability: math.Pow(10, -3+7.5*r.Float64()), Difficulty: 1 + 9*r.Float64(),
	}
}

// randomTime is between 1970 and 2080; the summer times of the two places and
// the day that Samoa left out are within.
func randomTime(r *rand.Rand) time.Time { return time.Unix(r.Int64N(110*365*secondsPerDay), 0).UTC() }

// randomGap is from none to some years, back in time now and then.
func randomGap(r *rand.Rand) time.Duration {
	gap := time.Duration(math.Pow(10, 17*r.Float64()))
	if r.IntN(10) == 0 {
		return -gap
	}
	return gap
}

func TestNextIsSound(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 1))
	for range rounds {
		p, m := randomParams(r), randomMemory(r)
		if err := p.Check(); err != nil {
			t.Fatal(err)
		}
		at := m.Last.Add(randomGap(r))
		for i, next := range p.Preview(m, at) {
			if why := unsound(next, p, at); why != "" {
				t.Fatalf("%v after %v gives %s:\n%+v\nbefore %+v\nparams %+v", Grade(i+1), at.Sub(m.Last), why, next, m, p)
			}
			if got := p.Next(m, Grade(i+1), at); got != next {
				t.Fatalf("Next and Preview differ:\n%+v\n%+v", got, next)
			}
			if next.Reps != 1+max(m.Reps, 0) || next.Lapses-m.Lapses != lapse(m, Grade(i+1)) {
				t.Fatalf("%v: counts %d and %d, before %d and %d", Grade(i+1), next.Reps, next.Lapses, m.Reps, m.Lapses)
			}
		}
	}
}

func lapse(m Memory, g Grade) int {
	if m.State == Review && g == Again {
		return 1
	}
	return 0
}

// unsound says what is wrong with the memory after an answer.
func unsound(m Memory, p Params, at time.Time) string {
	switch days := Day(m.Due, p.Location) - Day(at, p.Location); {
	case !(m.Stability >= minStability && m.Stability <= maxStability):
		return "a stability out of range"
	case !(m.Difficulty >= 1 && m.Difficulty <= 10):
		return "a difficulty out of range"
	case m.State < Learning || m.State > Relearning:
		return "a state that is none"
	case m.Step < 0 || m.Step > 2 || m.State == Review && m.Step != 0:
		return "a step that is none"
	case !m.Due.After(at):
		return "a card due before it was answered"
	case !m.Last.Equal(at):
		return "a wrong time of the last answer"
	case m.State == Review && (days < 1 || days > p.MaxInterval):
		return "an interval out of range"
	case m.State == Review && !m.Due.Equal(StartOfDay(Day(at, p.Location)+days, p.Location)):
		return "a card due within a day"
	}
	return ""
}

func TestIntervalGrowsWithGrade(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 2))
	for range rounds {
		p, m := randomParams(r), randomMemory(r)
		next := p.Preview(m, m.Last.Add(randomGap(r)))
		days := func(g Grade) int {
			if next[g-1].State != Review {
				return 0
			}
			return Day(next[g-1].Due, p.Location) - Day(next[g-1].Last, p.Location)
		}
		again, hard, good, easy := days(Again), days(Hard), days(Good), days(Easy)
		if again > hard || hard > good || good > easy || good == easy && easy < p.MaxInterval {
			t.Fatalf("days %d, %d, %d, %d\nbefore %+v\nparams %+v", again, hard, good, easy, m, p)
		}
	}
}

// The steps of one card: the better the grade, the later it comes again.
func TestStepsGrowWithGrade(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 3))
	for range rounds {
		p, m := randomParams(r), randomMemory(r)
		next := p.Preview(m, m.Last.Add(randomGap(r)))
		for i := 1; i < len(next); i++ {
			if next[i].State != Review && next[i].Due.Before(next[i-1].Due) {
				t.Fatalf("%v is due before %v\nbefore %+v\nparams %+v", Grade(i+1), Grade(i), m, p)
			}
		}
	}
}

func TestAgainNeverStrengthens(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 4))
	for range rounds {
		p, m := randomParams(r), randomMemory(r)
		if m.State == New {
			continue
		}
		at := m.Last.Add(randomGap(r))
		next := p.Preview(m, at)
		before := min(m.Stability, maxStability)
		if next[0].Stability > before {
			t.Fatalf("Again: stability %v, before %v\n%+v\nparams %+v", next[0].Stability, before, m, p)
		}
		for i := 1; i < 4; i++ {
			if next[i].Stability < before {
				t.Fatalf("%v: stability %v, before %v\n%+v\nparams %+v", Grade(i+1), next[i].Stability, before, m, p)
			}
			if next[i].Difficulty > next[i-1].Difficulty {
				t.Fatalf("%v: difficulty %v, and %v with the grade below", Grade(i+1), next[i].Difficulty, next[i-1].Difficulty)
			}
		}
	}
}

func TestRecallFalls(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range rounds {
		p, m := randomParams(r), randomMemory(r)
		m.State = Review
		at := m.Last
		before := p.Recall(m, at)
		if before != 1 {
			t.Fatalf("recall %v when just asked", before)
		}
		for range 4 {
			at = at.Add(time.Duration(1 + r.Int64N(int64(400*24*time.Hour))))
			now := p.Recall(m, at)
			sameDay := Day(at, p.Location) == Day(m.Last, p.Location)
			if !(now > 0 && now <= before) || now == 1 && !sameDay {
				t.Fatalf("recall %v, before %v, at %v\n%+v", now, before, at, m)
			}
			before = now
		}
	}
}

// What is due is known with the retention that was wished for, as near as whole
// days allow: a day sooner the chance is above it, a day later below.
func TestDueAtRetention(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range rounds {
		p, m := randomParams(r), randomMemory(r)
		p.Fuzz, p.MaxInterval, m.State = false, maxStability, Review
		m = p.Next(m, Hard, m.Last.Add(randomGap(r))) // Hard is moved by no other grade
		days := Day(m.Due, p.Location) - Day(m.Last, p.Location)
		soon := p.Recall(m, StartOfDay(Day(m.Due, p.Location)-1, p.Location))
		late := p.Recall(m, StartOfDay(Day(m.Due, p.Location)+1, p.Location))
		if days > 1 && days < maxStability && !(soon > p.Retention) || !(late < p.Retention) && days < maxStability {
			t.Fatalf("due after %d days at retention %v, recall %v and %v\n%+v\nparams %+v", days, p.Retention, soon, late, m, p)
		}
	}
}

func TestHigherRetentionIsSooner(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 7))
	for range rounds {
		p, m := randomParams(r), randomMemory(r)
		p.Fuzz = false
		at := m.Last.Add(randomGap(r))
		before := p.Preview(m, at)
		p.Retention += (MaxRetention - p.Retention) * r.Float64()
		for i, next := range p.Preview(m, at) {
			if next.Due.After(before[i].Due) || next.Stability != before[i].Stability {
				t.Fatalf("%v: due %v, and %v at a lower retention\n%+v\nparams %+v", Grade(i+1), next.Due, before[i].Due, m, p)
			}
		}
	}
}

// Hard's interval stays in the published range; the others do, unless the order
// of the grades moves them on.
func TestFuzzStaysInRange(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 8))
	moved := 0
	for range rounds {
		p, m := randomParams(r), randomMemory(r)
		m.State = Review
		at := m.Last.Add(randomGap(r))
		p.Fuzz = false
		plain := p.Preview(m, at)
		p.Fuzz = true
		var days [4]int
		for i, next := range p.Preview(m, at) {
			today := Day(at, p.Location)
			days[i] = Day(next.Due, p.Location) - today
			low, high := spreadRange(Day(plain[i].Due, p.Location) - today)
			high = min(high, p.MaxInterval)
			inRange := days[i] >= min(low, high) && days[i] <= high
			inOrder := i == 2 && days[2] == days[1] || i == 3 && days[3] == days[2]+1 || i == 3 && plain[2].Due == plain[3].Due
			afterOrder := i == 3 && Day(plain[3].Due, p.Location)-Day(plain[2].Due, p.Location) == 1
			if i > 0 && !inRange && !inOrder && !afterOrder {
				t.Fatalf("%v: %d days, want %d to %d\n%+v\nparams %+v", Grade(i+1), days[i], low, high, m, p)
			}
			if i == 1 && next.Due != plain[1].Due {
				moved++
			}
		}
	}
	if moved < rounds/4 {
		t.Errorf("fuzz moved %d of %d intervals, want a quarter or more", moved, rounds)
	}
}

// spreadRange is the table of fuzz_range in fsrs-rs, written out: none below
// 2.5 days.
func spreadRange(days int) (low, high int) {
	d := float64(days)
	delta := 0.0
	switch {
	case d < 2.5:
		return days, days
	case d < 7:
		delta = 1 + .15*(d-2.5)
	case d < 20:
		delta = 1 + .15*4.5 + .1*(d-7)
	default:
		delta = 1 + .15*4.5 + .1*13 + .05*(d-20)
	}
	return max(2, int(math.Round(d-delta))), int(math.Round(d + delta))
}

func TestReplayIsNextRepeated(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 9))
	for range rounds / 10 {
		p := randomParams(r)
		answers := randomAnswers(r, r.IntN(20))
		var want Memory
		for at, g := range answers {
			want = p.Next(want, g, at)
		}
		if got := p.Replay(answers); got != want {
			t.Fatalf("Replay gives\n%+v, want\n%+v\nparams %+v", got, want, p)
		}
	}
}

// randomAnswers can be gone through again and again.
func randomAnswers(r *rand.Rand, n int) iter.Seq2[time.Time, Grade] {
	times, grades := make([]time.Time, n), make([]Grade, n)
	at := randomTime(r)
	for i := range n {
		at = at.Add(randomGap(r) / 100)
		times[i], grades[i] = at, Grade(r.IntN(6)) // 0 and 5 are no grades
	}
	return func(yield func(time.Time, Grade) bool) {
		for i := range times {
			if !yield(times[i], grades[i]) {
				return
			}
		}
	}
}
