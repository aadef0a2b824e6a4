package cards

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/typeset"
)

const pointsPerMM = 72 / 25.4

// A calibrated is a calibration sheet as a person has it in hand: what is on
// either page, in points from its lower left corner.
type calibrated struct {
	*calibration
	front, back *pageReader
}

func calibrate(t *testing.T, stock paper.Stock, flip paper.Flip) *calibrated {
	t.Helper()
	o := Options{Stock: stock, Flip: flip, Date: day, plain: true}
	var src bytes.Buffer
	if err := Calibrate(&src, o); err != nil {
		t.Fatal(err)
	}
	f := read(t, src.Bytes())
	return &calibrated{newCalibration(o, typeset.NewFonts()), f.page(0), f.page(1)}
}

// through is where a line of the back is seen through the paper, when the
// printer has moved the back by so many millimetres to the right and down.
func (c *calibrated) through(l stroke, ex, ey float64) stroke {
	seen := func(x, y float64) (float64, float64) {
		place := paper.Place{Box: paper.Box{X: toLength(x/pointsPerMM + ex), Y: c.Stock.Height - toLength(y/pointsPerMM-ey)}}
		box := c.Stock.Seen(place, c.Flip)
		return float64(box.X) / 1000 * pointsPerMM, float64(c.Stock.Height-box.Y) / 1000 * pointsPerMM
	}
	l.x1, l.y1 = seen(l.x1, l.y1)
	l.x2, l.y2 = seen(l.x2, l.y2)
	return l
}

func toLength(millimetres float64) paper.Length { return paper.Length(math.Round(millimetres * 1000)) }

// meets tells if two upright lines look like one: the one of the front above
// the one of the back.
func meets(front, back stroke) bool {
	upright := func(l stroke) bool { return math.Abs(l.x1-l.x2) < .05 && l.width == .3 }
	low := min(front.y1, front.y2)
	high := max(back.y1, back.y2)
	return upright(front) && upright(back) && math.Abs(front.x1-back.x1) < .06 && math.Abs(low-high) < 4*pointsPerMM
}

// turnedStroke lays a line down, so that those across can be read like those
// that are upright.
func turnedStroke(l stroke) stroke { return stroke{-l.y1, -l.x1, -l.y2, -l.x2, l.width} }

// readings finds the lines that meet, and reads what stands at them.
func (c *calibrated) readings(ex, ey float64, turn bool) (list []string) {
	for _, f := range c.front.strokes {
		for _, b := range c.back.strokes {
			b = c.through(b, ex, ey)
			if turn && meets(turnedStroke(f), turnedStroke(b)) {
				list = append(list, c.label(min(f.x1, f.x2)-5*pointsPerMM, (f.y1+f.y2)/2-3))
			}
			if !turn && meets(f, b) {
				list = append(list, c.label((f.x1+f.x2)/2, max(f.y1, f.y2)+1.5*pointsPerMM))
			}
		}
	}
	return list
}

// label is the number in the middle of which a point lies.
func (c *calibrated) label(x, y float64) string {
	for _, s := range c.front.list {
		middle := s.x + c.textWidth(s.text)/2
		if math.Abs(middle-x) < .1 && math.Abs(s.y-y) < 2 {
			return s.text
		}
	}
	return "nothing"
}

func (c *calibrated) textWidth(text string) (width float64) {
	for _, line := range c.setter.SetLine(text, 8*typeset.Point, 1e7).Lines {
		width += float64(line.Width) / 1000
	}
	return width
}

// papers are sheets of all sizes that people print cards on.
func papers(t *testing.T) (list []paper.Stock) {
	for _, size := range []string{"'A4'", "'Letter'", "'A3'", "'A5'", "'Legal'", "[297, 210]", "[279.4, 215.9]", "[420, 297]", "[200, 200]", "[140, 180]"} {
		list = append(list, ownStock(t, size+".toml", "paper = "+size+"\ncard-width = 50\ncard-height = 50\ncolumns = 1\nrows = 1\n"))
	}
	return list
}

// What is read on the sheet is the flag that puts the back right: minus what
// the printer is off, as the back lies before one's eyes.
func TestCalibrationReads(t *testing.T) {
	for _, stock := range papers(t) {
		for _, flip := range []paper.Flip{paper.LongEdge, paper.ShortEdge} {
			c := calibrate(t, stock, flip)
			if c.each < 4 { // 2 mm
				t.Errorf("%s: the scale ends at %d lines", stock.ID, c.each)
			}
			for k := -c.each; k <= c.each; k++ {
				ex, ey := float64(k)*.5, float64((k*3)%(c.each+1))*-.5
				where := fmt.Sprintf("%s, flip %s, back off by %v and %v", stock.ID, flipName(flip), ex, ey)
				checkReading(t, where+", --back-dx", c.readings(ex, ey, false), -ex)
				checkReading(t, where+", --back-dy", c.readings(ex, ey, true), -ey)
			}
		}
	}
}

