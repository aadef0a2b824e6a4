package subset

import (
	"errors"
	"math"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// Outlines are traced in whole 64ths of a unit, as FreeType does: fine enough
// that nothing is lost, and whole, so that each machine gets the same.
const unit = 64

// maxPoints is what the format has numbers for.
const maxPoints = 65535

var (
	errFar  = errors.New("a point of the outline lies beyond the -32768 to 32767 units a TrueType font can hold; use another font")
	errWide = errors.New("two points of the outline are farther apart than the 32767 units a TrueType font can tell; use another font")
	errMany = errors.New("the outline has more than the 65535 points a TrueType font can hold; use another font")
)

// A point is on the curve, or pulls at it. Its coordinates are 64ths of a unit
// while an outline is traced, and units in a finished shape.
type point struct {
	x, y int64
	on   bool
}

// A shape is an outline as TrueType has it: closed contours, whose points stand
// one after the other; contour i ends before point ends[i].
type shape struct {
	points []point
	ends   []int
}

// A tracer turns the segments of an outline into a shape.
type tracer struct {
	shape
	upem  int64
	start int   // of the contour being traced
	pen   point // where the next segment begins
}

// trace returns the shape of an outline of a font with upem units to the em.
func trace(segments []font.Segment, upem int64) (shape, error) {
	t := tracer{upem: upem, pen: point{on: true}}
	t.points = make([]point, 0, 3*len(segments)) // most cubics are two pieces
	for _, s := range segments {
		if err := t.segment(s); err != nil {
			return shape{}, err
		}
		// Closing a contour takes points away, but hardly two of three.
		if len(t.points) > 3*maxPoints {
			return shape{}, errMany
		}
	}
	if err := t.close(); err != nil {
		return shape{}, err
	}
	if len(t.points) > maxPoints || len(t.ends) > math.MaxInt16 {
		return shape{}, errMany
	}
	return t.shape, nil
}

func (t *tracer) segment(s font.Segment) error {
	var p [3]point
	args := s.ArgsSlice()
	for i, arg := range args {
		x, xFits := toFixed(arg.X)
		y, yFits := toFixed(arg.Y)
		if !xFits || !yFits {
			return errFar
		}
		p[i] = point{x: x, y: y, on: i == len(args)-1}
	}
	if s.Op == opentype.SegmentOpMoveTo {
		err := t.close()
		t.pen = p[0]
		return err
	}
	t.curve(s.Op, p)
	return nil
}

// toFixed returns a coordinate in 64ths of a unit, and whether it is one that a
// font can hold.
func toFixed(v float32) (int64, bool) {
	if !(v >= math.MinInt16 && v <= math.MaxInt16) { // nor is what is no number
		return 0, false
	}
	return int64(math.Floor(float64(v)*unit + 0.5)), true
}

// curve draws from the pen. A contour begins with its first segment, not with
// the move to it: a broken outline may lack the move, and a move alone draws
// nothing.
func (t *tracer) curve(op opentype.SegmentOp, p [3]point) {
	if len(t.points) == t.start {
		t.points = append(t.points, t.pen)
	}
	switch op {
	case opentype.SegmentOpLineTo:
		t.points = append(t.points, p[0])
	case opentype.SegmentOpQuadTo:
		t.points = append(t.points, p[0], p[1])
	case opentype.SegmentOpCubeTo:
		t.points = appendCubic(t.points, cubic{t.pen, p[0], p[1], p[2]}, t.upem)
	}
	t.pen = t.points[len(t.points)-1]
}

// close finishes the contour, if one was begun. One of a single point has
// nothing to fill and is dropped.
func (t *tracer) close() error {
	contour := round(implied(unclosed(t.points[t.start:])))
	if len(contour) < 2 {
		contour = nil
	}
	for _, p := range contour {
		if p.x != int64(int16(p.x)) || p.y != int64(int16(p.y)) {
			return errFar
		}
	}
	t.points = t.points[:t.start+len(contour)]
	if len(contour) > 0 {
		t.ends = append(t.ends, len(t.points))
	}
	t.start = len(t.points)
	return nil
}
