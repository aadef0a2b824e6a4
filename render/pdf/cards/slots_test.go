package cards

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/place"
	"quiz/render"
	"quiz/render/paper"
)

// slots tells which text stands in which place of a page, by where it is drawn.
func (f *readFile) slots(page int, stock paper.Stock, places []paper.Place) []string {
	f.t.Helper()
	texts := make([]string, len(places))
	at := -1
	for _, s := range f.page(page).list {
		if s.moved {
			at = placeAt(stock, places, s.x, s.y)
		}
		switch {
		case s.drawn && strings.HasPrefix(s.text, "G"): // lines
		case at < 0:
			f.t.Errorf("page %d: %q is drawn at %.1f, %.1f, on no card", page+1, s.text, s.x, s.y)
		case s.mark != artifact:
			texts[at] += s.text
		}
	}
	return texts
}

// placeAt finds the place in which a point lies, in points from the lower left
// corner of the page.
func placeAt(stock paper.Stock, places []paper.Place, x, y float64) int {
	const perPoint = 25400.0 / 72
	right, down := x*perPoint, float64(stock.Height)-y*perPoint
	for i, p := range places {
		if right >= float64(p.X) && right <= float64(p.X+p.W) && down >= float64(p.Y) && down <= float64(p.Y+p.H) {
			return i
		}
	}
	return -1
}

// pagePlaces lists the places of a page in the order of its cards: those of
// fronts, of backs, or with FoldOver of both.
func pagePlaces(o Options, back bool) (list []paper.Place) {
	per := o.Stock.PerSheet(o.Flip)
	for i := range per {
		if !back && (o.Flip != paper.FoldOver || o.Sides != Backs) {
			list = append(list, o.Stock.Front(i, o.Flip))
		}
	}
	for i := range per {
		if back || o.Flip == paper.FoldOver && o.Sides != Fronts {
			list = append(list, o.Stock.Back(i, o.Flip, o.BackDX, o.BackDY))
		}
	}
	return list
}

// sideText is what one side of a card says.
func sideText(c *render.Card, side int, hints bool) string {
	f := sideMaker{hints: hints, pictures: newGallery()}
	blocks := f.front(c)
	if side == 1 {
		blocks = f.back(c)
	}
	text, _ := blockText(blocks)
	return text
}

// checkSlotTexts sees that every card's text is drawn in its own place, on the
// page of its sheet, and that other places are empty.
func checkSlotTexts(t *testing.T, f *readFile, list []*render.Card, o Options) {
	t.Helper()
	per := o.Stock.PerSheet(o.Flip)
	sheets := (len(list) + per - 1) / per
	perSheet := 1
	if o.Sides == Both && o.Flip != paper.FoldOver {
		perSheet = 2
	}
	if pages := len(f.file.Pages()); pages != sheets*perSheet {
		t.Fatalf("%d pages, want %d", pages, sheets*perSheet)
	}
	for page := range sheets * perSheet {
		sheet, back := page/perSheet, page%perSheet == 1 || o.Sides == Backs && o.Flip != paper.FoldOver
		if o.Backwards {
			sheet = sheets - 1 - sheet
		}
		for i, got := range f.slots(page, o.Stock, pagePlaces(o, back)) {
			side := 0
			if back || i >= per || o.Flip == paper.FoldOver && o.Sides == Backs {
				side = 1
			}
			n := sheet*per + i%per
			if n >= len(list) {
				if got != "" {
					t.Errorf("page %d, place %d has %q, and should be empty", page+1, i, got)
				}
				continue
			}
			if want := sideText(list[n], side, o.Hints); !sameText(list[n], got, want) {
				t.Errorf("page %d, place %d has\n%q, want\n%q", page+1, i, got, want)
			}
		}
	}
}

// What is laid out is drawn there: each text in the place of its card.
func TestDrawnInPlace(t *testing.T) {
	for i, o := range variants(t) {
		for seed := range uint64(3) {
			sheet := randomSheet(t, seed+100*uint64(i), 4)
			o.Boxes, o.SkipLong, o.plain, o.Date = true, true, true, day
			src, report := cards(t, sheet, o)
			checkSlotTexts(t, read(t, src), printed(sheet, report), o)
			if t.Failed() {
				t.Fatalf("variant %d, seed %d", i, seed)
			}
		}
	}
}

