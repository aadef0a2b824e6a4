package paper_test

import (
	"cmp"
	"slices"
	"testing"

	"quiz/render/paper"
)

// Marks lie on the paper, none twice; and a millimetre away from all cards,
// unless the cards of plain paper leave them no room.
func TestMarks(t *testing.T) {
	for _, s := range stocks() {
		checkMarks(t, s)
	}
}

func checkMarks(t *testing.T, s paper.Stock) {
	t.Helper()
	cells := fronts(s, paper.LongEdge)
	for _, flip := range flips {
		seen := map[paper.Line]bool{}
		for _, m := range s.Marks(flip) {
			if seen[m] || m.X1 > m.X2 || m.Y1 > m.Y2 || (m.X1 == m.X2) == (m.Y1 == m.Y2) {
				t.Fatalf("%s: mark %v is there already, or is no upright or level line", s.ID, m)
			}
			seen[m] = true
			if !inside(paper.Box{X: m.X1, Y: m.Y1, W: m.X2 - m.X1, H: m.Y2 - m.Y1}, paper.Box{W: s.Width, H: s.Height}) {
				t.Fatalf("%s: mark %v leaves the paper", s.ID, m)
			}
			off := paper.Length(1 * mm)
			if s.Plain {
				off = 0 // on the line between two cards, never within one
			}
			for _, c := range cells {
				if m.X2 > c.X-off && m.X1 < c.X+c.W+off && m.Y2 > c.Y-off && m.Y1 < c.Y+c.H+off {
					t.Fatalf("%s: mark %v lies in the card at %v", s.ID, m, c)
				}
			}
		}
	}
}

// With FoldOver no mark is on the line of a fold, where a knife would part the
// front from its back.
func TestMarksOfFold(t *testing.T) {
	for _, s := range stocks() {
		marks := s.Marks(paper.FoldOver)
		for i := range s.PerSheet(paper.FoldOver) {
			front, back := s.Front(i, paper.FoldOver), s.Back(i, paper.FoldOver, 0, 0)
			piece := paper.Box{X: front.X, Y: front.Y, W: back.X + back.W - front.X, H: back.Y + back.H - front.Y}
			for _, m := range marks {
				if m.X2 > piece.X && m.X1 < piece.X+piece.W && m.Y2 > piece.Y && m.Y1 < piece.Y+piece.H {
					t.Fatalf("%s: mark %v lies in %v, which is folded", s.ID, m, piece)
				}
			}
		}
	}
}

// small is paper of 60 x 60 mm with a grid of cards of 20 x 20 mm.
func small(columns, rows int, left, top, across, down paper.Length, plain bool) paper.Stock {
	return paper.Stock{
		Width: 60 * mm, Height: 60 * mm, CardWidth: 20 * mm, CardHeight: 20 * mm,
		Columns: columns, Rows: rows, Left: left, Top: top, Across: across, Down: down, Plain: plain,
	}
}

// The level marks of small sheets, in tenths of a millimetre. The upright ones
// are those of the sheet with x and y swapped.
func TestMarksInFull(t *testing.T) {
	for _, c := range []struct {
		what  string
		stock paper.Stock
		want  []paper.Line
	}{
		{"one card", small(1, 1, 20*mm, 20*mm, 20*mm, 20*mm, false), []paper.Line{
			{160, 200, 190, 200}, {410, 200, 440, 200}, {160, 400, 190, 400}, {410, 400, 440, 400}}},
		{"cards that touch", small(2, 2, 10*mm, 10*mm, 20*mm, 20*mm, true), []paper.Line{
			{60, 100, 90, 100}, {510, 100, 540, 100}, {60, 300, 90, 300}, {510, 300, 540, 300}, {60, 500, 90, 500}, {510, 500, 540, 500}}},
		{"a gap of 5 mm, whose marks are shared", small(2, 1, 5*mm, 20*mm, 25*mm, 20*mm, false), []paper.Line{
			{10, 200, 40, 200}, {260, 200, 290, 200}, {510, 200, 540, 200}, {10, 400, 40, 400}, {260, 400, 290, 400}, {510, 400, 540, 400}}},
		{"just room enough", small(2, 1, 4*mm, 20*mm, 32*mm, 20*mm, false), []paper.Line{
			{0, 200, 30, 200}, {250, 200, 280, 200}, {320, 200, 350, 200}, {570, 200, 600, 200},
			{0, 400, 30, 400}, {250, 400, 280, 400}, {320, 400, 350, 400}, {570, 400, 600, 400}}},
		{"no room in the gap, nor at the left", small(2, 1, 3900, 20*mm, 24900, 20*mm, false), []paper.Line{
			{498, 200, 528, 200}, {498, 400, 528, 400}}},
		{"perforated, from edge to edge", small(3, 1, 0, 20*mm, 20*mm, 20*mm, false), nil},
		{"plain, from edge to edge", small(3, 2, 0, 20*mm, 20*mm, 20*mm, true), []paper.Line{
			{0, 200, 40, 200}, {180, 200, 220, 200}, {380, 200, 420, 200}, {560, 200, 600, 200},
			{0, 400, 40, 400}, {180, 400, 220, 400}, {380, 400, 420, 400}, {560, 400, 600, 400}}},
		{"plain, with a margin of 1 mm", small(1, 1, 1*mm, 20*mm, 20*mm, 20*mm, true), []paper.Line{
			{0, 200, 30, 200}, {0, 200, 40, 200}, {190, 200, 230, 200}, {560, 200, 600, 200},
			{0, 400, 30, 400}, {0, 400, 40, 400}, {190, 400, 230, 400}, {560, 400, 600, 400}}},
	} {
		var got []paper.Line
		for _, m := range c.stock.Marks(paper.LongEdge) {
			if m.Y1 == m.Y2 {
				got = append(got, paper.Line{X1: m.X1 / 100, Y1: m.Y1 / 100, X2: m.X2 / 100, Y2: m.Y2 / 100})
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v\nwant %v", c.what, got, c.want)
		}
		if all := lines(c.stock); !slices.Equal(turned(lines(turnedStock(c.stock))), all) {
			t.Errorf("%s: with x and y swapped, the marks are not the same swapped: %v", c.what, all)
		}
	}
}

func lines(s paper.Stock) []paper.Line { return s.Marks(paper.LongEdge) }

// turnedStock is a stock with x and y swapped.
func turnedStock(s paper.Stock) paper.Stock {
	return paper.Stock{
		Width: s.Height, Height: s.Width, CardWidth: s.CardHeight, CardHeight: s.CardWidth,
		Columns: s.Rows, Rows: s.Columns, Left: s.Top, Top: s.Left, Across: s.Down, Down: s.Across, Plain: s.Plain,
	}
}

// turned is lines with x and y swapped, from the top down and left to right.
func turned(list []paper.Line) []paper.Line {
	for i, l := range list {
		list[i] = paper.Line{X1: l.Y1, Y1: l.X1, X2: l.Y2, Y2: l.X2}
	}
	slices.SortFunc(list, func(a, b paper.Line) int {
		return cmp.Or(int(a.Y1-b.Y1), int(a.X1-b.X1), int(a.Y2-b.Y2), int(a.X2-b.X2))
	})
	return list
}