func checkReading(t *testing.T, where string, got []string, want float64) {
	t.Helper()
	if len(got) != 1 {
		t.Errorf("%s: %d pairs of lines meet: %v", where, len(got), got)
		return
	}
	if n, err := strconv.ParseFloat(got[0], 64); err != nil || n != want {
		t.Errorf("%s: the sheet says %s, want %v", where, got[0], want)
	}
}

// Nothing leaves the page, nor comes nearer to its edge than printers print.
func TestCalibrationFits(t *testing.T) {
	for _, stock := range papers(t) {
		for _, flip := range []paper.Flip{paper.LongEdge, paper.ShortEdge} {
			c := calibrate(t, stock, flip)
			for side, page := range []*pageReader{c.front, c.back} {
				for _, s := range page.list {
					c.checkPoint(t, side, s.text, s.x, s.y+6)
					c.checkPoint(t, side, s.text, s.x+c.textWidth(s.text), s.y-2)
				}
				for _, l := range page.strokes {
					c.checkPoint(t, side, "a line", l.x1, l.y1)
					c.checkPoint(t, side, "a line", l.x2, l.y2)
				}
			}
		}
	}
}

func (c *calibrated) checkPoint(t *testing.T, side int, what string, x, y float64) {
	t.Helper()
	const edge = 3.5 * pointsPerMM
	width, height := float64(layout.Points(c.Stock.Width))/1000, float64(layout.Points(c.Stock.Height))/1000
	if x < edge || y < edge || x > width-edge || y > height-edge {
		t.Errorf("%s, flip %s, side %d: %s is at %.0f, %.0f of %.0f by %.0f points", c.Stock.ID, flipName(c.Flip), side, what, x, y, width, height)
	}
}

// The document says what to do, in the words of the flags, and asks to be
// printed as the cards will be.
func TestCalibrationDocument(t *testing.T) {
	for flip, edge := range map[paper.Flip]string{paper.LongEdge: "long", paper.ShortEdge: "short"} {
		c := calibrate(t, stock(t, "a7"), flip)
		var all []string
		for _, s := range c.front.list {
			all = append(all, s.text)
		}
		text := strings.Join(all, " ")
		for _, want := range []string{"turned on the " + edge + " edge.", "--back-dx", "--back-dy", "quiz export cards … --back-dx -1 --back-dy 0.5", "50 mm"} {
			if !strings.Contains(text, want) {
				t.Errorf("flip %s: the sheet lacks %q:\n%s", edge, want, text)
			}
		}
		var first, second bytes.Buffer
		for _, b := range []*bytes.Buffer{&first, &second} {
			if err := Calibrate(b, Options{Stock: stock(t, "a7"), Flip: flip, Date: day}); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) || !bytes.HasPrefix(first.Bytes(), []byte("%PDF-1.7\n")) {
			t.Errorf("flip %s: %d and %d bytes, which differ", edge, first.Len(), second.Len())
		}
	}
}

// The line to measure is 50 mm long.
func TestCalibrationRuler(t *testing.T) {
	c := calibrate(t, stock(t, "5388"), paper.ShortEdge)
	found := 0
	for _, l := range c.front.strokes {
		if math.Abs(l.x2-l.x1-50*pointsPerMM) < .02 && l.y1 == l.y2 {
			found++
		}
	}
	if found != 1 {
		t.Errorf("%d lines are 50 mm long", found)
	}
}

// Paper too small for the scales and the words is refused.
func TestCalibrationOfSmallPaper(t *testing.T) {
	const want = "the paper is too small to measure on: the calibration sheet needs 140 by 180 mm"
	for _, size := range []string{"[139.9, 180]", "[140, 179.9]", "[20, 20]"} {
		s := ownStock(t, size+".toml", "paper = "+size+"\ncard-width = 15\ncard-height = 15\ncolumns = 1\nrows = 1\n")
		disk := fullDisk(0)
		if err := Calibrate(&disk, Options{Stock: s, Flip: paper.ShortEdge, Date: day}); err == nil || err.Error() != want {
			t.Errorf("%s: %v", size, err)
		}
	}
}
