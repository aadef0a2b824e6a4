package paper_test

import (
	"testing"

	"quiz/render/paper"
)

// Text keeps away from the edges of the paper and of the card, on both sides.
func TestSafe(t *testing.T) {
	for _, s := range stocks() {
		page := paper.Box{X: 5 * mm, Y: 5 * mm, W: s.Width - 10*mm, H: s.Height - 10*mm}
		for _, flip := range flips {
			for i := range s.PerSheet(flip) {
				for _, place := range []paper.Place{s.Front(i, flip), s.Back(i, flip, 0, 0)} {
					safe := s.Safe(place)
					card := paper.Box{X: place.X + 1500, Y: place.Y + 1500, W: place.W - 3*mm, H: place.H - 3*mm}
					if min(s.CardWidth, s.CardHeight) >= 15*mm && !inside(safe, page) || !inside(safe, card) {
						t.Fatalf("%s, flip %d: text of card %d at %v stands in %v", s.ID, flip, i, place, safe)
					}
				}
			}
		}
	}
}

// Sheets whose insets have a reason each: cards at the paper's edge, cards far
// from it, small labels, and labels that are small and near the edge.
func TestInset(t *testing.T) {
	for name, want := range map[string][2]paper.Length{
		"a7":   {5000, 5000},
		"5371": {3000, 3000},
		"5305": {5000, 3000},
		"7160": {2286, 2286},
		"5160": {1524, 1524},
		"5163": {3000, 3000},
	} {
		s, err := paper.Find(name)
		if err != nil {
			t.Fatal(err)
		}
		if x, y := s.Inset(); x != want[0] || y != want[1] {
			t.Errorf("%s: insets %v and %v, want %v", name, x, y, want)
		}
	}
	tiny := paper.Stock{Width: 20 * mm, Height: 20 * mm, CardWidth: 10 * mm, CardHeight: 6 * mm, Columns: 2, Rows: 3, Across: 10 * mm, Down: 6 * mm}
	if x, y := tiny.Inset(); x != 3333 || y != 2000 {
		t.Errorf("a tiny card has insets %v and %v, want a third of its sides", x, y)
	}
	corner := paper.Stock{Width: 100 * mm, Height: 100 * mm, CardWidth: 60 * mm, CardHeight: 60 * mm, Columns: 1, Rows: 1, Left: 40 * mm, Top: 39 * mm}
	if x, y := corner.Inset(); x != 5*mm || y != 4*mm {
		t.Errorf("a card in the corner has insets %v and %v", x, y)
	}
}
