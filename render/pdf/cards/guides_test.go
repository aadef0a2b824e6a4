package cards

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"quiz/render/layout"
	"quiz/render/paper"
)

// lines lists the lines that a page draws, in hundredths of a point.
func (f *readFile) lines(page int) (list []string) {
	f.t.Helper()
	forms := f.dict(f.dict(f.dict(f.file.Pages()[0])["Resources"])["XObject"])
	for _, s := range f.page(page).list {
		if !s.drawn || s.mark != artifact {
			continue
		}
		r := &pageReader{}
		r.read(f.stream(forms[s.text]))
		for _, l := range r.strokes {
			list = append(list, lineName(l.x1, l.y1, l.x2, l.y2))
		}
	}
	return list
}

func lineName(list ...float64) string {
	for i := range list {
		list[i] = math.Round(list[i] * 100)
	}
	return fmt.Sprint(list)
}

func lineNames(stock paper.Stock, list []paper.Line) (names []string) {
	in := func(l paper.Length) float64 { return math.Round(float64(layout.Points(l))/10) / 100 }
	up := func(l paper.Length) float64 {
		return math.Round(float64(layout.Points(stock.Height)-layout.Points(l))/10) / 100
	}
	for _, l := range list {
		names = append(names, lineName(in(l.X1), up(l.Y1), in(l.X2), up(l.Y2)))
	}
	return names
}

// wantedLines are the marks of fronts, the borders of cards that are there, and
// the lines along which those are folded.
func wantedLines(o Options, back bool, n int) (list []paper.Line) {
	if o.Marks && !back {
		list = o.Stock.Marks(o.Flip)
	}
	for i := range n {
		front, behind := o.Stock.Front(i, o.Flip).Box, o.Stock.Back(i, o.Flip, o.BackDX, o.BackDY).Box
		if o.Border && !back {
			list = append(list, outline(front)...)
		}
		if o.Border && (back && o.Sides == Backs || o.Flip == paper.FoldOver) {
			list = append(list, outline(behind)...)
		}
		if o.Flip == paper.FoldOver {
			list = append(list, o.Stock.FoldLine(i))
		}
	}
	return list
}

// checkLines compares the lines of all pages of a document of n cards with
// those that there should be.
func checkLines(t *testing.T, o Options, n int) {
	t.Helper()
	f := read(t, plainCards(t, compose(t, numbered(n)), o))
	per := o.Stock.PerSheet(o.Flip)
	sides := 1
	if o.Sides == Both && o.Flip != paper.FoldOver {
		sides = 2
	}
	for page := range f.file.Pages() {
		back := page%sides == 1 || o.Sides == Backs
		got := f.lines(page)
		want := lineNames(o.Stock, wantedLines(o, back, min(per, n-page/sides*per)))
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s, flip %s, sides %d, page %d of %d cards:\n%v, want\n%v", o.Stock.ID, flipName(o.Flip), o.Sides, page+1, n, got, want)
		}
	}
}

// Lines are where paper has them: marks and borders on fronts alone, where a
// printer that is off does not show it; on backs only if no fronts are printed.
func TestGuides(t *testing.T) {
	for _, id := range []string{"a7", "5388", "8373"} {
		s := stock(t, id)
		for _, o := range []Options{
			{}, {Border: true}, {Marks: true}, {Marks: true, Border: true, Flip: paper.ShortEdge, BackDX: 900},
			{Border: true, Sides: Fronts}, {Border: true, Sides: Backs, BackDX: -300, BackDY: 1200},
		} {
			o.Stock = s
			checkLines(t, o, s.PerSheet(o.Flip)+1)
		}
	}
	for _, id := range []string{"a7", "5388", "8373", "5389"} {
		o := Options{Stock: stock(t, id), Flip: paper.FoldOver, Marks: true, Border: true}
		checkLines(t, o, o.Stock.PerSheet(o.Flip)*2)
	}
}

// A short last sheet has lines to fold its cards along, and none where there is
// no card.
func TestFoldsOfShortSheets(t *testing.T) {
	for n := 1; n < 10; n++ {
		for _, sides := range []Sides{Both, Fronts, Backs} {
			checkLines(t, Options{Stock: stock(t, "a7"), Flip: paper.FoldOver, Sides: sides}, n)
		}
	}
}
