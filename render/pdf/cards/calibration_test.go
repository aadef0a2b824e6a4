package cards

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"quiz/decks/deckstest"
	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// writeExactly writes where lines and texts of an area are, those in thousandths of a
// point.
func writeExactly(b *strings.Builder, a *layout.Area) {
	for _, m := range a.Marks {
		fmt.Fprintf(b, "  %v from %v, %v to %v, %v\n", m.Kind, m.X1, m.Y1, m.X2, m.Y2)
	}
	for _, box := range a.Boxes {
		for _, l := range box.Lines {
			text := ""
			for _, w := range l.Words {
				text += w.Text
			}
			fmt.Fprintf(b, "  %v at %d, %d, of size %d: %s\n", box.Role, l.X, l.Y, l.Size, text)
		}
	}
}

// Both pages of the calibration sheet, to the thousandth: on paper that has room for
// all lines, and on the smallest, with backs that are moved.
func TestGoldenCalibration(t *testing.T) {
	var all strings.Builder
	for _, o := range []Options{
		{Stock: stock(t, "a7"), Flip: paper.LongEdge},
		{Stock: ownStock(t, "small.toml", "paper = [140, 180]\ncard-width = 50\ncard-height = 50\ncolumns = 1\nrows = 1\n"), Flip: paper.ShortEdge, BackDX: 1500, BackDY: -700},
	} {
		c := newCalibration(o, typeset.NewFonts())
		for _, page := range []layout.Page{c.front(), c.back()} {
			fmt.Fprintf(&all, "%s, turned on the %s edge, %v by %v, back: %t\n", o.Stock.ID, flipName(o.Flip), page.Width, page.Height, page.Back)
			for _, a := range page.Areas {
				writeExactly(&all, &a)
			}
			all.WriteString("\n")
		}
	}
	deckstest.Golden(t, "pdf/calibration.txt", all.String())
}

// Lengths are told in millimetres with a decimal at the most.
func TestLabelsOfLines(t *testing.T) {
	for l, want := range map[paper.Length]string{0: "0", 500: "0.5", 1000: "1", 1500: "1.5", 3900: "3.9", 10_000: "10", -500: "-0.5", -1000: "-1", -2500: "-2.5"} {
		if got := label(l); got != want {
			t.Errorf("%d is %s, want %s", l, got, want)
		}
	}
}

// The sheet says what it is, in which language and of which day; its pages have no
// names, and nothing of it is read aloud.
func TestCalibrationSaysWhatItIs(t *testing.T) {
	var b bytes.Buffer
	if err := Calibrate(&b, Options{Stock: stock(t, "a7"), Flip: paper.ShortEdge, Date: day, plain: true}); err != nil {
		t.Fatal(err)
	}
	f := read(t, b.Bytes())
	root, info := string(f.file.Get(f.file.Root())), string(f.file.Get(f.file.Info()))
	for _, want := range []string{"/Lang (en)", "/Duplex /DuplexFlipShortEdge"} {
		if !strings.Contains(root, want) {
			t.Errorf("the catalogue lacks %s: %s", want, root)
		}
	}
	for _, want := range []string{"/Title (Calibration of a printer)", "(D:20260301093000Z)"} {
		if !strings.Contains(info, want) {
			t.Errorf("the information lacks %s: %s", want, info)
		}
	}
	if n := len(f.file.Pages()); n != 2 || strings.Contains(root, "/PageLabels") || strings.Contains(root, "/MarkInfo") {
		t.Errorf("%d pages, catalogue %s", n, root)
	}
}
