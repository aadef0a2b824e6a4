package subset

import (
	"math"
	"slices"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// outline returns what the face draws for a glyph, without contours of a single
// point, which draw nothing.
func outline(face *font.Face, gid font.GID) []opentype.Segment {
	o, _ := face.GlyphDataOutline(gid)
	var kept []opentype.Segment
	for i, s := range o.Segments {
		lone := s.Op == opentype.SegmentOpMoveTo && (i+2 >= len(o.Segments) || o.Segments[i+2].Op == opentype.SegmentOpMoveTo) &&
			(i+1 >= len(o.Segments) || o.Segments[i+1].Args[0] == s.Args[0])
		after := i > 0 && s.Op == opentype.SegmentOpLineTo && s.Args[0] == o.Segments[i-1].Args[0] &&
			o.Segments[i-1].Op == opentype.SegmentOpMoveTo && (i+1 >= len(o.Segments) || o.Segments[i+1].Op == opentype.SegmentOpMoveTo)
		if !lone && !after {
			kept = append(kept, s)
		}
	}
	return kept
}

// alike compares two outlines by places on them: each of either is near a line
// of the other. Near is half a thousandth of the em for the curves, and half a
// unit in x and in y for rounding, and as much again for the curves being drawn
// as lines here.
func alike(a, b []opentype.Segment, upem float64) bool {
	tolerance := upem/2000 + math.Sqrt2/2 + upem/2000
	p, q := polyline(a), polyline(b)
	return near(p, q, tolerance) && near(q, p, tolerance)
}

type place struct{ x, y float64 }

// near says whether each end of the lines p is within the tolerance of one of
// the lines q.
func near(p, q [][2]place, tolerance float64) bool {
	return !slices.ContainsFunc(p, func(line [2]place) bool {
		return !slices.ContainsFunc(q, func(other [2]place) bool { return distance(line[1], other) <= tolerance })
	})
}

// distance returns how far a place is from a line.
func distance(v place, line [2]place) float64 {
	dx, dy := line[1].x-line[0].x, line[1].y-line[0].y
	share := 0.0
	if length := dx*dx + dy*dy; length > 0 {
		share = min(max(((v.x-line[0].x)*dx+(v.y-line[0].y)*dy)/length, 0), 1)
	}
	return math.Hypot(v.x-line[0].x-share*dx, v.y-line[0].y-share*dy)
}

// polyline draws an outline as lines.
func polyline(segments []opentype.Segment) [][2]place {
	var lines [][2]place
	var pen, start place
	for i, s := range segments {
		c := []place{pen}
		for _, arg := range s.ArgsSlice() {
			c = append(c, place{float64(arg.X), float64(arg.Y)})
		}
		pen = c[len(c)-1]
		if s.Op == opentype.SegmentOpMoveTo {
			start = pen
		} else {
			lines = appendLines(lines, c)
		}
		if i+1 == len(segments) || segments[i+1].Op == opentype.SegmentOpMoveTo {
			lines = append(lines, [2]place{pen, start})
		}
	}
	return lines
}

func appendLines(lines [][2]place, c []place) [][2]place {
	n := 1
	if len(c) > 2 {
		n = 16
	}
	for i := range n {
		lines = append(lines, [2]place{bezier(c, float64(i)/float64(n)), bezier(c, float64(i+1)/float64(n))})
	}
	return lines
}

// bezier returns a place on a curve of any degree, by de Casteljau's method.
func bezier(c []place, t float64) place {
	c = slices.Clone(c)
	for n := len(c) - 1; n > 0; n-- {
		for i := range n {
			c[i] = place{c[i].x + t*(c[i+1].x-c[i].x), c[i].y + t*(c[i+1].y-c[i].y)}
		}
	}
	return c[0]
}

// The comparison sees a glyph that is off by little.
func TestAlike(t *testing.T) {
	face := parse(t, dejavusans.TTF)
	gid, _ := face.NominalGlyph('S')
	moved := slices.Clone(outline(face, gid))
	for i := range moved {
		moved[i].Args[0].X += 8
		moved[i].Args[1].X += 8
	}
	if alike(moved, outline(face, gid), 2048) {
		t.Error("a glyph moved by 8 units is taken for the same")
	}
}
