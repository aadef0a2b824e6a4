package cards

import (
	"errors"
	"fmt"
	"io"

	"quiz/render/layout"
	"quiz/render/paper"
	"quiz/render/pdf"
	"quiz/render/typeset"
)

// mm is short, for lengths on paper.
const mm = paper.Millimetre

// The calibration sheet measures as a vernier does: lines on the front stand
// half a millimetre further apart than those on the back, so that, held against
// the light, the one pair that meets says how far the back is off.
const (
	vernierPitch = paper.Length(10 * mm)  // between lines on the back
	vernierStep  = paper.Length(0.5 * mm) // by which those on the front differ
	vernierMost  = 7                      // lines on either side of the middle
	vernierReach = paper.Length(6 * mm)   // length of a line
)

// A calibration lays out the two pages of the sheet.
type calibration struct {
	Options
	setter       *typeset.Setter
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
	if o.Stock.Width < 140*mm || o.Stock.Height < 180*mm {
		return ErrSmall
	}
	fonts := typeset.NewFonts()
	d := pdf.New(pdf.Options{
		Title: "Calibration of a printer", Language: "en", Date: o.Date,
		Fonts: fonts, Duplex: duplex(Both, o.Flip), Untagged: true, Plain: o.plain,
	})
	defer d.Close()
	c := newCalibration(o, fonts)
	for _, page := range []layout.Page{c.front(), c.back()} {
		d.Draw(&page)
	}
	return d.Write(w)
}

// newCalibration finds room for both scales: the one across above the middle,
// the one down left of it.
func newCalibration(o Options, fonts *typeset.Fonts) *calibration {
	c := &calibration{Options: o, setter: typeset.NewSetter(fonts, Plain.profile(), "en")}
	width, height := o.Stock.Width, o.Stock.Height
	shorter := min(width, height*2/3)
	c.each = min(vernierMost, int((shorter/2-12*mm)/(vernierPitch+vernierStep)))
	c.across = spot{width / 2, height / 5}
	c.down = spot{width / 8, height/5 + 15*mm + paper.Length(c.each)*(vernierPitch+vernierStep)}
	return c
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
	probe := paper.Place{Box: paper.Box{X: mm, Y: mm, W: mm, H: mm}}
	seen := c.Stock.Seen(probe, c.Flip)
	return sideways == (seen.X != probe.X)
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
	if l%mm == 0 {
		return fmt.Sprintf("%s%d", sign, l/mm)
	}
	return fmt.Sprintf("%s%d.%d", sign, l/mm, l%mm/100)
}
