package schedule

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"
)

// The series against the library's, within three units of the last bit, of
// which one may be the library's own.
func TestSeries(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 11))
	for range 100000 {
		x := 700 * (2*r.Float64() - 1)
		if got, want := exp(x), math.Exp(x); math.Abs(got/want-1) > 7e-16 {
			t.Fatalf("exp(%v) = %v, want %v", x, got, want)
		}
		y := math.Exp(x)
		if got, want := log(y), math.Log(y); math.Abs(got-want) > 3e-16*max(math.Abs(want), 1e-3) {
			t.Fatalf("log(%v) = %v, want %v", y, got, want)
		}
		small := 1 + r.Float64()/1000
		if got, want := log(small), math.Log(small); math.Abs(got-want) > 5e-16*want {
			t.Fatalf("log(%v) = %v, want %v", small, got, want)
		}
	}
	if exp(0) != 1 || log(1) != 0 || exp(1e9) != exp(700) || exp(-1e9) != exp(-700) || exp(math.NaN()) != exp(-700) {
		t.Error("a bound is not kept")
	}
}

// Three lives, to the bit: what is stored on one machine is what another one
// reckons. These are a promise to every history that holds a state.
func TestSameBitsEverywhere(t *testing.T) {
	for _, c := range []struct {
		gaps, grades          []int
		stability, difficulty uint64
	}{
		{[]int{0, 0, 1, 3, 8, 21}, []int{1, 3, 3, 3, 3, 3}, 0x404ad03e5ad371d9, 0x40196e11181a0d65},
		{[]int{0, 2, 9, 40, 40, 0, 0, 5, 30}, []int{3, 3, 2, 4, 1, 3, 2, 4, 3}, 0x40432ec59ae5e472, 0x401f89f40f851c50},
		{[]int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, []int{4, 1, 2, 3, 4, 2, 1, 1, 4, 3}, 0x401c2a186dfa3f01, 0x40235f010c587a56},
	} {
		var m Memory
		at := noon
		for i := range c.gaps {
			at = at.Add(time.Duration(c.gaps[i]) * 24 * time.Hour)
			m = utc().Next(m, Grade(c.grades[i]), at)
		}
		if s, d := math.Float64bits(m.Stability), math.Float64bits(m.Difficulty); s != c.stability || d != c.difficulty {
			t.Errorf("grades %v: %#x, %#x, want %#x, %#x", c.grades, s, d, c.stability, c.difficulty)
		}
	}
}

// Many lives, to the bit, in one number. With products that are not rounded at
// once it differs, as `GOAMD64=v3 go test` and `GOARCH=arm64 go test` show.
func TestSameBitsOfManyLives(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 12))
	p := utc()
	digest := uint64(14695981039346656037)
	for range 200 {
		var m Memory
		at := noon
		for range 20 {
			at = at.Add(time.Duration(r.IntN(r.IntN(100)+1)) * 24 * time.Hour)
			m = p.Next(m, Grade(1+r.IntN(4)), at)
			for _, x := range []float64{m.Stability, m.Difficulty, p.Recall(m, m.Due)} {
				digest = (digest ^ math.Float64bits(x)) * 1099511628211
			}
		}
	}
	if want := uint64(0xb1eb765cfe4fe444); digest != want {
		t.Errorf("digest %#x, want %#x", digest, want)
	}
}
