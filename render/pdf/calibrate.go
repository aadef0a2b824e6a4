package pdf

import (
	"errors"
	"fmt"
	"io"

	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// The calibration sheet measures as a vernier does: lines on the front stand
// half a millimetre further apart than those on the back, so that, held against
// the light, the one pair that meets says how far the back is off.
const (
	vernierPitch = paper.Length(10_000) // between lines on the back
	vernierStep  = paper.Length(500)    // by which those on the front differ
	vernierMost  = 7                    // lines on either side of the middle
	vernierReach = paper.Length(6_000)  // length of a line
)

// A calibration draws the two pages of the sheet.
type calibration struct {
	Options
	stock        paper.Stock
	flip         paper.Flip
	setter       *typeset.Setter
	canvas       *canvas
	each         int // lines on either side of the middle
	across, down spot
}

// A spot is the middle of a scale, as seen from the front.
type spot struct{ x, y paper.Length }

// ErrSmall is the error of paper that has no room for the scales and the words
// of the calibration sheet.
var ErrSmall = errors.New("the paper is too small to measure on: the calibration sheet needs 140 by 180 mm")

// Calibrate writes a sheet that shows how far a printer's backs lie from its
// fronts, and says which flags put that right. Flip must not be FoldOver, which
// has no backs. Its error may be ErrSmall.
//
// Of the options it heeds Stock, Flip, BackDX, BackDY and Date: with the offsets
// that were read off, all lines of a second sheet should meet at 0.
func Calibrate(w io.Writer, o Options) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("internal error: pdf: %v", fault)
		}
	}()
	stock := o.Stock
	if stock.Width < 140_000 || stock.Height < 180_000 {
		return ErrSmall
	}
	fonts, images := typeset.NewFonts(), newGallery()
	c := &calibration{Options: o, stock: stock, flip: o.Flip, setter: typeset.NewSetter(fonts, Plain.profile(), "en"), canvas: newCanvas(images)}
	c.arrange()
	contents := finish.NewContents(false)
	contents.Add(c.front())
	contents.Add(c.back())
	contents.Close()
	d := &document{
		title: "Calibration of a printer", language: "en", date: o.Date, width: stock.Width, height: stock.Height,
		pages: contents.Pages(), faces: fonts.Used(), images: images,
	}
	file, err := d.make()
	if err != nil {
		return err
	}
	file.Insert(file.Root(), viewing(Both, o.Flip))
	return d.write(file, w)
}

// reading is what the line number k of the front says: the value of a flag. A
// shift of the back that looks like one to the right, or down, is cancelled by
// a shift the other way; of the two directions, the one that the turn of the
// paper mirrors changes its sign once more.
func (c *calibration) reading(k int, sideways bool) paper.Length {
	shift := paper.Length(k) * vernierStep
	if c.mirrored(sideways) {
		return shift
	}
	return -shift
}

// mirrored tells if a direction of the back is the other way round when it is
// seen through the paper.
func (c *calibration) mirrored(sideways bool) bool {
	probe := paper.Place{Box: paper.Box{X: 1000, Y: 1000, W: 1000, H: 1000}}
	seen := c.stock.Seen(probe, c.flip)
	return sideways == (seen.X != probe.X)
}

// arrange finds room for both scales: the one across above the middle, the one
// down left of it.
func (c *calibration) arrange() {
	width, height := c.stock.Width, c.stock.Height
	shorter := min(width, height*2/3)
	c.each = min(vernierMost, int((shorter/2-12_000)/(vernierPitch+vernierStep)))
	c.across = spot{width / 2, height / 5}
	c.down = spot{width / 8, height/5 + 15_000 + paper.Length(c.each)*(vernierPitch+vernierStep)}
}

func (c *calibration) front() []byte {
	c.canvas.begin(points(c.stock.Height))
	c.texts()
	pitch := vernierPitch + vernierStep
	reach := paper.Length(c.each)*pitch + vernierPitch/2
	c.canvas.stroke([]paper.Line{
		{X1: c.across.x - reach, Y1: c.across.y, X2: c.across.x + reach, Y2: c.across.y},
		{X1: c.down.x, Y1: c.down.y - reach, X2: c.down.x, Y2: c.down.y + reach},
	}, 150, ".6")
	c.canvas.stroke(c.scale(pitch, -vernierReach), 300, "0")
	for k := -c.each; k <= c.each; k++ {
		at := paper.Length(k) * pitch
		c.word(label(c.reading(k, true)), c.across.x+at, c.across.y-vernierReach-1500, true)
		c.word(label(c.reading(k, false)), c.down.x-vernierReach-5_000, c.down.y+at+1000, true)
	}
	c.word("--back-dx", c.across.x, c.across.y-vernierReach-7000, true)
	c.word("--back-dy", c.down.x, c.down.y-reach-2000, true)
	return append([]byte(nil), c.canvas.buf...)
}

