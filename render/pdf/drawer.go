package pdf

import (
	"fmt"

	"quiz/render"
	"quiz/render/paper"
	"quiz/render/pdf/finish"
	"quiz/render/typeset"
)

// A drawer draws sheets of cards that are shaped, and remembers what lies
// where.
type drawer struct {
	options  Options
	language string    // of the document
	room     paper.Box // that of text within a card, from the card's corner
	placer   *typeset.Placer
	canvas   *canvas
	contents *finish.Contents

	cards, sheets int
	smallest      typeset.Unit
	pages         []pageInfo
	forms         []string // what many pages draw
	partLists     map[string]string
	told          []toldCard
	bookmarks
}

// A pageInfo is a page as it was drawn.
type pageInfo struct {
	sheet int // of paper, from 1
	back  bool
}

// A toldCard says where the two sides of a card are drawn, for the structure
// that is read aloud.
type toldCard struct {
	card  *render.Card
	sides [2]toldSide
}

// A toldSide is the marked content of one side, in the order of reading.
type toldSide struct {
	page  int    // from 0; -1 where it is not printed
	first int    // the number of the first part; the others follow
	parts string // a letter for each
	alts  []string
}

// A placedSide is one side of a card at its place on a page: the layout as
// data, before it is drawn.
type placedSide struct {
	card    *cardText
	side    int // 0 front, 1 back
	place   paper.Place
	text    *typeset.Layout
	top     typeset.Unit // of the text, within the room
	corners [2]*typeset.Layout
}

func newDrawer(o Options, language string, images *gallery) *drawer {
	x, y := o.Stock.Inset()
	room := paper.Box{X: x, Y: y, W: o.Stock.CardWidth - 2*x, H: o.Stock.CardHeight - 2*y - cornerHeight}
	return &drawer{options: o, language: language, room: room, canvas: newCanvas(images), contents: finish.NewContents(o.plain), partLists: map[string]string{}}
}

// start draws the sheets that come through a channel, until it is closed. The
// other tells when all is drawn, and gives an error if that went wrong.
func (d *drawer) start() (chan<- []*cardText, <-chan error) {
	sheets, done := make(chan []*cardText, 8), make(chan error, 1)
	go func() {
		var crash error
		for batch := range sheets {
			if crash == nil {
				crash = d.guarded(batch)
			}
		}
		d.contents.Close()
		done <- crash
	}()
	return sheets, done
}

// guarded draws a sheet, and turns a slip of ours into an error.
func (d *drawer) guarded(batch []*cardText) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("internal error: pdf: %v", fault)
		}
	}()
	d.drawSheet(batch)
	return nil
}
