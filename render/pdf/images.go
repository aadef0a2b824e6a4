package pdf

import (
	"errors"
	"fmt"
	"image"
	"image/draw"
	"strconv"
	"strings"

	"quiz/render/pdf/finish"
	"quiz/render/picture"
	"quiz/render/typeset"
)

// A Loader gives a picture that pages show. It is asked by Write, in the
// goroutine of its caller, when all pages are drawn.
type Loader func(Shown) (*picture.Picture, error)

// Shown is a picture as pages show it.
type Shown struct {
	Name          string // as the layout has it
	Section       int    // the first that shows it
	Width, Height int    // in pixels; more would not be seen
}

// perInch is the resolution that pictures are scaled down to.
const perInch = 300

// images are those of a document, each once. They are put in behind gofpdf's
// back, which would take them in a chance order. Like their document they are
// for one goroutine at a time: the one that draws, then the one that writes.
type images struct {
	files map[string]*xobject // by the name that the layout has
	signs map[faceCode]string // pictures in fonts, by the name that pages have
	order []*xobject
}

// An xobject is an image as it is put into the document: a file, at the largest
// size that pages show it, or a picture from a font.
type xobject struct {
	name          string // on pages
	file          string
	section       int // the first that shows it
	width, height typeset.Unit
	sign          *picture.Picture
}

func newImages() *images {
	return &images{files: map[string]*xobject{}, signs: map[faceCode]string{}}
}

// use notes that a page shows a picture, and gives its name there.
func (g *images) use(section int, p *typeset.Placed) string {
	x := g.files[p.Name]
	if x == nil {
		x = &xobject{file: p.Name, section: section}
		g.files[p.Name] = x
		g.next(x)
	}
	x.width, x.height = max(x.width, p.Width), max(x.height, p.Height)
	return x.name
}

// next names an image that comes into use.
func (g *images) next(x *xobject) string {
	x.name = "I" + strconv.Itoa(len(g.order))
	g.order = append(g.order, x)
	return x.name
}

// sign gives the name of a picture from a font, or nothing where the glyph
// shows none.
func (g *images) sign(face *typeset.Face, glyph *typeset.Glyph) string {
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
// error joins those of all images.
func (g *images) add(file *finish.File, load Loader) (string, error) {
	var names strings.Builder
	var faults []error
	for _, x := range g.order {
		p := x.sign
		if p == nil {
			var err error
			if p, err = load(x.shown()); err != nil {
				faults = append(faults, err)
				continue
			}
		}
		fmt.Fprintf(&names, "/%s %s ", x.name, addImage(file, p))
	}
	return names.String(), errors.Join(faults...)
}

// shown asks for a file at the resolution that its largest print needs.
func (x *xobject) shown() Shown {
	pixels := func(u typeset.Unit) int { return int(int64(u)*perInch/(72*int64(typeset.Point))) + 1 }
	return Shown{Name: x.file, Section: x.section, Width: pixels(x.width), Height: pixels(x.height)}
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
