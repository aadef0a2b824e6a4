package cards

import (
	"quiz/render/layout"
	"quiz/render/paper"
)

// marks adds to a list where to cut and fold, and the borders of fronts. Backs
// have none: a printer that is off by a millimetre would show it there.
func (m *imposer) marks(list []layout.Mark, areas []layout.Area, back bool) []layout.Mark {
	o := &m.options
	if o.Marks && !back {
		list = marked(list, layout.Cut, o.Stock.Marks(o.Flip)...)
	}
	for i := range areas {
		if o.Border && (areas[i].Side == layout.Front || o.Flip == paper.FoldOver || o.Sides == Backs) {
			list = marked(list, layout.Border, outline(areas[i].Box)...)
		}
	}
	for i := range areas {
		if o.Flip == paper.FoldOver && areas[i].Side == areas[0].Side {
			list = marked(list, layout.Fold, o.Stock.FoldLine(i))
		}
	}
	return list
}

// marked adds lines as marks of a kind.
func marked(list []layout.Mark, kind layout.Kind, lines ...paper.Line) []layout.Mark {
	for _, l := range lines {
		list = append(list, layout.Mark{Kind: kind, Line: l})
	}
	return list
}

// outline is the four edges of a box.
func outline(b paper.Box) []paper.Line {
	r, d := b.X+b.W, b.Y+b.H
	return []paper.Line{{X1: b.X, Y1: b.Y, X2: r, Y2: b.Y}, {X1: r, Y1: b.Y, X2: r, Y2: d}, {X1: r, Y1: d, X2: b.X, Y2: d}, {X1: b.X, Y1: d, X2: b.X, Y2: b.Y}}
}
