package schedule

import (
	"math/rand/v2"
	"testing"
	"time"
)

// Another answer is learned from the beginning; the same one goes on.
func TestOf(t *testing.T) {
	m := Default().Next(Memory{}, Good, time.Date(2027, 1, 4, 19, 0, 0, 0, time.UTC))
	if got := m.Of("a", "a"); got != m {
		t.Errorf("of the same answer: %+v, want %+v", got, m)
	}
	if got := m.Of("a", "b"); got != (Memory{}) {
		t.Errorf("of another answer: %+v, want a new card's", got)
	}
}

func TestAnew(t *testing.T) {
	for prints, want := range map[string]int{"": 0, "a": 0, "aa": 0, "ab": 1, "abb": 1, "aba": 2, "aab": 2, "abbb": 1} {
		if got := Anew(len(prints), func(i int) string { return prints[i : i+1] }); got != want {
			t.Errorf("%q begins anew at %d, want %d", prints, got, want)
		}
	}
}

// To step through all answers and to replay those that count is one thing.
func TestAnewIsEveryStep(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	p := Default()
	for range 2000 {
		n := 1 + random.IntN(12)
		prints, grades, times := make([]string, n), make([]Grade, n), make([]time.Time, n)
		at, m, learned := time.Date(2027, 1, 4, 19, 0, 0, 0, time.UTC), Memory{}, ""
		for i := range n {
			at = at.Add(time.Duration(random.Int64N(int64(20 * 24 * time.Hour))))
			prints[i], grades[i], times[i] = string(rune('a'+random.IntN(2))), Again+Grade(random.IntN(4)), at
			m, learned = p.Next(m.Of(learned, prints[i]), grades[i], at), prints[i]
		}
		start := Anew(n, func(i int) string { return prints[i] })
		got := p.Replay(func(yield func(time.Time, Grade) bool) {
			for i := start; i < n && yield(times[i], grades[i]); i++ {
			}
		})
		if got != m {
			t.Fatalf("%v, grades %v: replayed from %d on they give %+v, one by one %+v", prints, grades, start, got, m)
		}
	}
}