// numbered is a deck of n cards, some of which are too long for any card.
func numbered(n int, long ...int) *decks.Deck {
	d := &decks.Deck{Name: "d.toml", ID: "numbered", Title: "Numbers", Language: "en"}
	cards := make([]*decks.Card, n)
	for i := 1; i <= n; i++ {
		c := &decks.Card{ID: fmt.Sprintf("n%d", i), Pos: place.Pos{File: "d.toml", Line: i, Column: 1}, Points: 1, Question: fmt.Sprintf("Question %d", i)}
		text := fmt.Sprintf("Answer %d", i)
		for _, l := range long {
			if l == i {
				text = strings.TrimSpace(strings.Repeat("word ", 3000))
			}
		}
		c.Body = &decks.Short{Answer: text}
		cards[i-1] = c
	}
	d.Cards = decks.CardsOf(cards...)
	return d
}

// On a sheet for eight, one card and seven cards lie in the first places, front
// and back, and the other places stay empty.
func TestShortSheets(t *testing.T) {
	for _, n := range []int{1, 7, 8, 9} {
		for _, flip := range []paper.Flip{paper.LongEdge, paper.ShortEdge, paper.FoldOver} {
			o := Options{Stock: stock(t, "a7"), Flip: flip, plain: true, Marks: true, Border: true}
			sheet := compose(t, numbered(n))
			src, report := cards(t, sheet, o)
			checkSlotTexts(t, read(t, src), sheet.Cards, o)
			per := o.Stock.PerSheet(flip)
			if want := (n + per - 1) / per; report.Cards != n || report.Sheets != want || flip == paper.FoldOver && report.Pages != want || flip != paper.FoldOver && report.Pages != 2*want {
				t.Errorf("%d cards, flip %s: %+v", n, flipName(flip), report)
			}
		}
	}
}

// Cards that are left out leave no hole.
func TestSkipLong(t *testing.T) {
	sheet := compose(t, numbered(12, 1, 4, 12))
	o := Options{Stock: stock(t, "a7"), SkipLong: true, plain: true}
	src, report := cards(t, sheet, o)
	var skipped []int
	for _, c := range report.Skipped {
		skipped = append(skipped, c.Number)
	}
	if fmt.Sprint(skipped) != "[1 4 12]" || report.Cards != 9 || report.Sheets != 2 {
		t.Errorf("left out %v: %+v", skipped, report)
	}
	checkSlotTexts(t, read(t, src), printed(sheet, report), o)
	o.SameSize = true
	again, report := cards(t, sheet, o)
	checkSlotTexts(t, read(t, again), printed(sheet, report), o)
	if len(report.Skipped) != 3 {
		t.Errorf("at one size, %d cards were left out", len(report.Skipped))
	}
}

// One size for all is the largest at which every card fits.
func TestSameSize(t *testing.T) {
	d := numbered(9)
	d.Cards.At(4).Question = strings.TrimSpace(strings.Repeat("many words ", 15))
	_, apart := cards(t, compose(t, d), Options{})
	for _, style := range []Style{Plain, Dyslexia} {
		sizes := map[string]bool{}
		src := plainCards(t, compose(t, d), Options{SameSize: true, Style: style})
		for page := range 4 {
			content := read(t, src).stream(read(t, src).dict(read(t, src).file.Pages()[page])["Contents"])
			for _, line := range strings.Split(content, "\n") {
				if fields := strings.Fields(line); len(fields) > 2 && fields[2] == "Tf" && fields[1] != "6" {
					sizes[fields[1]] = true
				}
			}
		}
		if len(sizes) != 1 || style == Plain && !sizes[PointText(apart.Smallest)] {
			t.Errorf("style %d: sizes %v, want one, that of the longest card: %s", style, sizes, PointText(apart.Smallest))
		}
	}
}
