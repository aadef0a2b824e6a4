package subset

import "encoding/binary"

// A glyph is an entry of the glyf table, and what other tables tell of it.
type glyph struct {
	data             []byte // none if nothing is drawn
	bounds           bounds
	points, contours int
	advance          int16
}

// bounds are those of the points, as everybody computes them, not those of the
// curve.
type bounds struct{ XMin, YMin, XMax, YMax int16 }

// including returns the bounds that hold both.
func (b bounds) including(c bounds) bounds {
	return bounds{min(b.XMin, c.XMin), min(b.YMin, c.YMin), max(b.XMax, c.XMax), max(b.YMax, c.YMax)}
}

// The flags of a point in the glyf table.
const (
	onCurve   = 0x01
	xShort    = 0x02 // x is one byte, whose sign is the flag xSame
	yShort    = 0x04
	repeated  = 0x08 // as often as the next byte says
	xSame     = 0x10 // without xShort: x stays
	ySame     = 0x20
	longest   = 255 // run of a repeated flag, beyond the first
	alignment = 4
)

// encode writes a shape. It fails if a step between two points is too far.
func encode(s shape) (glyph, error) {
	if len(s.points) == 0 {
		return glyph{}, nil
	}
	flags, xs, ys, err := steps(s.points)
	if err != nil {
		return glyph{}, err
	}
	g := glyph{bounds: extent(s.points), points: len(s.points), contours: len(s.ends)}
	data := make([]byte, 0, 12+2*len(s.ends)+len(flags)+len(xs)+len(ys)+alignment)
	data = word(data, int64(len(s.ends)))
	for _, side := range []int16{g.bounds.XMin, g.bounds.YMin, g.bounds.XMax, g.bounds.YMax} {
		data = word(data, int64(side))
	}
	for _, end := range s.ends {
		data = word(data, int64(end-1))
	}
	data = word(data, 0) // bytes of instructions
	data = appendFlags(data, flags)
	g.data = pad(append(append(data, xs...), ys...))
	return g, nil
}

// steps returns the flags of the points and their coordinates, each told by how
// far it is from the one before.
func steps(points []point) (flags, xs, ys []byte, err error) {
	flags = make([]byte, len(points))
	xs, ys = make([]byte, 0, 2*len(points)), make([]byte, 0, 2*len(points))
	var last point
	for i, p := range points {
		dx, dy := p.x-last.x, p.y-last.y
		if dx != int64(int16(dx)) || dy != int64(int16(dy)) {
			return nil, nil, nil, errWide
		}
		var xFlag, yFlag byte
		xs, xFlag = appendStep(xs, dx, xShort, xSame)
		ys, yFlag = appendStep(ys, dy, yShort, ySame)
		flags[i] = xFlag | yFlag
		if p.on {
			flags[i] |= onCurve
		}
		last = p
	}
	return flags, xs, ys, nil
}

// appendStep writes one step and returns the flags that say how.
func appendStep(b []byte, step int64, short, same byte) ([]byte, byte) {
	switch {
	case step == 0:
		return b, same
	case 0 < step && step < 256:
		return append(b, byte(step)), short | same
	case -256 < step && step < 0:
		return append(b, byte(-step)), short
	}
	return word(b, step), 0
}

// appendFlags writes flags, a run of three or more as one and a count.
func appendFlags(b, flags []byte) []byte {
	for len(flags) > 0 {
		run := 1
		for run < len(flags) && run <= longest && flags[run] == flags[0] {
			run++
		}
		if run < 3 {
			b = append(b, flags[:run]...)
		} else {
			b = append(b, flags[0]|repeated, byte(run-1))
		}
		flags = flags[run:]
	}
	return b
}

func extent(points []point) bounds {
	first := points[0]
	b := bounds{int16(first.x), int16(first.y), int16(first.x), int16(first.y)}
	for _, p := range points[1:] {
		b = b.including(bounds{int16(p.x), int16(p.y), int16(p.x), int16(p.y)})
	}
	return b
}

// word appends a number of 16 bits.
func word(b []byte, v int64) []byte { return binary.BigEndian.AppendUint16(b, uint16(v)) }

// pad appends zeros up to the next place where a table or a glyph may begin.
func pad(b []byte) []byte {
	for len(b)%alignment != 0 {
		b = append(b, 0)
	}
	return b
}
