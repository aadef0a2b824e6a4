package paper_test

import (
	"testing"

	"quiz/render/paper"
)

// All that is true of all sheets; see checkStock.
func TestGeometry(t *testing.T) {
	for _, s := range stocks() {
		checkStock(t, s)
	}
}

// A back that is moved is seen off its front by just as much: mirrored in the
// direction in which the paper is turned.
func TestOffsets(t *testing.T) {
	for _, s := range stocks() {
		for _, flip := range flips {
			if flip == paper.FoldOver && !s.CanFold() {
				continue
			}
			for _, d := range [][2]paper.Length{{1500, 0}, {0, -700}, {-3 * mm, 2 * mm}} {
				checkOffset(t, s, flip, d[0], d[1])
			}
		}
	}
}

func checkOffset(t *testing.T, s paper.Stock, flip paper.Flip, dx, dy paper.Length) {
	t.Helper()
	for i := range s.PerSheet(flip) {
		home, back := s.Back(i, flip, 0, 0), s.Back(i, flip, dx, dy)
		if back.X-home.X != dx || back.Y-home.Y != dy || back.W != home.W || back.H != home.H || back.Turned != home.Turned {
			t.Fatalf("%s, flip %d: the back of card %d moves from %v to %v by %v, %v", s.ID, flip, i, home, back, dx, dy)
		}
		want := s.Front(i, flip).Box
		if home.Turned {
			want.X, want.Y = want.X+dx, want.Y-dy
		} else {
			want.X, want.Y = want.X-dx, want.Y+dy
		}
		if seen := s.Seen(back, flip); seen != want {
			t.Fatalf("%s, flip %d, moved %v, %v: the back of card %d is seen at %v, want %v", s.ID, flip, dx, dy, i, seen, want)
		}
	}
}

// The rule itself, for paper that stands, lies and is square.
func TestTurned(t *testing.T) {
	for _, c := range []struct {
		width, height paper.Length
		flip          paper.Flip
		want          paper.Place
	}{
		{200 * mm, 300 * mm, paper.LongEdge, paper.Place{Box: paper.Box{X: 120 * mm, Y: 20 * mm, W: 70 * mm, H: 50 * mm}}},
		{200 * mm, 300 * mm, paper.ShortEdge, paper.Place{Box: paper.Box{X: 10 * mm, Y: 230 * mm, W: 70 * mm, H: 50 * mm}, Turned: true}},
		{300 * mm, 200 * mm, paper.LongEdge, paper.Place{Box: paper.Box{X: 10 * mm, Y: 130 * mm, W: 70 * mm, H: 50 * mm}, Turned: true}},
		{300 * mm, 200 * mm, paper.ShortEdge, paper.Place{Box: paper.Box{X: 220 * mm, Y: 20 * mm, W: 70 * mm, H: 50 * mm}}},
		{200 * mm, 200 * mm, paper.LongEdge, paper.Place{Box: paper.Box{X: 120 * mm, Y: 20 * mm, W: 70 * mm, H: 50 * mm}}},
		{200 * mm, 200 * mm, paper.ShortEdge, paper.Place{Box: paper.Box{X: 10 * mm, Y: 130 * mm, W: 70 * mm, H: 50 * mm}, Turned: true}},
	} {
		s := paper.Stock{Width: c.width, Height: c.height, CardWidth: 70 * mm, CardHeight: 50 * mm, Columns: 1, Rows: 1, Left: 10 * mm, Top: 20 * mm}
		if got := s.Back(0, c.flip, 0, 0); got != c.want {
			t.Errorf("%v x %v, flip %d: the back lies at %v, want %v", c.width, c.height, c.flip, got, c.want)
		}
	}
}

// Cards are counted row by row, as people read them off the sheet.
func TestRowByRow(t *testing.T) {
	for _, s := range stocks() {
		for _, flip := range flips {
			list := fronts(s, flip)
			for i := 1; i < len(list); i++ {
				a, b := list[i-1], list[i]
				if !(a.Y == b.Y && a.X < b.X || a.Y < b.Y && b.X == s.Left) {
					t.Fatalf("%s, flip %d: card %d lies at %v, after %v", s.ID, flip, i, b, a)
				}
			}
		}
	}
}

// How many cards are folded, and which way.
func TestFold(t *testing.T) {
	for _, c := range []struct {
		columns, rows, cards int
		turned               bool
	}{
		{1, 1, 0, false}, {2, 1, 1, false}, {1, 2, 1, true}, {1, 3, 1, true}, {2, 2, 2, false}, {3, 3, 3, false},
		{3, 10, 15, true}, {3, 7, 9, true}, {2, 5, 5, false}, {4, 4, 8, false}, {5, 2, 5, true}, {3, 1, 1, false},
	} {
		s := paper.Stock{CardWidth: 50, CardHeight: 30, Columns: c.columns, Rows: c.rows, Across: 60, Down: 30}
		if got := s.PerSheet(paper.FoldOver); got != c.cards || s.CanFold() != (c.cards > 0) {
			t.Errorf("%d x %d: %d cards are folded, want %d; can fold: %v", c.columns, c.rows, got, c.cards, s.CanFold())
		}
		if s.CanFold() && s.Back(0, paper.FoldOver, 0, 0).Turned != c.turned {
			t.Errorf("%d x %d: backs are turned: %v", c.columns, c.rows, !c.turned)
		}
	}
}

// The back, reflected at the line of the fold, is the front. Where a gap is an
// odd number of micrometres, the line lies half of one beside its middle.
func TestFoldLine(t *testing.T) {
	for _, s := range stocks() {
		for i := range s.PerSheet(paper.FoldOver) {
			front, back := s.Front(i, paper.FoldOver), s.Back(i, paper.FoldOver, 0, 0)
			line := s.FoldLine(i)
			reflected, want := back.Box, paper.Line{X1: line.X1, Y1: front.Y, X2: line.X1, Y2: front.Y + front.H}
			gap := back.X - front.X - front.W
			if line.X1 == line.X2 {
				reflected.X = 2*line.X1 - back.X - back.W + gap&1
			} else {
				gap = back.Y - front.Y - front.H
				want = paper.Line{X1: front.X, Y1: line.Y1, X2: front.X + front.W, Y2: line.Y1}
				reflected.Y = 2*line.Y1 - back.Y - back.H + gap&1
			}
			if reflected != front.Box || line != want || gap < 0 {
				t.Fatalf("%s: folded at %v, the back of card %d at %v comes to %v, and its front lies at %v", s.ID, line, i, back, reflected, front)
			}
		}
	}
}
