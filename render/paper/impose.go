package paper

// A Flip is how the back of a card comes to lie behind its front.
type Flip uint8

const (
	// LongEdge and ShortEdge are the two ways in which printers turn the paper:
	// about its long or its short edge, as a book or as a notepad.
	LongEdge Flip = iota
	ShortEdge

	// FoldOver is for printers that print on one side: front and back lie side
	// by side, and each card is folded backwards along the line between them.
	FoldOver
)

// A Place is where one side of a card lies on its page.
type Place struct {
	Box
	Turned bool // by 180 degrees
}

// PerSheet is the number of cards that a sheet takes: one for each place, and
// with FoldOver one for each two.
func (s Stock) PerSheet(flip Flip) int {
	if flip != FoldOver {
		return s.Columns * s.Rows
	}
	if s.foldsSideways() {
		return s.Columns / 2 * s.Rows
	}
	return s.Rows / 2 * s.Columns
}

// CanFold tells if there are two places to fold onto each other. Where there
// are not, FoldOver must not be asked for.
func (s Stock) CanFold() bool { return s.PerSheet(FoldOver) > 0 }

// Front is where the front of a card lies. The cards of a sheet are counted
// from 0, row by row, to PerSheet-1.
func (s Stock) Front(i int, flip Flip) Place {
	if flip == FoldOver {
		front, _ := s.pair(i)
		return Place{Box: front}
	}
	columns := max(1, s.Columns)
	return Place{Box: s.cell(i%columns, i/columns)}
}

// Back is where the back of a card lies on its own page; with FoldOver, on the
// page of its front. It is moved to the right by dx and down by dy, to make up
// for a printer that does not hit the front.
//
// A back is printed so that a card which is turned sideways, like a page of a
// book, reads upright. The place itself is mirrored, not its column: the
// margins of a sheet may differ.
func (s Stock) Back(i int, flip Flip, dx, dy Length) Place {
	front := s.Front(i, flip).Box
	back := Place{Box: front}
	switch {
	case flip == FoldOver:
		_, back.Box = s.pair(i)
		back.Turned = !s.foldsSideways()
	case s.turnsSideways(flip):
		back.X = s.Width - front.X - front.W
	default:
		back.Y = s.Height - front.Y - front.H
		back.Turned = true
	}
	back.X += dx
	back.Y += dy
	return back
}

// Seen is where a place on the back of the paper is seen from the front, with
// the paper held against the light. With FoldOver it is where the place comes
// to lie when its card is folded; the card is the one whose back is nearest.
func (s Stock) Seen(place Place, flip Flip) Box {
	seen := place.Box
	switch {
	case flip == FoldOver:
		front, back := s.pair(s.nearestPair(seen))
		if s.foldsSideways() {
			seen.X = front.X + back.X + back.W - seen.X - seen.W
		} else {
			seen.Y = front.Y + back.Y + back.H - seen.Y - seen.H
		}
	case s.turnsSideways(flip):
		seen.X = s.Width - seen.X - seen.W
	default:
		seen.Y = s.Height - seen.Y - seen.H
	}
	return seen
}

// turnsSideways tells if the printer turns the paper about a vertical line:
// about its long edge if that stands, about its short edge if the long one lies.
func (s Stock) turnsSideways(flip Flip) bool {
	return (flip == LongEdge) == (s.Height >= s.Width)
}
