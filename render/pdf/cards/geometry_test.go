package cards

import (
	"fmt"
	"strings"
	"testing"

	"quiz/render"
	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// near is what two places may differ by: a hundredth of a millimetre.
const near = typeset.Unit(28)

// testStocks are all that are known, and some that one might have of one's own:
// paper that lies, odd margins, wide gaps, one card, cards that are small.
func testStocks(t *testing.T) []paper.Stock {
	return append(paper.Stocks(),
		ownStock(t, "lying.toml", "paper = [297, 210]\ncard-width = 70\ncard-height = 50\ncolumns = 3\nrows = 3\nleft = 11\ntop = 7\nacross = 81\ndown = 61\n"),
		ownStock(t, "odd.toml", "paper = 'A5'\ncard-width = 60.5\ncard-height = 41\ncolumns = 2\nrows = 4\nleft = 0\ntop = 22\nplain = true\n"),
		ownStock(t, "one.toml", "paper = [60, 90]\ncard-width = 60\ncard-height = 90\ncolumns = 1\nrows = 1\nplain = true\n"),
		ownStock(t, "square.toml", "paper = [200, 200]\ncard-width = 48\ncard-height = 31\ncolumns = 4\nrows = 6\n"),
	)
}

// An offset is that of a printer's backs.
type offset struct{ x, y paper.Length }

var offsets = []offset{{}, {1500, -700}, {-2250, 3001}}

// A laidSheet is both sides of one sheet of paper, before they are drawn.
type laidSheet struct{ fronts, backs []layout.Area }

// laidOut sets cards as printing does, and calls yield for every flip and
// offset. Sizes do not depend on those.
func laidOut(t *testing.T, s *render.Selection, stock paper.Stock, yield func(o Options, sheets []laidSheet)) {
	t.Helper()
	p, err := newPrinter(s, Options{Stock: stock, Boxes: true, SkipLong: true})
	if err != nil {
		t.Fatal(err)
	}
	var texts []*cardText
	for _, c := range s.Cards {
		if text := p.prepare(c); text != nil {
			texts = append(texts, text)
		}
	}
	if len(p.faults) > 0 {
		t.Fatal(p.faults)
	}
	for _, flip := range []paper.Flip{paper.LongEdge, paper.ShortEdge, paper.FoldOver} {
		if flip == paper.FoldOver && !stock.CanFold() {
			continue
		}
		for _, off := range offsets {
			o := &p.drawer.options
			o.Flip, o.BackDX, o.BackDY = flip, off.x, off.y
			yield(*o, inSheets(p.drawer.imposer, texts))
		}
	}
}

func inSheets(m *imposer, texts []*cardText) (list []laidSheet) {
	per := m.options.Stock.PerSheet(m.options.Flip)
	for first := 0; first < len(texts); first += per {
		batch := texts[first:min(first+per, len(texts))]
		list = append(list, laidSheet{areasOf(m, layout.Front, batch...), areasOf(m, layout.Back, batch...)})
	}
	return list
}

// Every back, seen through the paper, is its front; and nothing that is drawn
// leaves its card. That is the promise of the whole program, so it is held
// against all sheets, flips and offsets.
func TestGeometry(t *testing.T) {
	for i, stock := range testStocks(t) {
		sheet := randomSheet(t, uint64(i), 3)
		laid := 0
		laidOut(t, sheet, stock, func(o Options, sheets []laidSheet) {
			where := fmt.Sprintf("%s, flip %s, backs moved by %v and %v", stock.ID, flipName(o.Flip), o.BackDX, o.BackDY)
			checkSlots(t, where, o, sheets)
			for _, s := range sheets {
				laid += len(s.fronts)
				for k := range s.fronts {
					checkBehind(t, where, o, &s.fronts[k], &s.backs[k])
					checkInside(t, where, o, &s.fronts[k], offset{})
					checkInside(t, where, o, &s.backs[k], offset{o.BackDX, o.BackDY})
				}
			}
		})
		if stock.CardWidth > 60*mm && laid == 0 {
			t.Errorf("%s: no card was laid out", stock.ID)
		}
	}
}

// checkSlots sees that cards come in order, and that front and back of one
// have the same place of the sheet, so that a short last sheet leaves its last
// places empty.
func checkSlots(t *testing.T, where string, o Options, sheets []laidSheet) {
	t.Helper()
	per := o.Stock.PerSheet(o.Flip)
	last := 0
	for n, s := range sheets {
		if len(s.fronts) != len(s.backs) || len(s.fronts) > per || n+1 < len(sheets) && len(s.fronts) < per {
			t.Errorf("%s: sheet %d has %d fronts and %d backs", where, n+1, len(s.fronts), len(s.backs))
		}
		for i := range s.fronts {
			f, b := &s.fronts[i], &s.backs[i]
			if f.Section != b.Section || f.Side != layout.Front || b.Side != layout.Back || f.Section <= last {
				t.Errorf("%s: place %d of sheet %d has the front of card %d and the back of card %d", where, i, n+1, f.Section, b.Section)
			}
			last = f.Section
			if want := o.Stock.Front(i, o.Flip); f.Place != want {
				t.Errorf("%s: front %d of sheet %d lies at %v, want %v", where, i, n+1, f.Place, want)
			}
		}
	}
}

// checkBehind sees that a back lies behind its front to the micrometre, once
// the printer's own fault has moved it.
func checkBehind(t *testing.T, where string, o Options, front, back *layout.Area) {
	t.Helper()
	place := back.Place
	place.X -= o.BackDX
	place.Y -= o.BackDY
	if seen := o.Stock.Seen(place, o.Flip); seen != front.Box {
		t.Errorf("%s: the back of card %d is seen at %v, its front lies at %v", where, front.Section, seen, front.Box)
	}
}

// An area is a box on a page, in thousandths of a point.
type area struct{ left, top, right, bottom typeset.Unit }

func areaOf(b paper.Box) area {
	return area{layout.Points(b.X), layout.Points(b.Y), layout.Points(b.X + b.W), layout.Points(b.Y + b.H)}
}

func (a area) within(b area) bool {
	return a.left >= b.left-near && a.right <= b.right+near && a.top >= b.top-near && a.bottom <= b.bottom+near
}

// checkInside sees that all that is drawn on one side of a card lies within
// what is safe of it, above its name, and not at the paper's edge.
func checkInside(t *testing.T, where string, o Options, s *layout.Area, off offset) {
	t.Helper()
	side := fmt.Sprintf("%s: card %d, %v", where, s.Section, s.Side)
	box, safe := areaOf(s.Box), areaOf(o.Stock.Safe(s.Place))
	names := inkOf(o.Stock, s, true)
	for _, a := range names {
		if !a.within(box) || !a.within(safe) {
			t.Errorf("%s: its name at %v leaves %v", side, a, safe)
		}
	}
	for _, a := range append(inkOf(o.Stock, s, false), names...) {
		if !a.within(box) || !a.within(safe) {
			t.Errorf("%s: what is drawn at %v leaves %v", side, a, safe)
		}
		checkEdge(t, side, o.Stock, a, off)
	}
	for _, a := range inkOf(o.Stock, s, false) {
		for _, name := range names {
			if s.Turned && a.top < name.bottom-near || !s.Turned && a.bottom > name.top+near {
				t.Errorf("%s: text at %v reaches into the name at %v", side, a, name)
			}
		}
	}
}

// checkEdge sees that plain paper has text only where printers print. A card
// too small for that keeps a third of its side.
func checkEdge(t *testing.T, side string, stock paper.Stock, a area, off offset) {
	t.Helper()
	const edge = 4 * mm
	if x, y := stock.Inset(); !stock.Plain || x == stock.CardWidth/3 || y == stock.CardHeight/3 {
		return
	}
	printed := area{layout.Points(edge + off.x), layout.Points(edge + off.y), layout.Points(stock.Width - edge + off.x), layout.Points(stock.Height - edge + off.y)}
	if !a.within(printed) {
		t.Errorf("%s: text at %v is nearer than 4 mm to the paper's edge", side, a)
	}
}

// inkOf lists the places that the corners of one side take on the page, or all
// else of it.
func inkOf(stock paper.Stock, s *layout.Area, corners bool) (list []area) {
	for i := range s.Boxes {
		b := &s.Boxes[i]
		if (b.Role == layout.Corner) != corners {
			continue
		}
		for k := range b.Lines {
			list = append(list, lineAreas(&b.Lines[k])...)
		}
		if p := b.Picture; p != nil {
			list = append(list, area{p.X, p.Y, p.X + p.Width, p.Y + p.Height})
		}
	}
	for i := range list {
		list[i] = onPage(stock, s, list[i])
	}
	return list
}

// lineAreas is what the words and the rules of a line take, and the whole line. Letters reach as
// far up and down as their font says, and at least as DejaVu does.
func lineAreas(l *typeset.Line) (list []area) {
	y := l.Y
	for _, w := range l.Words {
		if strings.TrimSpace(w.Text) == "" {
			continue
		}
		ascent, descent := max(930_000, w.Face.Ascent), max(240_000, w.Face.Descent)
		x := l.X + w.X.At(l.Size)
		list = append(list, area{x, y - ascent.At(l.Size), x + w.Width.At(l.Size), y + descent.At(l.Size)})
	}
	for _, r := range l.Rules {
		x := l.X + r.X.At(l.Size)
		list = append(list, area{x, y + l.Size*14/100, x + r.Width.At(l.Size), y + l.Size*19/100})
	}
	return append(list, area{l.X, y - l.Size*93/100, l.X + l.Width, y + l.Size*24/100})
}

// onPage moves an area of a card's room to the page, turned where the side is.
func onPage(stock paper.Stock, s *layout.Area, a area) area {
	box := areaOf(s.Box)
	insetX, insetY := stock.Inset()
	x, y := layout.Points(insetX), layout.Points(insetY)
	if s.Turned {
		return area{box.right - x - a.right, box.bottom - y - a.bottom, box.right - x - a.left, box.bottom - y - a.top}
	}
	return area{box.left + x + a.left, box.top + y + a.top, box.left + x + a.right, box.top + y + a.bottom}
}
