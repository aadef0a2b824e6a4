package picture

import "bytes"

// samples are a picture in planes, not yet turned.
type samples struct {
	size
	colour []byte // three a pixel, or one if gray
	alpha  []byte // one a pixel, or nil if opaque
	gray   bool
}

// gather reads a whole picture. It finds out by looking whether there is any
// colour and anything to see through: files do not tell, or tell wrong.
func gather(from source) samples {
	pixels := from.width * from.height
	s := samples{size: from.size, colour: make([]byte, 0, 3*pixels), alpha: make([]byte, 0, pixels), gray: true}
	opaque := true
	row := make([]byte, 4*from.width)
	for y := range from.height {
		from.row(y, row)
		gray, solid := s.add(row)
		s.gray, opaque = s.gray && gray, opaque && solid
	}
	if opaque {
		s.alpha = nil
	}
	if s.gray {
		s.dropColour()
	}
	return s
}

// add appends a row. What cannot be seen becomes white, the colour of paper:
// some readers of PDF blur colours over the edge of what is transparent.
func (s *samples) add(row []byte) (gray, opaque bool) {
	gray, opaque = true, true
	for i := 0; i < len(row); i += 4 {
		r, g, b, a := row[i], row[i+1], row[i+2], row[i+3]
		if a == 0 {
			r, g, b = 255, 255, 255
		}
		gray, opaque = gray && r == g && g == b, opaque && a == 255
		s.colour = append(s.colour, r, g, b)
		s.alpha = append(s.alpha, a)
	}
	return gray, opaque
}

func (s *samples) dropColour() {
	n := len(s.colour) / 3
	for i := range n {
		s.colour[i] = s.colour[3*i]
	}
	s.colour = bytes.Clone(s.colour[:n])
}

// picture turns the samples upright.
func (h head) picture(s samples) *Picture {
	p := &Picture{Components: 3, PerInch: h.perInch}
	if s.gray {
		p.Components = 1
	}
	up := h.turn.size(s.size)
	p.Width, p.Height = up.width, up.height
	p.Data = h.turn.samples(s.colour, s.size, p.Components)
	if s.alpha != nil {
		p.Alpha = h.turn.samples(s.alpha, s.size, 1)
	}
	return p
}
