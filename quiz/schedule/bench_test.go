package schedule

import (
	"testing"
	"time"
)

func TestNextAllocatesNothing(t *testing.T) {
	p := utc()
	p.Fuzz = true
	m := Memory{State: Review, Stability: 20, Difficulty: 5, Last: noon}
	at := noon.AddDate(0, 0, 20)
	if n := testing.AllocsPerRun(100, func() { p.Preview(m, at); p.Next(m, Easy, at); p.Recall(m, at) }); n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

// A history of 1,000,000 answers: 50,000 cards, asked 20 times each, in a place
// with summer time. It is to take less than two seconds.
func BenchmarkReplay(b *testing.B) {
	p := Default()
	p.Location = placeNamed("Europe/Berlin")
	answers := func(yield func(time.Time, Grade) bool) {
		at := noon
		for i := range 20 {
			at = at.Add(time.Duration(i*i) * 20 * time.Hour)
			if !yield(at, Grade(1+(i*7+3)%4)) {
				return
			}
		}
	}
	for b.Loop() {
		for range 50000 {
			p.Replay(answers)
		}
	}
}

func BenchmarkNext(b *testing.B) {
	p := Default()
	p.Location = placeNamed("Europe/Berlin")
	m := Memory{State: Review, Stability: 20, Difficulty: 5, Last: noon}
	at := noon.AddDate(0, 0, 20)
	b.ReportAllocs()
	for b.Loop() {
		p.Next(m, Good, at)
	}
}
