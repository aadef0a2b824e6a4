package cards

import (
	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/typeset"
)

func (c *calibration) front() layout.Page {
	pitch := vernierPitch + vernierStep
	reach := paper.Length(c.each)*pitch + vernierPitch/2
	marks := marked(c.ruler(), layout.Axis,
		paper.Line{X1: c.across.x - reach, Y1: c.across.y, X2: c.across.x + reach, Y2: c.across.y},
		paper.Line{X1: c.down.x, Y1: c.down.y - reach, X2: c.down.x, Y2: c.down.y + reach})
	var words []layout.Box
	for k := -c.each; k <= c.each; k++ {
		at := paper.Length(k) * pitch
		words = append(words,
			c.centred(label(c.reading(k, true)), c.across.x+at, c.across.y-vernierReach-1.5*mm),
			c.centred(label(c.reading(k, false)), c.down.x-vernierReach-5*mm, c.down.y+at+1*mm))
	}
	words = append(words,
		c.centred("--back-dx", c.across.x, c.across.y-vernierReach-7*mm),
		c.centred("--back-dy", c.down.x, c.down.y-reach-2*mm))
	return c.page(1, layout.Area{Boxes: c.texts()}, layout.Area{Marks: marked(marks, layout.Scale, c.scale(pitch, -vernierReach)...), Boxes: words})
}

// back has the lines that, seen through the paper, stand on the other side of
// those of the front.
func (c *calibration) back() layout.Page {
	lines := c.scale(vernierPitch, vernierReach)
	for i, l := range lines {
		from, to := c.behind(l.X1, l.Y1), c.behind(l.X2, l.Y2)
		lines[i] = paper.Line{X1: from.x, Y1: from.y, X2: to.x, Y2: to.y}
	}
	words := []layout.Box{c.centred("This is the back.", c.Stock.Width/2, c.Stock.Height/2)}
	return c.page(2, layout.Area{Marks: marked(nil, layout.Scale, lines...), Boxes: words})
}

// page makes a page of areas, whose boxes lie in the whole of it.
func (c *calibration) page(number int, areas ...layout.Area) layout.Page {
	whole := paper.Box{W: c.Stock.Width, H: c.Stock.Height}
	for i := range areas {
		areas[i].Box, areas[i].Room = whole, whole
	}
	return layout.Page{Sheet: 1, Back: number == 2, Width: whole.W, Height: whole.H, Areas: areas}
}

// behind is the place on the back that is seen at a place of the front.
func (c *calibration) behind(x, y paper.Length) spot {
	seen := c.Stock.Seen(paper.Place{Box: paper.Box{X: x, Y: y}}, c.Flip)
	return spot{seen.X + c.BackDX, seen.Y + c.BackDY}
}

// scale lists the lines of both scales, as seen from the front. Those of the
// front reach up and to the left, those of the back down and to the right, so
// that two that meet are one straight line.
func (c *calibration) scale(pitch, reach paper.Length) (lines []paper.Line) {
	for k := -c.each; k <= c.each; k++ {
		at := paper.Length(k) * pitch
		lines = append(lines,
			paper.Line{X1: c.across.x + at, Y1: c.across.y, X2: c.across.x + at, Y2: c.across.y + reach},
			paper.Line{X1: c.down.x, Y1: c.down.y + at, X2: c.down.x + reach, Y2: c.down.y + at})
	}
	return lines
}

// textAt is where the text begins that says what to do; lineHeight is how far it
// is from one line of it to the next.
func (c *calibration) textAt() spot { return spot{c.down.x + 22*mm, c.across.y + 40*mm} }

const lineHeight = paper.Length(4.6 * mm)

// texts say what to do. Their fourth line is left to the ruler.
func (c *calibration) texts() (list []layout.Box) {
	edge := map[paper.Flip]string{paper.LongEdge: "long", paper.ShortEdge: "short"}[c.Flip]
	at := c.textAt()
	for i, text := range []string{
		"1. Print both pages on one sheet, at 100 % (“actual size”),",
		"on both sides, turned on the " + edge + " edge.",
		"2. This line must be 50 mm long:",
		"",
		"3. Hold the sheet against the light. Of the upright lines find",
		"the two that meet in one straight line, one from each side.",
		"The number at it is the value of --back-dx, in millimetres.",
		"Likewise for --back-dy, with the lines that lie across.",
		"4. Print cards with both, for example:",
		"quiz export cards … --back-dx -1 --back-dy 0.5",
		"If no two lines meet, the printer is off by more: give the",
		"flags of the last line to --calibrate too, and read on.",
	} {
		list = append(list, c.word(text, at.x, at.y+paper.Length(i)*lineHeight))
	}
	return list
}

// ruler is a line of 50 mm, to see that nothing was scaled.
func (c *calibration) ruler() []layout.Mark {
	const length, tick = 50 * mm, 1.5 * mm
	at := c.textAt()
	y, right := at.y+3*lineHeight-1*mm, at.x+length
	return marked(nil, layout.Scale,
		paper.Line{X1: at.x, Y1: y, X2: right, Y2: y},
		paper.Line{X1: at.x, Y1: y - tick, X2: at.x, Y2: y + tick},
		paper.Line{X1: right, Y1: y - tick, X2: right, Y2: y + tick})
}

// word sets a short text that begins at a place of the page.
func (c *calibration) word(text string, x, y paper.Length) layout.Box {
	l := c.setter.SetLine(text, 8*typeset.Point, layout.Points(c.Stock.Width))
	return movedTo(l, layout.Points(x), layout.Points(y))
}

// centred sets a short text around a place of the page.
func (c *calibration) centred(text string, x, y paper.Length) layout.Box {
	l := c.setter.SetLine(text, 8*typeset.Point, layout.Points(c.Stock.Width))
	var width typeset.Unit
	for i := range l.Lines {
		width = l.Lines[i].Width
	}
	return movedTo(l, layout.Points(x)-width/2, layout.Points(y))
}

// movedTo moves a text that is set at 0, 0.
func movedTo(l *typeset.Layout, x, y typeset.Unit) layout.Box {
	for i := range l.Lines {
		l.Lines[i].X, l.Lines[i].Y = x, y
	}
	return layout.Placed(layout.Text, l)
}
