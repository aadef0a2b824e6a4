package schedule

import (
	"math"
	"strings"
	"testing"
	"time"
)

func TestCheck(t *testing.T) {
	if err := Default().Check(); err != nil {
		t.Errorf("Default: %v", err)
	}
	if err := longTerm().Check(); err != nil {
		t.Errorf("no steps: %v", err)
	}
	for _, retention := range []float64{0.70, 0.97} {
		p := Default()
		p.Retention = retention
		if err := p.Check(); err != nil {
			t.Errorf("retention %v: %v", retention, err)
		}
	}
	for _, c := range []struct {
		change func(*Params)
		want   string
	}{
		{func(p *Params) { *p = Params{} }, "retention 0 is out of range: choose 0.70 to 0.97"},
		{func(p *Params) { p.Retention = 0.69 }, "retention 0.69 is out of range: choose 0.70 to 0.97"},
		{func(p *Params) { p.Retention = 0.98 }, "retention 0.98 is out of range: choose 0.70 to 0.97"},
		{func(p *Params) { p.Retention = 90 }, "retention 90 is out of range: choose 0.70 to 0.97"},
		{func(p *Params) { p.Retention = math.NaN() }, "retention NaN is out of range: choose 0.70 to 0.97"},
		{func(p *Params) { p.Weights[0] = 0 }, "weight w0 is 0: it must be from 0.001 to 100"},
		{func(p *Params) { p.Weights[17] = math.NaN() }, "weight w17 is NaN: it must be from 0 to 2"},
		{func(p *Params) { p.Weights[20] = math.Inf(1) }, "weight w20 is +Inf: it must be from 0.1 to 0.8"},
		{func(p *Params) { p.MaxInterval = 0 }, "longest interval 0 is out of range: choose 1 to 36500 days"},
		{func(p *Params) { p.MaxInterval = 36501 }, "longest interval 36501 is out of range: choose 1 to 36500 days"},
		{func(p *Params) { p.Learning = []time.Duration{0} }, "learning step 0s is out of range: choose a second or more, less than a day"},
		{func(p *Params) { p.Relearning = []time.Duration{24 * time.Hour} }, "relearning step 24h0m0s is out of range: choose a second or more, less than a day"},
		{func(p *Params) { p.Learning = []time.Duration{time.Hour, time.Minute} }, "learning step 1m0s is shorter than 1h0m0s before it: put the shorter first"},
	} {
		p := Default()
		c.change(&p)
		if err := p.Check(); err == nil || err.Error() != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}

func TestGrades(t *testing.T) {
	var got []string
	for g := Grade(0); g <= Easy+1; g++ {
		got = append(got, g.String())
	}
	if got, want := strings.Join(got, ", "), "grade 0, again, hard, good, easy, grade 5"; got != want {
		t.Errorf("grades %s, want %s", got, want)
	}
}

func TestGradeThatIsNone(t *testing.T) {
	p := utc()
	if p.Next(Memory{}, -3, noon) != p.Next(Memory{}, Again, noon) || p.Next(Memory{}, 9, noon) != p.Next(Memory{}, Easy, noon) {
		t.Error("a grade that is none does not count as the nearest")
	}
}

func TestStateNames(t *testing.T) {
	for s, want := range map[State]string{
		New: "new", Learning: "learning", Review: "review", Relearning: "relearning", 4: "state 4", -1: "state -1",
	} {
		if got := s.String(); got != want {
			t.Errorf("%d: %q, want %q", int(s), got, want)
		}
	}
}
