package schedule

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// Where each grade leads, from each place on a card's way: state, step, and the
// wait, which is exact for a step and in days for review.
func TestSteps(t *testing.T) {
	minutes := func(list ...int) (steps []time.Duration) {
		for _, n := range list {
			steps = append(steps, time.Duration(n)*time.Minute)
		}
		return steps
	}
	known := Memory{Stability: 10, Difficulty: 5, Last: noon.AddDate(0, 0, -10)}
	at := func(s State, step int) Memory {
		m := known
		m.State, m.Step = s, step
		return m
	}
	for _, c := range []struct {
		name                 string
		learning, relearning []time.Duration
		before               Memory
		want                 string
	}{
		{"new", minutes(1, 10), nil, Memory{}, "learning 0 1m0s, learning 0 5m30s, learning 1 10m0s, review 0 8 d"},
		{"new, one step", minutes(10), nil, Memory{}, "learning 0 10m0s, learning 0 15m0s, review 0 2 d, review 0 8 d"},
		{"new, no steps", nil, nil, Memory{}, "review 0 1 d, review 0 1 d, review 0 2 d, review 0 8 d"},
		{"first step", minutes(1, 10), nil, at(Learning, 0), "learning 0 1m0s, learning 0 5m30s, learning 1 10m0s, review 0 51 d"},
		{"last step", minutes(1, 10), nil, at(Learning, 1), "learning 0 1m0s, learning 1 10m0s, review 0 32 d, review 0 51 d"},
		{"middle step", minutes(1, 10, 60), nil, at(Learning, 1), "learning 0 1m0s, learning 1 10m0s, learning 2 1h0m0s, review 0 51 d"},
		{"a step that is no more", minutes(1, 10), nil, at(Learning, 7), "learning 0 1m0s, learning 1 10m0s, review 0 32 d, review 0 51 d"},
		{"steps that are no more", nil, minutes(10), at(Learning, 1), "review 0 1 d, review 0 23 d, review 0 32 d, review 0 51 d"},
		{"review", minutes(1), minutes(10), at(Review, 0), "relearning 0 10m0s, review 0 23 d, review 0 32 d, review 0 51 d"},
		{"review, no steps", minutes(1), nil, at(Review, 0), "review 0 1 d, review 0 23 d, review 0 32 d, review 0 51 d"},
		{"relearning", minutes(1), minutes(10), at(Relearning, 0), "relearning 0 10m0s, relearning 0 15m0s, review 0 32 d, review 0 51 d"},
		{"relearning, two steps", nil, minutes(10, 20), at(Relearning, 0), "relearning 0 10m0s, relearning 0 15m0s, relearning 1 20m0s, review 0 51 d"},
	} {
		p := utc()
		p.Learning, p.Relearning = c.learning, c.relearning
		var got []string
		for _, m := range p.Preview(c.before, noon) {
			got = append(got, fmt.Sprintf("%v %d %s", m.State, m.Step, waiting(m)))
		}
		if got := strings.Join(got, ", "); got != c.want {
			t.Errorf("%s:\n%s, want\n%s", c.name, got, c.want)
		}
	}
}

// waiting is the time from an answer to the next, as a person would say it.
func waiting(m Memory) string {
	if m.State != Review {
		return m.Due.Sub(m.Last).String()
	}
	return fmt.Sprintf("%d d", Day(m.Due, m.Due.Location())-Day(m.Last, m.Due.Location()))
}

// In review it is due when the day begins, whatever hour it was answered.
func TestDueWhenDayBegins(t *testing.T) {
	p := utc()
	for hour, want := range map[int]string{
		3:  "2022-12-07 04:00:00", // the 29th has not begun
		4:  "2022-12-08 04:00:00",
		12: "2022-12-08 04:00:00",
		27: "2022-12-08 04:00:00", // three at night
	} {
		at := time.Date(2022, 11, 30, hour, 0, 0, 0, time.UTC)
		if got := p.Next(Memory{}, Easy, at).Due.Format(time.DateTime); got != want {
			t.Errorf("answered at %d o'clock: due %s, want %s", hour, got, want)
		}
	}
}