// back draws the lines that, seen through the paper, stand on the other side
// of those of the front.
func (c *calibration) back() []byte {
	c.canvas.begin(points(c.stock.Height))
	lines := c.scale(vernierPitch, vernierReach)
	for i, l := range lines {
		from, to := c.behind(l.X1, l.Y1), c.behind(l.X2, l.Y2)
		lines[i] = paper.Line{X1: from.x, Y1: from.y, X2: to.x, Y2: to.y}
	}
	c.canvas.stroke(lines, 300, "0")
	c.word("This is the back.", c.stock.Width/2, c.stock.Height/2, true)
	return append([]byte(nil), c.canvas.buf...)
}

// behind is the place on the back that is seen at a place of the front.
func (c *calibration) behind(x, y paper.Length) spot {
	seen := c.stock.Seen(paper.Place{Box: paper.Box{X: x, Y: y}}, c.flip)
	return spot{seen.X + c.BackDX, seen.Y + c.BackDY}
}

// scale lists the lines of both scales, as seen from the front. Those of the
// front reach up and to the left, those of the back down and to the right, so
// that two that meet are one straight line.
func (c *calibration) scale(pitch, reach paper.Length) (lines []paper.Line) {
	for k := -c.each; k <= c.each; k++ {
		at := paper.Length(k) * pitch
		lines = append(lines,
			paper.Line{X1: c.across.x + at, Y1: c.across.y, X2: c.across.x + at, Y2: c.across.y + reach},
			paper.Line{X1: c.down.x, Y1: c.down.y + at, X2: c.down.x + reach, Y2: c.down.y + at})
	}
	return lines
}

// texts says what to do, and has a line to see that nothing was scaled.
func (c *calibration) texts() {
	edge := map[paper.Flip]string{paper.LongEdge: "long", paper.ShortEdge: "short"}[c.flip]
	left := c.down.x + 22_000
	top := c.across.y + 40_000
	for i, text := range []string{
		"1. Print both pages on one sheet, at 100 % (“actual size”),",
		"on both sides, turned on the " + edge + " edge.",
		"2. This line must be 50 mm long:",
		"",
		"3. Hold the sheet against the light. Of the upright lines find",
		"the two that meet in one straight line, one from each side.",
		"The number at it is the value of --back-dx, in millimetres.",
		"Likewise for --back-dy, with the lines that lie across.",
		"4. Print cards with both, for example:",
		"quiz export cards … --back-dx -1 --back-dy 0.5",
		"If no two lines meet, the printer is off by more: give the",
		"flags of the last line to --calibrate too, and read on.",
	} {
		c.word(text, left, top+paper.Length(i)*4_600, false)
	}
	y := top + 3*4_600 - 1_000
	c.canvas.stroke([]paper.Line{{X1: left, Y1: y, X2: left + 50_000, Y2: y}, {X1: left, Y1: y - 1500, X2: left, Y2: y + 1500}, {X1: left + 50_000, Y1: y - 1500, X2: left + 50_000, Y2: y + 1500}}, 300, "0")
}

// word sets a short text, from or around a place.
func (c *calibration) word(text string, x, y paper.Length, centred bool) {
	l := c.setter.SetLine(text, 8*typeset.Point, points(c.stock.Width))
	for i := range l.Lines {
		line := &l.Lines[i]
		c.canvas.x, c.canvas.y = points(x), c.canvas.height-points(y)
		if centred {
			c.canvas.x -= line.Width / 2
		}
		c.canvas.line(line)
	}
	c.canvas.penUp()
}

// label writes a length in millimetres.
func label(l paper.Length) string {
	if l == 0 {
		return "0"
	}
	sign := ""
	if l < 0 {
		sign, l = "-", -l
	}
	if l%1000 == 0 {
		return fmt.Sprintf("%s%d", sign, l/1000)
	}
	return fmt.Sprintf("%s%d.%d", sign, l/1000, l%1000/100)
}
