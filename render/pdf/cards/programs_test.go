package cards

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/render/layout"
	"quiz/render/paper"
)

// program runs another program over a document, where there is one on this
// computer. The gate installs them all.
func program(t *testing.T, src []byte, name string, args ...string) (out []byte, found bool) {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Logf("%s is not here to look at documents", name)
		return nil, false
	}
	file := filepath.Join(t.TempDir(), "d.pdf")
	if err := os.WriteFile(file, src, 0o666); err != nil {
		t.Fatal(err)
	}
	for i, a := range args {
		if a == "FILE" {
			args[i] = file
		}
	}
	var errs bytes.Buffer
	cmd := exec.Command(path, args...)
	cmd.Stderr = &errs
	out, err = cmd.Output()
	if err != nil || errs.Len() > 0 {
		t.Errorf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, out, errs.String())
	}
	return out, true
}

// A checker of PDF has nothing to say against documents of random cards, nor
// against the calibration sheet.
func TestQpdf(t *testing.T) {
	for i, o := range variants(t) {
		o.Boxes, o.SkipLong = true, true
		src, _ := cards(t, randomSheet(t, uint64(i)+7, 3), o)
		program(t, src, "qpdf", "--check", "FILE")
	}
	var b bytes.Buffer
	if err := Calibrate(&b, Options{Stock: stock(t, "5388"), Flip: paper.ShortEdge, Date: day}); err != nil {
		t.Fatal(err)
	}
	program(t, b.Bytes(), "qpdf", "--check", "FILE")
}

// What a reader copies out of the golden documents has every word of the cards.
// Of texts that run from right to left it makes its own order.
func TestPdftotext(t *testing.T) {
	for name, d := range map[string]*decks.Deck{"tour-a7-long.pdf": tourInLetters(t), "tour-5388-short.pdf": tourInLetters(t), "scripts-a7-fold.pdf": mixedScripts(t)} {
		src, err := os.ReadFile(filepath.Join(deckstest.Root(), "testdata", "golden", "pdf", name))
		if err != nil {
			t.Fatal(err)
		}
		out, found := program(t, src, "pdftotext", "-raw", "FILE", "-")
		if !found {
			return
		}
		got := squeezed(string(out))
		for _, c := range compose(t, d).Cards {
			for _, text := range []string{wantedFront(c, false), wantedBack(c)} {
				if turnsLeft(text) {
					continue
				}
				for _, word := range strings.Fields(strings.ReplaceAll(text, gapText, " ")) {
					if !strings.ContainsAny(word, ")☐=") && !strings.Contains(got, squeezed(word)) {
						t.Errorf("%s: card %d lacks %q", name, c.Number, word)
					}
				}
			}
		}
	}
}

// A grayMap is a page as it is seen: one byte a pixel, 0 for black.
type grayMap struct {
	width, height int
	pixels        []byte
	perMM         float64
}

// rendered draws one page, counted from 1.
func rendered(t *testing.T, src []byte, page, perInch int) (*grayMap, bool) {
	t.Helper()
	out, found := program(t, src, "pdftoppm", "-r", fmt.Sprint(perInch), "-gray", "-f", fmt.Sprint(page), "-l", fmt.Sprint(page), "FILE")
	if !found || t.Failed() {
		return nil, false
	}
	g := &grayMap{perMM: float64(perInch) / 25.4}
	var depth int
	if _, err := fmt.Fscanf(bytes.NewReader(out), "P5\n%d %d\n%d\n", &g.width, &g.height, &depth); err != nil || depth != 255 {
		t.Fatalf("page %d is no picture: %v", page, err)
	}
	g.pixels = out[len(out)-g.width*g.height:]
	return g, true
}

// dark is how many of a thousand pixels in an area are dark.
func (g *grayMap) dark(a area) int {
	const perPoint = 25.4 / 72 / 1000
	at := func(u float64) int { return int(u * perPoint * g.perMM) }
	count, all := 0, 0
	for y := max(0, at(float64(a.top))); y < min(g.height, at(float64(a.bottom))+1); y++ {
		for x := max(0, at(float64(a.left))); x < min(g.width, at(float64(a.right))+1); x++ {
			all++
			if g.pixels[y*g.width+x] < 160 {
				count++
			}
		}
	}
	return count * 1000 / max(1, all)
}

