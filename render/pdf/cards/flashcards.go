// Package cards prints flashcards as PDF, and the sheet that shows how far a
// printer is off. It says what stands on each side of a card, in which size, and
// lays out sheets of paper; package pdf draws what was laid out.
//
// Each card is read aloud as its front and then its back, even where those lie
// on different pages. A card that cannot be printed whole is a fault, or is left
// out and reported, as the options say; all faults are told at once. A picture that
// cannot be printed is reported, and its description stands in its place. Nothing is
// written before all of it is there.
package cards

import (
	"errors"
	"fmt"
	"io"
	"time"

	"quiz/decks/place"
	"quiz/render"
	"quiz/render/paper"
	"quiz/render/typeset"
)

// Sides says which sides of cards are printed.
type Sides uint8

// Both sides, or one of them.
const (
	Both Sides = iota
	Fronts
	Backs
)

// Options say how cards are printed. The zero Options, with a Stock, print both
// sides for a printer that turns paper about its long edge.
type Options struct {
	Stock          paper.Stock
	Flip           paper.Flip
	Sides          Sides
	Backwards      bool         // the last sheet first
	BackDX, BackDY paper.Length // how far backs are moved right and down
	Marks          bool         // where to cut
	Border         bool         // a line around each front

	Fonts    *typeset.Fonts // nil: those that are built in
	Style    Style
	FontSize typeset.Unit // the largest size of the main text; 0: that of the style
	SameSize bool         // one size for all cards
	Boxes    bool         // characters that no font has are shown as boxes
	SkipLong bool         // cards that do not fit are left out
	Hints    bool         // hints stand on the fronts

	Date     time.Time                   // of the document
	Progress func(done, total int) error // called now and then; its error ends the work

	plain bool // for golden files: not compressed
}

// A Report says what was printed.
type Report struct {
	Cards, Sheets, Pages int
	Skipped              []*render.Card // did not fit
	Split                []*render.Card // had a word that had to be broken
	Missing              []rune         // characters shown as boxes
	Smallest             typeset.Unit   // the smallest size of main text

	// Unshown are pictures that cannot be printed, each once, at the first card that
	// shows it. Their descriptions stand in their places.
	Unshown place.ErrorList
}

// Flashcards writes cards with their fronts and backs. Its error is a
// place.ErrorList where cards are at fault.
func Flashcards(w io.Writer, selection *render.Selection, o Options) (report *Report, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			report, err = nil, fmt.Errorf("internal error: pdf: %v", fault)
		}
	}()
	pictures := newGallery()
	for {
		report, err = flashcards(w, selection, o, pictures)
		if !errors.Is(err, errBroken) { // else once more, without what is broken
			return report, err
		}
	}
}

// flashcards is Flashcards with what is known of pictures.
func flashcards(w io.Writer, selection *render.Selection, o Options, pictures *gallery) (*Report, error) {
	p, err := newPrinter(selection, o)
	if err != nil {
		return nil, err
	}
	p.maker.pictures = pictures
	if o.SameSize {
		if err := p.findSize(); err != nil {
			return nil, err
		}
	}
	if err := p.print(); err != nil {
		return nil, err
	}
	return p.report, p.write(w)
}

// faultAt is a fault of a card, at its place in its deck.
func faultAt(c *render.Card, hint, format string, args ...any) *place.Error {
	msg := fmt.Sprintf("card %q: %s", c.Card.Label(), fmt.Sprintf(format, args...))
	return &place.Error{Pos: c.Card.Pos, Msg: msg, Hint: hint}
}
