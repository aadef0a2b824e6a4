package pdf

import (
	"fmt"
	"image"
	"image/draw"
	"strconv"
	"strings"

	"quiz/decks"
	"quiz/decks/images"
	"quiz/decks/markup"
	"quiz/decks/place"
	"quiz/render"
	"quiz/render/pdf/finish"
	"quiz/render/picture"
	"quiz/render/typeset"
)

// perInch is the resolution that pictures are scaled down to.
const perInch = 300

// A gallery holds the images of a document, each once. They are put in behind
// gofpdf's back, which would take them in a chance order.
type gallery struct {
	headers map[string]picture.Header
	faults  []pictureFault
	files   map[string]*filePicture // by path
	images  map[string]deckImage    // the files to be read, by path
	signs   map[faceCode]string     // pictures in fonts, by name
	order   []*xobject
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

// A filePicture is a picture that pages show, at the largest size that they do.
type filePicture struct {
	name          string
	card          *render.Card // the first that shows it
	width, height typeset.Unit
}

// An xobject is an image as it is put into the document: a file, or a picture
// from a font.
type xobject struct {
	name string
	path string
	sign *picture.Picture
}

func newGallery() *gallery {
	return &gallery{headers: map[string]picture.Header{}, files: map[string]*filePicture{}, images: map[string]deckImage{}, signs: map[faceCode]string{}}
}

// picture looks at the head of an image file, whose path is that of a span.
func (f *faceMaker) picture(d *decks.Deck, span markup.Span) *typeset.Picture {
	g := f.pictures
	path := images.Path(d, span.Image)
	head, known := g.headers[path]
	if !known {
		var err error
		file := deckImage{d, span.Image}
		if head, err = file.header(); err != nil {
			g.faults = append(g.faults, pictureFault{span.Image, err})
			return &typeset.Picture{Name: path, Alt: span.Text, Width: 1, Height: 1}
		}
		g.headers[path], g.images[path] = head, file
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

// use notes that a page shows a picture, and gives its name there.
func (g *gallery) use(c *render.Card, p *typeset.Placed) string {
	file := g.files[p.Name]
	if file == nil {
		file = &filePicture{name: g.next(&xobject{path: p.Name}), card: c}
		g.files[p.Name] = file
	}
	file.width, file.height = max(file.width, p.Width), max(file.height, p.Height)
	return file.name
}

// next names an image that comes into use.
func (g *gallery) next(x *xobject) string {
	x.name = "I" + strconv.Itoa(len(g.order))
	g.order = append(g.order, x)
	return x.name
}

// sign gives the name of a picture from a font, or nothing where the glyph
// shows none.
func (g *gallery) sign(face *typeset.Face, glyph *typeset.Glyph) string {
	key := faceCode{face, glyph.Code}
	name, known := g.signs[key]
	if !known {
		if img := face.Picture(glyph); img != nil {
			name = g.next(&xobject{sign: samples(img)})
		}
		g.signs[key] = name
	}
	return name
}

// samples takes the colours and the transparency of an image apart.
func samples(img image.Image) *picture.Picture {
	bounds := img.Bounds()
	flat := image.NewNRGBA(image.Rect(0, 0, bounds.Dx(), bounds.Dy()))
	draw.Draw(flat, flat.Bounds(), img, bounds.Min, draw.Src)
	p := &picture.Picture{Width: bounds.Dx(), Height: bounds.Dy(), Components: 3}
	for i := 0; i < len(flat.Pix); i += 4 {
		p.Data = append(p.Data, flat.Pix[i:i+3]...)
		p.Alpha = append(p.Alpha, flat.Pix[i+3])
	}
	return p
}

// add puts the images into a file, and returns the entries that name them. Its
// error is a place.ErrorList.
func (g *gallery) add(file *finish.File) (string, error) {
	var names strings.Builder
	var faults place.ErrorList
	for _, x := range g.order {
		p := x.sign
		if p == nil {
			var fault *place.Error
			if p, fault = g.load(x); fault != nil {
				faults = append(faults, fault)
				continue
			}
		}
		fmt.Fprintf(&names, "/%s %s ", x.name, addImage(file, p))
	}
	return names.String(), faults.Err()
}

// load reads a file at the resolution that its largest print needs.
func (g *gallery) load(x *xobject) (*picture.Picture, *place.Error) {
	use, file := g.files[x.path], g.images[x.path]
	pixels := func(u typeset.Unit) int { return int(int64(u)*perInch/(72*int64(typeset.Point))) + 1 }
	p, err := file.load(pixels(use.width), pixels(use.height))
	if err != nil {
		return nil, faultAt(use.card, "", "image %q %s", file.name, err)
	}
	return p, nil
}

// addImage adds one image, with its transparency as a mask.
func addImage(file *finish.File, p *picture.Picture) finish.Ref {
	head := fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8", p.Width, p.Height)
	space := " /ColorSpace /DeviceRGB"
	if p.Components == 1 {
		space = " /ColorSpace /DeviceGray"
	}
	if p.Alpha != nil {
		mask := file.AddStream(head+" /ColorSpace /DeviceGray", p.Alpha)
		space += fmt.Sprintf(" /SMask %s", mask)
	}
	if p.JPEG {
		ref := file.Reserve()
		file.SetPacked(ref, head+space+" /Filter /DCTDecode", p.Data)
		return ref
	}
	return file.AddStream(head+space, p.Data)
}
