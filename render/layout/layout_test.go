package layout

import (
	"fmt"
	"strings"
	"testing"

	"quiz/render/paper"
	"quiz/render/typeset"
)

const mil = paper.Millimetre

// set sets blocks in a room of 100 by 100 points, in 10 points.
func set(blocks ...typeset.Block) *typeset.Layout {
	profile := typeset.Profile{Sizes: []typeset.Unit{10 * typeset.Point}}
	s := typeset.NewSetter(typeset.NewFonts(), profile, "en")
	return s.Placer().Place(s.Prepare(blocks), 10*typeset.Point, 100*typeset.Point, 100*typeset.Point)
}

func block(label, text string) typeset.Block {
	return typeset.Block{Label: label, Spans: []typeset.Span{{Text: text}}}
}

// A text is taken apart into what is read in one go: labels, what they stand
// before, pictures with and without a label, and text below a list.
func TestBoxes(t *testing.T) {
	picture := &typeset.Picture{Name: "p", Alt: "a picture", Width: 4, Height: 4}
	list := AppendBoxes(nil, set(
		block("", "What is it? It is asked in two lines."), typeset.Block{Picture: picture},
		block("a)", "one"), typeset.Block{Label: "b)", Picture: picture}, block("c)", ""), block("", "below"),
	), 7)
	var got []string
	for _, b := range list {
		got = append(got, strings.TrimSpace(fmt.Sprintf("%v %s %d", b.Role, b.Label, len(b.Lines))))
	}
	const want = "text  2; picture  0; label a) 1; item a) 1; label b) 1; item picture b) 0; label c) 1; text  1"
	if all := strings.Join(got, "; "); all != want {
		t.Errorf("boxes %s, want %s", all, want)
	}
	if got := AppendBoxes(list, &typeset.Layout{}, 7); len(got) != len(list) {
		t.Error("nothing makes boxes")
	}
}

// Boxes lie around all of their lines, moved down with them.
func TestEdges(t *testing.T) {
	blocks := []typeset.Block{block("", "Some words that take two lines")}
	high, low := AppendBoxes(nil, set(blocks...), 0)[0], AppendBoxes(nil, set(blocks...), 1000)[0]
	if low.Y != high.Y+1000 || low.X != high.X || low.W != high.W || low.H != high.H {
		t.Errorf("moved down, %v %v %v %v is %v %v %v %v", high.X, high.Y, high.W, high.H, low.X, low.Y, low.W, low.H)
	}
	for i := range low.Lines {
		l := &low.Lines[i]
		if ascent, descent := l.Extent(); l.X < low.X || l.X+l.Width > low.X+low.W || l.Y-ascent < low.Y || l.Y+descent > low.Y+low.H {
			t.Errorf("line %d leaves its box", i+1)
		}
	}
	if len(low.Lines) < 2 {
		t.Errorf("%d lines", len(low.Lines))
	}
}

// A blank is a box of its own in that of its text; what is underlined is none.
func TestBlanks(t *testing.T) {
	b := AppendBoxes(nil, set(typeset.Block{Label: "1.", Spans: []typeset.Span{{Text: "a "}, {Text: "b", Style: typeset.Under}, {Gap: true}}}), 0)[1]
	blanks := b.Blanks()
	if len(blanks) != 1 {
		t.Fatalf("%d blanks", len(blanks))
	}
	if got := blanks[0]; got.Role != Blank || got.Label != "1." || got.X <= b.X || got.X+got.W > b.X+b.W || got.H <= 0 {
		t.Errorf("the blank is %+v within %+v", got, b)
	}
}

// A box of an area that is turned lies where the turn takes it.
func TestOnPage(t *testing.T) {
	a := Area{Place: paper.Place{Box: paper.Box{X: 127 * mil, Y: 0, W: 254 * mil, H: 127 * mil}}, Room: paper.Box{X: 127 * mil, Y: 0, W: 254 * mil, H: 127 * mil}}
	b := Box{X: 10_000, Y: 20_000, W: 30_000, H: 5_000}
	if got, want := a.OnPage(&b), (Rect{370_000, 20_000, 30_000, 5_000}); got != want {
		t.Errorf("it lies at %v, want %v", got, want)
	}
	a.Turned = true
	if got, want := a.OnPage(&b), (Rect{1040_000, 335_000, 30_000, 5_000}); got != want {
		t.Errorf("turned, it lies at %v, want %v", got, want)
	}
}

func TestPoints(t *testing.T) {
	for l, want := range map[paper.Length]typeset.Unit{0: 0, 127 * mil: 360_000, -127 * mil: -360_000, 1: 3, -1: -3, 353: 1001} {
		if got := Points(l); got != want {
			t.Errorf("%d micrometres are %d, want %d", l, got, want)
		}
	}
}

// A page as people read it.
func TestString(t *testing.T) {
	boxes := AppendBoxes(nil, set(typeset.Block{Label: "a)", Spans: []typeset.Span{{Text: "x "}, {Gap: true}, {Text: " y"}}}), 0)
	p := Page{Label: "3b", Sheet: 3, Back: true, Width: 210 * mil, Height: 297 * mil, Areas: []Area{
		{Marks: []Mark{{Cut, paper.Line{X1: -500, Y1: 5, X2: 12_345, Y2: 5}}}},
		{
			Place: paper.Place{Box: paper.Box{W: 50 * mil, H: 40 * mil}, Turned: true}, Section: 4, Side: Back, Language: "en", Topics: []string{"t", "u"},
			Boxes: boxes,
		},
	}}
	const want = `page 3b: sheet 3, back, 210 x 297
  cut from -0.5 0 to 12.35 0
card 4 back at 0 0 50 40, turned, in en, on t, u
  label "a)" 46.46 35.87 3.54 4.13 size 10
    baseline 36.72 from 46.46 to 50 "a)"
  item "a)" 17.29 35.87 27.58 4.13 size 10
    baseline 36.72 from 17.29 to 44.87 "x _____ y"
    blank 20.5 35.87 21.17 4.13
`
	if got := p.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Lengths are rounded to the nearest thousandth of a point, alike on either side of 0.
func TestPointsAreNearest(t *testing.T) {
	for l := range paper.Length(500) {
		got := int64(Points(l))
		if off := 127*got - 360*int64(l); off < -63 || off > 63 || Points(-l) != -Points(l) {
			t.Errorf("%d is %d and %d", l, got, Points(-l))
		}
	}
}
