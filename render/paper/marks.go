package paper

import (
	"cmp"
	"slices"
)

const (
	markOff    = 1 * mm // from a card, so that no mark is left on it
	markLength = 3 * mm
	tickLength = 4 * mm
	crossArm   = 2 * mm
)

// Marks lists the lines along which a knife is laid: crop marks in margins and
// gaps, where they have room, outside all cards. Plain paper whose cards reach
// to its edge has no room outside; it gets ticks at its edge where a cut
// begins, and small crosses where cuts meet.
//
// With FoldOver, front and back are one piece, and nothing marks the line
// along which it is folded.
func (s Stock) Marks(flip Flip) []Line {
	across, down := s.pieces(flip)
	xs, ys := cuts(across, s.Width), cuts(down, s.Height)
	level, upright := crops(across, s.Width), crops(down, s.Height)
	if x, y := s.margins(); s.Plain && min(x, y) < markOff+markLength {
		level = append(ticks(s.Width), arms(xs, s.Width)...)
		upright = append(ticks(s.Height), arms(ys, s.Height)...)
	}
	var lines []Line
	for _, y := range ys {
		for _, x := range level {
			lines = append(lines, Line{x.from, y, x.to, y})
		}
	}
	for _, x := range xs {
		for _, y := range upright {
			lines = append(lines, Line{x, y.from, x, y.to})
		}
	}
	return sorted(lines)
}

// A stretch is a part of one axis of a page.
type stretch struct{ from, to Length }

// pieces is what is cut out, along each axis: cards, or with FoldOver two
// places at a time. A place without a partner is a piece as well.
func (s Stock) pieces(flip Flip) (across, down []stretch) {
	stepX, stepY := 1, 1
	if flip == FoldOver && s.foldsSideways() {
		stepX = 2
	} else if flip == FoldOver {
		stepY = 2
	}
	for i := 0; i < s.Columns; i += stepX {
		first, last := s.cell(i, 0), s.cell(min(i+stepX, s.Columns)-1, 0)
		across = append(across, stretch{first.X, last.X + last.W})
	}
	for i := 0; i < s.Rows; i += stepY {
		first, last := s.cell(0, i), s.cell(0, min(i+stepY, s.Rows)-1)
		down = append(down, stretch{first.Y, last.Y + last.H})
	}
	return across, down
}

// cuts is where pieces begin and end, except at the paper's own edge.
func cuts(pieces []stretch, size Length) []Length {
	var list []Length
	for _, p := range pieces {
		list = append(list, p.from, p.to)
	}
	list = slices.Compact(list) // those of neighbours that touch
	return slices.DeleteFunc(list, func(at Length) bool { return at <= 0 || at >= size })
}

// crops is where crop marks have room between and around pieces.
func crops(pieces []stretch, size Length) []stretch {
	const room = markOff + markLength
	var list []stretch
	for i, p := range pieces {
		first, last := i == 0, i == len(pieces)-1
		if first && p.from >= room || !first && p.from-pieces[i-1].to >= room+markOff {
			list = append(list, stretch{p.from - room, p.from - markOff})
		}
		if last && size-p.to >= room || !last && pieces[i+1].from-p.to >= room+markOff {
			list = append(list, stretch{p.to + markOff, p.to + room})
		}
	}
	return list
}

// ticks stand at both edges of the paper.
func ticks(size Length) []stretch {
	return []stretch{{0, tickLength}, {size - tickLength, size}}
}

// arms are those of crosses, not longer than the paper has room for.
func arms(cuts []Length, size Length) []stretch {
	var list []stretch
	for _, at := range cuts {
		list = append(list, stretch{max(0, at-crossArm), min(size, at+crossArm)})
	}
	return list
}

// sorted puts lines in an order, and drops those that are there already: two
// cards may share a mark in the gap between them.
func sorted(lines []Line) []Line {
	slices.SortFunc(lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(a.Y1, b.Y1), cmp.Compare(a.X1, b.X1), cmp.Compare(a.Y2, b.Y2), cmp.Compare(a.X2, b.X2))
	})
	return slices.Compact(lines)
}
