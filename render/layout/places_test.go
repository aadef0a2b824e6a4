package layout

import (
	"fmt"
	"testing"

	"quiz/render/paper"
	"quiz/render/typeset"
)

// bare is a line without words, which reaches as far up and down as the least of
// fonts.
func bare(x, y, width, size typeset.Unit) typeset.Line {
	return typeset.Line{X: x * typeset.Point, Y: y * typeset.Point, Width: width * typeset.Point, Size: size * typeset.Point}
}

// A box lies close around its lines, whichever of them reaches farthest to each side.
func TestEdgesOfUnevenLines(t *testing.T) {
	first := bare(0, 0, 0, 10)
	up, down := first.Extent() // of ten points
	for _, c := range []struct {
		name  string
		lines []typeset.Line
		want  Rect
	}{
		{"none", nil, Rect{}},
		{"one", []typeset.Line{bare(7, 50, 20, 10)}, Rect{7_000, 50_000 - up, 20_000, up + down}},
		{"the first reaches farthest", []typeset.Line{bare(5, 50, 30, 10), bare(7, 60, 20, 10)}, Rect{5_000, 50_000 - up, 30_000, 10_000 + up + down}},
		{"the last does", []typeset.Line{bare(7, 50, 20, 10), bare(5, 60, 30, 10)}, Rect{5_000, 50_000 - up, 30_000, 10_000 + up + down}},
		{"each to its side", []typeset.Line{bare(5, 50, 20, 10), bare(7, 60, 40, 10)}, Rect{5_000, 50_000 - up, 42_000, 10_000 + up + down}},
		{"from the bottom up", []typeset.Line{bare(5, 60, 20, 10), bare(5, 50, 20, 10)}, Rect{5_000, 50_000 - up, 20_000, 10_000 + up + down}},
		{"a large one among small ones", []typeset.Line{bare(5, 50, 20, 10), bare(5, 52, 20, 40), bare(5, 54, 20, 10)}, Rect{5_000, 52_000 - 4*up, 20_000, 4 * (up + down)}},
		{"beyond the room", []typeset.Line{bare(-5, -50, 20, 10), bare(-7, -60, 20, 10)}, Rect{-7_000, -60_000 - up, 22_000, 10_000 + up + down}},
	} {
		b := Placed(Corner, &typeset.Layout{Lines: c.lines})
		if got := (Rect{b.X, b.Y, b.W, b.H}); got != c.want || b.Role != Corner || len(b.Lines) != len(c.lines) {
			t.Errorf("%s: %v at %v, want %v", c.name, b.Role, got, c.want)
		}
	}
	if up <= down || down <= 0 {
		t.Errorf("a line reaches %d up and %d down", up, down)
	}
}

// A picture is moved with its text, and its box has its edges.
func TestEdgesOfPictures(t *testing.T) {
	l := &typeset.Layout{Pictures: []typeset.Placed{{Picture: &typeset.Picture{}, X: 1, Y: 2, Width: 3, Height: 4, Block: 1}}}
	b := AppendBoxes(nil, l, 10)[0]
	if got, want := (Rect{b.X, b.Y, b.W, b.H}), (Rect{1, 12, 3, 4}); got != want || b.Picture.Y != 12 || b.Role != Picture {
		t.Errorf("%v at %v, want %v", b.Role, got, want)
	}
}

