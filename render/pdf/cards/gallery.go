package cards

import (
	"errors"
	"slices"

	"quiz/decks"
	"quiz/decks/images"
	"quiz/decks/markup"
	"quiz/decks/place"
	"quiz/render"
	"quiz/render/pdf"
	"quiz/render/picture"
	"quiz/render/typeset"
)

// A gallery has the pictures that the decks of a selection name, each once. It
// is for the goroutine that shapes cards, which also writes the document when
// all is drawn. The one that draws beside it knows pictures by name, and leaves
// the gallery alone.
type gallery struct {
	headers map[string]picture.Header // by path
	files   map[string]deckImage      // by path
	broken  map[string]bool           // by path; those that cannot be printed
	faults  []pictureFault            // why, until they are taken
	unshown place.ErrorList           // the same, each at the first card that shows it
}

// A pictureFault is a picture that cannot be printed.
type pictureFault struct {
	name string // as the card has it
	why  error
}

// A deckImage is an image as a deck names it.
type deckImage struct {
	deck *decks.Deck
	name string
}

func newGallery() *gallery {
	return &gallery{headers: map[string]picture.Header{}, files: map[string]deckImage{}, broken: map[string]bool{}}
}

// picture looks at the head of an image file, whose path is that of a span. It is nil
// if the picture cannot be printed.
func (m *sideMaker) picture(d *decks.Deck, span markup.Span) *typeset.Picture {
	g := m.pictures
	path := images.Path(d, span.Image)
	if g.broken[path] {
		return nil
	}
	head, known := g.headers[path]
	if !known {
		var err error
		file := deckImage{d, span.Image}
		if head, err = file.header(); err != nil {
			g.broken[path] = true
			g.faults = append(g.faults, pictureFault{span.Image, err})
			return nil
		}
		g.headers[path], g.files[path] = head, file
	}
	return &typeset.Picture{Name: path, Alt: span.Text, Width: head.Width, Height: head.Height, PerInch: head.PerInch}
}

// takeFaults remembers the faults since it was last asked as those of a card.
func (g *gallery) takeFaults(c *render.Card) {
	for _, f := range g.faults {
		g.unshown = append(g.unshown, images.Unshown(c.Card, c.Card.Pos, f.name, f.why))
	}
	g.faults = nil
}

// header reads the head of the file.
func (i deckImage) header() (picture.Header, error) {
	file, err := images.Open(i.deck, i.name)
	if err != nil {
		return picture.Header{}, err
	}
	defer file.Close()
	return picture.ReadHeader(file)
}

// load reads the file, and makes the picture no larger than so many pixels.
func (i deckImage) load(maxWidth, maxHeight int) (*picture.Picture, error) {
	file, err := images.Open(i.deck, i.name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return picture.Load(file, maxWidth, maxHeight)
}

// load reads a picture at the size at which the document shows it. One that shows
// only now that it is broken is left out from then on.
func (p *printer) load(shown pdf.Shown) (*picture.Picture, error) {
	g := p.maker.pictures
	file := g.files[shown.Name]
	image, err := file.load(shown.Width, shown.Height)
	if err != nil {
		first := slices.IndexFunc(p.selection.Cards, func(c *render.Card) bool { return c.Number == shown.Section })
		g.broken[shown.Name] = true
		g.faults = append(g.faults, pictureFault{file.name, err})
		g.takeFaults(p.selection.Cards[first])
		return nil, errBroken
	}
	return image, nil
}

// errBroken is the error of a document with a picture that turned out to be broken
// when all was drawn: without it, the document can be made.
var errBroken = errors.New("a picture is broken")