// Text is inked where the layout has it, front and back, and the places that
// have no card are white.
func TestInked(t *testing.T) {
	sheet := compose(t, builtIn(t, "tour"))
	sheet.Cards = sheet.Cards[:7]
	for _, flip := range []paper.Flip{paper.LongEdge, paper.ShortEdge} {
		o := Options{Stock: stock(t, "a7"), Flip: flip, BackDX: 1000, BackDY: -500}
		src, _ := cards(t, sheet, o)
		p, err := newPrinter(sheet, o)
		if err != nil {
			t.Fatal(err)
		}
		var batch []*cardText
		for _, c := range sheet.Cards {
			batch = append(batch, p.prepare(c))
		}
		for side := range 2 {
			page, ok := rendered(t, src, side+1, 50)
			if !ok {
				return
			}
			for _, s := range areasOf(p.drawer.imposer, layout.Side(side), batch...) {
				for _, a := range inkOf(o.Stock, &s, false) {
					if dark := page.dark(a); dark < 20 {
						t.Errorf("flip %s, card %d, side %d: %d of 1000 pixels at %v are dark", flipName(flip), s.Section, side, dark, a)
					}
				}
			}
			empty := pagePlaces(o, side == 1)[7]
			if dark := page.dark(areaOf(empty.Box)); dark > 0 {
				t.Errorf("flip %s, side %d: the empty place is dark in %d of 1000 pixels", flipName(flip), side, dark)
			}
		}
	}
}

// The borders of backs, where they alone are printed, are those of the fronts
// as in a mirror.
func TestBordersAreMirrored(t *testing.T) {
	sheet := compose(t, numbered(10))
	for _, flip := range []paper.Flip{paper.LongEdge, paper.ShortEdge} {
		o := Options{Stock: stock(t, "32010"), Flip: flip, Border: true, Sides: Fronts}
		fronts, _ := cards(t, sheet, o)
		o.Sides = Backs
		backs, _ := cards(t, sheet, o)
		front, ok := rendered(t, fronts, 1, 100)
		back, _ := rendered(t, backs, 1, 100)
		if !ok {
			return
		}
		for i := range o.Stock.PerSheet(flip) {
			for k, line := range outline(o.Stock.Front(i, flip).Box) {
				seen := o.Stock.Seen(paper.Place{Box: paper.Box{X: line.X1, Y: line.Y1, W: line.X2 - line.X1, H: line.Y2 - line.Y1}}, flip)
				for name, page := range map[string]*grayMap{"front": front, "back": back} {
					box := seen
					if name == "front" {
						box = paper.Box{X: line.X1, Y: line.Y1, W: line.X2 - line.X1, H: line.Y2 - line.Y1}
					}
					if !page.hasLine(box) {
						t.Errorf("flip %s, card %d, edge %d: no line on the %s at %v", flipName(flip), i+1, k, name, box)
					}
				}
			}
		}
	}
}

// hasLine tells if there is a line of any gray at a place, to the pixel, and
// white on both sides of it.
func (g *grayMap) hasLine(b paper.Box) bool {
	pixel := func(l paper.Length) int { return int(float64(l) / 1000 * g.perMM) }
	found := 0
	const from, to = 30, 70 // percent, so that no corner is met
	for percent := from; percent < to; percent++ {
		x, y := pixel(b.X+b.W*paper.Length(percent)/100), pixel(b.Y+b.H*paper.Length(percent)/100)
		inked, clear := false, true
		for d := -3; d <= 3; d++ {
			px, py := x+d, y
			if b.W != 0 {
				px, py = x, y+d
			}
			gray := g.pixels[py*g.width+px] < 250
			inked = inked || gray && d >= -1 && d <= 1
			clear = clear && (!gray || d >= -1 && d <= 1)
		}
		if inked && clear {
			found++
		}
	}
	return found > (to-from)*9/10
}

// Characters that the fonts have are drawn as themselves, where those that they
// lack are all the same box. Reading text out would not show it.
func TestGlyphsAreNotBoxes(t *testing.T) {
	picture := func(text string) string {
		d := numbered(1)
		d.Cards.At(0).Question = text
		src, report := cards(t, compose(t, d), Options{Boxes: true, Stock: stock(t, "a7"), Sides: Fronts})
		page, ok := rendered(t, src, 1, 50)
		if !ok {
			return ""
		}
		box := paper.Box{X: 10 * mm, Y: 10 * mm, W: 85 * mm, H: 50 * mm}
		var rows strings.Builder
		for y := range page.height {
			if at := paper.Length(float64(y) / page.perMM * 1000); at > box.Y && at < box.Y+box.H {
				rows.Write(page.pixels[y*page.width+20 : y*page.width+190])
			}
		}
		if missing := len(report.Missing) > 0; missing != (text == "漢" || text == "ก") {
			t.Errorf("%s is missing: %t", text, missing)
		}
		return rows.String()
	}
	box := picture("漢")
	if box != picture("ก") {
		t.Error("two characters that no font has look different")
	}
	if box == "" {
		return
	}
	for _, text := range []string{"ə", "Ж", "א", "ب", "Ω", "ế", "½", "□"} {
		if picture(text) == box {
			t.Errorf("%s looks like the box", text)
		}
	}
}