// Parts are told apart by their blocks and labels: pictures stand where their blocks
// do, and what stands before a text of several lines is a box of its own.
func TestOrderOfBoxes(t *testing.T) {
	line := func(block int, label string) typeset.Line {
		return typeset.Line{Size: 1000, Block: block, Label: label}
	}
	picture := func(block int) typeset.Placed { return typeset.Placed{Picture: &typeset.Picture{}, Block: block} }
	for _, c := range []struct {
		name     string
		lines    []typeset.Line
		pictures []typeset.Placed
		want     string
	}{
		{"pictures alone", nil, []typeset.Placed{picture(1), picture(2)}, "picture()0 picture()0 "},
		{"a picture first", []typeset.Line{line(2, "")}, []typeset.Placed{picture(1)}, "picture()0 text()1 "},
		{"a picture last", []typeset.Line{line(1, "")}, []typeset.Placed{picture(2)}, "text()1 picture()0 "},
		{"two texts", []typeset.Line{line(1, ""), line(1, ""), line(2, "")}, nil, "text()2 text()1 "},
		{"an item of two lines", []typeset.Line{line(1, "a"), line(1, ""), line(1, "")}, nil, "label(a)1 item(a)2 "},
		{"a label of two lines", []typeset.Line{line(1, "a"), line(1, "a"), line(1, "")}, nil, "label(a)2 item(a)1 "},
		{"labels alike", []typeset.Line{line(1, "•"), line(2, "•"), line(2, "")}, nil, "label(•)1 label(•)1 item(•)1 "},
		{"a labelled picture", []typeset.Line{line(1, "a"), line(2, "b")}, []typeset.Placed{picture(1), picture(2), picture(3)},
			"label(a)1 item picture(a)0 label(b)1 item picture(b)0 picture()0 "},
		{"text below a list", []typeset.Line{line(1, "a"), line(1, ""), line(2, "")}, nil, "label(a)1 item(a)1 text()1 "},
	} {
		got := ""
		for _, b := range AppendBoxes(nil, &typeset.Layout{Lines: c.lines, Pictures: c.pictures}, 0) {
			got += fmt.Sprintf("%v(%s)%d ", b.Role, b.Label, len(b.Lines))
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// A blank lies where its line is drawn, as high as the words beside it; blanks of all
// lines are told, in their order.
func TestPlacesOfBlanks(t *testing.T) {
	first, second := bare(5, 50, 40, 10), bare(7, 70, 40, 20)
	first.Rules = []typeset.Rule{{X: 1_000_000, Width: 2_000_000, Text: "_"}, {X: 0, Width: 500_000}}
	second.Rules = []typeset.Rule{{X: 0, Width: 500_000}, {X: 500_000, Width: 1_000_000, Text: "_"}, {X: 2_000_000, Width: 1_000_000, Text: "_"}}
	up, down := first.Extent()
	b := Box{Role: Item, Label: "a)", Lines: []typeset.Line{first, second, bare(0, 90, 40, 10)}}
	got := ""
	for _, blank := range b.Blanks() {
		got += fmt.Sprintf("%v %s %v; ", blank.Role, blank.Label, Rect{blank.X, blank.Y, blank.W, blank.H})
	}
	want := ""
	for _, r := range []Rect{
		{15_000, 50_000 - up, 20_000, up + down}, {17_000, 70_000 - 2*up, 20_000, 2 * (up + down)}, {47_000, 70_000 - 2*up, 20_000, 2 * (up + down)},
	} {
		want += fmt.Sprintf("blank a) %v; ", r)
	}
	if got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if (&Box{}).Blanks() != nil {
		t.Error("a box without lines has blanks")
	}
}

// Points are the nearest thousandths, alike on both sides of nothing.
func TestPointsAreTheNearest(t *testing.T) {
	for l, want := range map[paper.Length]typeset.Unit{2: 6, 3: 9, 4: 11, 5: 14, 127: 360, 128: 363, 6_350: 18_000, -2: -6, -4: -11, -128: -363} {
		if got := Points(l); got != want {
			t.Errorf("%d micrometres are %d, want %d", l, got, want)
		}
	}
}

// Numbers have two decimals at the most, the nearest ones, and no zero that says
// nothing.
func TestNumbers(t *testing.T) {
	for n, want := range map[typeset.Unit]string{0: "0", 4: "0", 5: "0.01", 14: "0.01", 15: "0.02", 500: "0.5", 994: "0.99", 995: "1", 12_340: "12.34", -4: "0", -5: "-0.01", -14: "-0.01", -15: "-0.02", -995: "-1"} {
		if got := number(n, 1000); got != want {
			t.Errorf("%d thousandths are %s, want %s", n, got, want)
		}
	}
	for u, want := range map[typeset.Unit]string{720_000: "254", 360_000: "127", 28_346: "10", 14: "0", 15: "0.01", -28_346: "-10"} {
		if got := mm(u); got != want {
			t.Errorf("%d thousandths of a point are %s mm, want %s", u, got, want)
		}
	}
}

// What is told of pages is what they have: areas that are no cards, and cards with
// nothing but a place; marks of each kind; pictures; blanks before, among and after
// words.
func TestStringOfAllParts(t *testing.T) {
	gap := typeset.Span{Gap: true}
	text := func(s string) typeset.Span { return typeset.Span{Text: s} }
	mark := func(kind Kind) Mark { return Mark{kind, paper.Line{X1: mil, Y1: 2 * mil, X2: 3 * mil, Y2: 4 * mil}} }
	corner := Placed(Corner, set(block("", "7")))
	blanks := set(typeset.Block{Spans: []typeset.Span{gap, text(" x "), gap, text(" "), {Text: "y", Style: typeset.Under}, text(" "), gap}})
	place := paper.Box{X: 10 * mil, Y: 20 * mil, W: 40 * mil, H: 30 * mil}
	p := Page{Label: "1a", Sheet: 1, Width: 100 * mil, Height: 50 * mil, Areas: []Area{
		{Marks: []Mark{mark(Border), mark(Fold), mark(Scale), mark(Axis)}},
		{Place: paper.Place{Box: place}, Room: place, Section: 1, Marks: []Mark{mark(Cut)}},
		{Place: paper.Place{Box: place}, Room: place, Boxes: append(AppendBoxes(nil, set(typeset.Block{Picture: &typeset.Picture{Alt: "it", Width: 9, Height: 5, PerInch: 72}}), 0), corner)},
		{Place: paper.Place{Box: place}, Room: place, Section: 2, Topics: []string{"t"}, Boxes: AppendBoxes(nil, blanks, 0)},
	}}
	const want = `page 1a: sheet 1, front, 100 x 50
  border from 1 2 to 3 4
  fold from 1 2 to 3 4
  scale from 1 2 to 3 4
  axis from 1 2 to 3 4
card 1 front at 10 20 40 30
  cut from 1 2 to 3 4
  picture 26.05 20 3.18 1.76 of 9 x 5 pixels, "it"
  corner 10 20 2.24 4.13 size 10
    baseline 23.28 from 10 to 12.24 "7"
card 2 front at 10 20 40 30, on t
  text 10 20 24.38 12.38 size 10
    baseline 23.28 from 10 to 34.38 "_____ x"
    baseline 27.41 from 10 to 34.38 "_____ y"
    baseline 31.54 from 10 to 31.17 "_____"
    blank 10 20 21.17 4.13
    blank 10 24.13 21.17 4.13
    blank 10 28.26 21.17 4.13
`
	if got := p.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Words of a line are told with the blanks before, among and behind them; a line below
// words is not told, nor is a space at an end.
func TestWordsOf(t *testing.T) {
	word := func(x typeset.Em, text string) typeset.PlacedWord {
		return typeset.PlacedWord{Word: &typeset.Word{Text: text}, X: x}
	}
	rule := func(x typeset.Em, text string) typeset.Rule { return typeset.Rule{X: x, Text: text} }
	for _, c := range []struct {
		words []typeset.PlacedWord
		rules []typeset.Rule
		want  string
	}{
		{nil, nil, ""},
		{[]typeset.PlacedWord{word(0, " a"), word(1, " b ")}, nil, "a b"},
		{nil, []typeset.Rule{rule(0, "_")}, "_"},
		{[]typeset.PlacedWord{word(2, "a"), word(4, "b")}, []typeset.Rule{rule(0, "1"), rule(1, "2"), rule(2, "3"), rule(3, "4"), rule(5, "5"), rule(6, "6")}, "123a4b56"},
		{[]typeset.PlacedWord{word(0, "a"), word(2, "b")}, []typeset.Rule{rule(0, ""), rule(1, "1"), rule(2, "")}, "a1b"},
	} {
		if got := wordsOf(&typeset.Line{Words: c.words, Rules: c.rules}); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
