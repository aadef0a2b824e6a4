package subset

import (
	"math"
	"slices"
	"testing"

	"quiz/decks/shuffle"
)

// at returns a point in 64ths, given in units.
func at(x, y float64, on bool) point {
	return point{int64(x * unit), int64(y * unit), on}
}

// The quadratics follow the cubic within half a thousandth of the em; the
// 64ths they are told in may take two more.
func TestCubicStaysClose(t *testing.T) {
	chance := shuffle.New(1, "cubics")
	for _, upem := range []int64{16, 250, 1000, 2048, 16384} {
		for range 300 {
			var c cubic
			span := 1 << (2 + chance.Below(15)) // from four units to all there are
			for i := range c {
				c[i].x = int64(chance.Below(span*unit) - span*unit/2)
				c[i].y = int64(chance.Below(span*unit) - span*unit/2)
			}
			c[0].on, c[3].on = true, true
			limit := float64(upem)/2000 + 2.0/unit
			if off := deviation(c, appendCubic(nil, c, upem)); off > limit {
				t.Errorf("%v of %d to the em: off by %.3f units, want at most %.3f", c, upem, off, limit)
			}
		}
	}
}

// deviation returns how far, in units, quadratics are at the most from the cubic
// of which each follows an equal share.
func deviation(c cubic, points []point) float64 {
	n := len(points) - 1
	worst := 0.0
	start := c[0]
	for i := range n {
		end := points[n]
		if i+1 < n { // half-way, where a reader puts it
			end = point{x: (points[i].x + points[i+1].x) / 2, y: (points[i].y + points[i+1].y) / 2}
		}
		for step := range 33 {
			s := float64(step) / 32
			got := bezier(places(start, points[i], end), s)
			want := bezier(places(c[:]...), (float64(i)+s)/float64(n))
			worst = max(worst, math.Hypot(got.x-want.x, got.y-want.y))
		}
		start = end
	}
	return worst / unit
}

func places(points ...point) []place {
	var list []place
	for _, p := range points {
		list = append(list, place{float64(p.x), float64(p.y)})
	}
	return list
}

// No more pieces than needed: a curve that is a quadratic is one, a quarter of
// a circle of the em's size a few.
func TestPieces(t *testing.T) {
	quarter := cubic{at(1000, 0, true), at(1000, 552.25, false), at(552.25, 1000, false), at(0, 1000, true)}
	for _, c := range []struct {
		name  string
		cubic cubic
		upem  int64
		want  int64
	}{
		{"line", cubic{at(0, 0, true), at(100, 100, false), at(200, 200, false), at(300, 300, true)}, 1000, 1},
		{"quadratic", cubic{at(0, 0, true), at(200, 400, false), at(400, 400, false), at(600, 0, true)}, 1000, 1},
		{"quarter", quarter, 1000, 4},
		{"quarter of a finer em", quarter, 2000, 3},
		{"wide", cubic{at(-32768, 0, true), at(32767, 0, false), at(-32768, 0, false), at(32767, 0, true)}, 16, 117},
	} {
		if got := pieces(c.cubic, c.upem); got != c.want {
			t.Errorf("%s: %d pieces, want %d", c.name, got, c.want)
		}
	}
}

// The best single quadratic pulls where both thirds meet; it ends where the
// cubic ends.
func TestAppendCubic(t *testing.T) {
	c := cubic{at(0, 0, true), at(20, 40, false), at(40, 40, false), at(60, 0, true)}
	want := []point{at(9, 9, true), at(30, 60, false), at(60, 0, true)}
	if got := appendCubic([]point{at(9, 9, true)}, c, 1000); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
