package typeset

import (
	"fmt"
	"strings"
	"testing"
)

// Labels hang before their texts, on the side where these begin, and the texts
// of one depth begin at one place.
func TestLabels(t *testing.T) {
	s := dejaVu("en")
	text := func(label, text string, depth int) Block {
		return Block{Label: label, Depth: depth, Spans: []Span{{Text: text}}}
	}
	const width = 100 * Point
	l := s.Placer().Place(s.Prepare([]Block{text("1.", "one", 1), text("10.", "ten", 1), text("•", "in", 2), text("ב)", "עברית", 1)}), 10*Point, width, wide)
	hebrew := s.Placer().Place(s.Prepare([]Block{text("1)", "אחד", 1), text("ב)", "עברית", 1)}), 10*Point, width, wide)
	var got []string
	for _, line := range l.Lines {
		got = append(got, fmt.Sprintf("%d-%d", line.X, line.X+line.Width))
	}
	texts := func(i int) Line { return l.Lines[2*i+1] }
	labels := func(i int) Line { return l.Lines[2*i] }
	switch {
	case len(l.Lines) != 8:
		t.Fatalf("there are %d lines", len(l.Lines))
	case labels(0).X != 0 || labels(1).X != 0 || texts(0).X != texts(1).X || labels(1).Width >= texts(1).X:
		t.Errorf("labels and texts lie at %q", got)
	case labels(2).X != 12_000 || texts(2).X <= labels(2).X+labels(2).Width:
		t.Errorf("in a list within a list, label and text lie at %q", got)
	case labels(3).X != 0:
		t.Errorf("in a list from left to right, a label lies at %q", got)
	}
	for i := 0; i < len(hebrew.Lines); i += 2 {
		label, text := hebrew.Lines[i], hebrew.Lines[i+1]
		if label.X+label.Width != width || text.X+text.Width >= label.X || label.Label == "" || text.Label != "" || label.Block != text.Block {
			t.Errorf("from right to left, label and text are %+v %+v", label, text)
		}
	}
	for i := range 4 {
		if labels(i).Y != texts(i).Y {
			t.Errorf("label %d is at %d, its text at %d", i, labels(i).Y, texts(i).Y)
		}
	}
}

// A label wider than the box does not fit.
func TestWideLabel(t *testing.T) {
	s := dejaVu("")
	if fit := s.Fit(s.Prepare([]Block{{Label: strings.Repeat("w", 100)}}), 50_000, 500_000); fit.Size != 0 {
		t.Errorf("it fits as %+v", fit)
	}
}

// Each column keeps to itself.
func TestColumns(t *testing.T) {
	s, r := dejaVu("en"), random(12)
	for range 200 {
		n := 1 + r.IntN(4)
		var columns [][]Block
		for range n {
			columns = append(columns, []Block{{Center: true, Spans: []Span{{Text: sentence(r, 3)}}}, {Picture: &Picture{Width: 500, Height: 100 + r.IntN(900)}}})
		}
		text := s.Prepare([]Block{{Columns: columns}})
		const width, height = 200 * Point, 200 * Point
		fit := s.Fit(text, width, height)
		if fit.Size == 0 {
			continue
		}
		l := s.Placer().Place(text, fit.Size, width, height)
		checkLayout(t, l, width, height)
		within := columnsOf(t, &text.blocks[0], fit.Size, width)
		for _, p := range l.Pictures {
			if !within(p.X, p.X+p.Width) {
				t.Fatalf("of %d columns, none has all of a picture from %d to %d", n, p.X, p.X+p.Width)
			}
		}
		for _, line := range l.Lines {
			if !within(line.X, line.X+line.Width) {
				t.Fatalf("of %d columns, none has all of a line from %d to %d", n, line.X, line.X+line.Width)
			}
		}
	}
}

// The first column stands where reading begins.
func TestColumnsFollowTheirDirection(t *testing.T) {
	for _, c := range []struct {
		text  string
		right bool
	}{{"left", false}, {"שמאל", true}} {
		s := dejaVu("")
		block := func() []Block { return []Block{{Spans: []Span{{Text: c.text}}}} }
		text := s.Prepare([]Block{{Columns: [][]Block{block(), {{Spans: []Span{{Text: "x"}}}}}}})
		l := s.Placer().Place(text, 10*Point, 200*Point, wide)
		if first := l.Lines[0]; first.X >= 100*Point != c.right {
			t.Errorf("%s begins at %d", c.text, first.X)
		}
	}
}

// columnsOf tells if something lies within one of the columns of a block,
// counted from either side. Columns must not be wider than there is room for.
func columnsOf(t *testing.T, b *block, size, width Unit) func(left, right Unit) bool {
	t.Helper()
	widths, gutter := columnWidths(b, size, width)
	sum := gutter * Unit(len(widths)-1)
	for _, w := range widths {
		if sum += w; w <= 0 {
			t.Fatalf("columns of %v", widths)
		}
	}
	if sum > width {
		t.Fatalf("columns of %v in %d", widths, width)
	}
	return func(left, right Unit) bool {
		at := Unit(0)
		for _, w := range widths {
			if left >= at && right <= at+w || left >= width-at-w && right <= width-at {
				return true
			}
			at += w + gutter
		}
		return false
	}
}

// A column that needs more room has what the other can spare.
func TestColumnsByNeed(t *testing.T) {
	s := dejaVu("en")
	column := func(text string) []Block { return []Block{{Spans: []Span{{Text: text}}}} }
	long := strings.Repeat("many words ", 8)
	for _, c := range []struct {
		first, second string
		share         Unit // of the first, in per cent
	}{{"one", "two", 50}, {long, long, 50}, {"one", long, 30}, {long, "two", 70},
		{"Mammadguluzadehs", long, 54}} {
		text := s.Prepare([]Block{{Columns: [][]Block{column(c.first), column(c.second)}}})
		widths, gutter := columnWidths(&text.blocks[0], 10*Point, 200*Point)
		if got := widths[0] * 100 / (200*Point - gutter); got != c.share {
			t.Errorf("%q beside %q has %d %%, want %d", c.first, c.second, got, c.share)
		}
	}
}
