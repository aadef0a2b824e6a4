package subset

import (
	"errors"
	"slices"
	"testing"

	ot "github.com/go-text/typesetting/font/opentype/tables"
)

func TestEncode(t *testing.T) {
	for _, c := range []struct {
		name string
		s    shape
		want []byte
	}{
		{"nothing", shape{}, nil},
		{"two points", shape{[]point{{1, 2, true}, {1, 258, false}}, []int{2}}, []byte{
			0, 1, 0, 1, 0, 2, 0, 1, 1, 2, // one contour, bounds
			0, 1, 0, 0, // its last point, no hints
			0x37, 0x10, // both short; x stays, y is long
			1, 2, 1, 0,
		}},
		{"a run of flags", shape{[]point{{1, 1, true}, {2, 2, true}, {3, 3, true}, {2, 2, true}}, []int{4}}, []byte{
			0, 1, 0, 1, 0, 1, 0, 3, 0, 3,
			0, 3, 0, 0,
			0x3f, 2, 0x07, // the same flag twice more; steps back
			1, 1, 1, 1, 1, 1, 1, 1,
			0, 0, 0, // up to a place that 4 divides
		}},
	} {
		g, err := encode(c.s)
		if err != nil || !slices.Equal(g.data, c.want) {
			t.Errorf("%s:\n got % x, %v\nwant % x", c.name, g.data, err, c.want)
		}
	}
}

// Steps of each size and runs of each length are read as they were meant.
func TestEncodeIsRead(t *testing.T) {
	var s shape
	x := int64(0)
	for _, step := range []int64{0, 1, -1, 255, -255, 256, -256, 32767, -32768} {
		x += step
		s.points = append(s.points, point{x, -x / 2, step > 0})
	}
	for n := range 520 {
		for range n {
			s.points = append(s.points, point{7, int64(n), n%2 == 0})
		}
		s.ends = append(s.ends, len(s.points))
		if len(s.points) > maxPoints-1000 {
			break
		}
	}
	g, err := encode(s)
	if err != nil {
		t.Fatal(err)
	}
	list, err := ot.ParseGlyf(g.data, []uint32{0, uint32(len(g.data))})
	if err != nil {
		t.Fatal(err)
	}
	data := list[0].Data.(ot.SimpleGlyph)
	if len(data.Points) != len(s.points) || len(data.EndPtsOfContours) != len(s.ends) {
		t.Fatalf("%d points and %d contours, want %d and %d", len(data.Points), len(data.EndPtsOfContours), len(s.points), len(s.ends))
	}
	for i, p := range data.Points {
		if got := (point{int64(p.X), int64(p.Y), p.Flag&onCurve != 0}); got != s.points[i] {
			t.Fatalf("point %d: %v, want %v", i, got, s.points[i])
		}
	}
}

// Both points fit, but the step from one to the other does not.
func TestEncodeWide(t *testing.T) {
	s := shape{[]point{{-20000, 0, true}, {20000, 0, true}}, []int{2}}
	if g, err := encode(s); !errors.Is(err, errWide) || g.data != nil {
		t.Errorf("% x and the error %v, want %v", g.data, err, errWide)
	}
}
