package pdf

import (
	"slices"
	"strconv"

	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// A canvas gathers the operators of one page. Lengths on it are thousandths of
// a point; the PDF's y axis points up.
type canvas struct {
	buf           []byte
	width, height typeset.Unit // of the page
	x, y          typeset.Unit // upper left corner of the box that is drawn in
	pen           pen
	untagged      bool // nothing is read aloud
	marked        int  // marked content so far, which the structure names
	inks          []*inked
	images        *images
}

func newCanvas() *canvas {
	return &canvas{images: newImages()}
}

func (c *canvas) begin(width, height typeset.Unit) {
	c.buf, c.width, c.height, c.marked, c.pen = c.buf[:0], width, height, 0, pen{}
}

func (c *canvas) text(list ...string) {
	for _, s := range list {
		c.buf = append(c.buf, s...)
	}
}

// number writes a length in points, with two decimals at the most.
func (c *canvas) number(u typeset.Unit) {
	n := hundredths(u)
	if n < 0 {
		c.buf = append(c.buf, '-')
		n = -n
	}
	whole, part := n/100, n%100
	if whole > 0 || part == 0 {
		c.buf = strconv.AppendInt(c.buf, whole, 10)
	}
	if part > 0 {
		c.buf = append(c.buf, '.', byte('0'+part/10))
		if part%10 > 0 {
			c.buf = append(c.buf, byte('0'+part%10))
		}
	}
}

func (c *canvas) numbers(list ...typeset.Unit) {
	for _, u := range list {
		c.number(u)
		c.buf = append(c.buf, ' ')
	}
}

func appendInt(b []byte, n int64) []byte { return strconv.AppendInt(b, n, 10) }

// appendCode adds a code to a string. Two bytes are half of what hexadecimal
// takes, and pack better.
func appendCode(b []byte, code uint16) []byte {
	for _, c := range [2]byte{byte(code >> 8), byte(code)} {
		switch c {
		case '(', ')', '\\':
			b = append(b, '\\', c)
		case '\r': // readers take it for a line feed
			b = append(b, '\\', 'r')
		default:
			b = append(b, c)
		}
	}
	return b
}

// turned draws what comes, up to the matching restore, turned by 180 degrees
// within a box.
func (c *canvas) turned(b paper.Box) {
	c.text("q -1 0 0 -1 ")
	c.numbers(layout.Points(2*b.X+b.W), 2*c.height-layout.Points(2*b.Y+b.H))
	c.text("cm\n")
}

func (c *canvas) restore() {
	c.text("Q\n")
	c.pen = pen{}
}

// at lets text be drawn within a box.
func (c *canvas) at(b paper.Box) { c.x, c.y = layout.Points(b.X), c.height-layout.Points(b.Y) }

// artifact draws what is no part of what is read aloud. Where nothing is, it is
// not marked as such.
func (c *canvas) artifact(draw func()) {
	if c.untagged {
		draw()
		c.penUp()
		return
	}
	c.text("/Artifact BMC\n")
	draw()
	c.penUp()
	c.text("EMC\n")
}

// content draws what is read. It has a number on the page.
func (c *canvas) content(tag string, draw func()) {
	c.text("/", tag, "<</MCID ", strconv.Itoa(c.marked), ">>BDC\n")
	c.marked++
	draw()
	c.penUp()
	c.text("EMC\n")
}

// line draws what stands for a blank in its place among the words, as that is
// the order in which both are read aloud.
func (c *canvas) line(l *typeset.Line) {
	gaps := slices.DeleteFunc(slices.Clone(l.Rules), func(r typeset.Rule) bool { return r.Text == "" })
	for i := 0; i < len(l.Words); {
		for len(gaps) > 0 && gaps[0].X <= l.Words[i].X {
			c.rule(l, gaps[0])
			gaps = gaps[1:]
		}
		w := l.Words[i].Word
		j := i + 1
		for j < len(l.Words) && sameInk(w, l.Words[j].Word) && (len(gaps) == 0 || l.Words[j].X < gaps[0].X) {
			j++
		}
		if w.Face.HasPictures() {
			c.signs(l, l.Words[i:j])
		} else {
			c.run(l, l.Words[i:j])
		}
		i = j
	}
	for _, r := range gaps {
		c.rule(l, r)
	}
	for _, r := range l.Rules {
		if r.Text == "" {
			c.rule(l, r)
		}
	}
}

// sameInk tells if two words can be shown by one text object.
func sameInk(a, b *typeset.Word) bool {
	return a.Face == b.Face && a.Slant == b.Slant && a.Double == b.Double
}

// rule draws a line below text. One that stands for a blank is read aloud
// as such.
func (c *canvas) rule(l *typeset.Line, r typeset.Rule) {
	c.penUp()
	if r.Text != "" {
		c.text("/Span<</ActualText ", finish.Text(r.Text), ">>BDC ")
	}
	thick := l.Size * 45 / 1000
	c.numbers(c.x+l.X+r.X.At(l.Size), c.y-l.Y-l.Size*14/100-thick, r.Width.At(l.Size), thick)
	c.text("re f\n")
	if r.Text != "" {
		c.text("EMC\n")
	}
}

// signs draws glyphs that are pictures, each as high as its line.
func (c *canvas) signs(l *typeset.Line, words []typeset.PlacedWord) {
	for _, w := range words {
		at := w.X
		if w.Ghost != nil {
			c.penTo(&typeset.Word{Face: w.Ghost}, l.Size, c.x+l.X+at.At(l.Size), c.y-l.Y)
			c.text("[")
			c.show(append(appendCode([]byte{'('}, w.GhostCode), ')'))
			c.text("]TJ\n")
		}
		c.penUp()
		for i := range w.Glyphs {
			g := &w.Glyphs[i]
			if name := c.images.sign(w.Face, g); name != "" && g.Advance > 0 {
				side := g.Advance.At(l.Size)
				c.image(name, c.x+l.X+at.At(l.Size), c.y-l.Y-l.Size*20/100, side, side)
			}
			at += g.Advance
		}
	}
}

// image draws an image with its lower left corner at a place of the page.
func (c *canvas) image(name string, x, y, width, height typeset.Unit) {
	c.text("q ")
	c.number(width)
	c.text(" 0 0 ")
	c.numbers(height, x, y)
	c.text("cm /", name, " Do Q\n")
}
