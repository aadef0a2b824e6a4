package paper

// foldsSideways tells if fronts and backs are neighbours in a row rather than
// in a column: whichever makes more cards.
func (s Stock) foldsSideways() bool {
	return s.Columns/2*s.Rows >= s.Rows/2*s.Columns
}

func (s Stock) pair(i int) (front, back Box) {
	if s.foldsSideways() {
		pairs := max(1, s.Columns/2)
		column, row := i%pairs*2, i/pairs
		return s.cell(column, row), s.cell(column+1, row)
	}
	columns := max(1, s.Columns)
	column, row := i%columns, i/columns*2
	return s.cell(column, row), s.cell(column, row+1)
}

// nearestPair is the folded card whose back is nearest to a box.
func (s Stock) nearestPair(box Box) int {
	if s.foldsSideways() {
		pairs := s.Columns / 2
		row := nearest(box.Y-s.Top, s.Down, s.Rows)
		return row*pairs + nearest(box.X-s.Left-s.Across, 2*s.Across, pairs)
	}
	column := nearest(box.X-s.Left, s.Across, s.Columns)
	return nearest(box.Y-s.Top-s.Down, 2*s.Down, s.Rows/2)*s.Columns + column
}

// nearest is which of count places, a step from one to the next and the first
// at 0, is nearest to at.
func nearest(at, step Length, count int) int {
	n := int((at + step/2) / max(1, step))
	return max(0, min(n, count-1))
}

// FoldLine is the line between the two sides of a card, along which it is
// folded, in the middle of any gap.
func (s Stock) FoldLine(i int) Line {
	front, back := s.pair(i)
	if s.foldsSideways() {
		x := (front.X + front.W + back.X) / 2
		return Line{x, front.Y, x, front.Y + front.H}
	}
	y := (front.Y + front.H + back.Y) / 2
	return Line{front.X, y, front.X + front.W, y}
}