// The order of the grades, where the formulas alone would break it: here a card
// that is Hard at first is taken to be known for longer than one that is Easy.
func TestOrderOfGrades(t *testing.T) {
	p := utc()
	p.Learning = nil
	p.Weights[0], p.Weights[1], p.Weights[2], p.Weights[3] = 40, 20, 10, 5
	for _, c := range []struct {
		longest int
		want    string
	}{{36500, "[20 20 20 21]"}, {20, "[20 20 20 20]"}, {4, "[4 4 4 4]"}, {1, "[1 1 1 1]"}} {
		p.MaxInterval = c.longest
		var days []int
		for _, m := range p.Preview(Memory{}, noon) {
			days = append(days, Day(m.Due, time.UTC)-Day(noon, time.UTC))
		}
		if got := fmt.Sprint(days); got != c.want {
			t.Errorf("at most %d days: %s, want %s", c.longest, got, c.want)
		}
	}
}

// A clock that was set back by a year, and put right again.
func TestClockSetBack(t *testing.T) {
	p := utc()
	m := p.Next(p.Next(Memory{}, Easy, noon), Good, noon.AddDate(0, 0, 8))
	back := p.Next(m, Good, noon.AddDate(-1, 0, 0))
	same := p.Next(m, Good, m.Last)
	if back.Stability != same.Stability || back.Difficulty != same.Difficulty {
		t.Errorf("set back: %+v, want what an answer on the same day gives, %+v", back, same)
	}
	if got := p.Recall(m, noon.AddDate(-1, 0, 0)); got != 1 {
		t.Errorf("recall %v before the last answer, want 1", got)
	}
	if !back.Due.After(back.Last) || back.Due.After(noon) {
		t.Errorf("due %v, want days after %v", back.Due, back.Last)
	}
}

// The place of the caller's times does not matter, nor does a machine's own
// clock that stands beside them.
func TestTimesOfAnyPlace(t *testing.T) {
	p := Default()
	p.Location = placeNamed("Asia/Baku")
	m := p.Next(Memory{}, Easy, noon)
	if got := p.Next(Memory{}, Easy, noon.In(placeNamed("America/New_York"))); got != m {
		t.Errorf("the same moment elsewhere gives %+v, want %+v", got, m)
	}
	if now := time.Now(); p.Next(Memory{}, Good, now) != p.Next(Memory{}, Good, now.Round(0)) {
		t.Error("a time with the machine's own clock gives another memory")
	}
	if got, want := m.Due.Format(time.RFC3339), "2022-12-07T04:00:00+04:00"; got != want {
		t.Errorf("due %s, want %s", got, want)
	}
}

// With Fuzz the days follow from the memory: the same twice, and not all to the
// same side for cards that were asked one after the other.
func TestFuzzFollowsFromMemory(t *testing.T) {
	p := utc()
	p.Fuzz = true
	m := Memory{State: Review, Stability: 20, Difficulty: 5, Reps: 3}
	seen := map[int]int{}
	for second := range 100 {
		m.Last = noon.Add(time.Duration(second) * time.Second)
		at := noon.AddDate(0, 0, 20)
		days := Day(p.Next(m, Good, at).Due, time.UTC) - Day(at, time.UTC)
		if again := Day(p.Next(m, Good, at.Add(time.Hour)).Due, time.UTC) - Day(at, time.UTC); again != days {
			t.Errorf("%d days, an hour later %d", days, again)
		}
		seen[days]++
	}
	if len(seen) < 8 {
		t.Errorf("days %v, want eight different ones or more", seen)
	}
}

func TestReplayOfNothing(t *testing.T) {
	nothing := func(func(time.Time, Grade) bool) {}
	if got := Default().Replay(nothing); got != (Memory{}) {
		t.Errorf("no answers give %+v, want a new card", got)
	}
}
