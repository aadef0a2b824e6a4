package schedule

import (
	"math"
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
	for text, want := range map[string]Grade{
		"again": Again, "a": Again, "1": Again, "Hard": Hard, "H": Hard, "2": Hard,
		" good ": Good, "g": Good, "3": Good, "EASY": Easy, "e": Easy, "4": Easy,
	} {
		if got, err := ParseGrade(text); got != want || err != nil {
			t.Errorf("ParseGrade(%q) = %v, %v, want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "0", "5", "ag", "goood", "well"} {
		want := `unknown grade "` + text + `": write again, hard, good or easy, their first letters, or 1 to 4`
		if got, err := ParseGrade(text); got != 0 || err == nil || err.Error() != want {
			t.Errorf("ParseGrade(%q) = %v, %v, want 0, %s", text, got, err, want)
		}
	}
	for g := Again; g <= Easy; g++ {
		if got, err := ParseGrade(g.String()); got != g || err != nil {
			t.Errorf("ParseGrade(%q) = %v, %v", g.String(), got, err)
		}
	}
	if got := Grade(7).String() + ", " + Grade(0).String(); got != "grade 7, grade 0" {
		t.Error(got)
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
