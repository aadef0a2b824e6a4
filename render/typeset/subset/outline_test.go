package subset

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

func moveTo(x, y float32) font.Segment { return segment(opentype.SegmentOpMoveTo, x, y) }
func lineTo(x, y float32) font.Segment { return segment(opentype.SegmentOpLineTo, x, y) }
func quadTo(v ...float32) font.Segment { return segment(opentype.SegmentOpQuadTo, v...) }
func cubeTo(v ...float32) font.Segment { return segment(opentype.SegmentOpCubeTo, v...) }

func segment(op opentype.SegmentOp, v ...float32) font.Segment {
	s := font.Segment{Op: op}
	for i := 0; i < len(v); i += 2 {
		s.Args[i/2] = opentype.SegmentPoint{X: v[i], Y: v[i+1]}
	}
	return s
}

func TestTrace(t *testing.T) {
	for _, c := range []struct {
		name     string
		segments []font.Segment
		points   []point
		ends     []int
	}{
		{"nothing", nil, nil, nil},
		{"a triangle, closed", []font.Segment{moveTo(0, 0), lineTo(9, 0), lineTo(0, 9), lineTo(0, 0)},
			[]point{{0, 0, true}, {9, 0, true}, {0, 9, true}}, []int{3}},
		{"a triangle, open", []font.Segment{moveTo(0, 0), lineTo(9, 0), lineTo(0, 9)},
			[]point{{0, 0, true}, {9, 0, true}, {0, 9, true}}, []int{3}},
		{"two contours", []font.Segment{moveTo(1, 1), lineTo(9, 0), moveTo(5, 5), lineTo(7, 7), lineTo(5, 5)},
			[]point{{1, 1, true}, {9, 0, true}, {5, 5, true}, {7, 7, true}}, []int{2, 4}},
		{"single points draw nothing", []font.Segment{moveTo(1, 1), moveTo(2, 2), lineTo(2, 2), moveTo(3, 3), lineTo(4, 4), moveTo(5, 5)},
			[]point{{3, 3, true}, {4, 4, true}}, []int{2}},
		{"halves go upwards, on both sides of zero", []font.Segment{moveTo(0.5, -0.5), lineTo(1.49, -1.51), lineTo(-2.5, 2.5)},
			[]point{{1, 0, true}, {1, -2, true}, {-2, 3, true}}, []int{3}},
		{"a point half-way is left to the reader", []font.Segment{moveTo(0, 0), quadTo(1, 2, 2.5, 2), quadTo(4, 2, 5, 0)},
			[]point{{0, 0, true}, {1, 2, false}, {4, 2, false}, {5, 0, true}}, []int{4}},
		{"one that is not half-way stays", []font.Segment{moveTo(0, 0), quadTo(1, 2, 2, 2), quadTo(4, 2, 5, 0)},
			[]point{{0, 0, true}, {1, 2, false}, {2, 2, true}, {4, 2, false}, {5, 0, true}}, []int{5}},
		{"no point on the curve at all", // begins between the first two
			[]font.Segment{moveTo(0, 5), quadTo(5, 5, 5, 0), quadTo(5, -5, 0, -5), quadTo(-5, -5, -5, 0), quadTo(-5, 5, 0, 5)},
			[]point{{-5, 5, false}, {5, 5, false}, {5, -5, false}, {-5, -5, false}}, []int{4}},
		{"a cubic", []font.Segment{moveTo(0, 0), cubeTo(20, 40, 40, 40, 60, 0)},
			[]point{{0, 0, true}, {30, 60, false}, {60, 0, true}}, []int{3}},
		{"no move to begin with", []font.Segment{quadTo(3, 3, 6, 0), lineTo(6, -6)},
			[]point{{0, 0, true}, {3, 3, false}, {6, 0, true}, {6, -6, true}}, []int{4}},
		{"the limits", []font.Segment{moveTo(-32768, 32767), lineTo(0, 0)},
			[]point{{-32768, 32767, true}, {0, 0, true}}, []int{2}},
	} {
		got, err := trace(c.segments, 1000)
		if err != nil || !slices.Equal(got.points, c.points) || !slices.Equal(got.ends, c.ends) {
			t.Errorf("%s:\n got %v %v, %v\nwant %v %v", c.name, got.points, got.ends, err, c.points, c.ends)
		}
	}
}

func TestTraceErrors(t *testing.T) {
	inf, nan := float32(math.Inf(1)), float32(math.NaN())
	zigzag := func(n int) []font.Segment {
		list := []font.Segment{moveTo(-1, -1)}
		for i := range n - 1 {
			list = append(list, lineTo(float32(i%2), float32(i%3)))
		}
		return list
	}
	var pairs []font.Segment
	for range 32768 {
		pairs = append(pairs, moveTo(0, 0), lineTo(1, 1))
	}
	for _, c := range []struct {
		name     string
		segments []font.Segment
		want     error
	}{
		{"right", []font.Segment{moveTo(32768, 0)}, errFar},
		{"below", []font.Segment{moveTo(0, 0), lineTo(0, -32769)}, errFar},
		{"infinite", []font.Segment{moveTo(0, 0), quadTo(0, 0, inf, 0)}, errFar},
		{"no number", []font.Segment{moveTo(0, 0), cubeTo(0, 0, 0, nan, 1, 1)}, errFar},
		{"pulled out of range", []font.Segment{moveTo(0, 0), cubeTo(32767, 0, 32767, 0, 0, 0), lineTo(1, 1)}, errFar},
		{"as many points as there may be", zigzag(maxPoints), nil},
		{"one more", zigzag(maxPoints + 1), errMany},
		{"far more", zigzag(4 * maxPoints), errMany},
		{"too many contours", pairs, errMany},
		{"as many as there may be", pairs[2:], nil},
	} {
		s, err := trace(c.segments, 1000)
		if !errors.Is(err, c.want) || (err != nil && len(s.points) > 0) {
			t.Errorf("%s: %d points and the error %v, want %v", c.name, len(s.points), err, c.want)
		}
	}
}

func TestDivide(t *testing.T) {
	for _, c := range []struct{ a, b, want int64 }{
		{0, 64, 0}, {31, 64, 0}, {32, 64, 1}, {33, 64, 1}, {96, 64, 2},
		{-31, 64, 0}, {-32, 64, 0}, {-33, 64, -1}, {-96, 64, -1}, {-97, 64, -2}, {7, 3, 2}, {-7, 3, -2}, {8, 3, 3},
	} {
		if got := divide(c.a, c.b); got != c.want {
			t.Errorf("%d/%d: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestToInt16(t *testing.T) {
	for v, want := range map[float32]int16{
		0: 0, 1.4: 1, 1.5: 2, -1.5: -1, -1.6: -2, 40000: 32767, -40000: -32768,
		float32(math.Inf(1)): 32767, float32(math.Inf(-1)): -32768, float32(math.NaN()): 0,
	} {
		if got := toInt16(v); got != want {
			t.Errorf("%v: %d, want %d", v, got, want)
		}
	}
}
