package cards

import (
	"slices"

	"quiz/decks"
	"quiz/decks/images"
	"quiz/decks/markup"
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
	faults  []pictureFault
}

// A deckImage is an image as a deck names it.
type deckImage struct {
	deck *decks.Deck
	name string
}

// A pictureFault is a picture that cannot be printed.
type pictureFault struct {
	name string // as the card has it
	why  error
}

func newGallery() *gallery {
	return &gallery{headers: map[string]picture.Header{}, files: map[string]deckImage{}}
}

// picture looks at the head of an image file, whose path is that of a span.
func (m *sideMaker) picture(d *decks.Deck, span markup.Span) *typeset.Picture {
	g := m.pictures
	path := images.Path(d, span.Image)
	head, known := g.headers[path]
	if !known {
		var err error
		file := deckImage{d, span.Image}
		if head, err = file.header(); err != nil {
			g.faults = append(g.faults, pictureFault{span.Image, err})
			return &typeset.Picture{Name: path, Alt: span.Text, Width: 1, Height: 1}
		}
		g.headers[path], g.files[path] = head, file
	}
	return &typeset.Picture{Name: path, Alt: span.Text, Width: head.Width, Height: head.Height, PerInch: head.PerInch}
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

// takeFaults gives the faults since it was last asked.
func (g *gallery) takeFaults() []pictureFault {
	faults := g.faults
	g.faults = nil
	return faults
}

// load reads a picture at the size at which the document shows it. Its error is
// among the faults, too, as one of the first card that shows it.
func (p *printer) load(shown pdf.Shown) (*picture.Picture, error) {
	file := p.maker.pictures.files[shown.Name]
	image, err := file.load(shown.Width, shown.Height)
	if err != nil {
		first := slices.IndexFunc(p.selection.Cards, func(c *render.Card) bool { return c.Number == shown.Section })
		fault := faultAt(p.selection.Cards[first], "", "image %q %s", file.name, err)
		p.faults = append(p.faults, fault)
		return nil, fault
	}
	return image, nil
}
