package pdf

import "quiz/render/typeset"

// A pen is what a reader of the page's operators has in mind between them: if
// it is within a text object, in which font, and where it stands. What it has
// in mind need not be said again.
type pen struct {
	down   bool // within a text object
	face   *typeset.Face
	size   typeset.Unit
	double bool
	slant  bool
	x, y   int64 // the last place it was put, in hundredths of a point
}

// hundredths rounds to what is written.
func hundredths(u typeset.Unit) int64 {
	if u < 0 {
		return -int64((-u + 5) / 10)
	}
	return int64((u + 5) / 10)
}

// penTo begins to show a word at a place of the page.
func (c *canvas) penTo(w *typeset.Word, size, x, y typeset.Unit) {
	p := &c.pen
	if !p.down {
		c.text("BT\n")
		p.down, p.x, p.y, p.slant = true, 0, 0, false
	}
	if p.face != w.Face || p.size != size {
		c.text("/", w.Face.Name, " ")
		c.number(size)
		c.text(" Tf ")
		p.face, p.size = w.Face, size
	}
	if p.double != w.Double {
		p.double = w.Double
		if w.Double { // the letters' outline is drawn as well
			c.text("2 Tr ")
			c.number(size * 35 / 1000)
			c.text(" w ")
		} else {
			c.text("0 Tr ")
		}
	}
	newX, newY := hundredths(x), hundredths(y)
	switch {
	case w.Slant || p.slant:
		lean := "0"
		if w.Slant {
			lean = ".21"
		}
		c.text("1 0 ", lean, " 1 ")
		c.hundredths(newX, newY)
		c.text("Tm")
		p.slant = w.Slant
	default:
		c.hundredths(newX-p.x, newY-p.y)
		c.text("Td")
	}
	p.x, p.y = newX, newY
}

func (c *canvas) hundredths(list ...int64) {
	for _, n := range list {
		c.number(typeset.Unit(n * 10))
		c.buf = append(c.buf, ' ')
	}
}

// penUp ends the text object, if there is one.
func (c *canvas) penUp() {
	if c.pen.down {
		c.text("ET\n")
		c.pen.down = false
	}
}
