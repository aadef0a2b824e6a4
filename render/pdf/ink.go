package pdf

import (
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// An inked word is a word as operators of a PDF, the same at every size: codes
// in strings, and between them how far a reader must move beyond the widths that
// the PDF states. Lengths are thousandths of an em.
type inked struct {
	show    []byte
	advance int64 // how far it takes a reader
}

// simple tells if a word is shown by codes alone: no glyph stands higher or
// lower than others, and none has an ActualText.
func simple(w *typeset.Word) bool {
	if len(w.ActualTexts) > 0 || w.Face.HasPictures() {
		return false
	}
	for i := range w.Glyphs {
		if w.Glyphs[i].Y != 0 {
			return false
		}
	}
	return true
}

// slack is how far, in thousandths of an em, a reader may stray before it is
// put right: less than can be seen.
const slack = 3

// perMille turns ems into thousandths of an em.
func perMille(e typeset.Em) int64 {
	if e < 0 {
		return -int64((-e + 500) / 1000)
	}
	return int64((e + 500) / 1000)
}

// ink makes the operators of a word, or remembers them.
func (c *canvas) ink(w *typeset.Word) *inked {
	for len(c.inks) <= w.ID {
		c.inks = append(c.inks, nil)
	}
	if k := c.inks[w.ID]; k != nil {
		return k
	}
	k := &inked{}
	var at typeset.Em
	k.show = append(k.show, '(')
	for i := range w.Glyphs {
		g := &w.Glyphs[i]
		if move := perMille(at+g.X) - k.advance; move > slack || move < -slack {
			k.show = append(k.show, ')')
			k.show = appendInt(k.show, -move)
			k.show = append(k.show, '(')
			k.advance += move
		}
		k.show = appendCode(k.show, g.Code)
		k.advance += int64(g.Wide)
		at += g.Advance
	}
	k.show = append(k.show, ')')
	c.inks[w.ID] = k
	return k
}

// A faceCode names a glyph of a face.
type faceCode struct {
	face *typeset.Face
	code uint16
}

// run shows words in one face.
func (c *canvas) run(l *typeset.Line, words []typeset.PlacedWord) {
	c.penTo(words[0].Word, l.Size, c.x+l.X+words[0].X.At(l.Size), c.y-l.Y)
	c.text("[")
	var reached int64
	for i := range words {
		w := words[i].Word
		want := perMille(words[i].X - words[0].X)
		if move := want - reached; move > slack || move < -slack {
			c.buf = appendInt(c.buf, -move)
			reached = want
		}
		if simple(w) {
			k := c.ink(w)
			c.show(k.show)
			reached += k.advance
		} else {
			reached += c.involved(w, l.Size)
		}
	}
	c.text("]TJ\n")
}

// show adds codes, to those before them where nothing is between.
func (c *canvas) show(codes []byte) {
	if n := len(c.buf); c.buf[n-1] == ')' && codes[0] == '(' {
		c.buf, codes = c.buf[:n-1], codes[1:]
	}
	c.buf = append(c.buf, codes...)
}

// involved shows a word whose glyphs stand at different heights or have an
// ActualText. It begins and ends within an array of codes.
func (c *canvas) involved(w *typeset.Word, size typeset.Unit) int64 {
	var at, rise typeset.Em
	var reached int64
	actual := w.ActualTexts
	for i := range w.Glyphs {
		g := &w.Glyphs[i]
		if len(actual) > 0 && actual[0].From == i {
			c.text("]TJ /Span<</ActualText ", finish.Text(actual[0].Text), ">>BDC [")
		}
		if g.Y != rise {
			rise = g.Y
			c.text("]TJ ")
			c.number(rise.At(size))
			c.text(" Ts [")
		}
		if move := perMille(at+g.X) - reached; move != 0 {
			c.buf = appendInt(c.buf, -move)
			reached += move
		}
		c.show(append(appendCode([]byte{'('}, g.Code), ')'))
		reached += int64(g.Wide)
		at += g.Advance
		if len(actual) > 0 && actual[0].To == i+1 {
			c.text("]TJ EMC [")
			actual = actual[1:]
		}
	}
	if rise != 0 {
		c.text("]TJ 0 Ts [")
	}
	return reached
}
