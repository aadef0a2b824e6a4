package pdf

import (
	"quiz/render/layout"
	"quiz/render/typeset"
)

// A stroke says how marks of one kind are drawn.
type stroke struct {
	width typeset.Unit
	grey  string // from 0, black, to 1
	dash  string // "[on off]", or empty
}

var strokes = [...]stroke{
	layout.Cut:    {width: 300, grey: ".5"},
	layout.Border: {width: 300, grey: ".7"},
	layout.Fold:   {width: 300, grey: ".6", dash: "[3 3]"},
	layout.Scale:  {width: 300, grey: "0"},
	layout.Axis:   {width: 150, grey: ".6"},
}

// marks draws marks, and says how only where that changes.
func (c *canvas) marks(list []layout.Mark) {
	for i := range list {
		m := &list[i]
		if i == 0 || m.Kind != list[i-1].Kind {
			c.stroke(strokes[m.Kind])
		}
		c.numbers(layout.Points(m.X1), c.height-layout.Points(m.Y1))
		c.text("m ")
		c.numbers(layout.Points(m.X2), c.height-layout.Points(m.Y2))
		c.text("l S\n")
	}
}

// stroke sets how what follows is drawn. A dash holds up to the end of the list,
// so marks that are dashed come last.
func (c *canvas) stroke(k stroke) {
	if k.dash != "" {
		c.text(k.dash, " 0 d\n")
	}
	c.number(k.width)
	c.text(" w ", k.grey, " G\n")
}
