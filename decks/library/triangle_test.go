package library

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusansbold"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"

	"quiz/decks/deckstest"
)

// The colours of the triangle. In black and white they are still apart: the side
// that is asked for is dark, and the inside nearly white.
var (
	paper  = color.NRGBA{255, 255, 255, 255}
	inside = color.NRGBA{232, 240, 251, 255}
	ink    = color.NRGBA{32, 41, 51, 255}
	asked  = color.NRGBA{179, 38, 30, 255}
)

// A point is a place in the picture, in pixels.
type point struct{ x, y float32 }

// The triangle, 77 pixels to the unit. Its largest circle within has the radius
// 1, as any with sides 3, 4 and 5.
const unit = 77

var (
	right  = point{108, 254}
	across = point{right.x + 4*unit, right.y}
	above  = point{right.x, right.y - 3*unit}
	middle = point{right.x + unit, right.y - unit}
)

// grown is the place of a corner when all sides move outwards by so many pixels.
func grown(corner point, by float32) point {
	scale := (unit + by) / unit
	return point{middle.x + scale*(corner.x-middle.x), middle.y + scale*(corner.y-middle.y)}
}

// fill fills a polygon.
func fill(img draw.Image, c color.Color, corners ...point) {
	r := vector.NewRasterizer(img.Bounds().Dx(), img.Bounds().Dy())
	r.MoveTo(corners[0].x, corners[0].y)
	for _, p := range corners[1:] {
		r.LineTo(p.x, p.y)
	}
	r.ClosePath()
	r.Draw(img, img.Bounds(), image.NewUniform(c), image.Point{})
}

// label sets a sign with its middle at a place.
func label(img draw.Image, face font.Face, c color.Color, sign string, at point) {
	bounds, _ := font.BoundString(face, sign)
	dot := fixed.Point26_6{
		X: fixed.Int26_6(at.x*64) - (bounds.Min.X+bounds.Max.X)/2,
		Y: fixed.Int26_6(at.y*64) - (bounds.Min.Y+bounds.Max.Y)/2,
	}
	(&font.Drawer{Dst: img, Src: image.NewUniform(c), Face: face, Dot: dot}).DrawString(sign)
}

// shades are the colours, and those between where two of them meet.
func shades() (p color.Palette) {
	const steps = 8
	between := func(a, b uint8, i int) uint8 { return uint8((int(a)*(steps-i) + int(b)*i) / steps) }
	for _, from := range []color.NRGBA{paper, inside} {
		for _, to := range []color.NRGBA{ink, asked} {
			for i := range steps + 1 {
				p = append(p, color.NRGBA{between(from.R, to.R, i), between(from.G, to.G, i), between(from.B, to.B, i), 255})
			}
		}
	}
	return p
}

// drawTriangle draws the picture of the tour.
func drawTriangle(t *testing.T) *image.Paletted {
	t.Helper()
	parsed, err := opentype.Parse(dejavusansbold.TTF)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: 58, DPI: 72})
	if err != nil {
		t.Fatal(err)
	}
	img := image.NewRGBA(image.Rect(0, 0, 480, 320))
	draw.Draw(img, img.Bounds(), image.NewUniform(paper), image.Point{}, draw.Src)

	const line, square = 3.5, 34 // half of how thick lines are, and the side of the sign for the right angle
	fill(img, ink, grown(right, line), grown(across, line), grown(above, line))
	fill(img, asked, grown(across, line), grown(above, line), grown(above, -line), grown(across, -line))
	fill(img, inside, grown(right, -line), grown(across, -line), grown(above, -line))
	x, y := right.x+square, right.y-square
	fill(img, ink, point{right.x, y}, point{x, y}, point{x, right.y}, point{x - line, right.y}, point{x - line, y + line}, point{right.x, y + line})

	label(img, face, ink, "3", point{right.x - 40, right.y - 1.5*unit})
	label(img, face, ink, "4", point{right.x + 2*unit, right.y + 36})
	label(img, face, asked, "?", point{right.x + 2*unit + 29, right.y - 1.5*unit - 38})

	flat := image.NewPaletted(img.Bounds(), shades())
	draw.Draw(flat, flat.Bounds(), img, image.Point{}, draw.Src)
	return flat
}

// The picture is what is drawn here; UPDATE=1 writes it anew. Processors round
// otherwise, so a pixel may be a shade off.
func TestTriangle(t *testing.T) {
	const name = "right-triangle.png"
	want := drawTriangle(t)
	if deckstest.Update() {
		var b bytes.Buffer
		if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, want); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	src, err := files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	got, err := png.Decode(bytes.NewReader(src))
	if err != nil || got.Bounds() != want.Bounds() {
		t.Fatalf("%v, %v", got.Bounds(), err)
	}
	for y := range want.Bounds().Dy() {
		for x := range want.Bounds().Dx() {
			if !nearly(got.At(x, y), want.At(x, y)) {
				t.Fatalf("at %d, %d: %v, want %v; UPDATE=1 go test writes the picture anew", x, y, got.At(x, y), want.At(x, y))
			}
		}
	}
}

// nearly tells if two colours are no more than a shade apart.
func nearly(a, b color.Color) bool {
	const shade = 32
	p, q := color.NRGBAModel.Convert(a).(color.NRGBA), color.NRGBAModel.Convert(b).(color.NRGBA)
	apart := func(m, n uint8) bool { return max(m, n)-min(m, n) > shade }
	return !apart(p.R, q.R) && !apart(p.G, q.G) && !apart(p.B, q.B) && p.A == q.A
}
