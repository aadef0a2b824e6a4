package history

import (
	"strings"
	"testing"
	"time"

	"quiz/quiz/schedule"
)

// tzif is a place whose clock leaps for all time, as a file of time zones has it.
func tzif(t *testing.T, rule string) *time.Location {
	t.Helper()
	head := func(version byte) string { return "TZif" + string(version) + strings.Repeat("\x00", 15) }
	counts := func(types, chars byte) string {
		return strings.Repeat("\x00", 19) + string(types) + "\x00\x00\x00" + string(chars)
	}
	body := "\x00\x00\x0e\x10\x00\x00CET\x00" // an hour ahead, no summer time, the name
	text := head('2') + counts(1, 4) + body + head('2') + counts(1, 4) + body + "\n" + rule + "\n"
	place, err := time.LoadLocationFromTZData("test", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return place
}

// The stamp is in the file: another one makes all states anew at the next start,
// so that it changes only if they do. Whoever finds this test failing after a
// change of the model raises the number in front.
func TestStamp(t *testing.T) {
	summer := tzif(t, "CET-1CEST,M3.5.0,M10.5.0/3")
	for _, c := range []struct {
		place *time.Location
		want  string
	}{
		{time.UTC, "1-cbd303b25a621391"},
		{time.FixedZone("", 3600), "1-10769a675fcdd452"},
		{summer, "1-58e36f179bc97719"},
	} {
		p := schedule.Default()
		p.Location = c.place
		if got := stamp(p); got != c.want {
			t.Errorf("in %v it is %s, not %s", c.place, got, c.want)
		}
	}
}

// All that states follow from changes the stamp; the name of a location does not.
func TestStampTellsParamsApart(t *testing.T) {
	seen := map[string]string{}
	for name, set := range map[string]func(*schedule.Params){
		"default":      func(*schedule.Params) {},
		"first weight": func(p *schedule.Params) { p.Weights[0]++ },
		"last weight":  func(p *schedule.Params) { p.Weights[len(p.Weights)-1]++ },
		"retention":    func(p *schedule.Params) { p.Retention = 0.8 },
		"learning":     func(p *schedule.Params) { p.Learning = []time.Duration{time.Second} },
		"relearning":   func(p *schedule.Params) { p.Relearning = []time.Duration{time.Second} },
		"interval":     func(p *schedule.Params) { p.MaxInterval-- },
		"fuzz":         func(p *schedule.Params) { p.Fuzz = !p.Fuzz },
		"place":        func(p *schedule.Params) { p.Location = time.FixedZone("", 3600) },
		"minute":       func(p *schedule.Params) { p.Location = time.FixedZone("", 3660) },
		"summer":       func(p *schedule.Params) { p.Location = tzif(t, "CET-1CEST,M3.5.0,M10.5.0/3") },
		"a week later": func(p *schedule.Params) { p.Location = tzif(t, "CET-1CEST,M4.1.0,M10.5.0/3") },
	} {
		p := schedule.Default()
		p.Location = time.UTC
		set(&p)
		if other, ok := seen[stamp(p)]; ok {
			t.Errorf("%s and %s have one stamp", name, other)
		}
		seen[stamp(p)] = name
	}
	p, q := schedule.Default(), schedule.Default()
	p.Location, q.Location = time.FixedZone("here", 3600), time.FixedZone("there", 3600)
	if stamp(p) != stamp(q) {
		t.Error("a location of another name has another stamp")
	}
}
