package picture

import (
	"encoding/binary"
	"image"
	"image/color"
	"image/draw"
)

// A source gives a picture row by row, in any order. A pixel is four bytes:
// red, green, blue, and how opaque it is, the colours not multiplied by that.
type source struct {
	size
	row func(y int, row []byte)
}

// placed is an image on a screen, which it does not fill if it is the frame of
// a GIF. What it leaves free is transparent.
func placed(img image.Image, screen size) source {
	bounds, read := img.Bounds(), rowReader(img)
	return source{screen, func(y int, row []byte) {
		if bounds.Dx() < screen.width || bounds.Dy() < screen.height {
			clear(row)
		}
		if y >= bounds.Min.Y && y < bounds.Max.Y {
			read(y, row[4*bounds.Min.X:4*bounds.Max.X])
		}
	}}
}

// rowReader knows the types that the decoders return, each read in the way
// that is quick and exact for it. RGBA and RGBA64 are what they return for
// opaque pictures, so that nothing need be divided by the alpha.
func rowReader(img image.Image) func(y int, row []byte) {
	switch m := img.(type) {
	case *image.Gray, *image.CMYK, *image.YCbCr, *image.RGBA:
		return func(y int, row []byte) { opaqueRow(m, y, row) }
	case video:
		return m.row
	case *image.NRGBA:
		return func(y int, row []byte) { copy(row, m.Pix[m.PixOffset(m.Rect.Min.X, y):]) }
	case *image.NRGBA64:
		return func(y int, row []byte) { deepRow(m.Pix[m.PixOffset(m.Rect.Min.X, y):], row) }
	case *image.RGBA64:
		return func(y int, row []byte) { deepRow(m.Pix[m.PixOffset(m.Rect.Min.X, y):], row) }
	case *image.Gray16:
		return func(y int, row []byte) { deepGrayRow(m.Pix[m.PixOffset(m.Rect.Min.X, y):], row) }
	case *image.Paletted:
		table := paletteTable(m.Palette)
		return func(y int, row []byte) { palettedRow(m, &table, y, row) }
	}
	return func(y int, row []byte) { anyRow(img, y, row) }
}

// opaqueRow leaves the reckoning to the library, which has a quick way for each
// of these types.
func opaqueRow(img image.Image, y int, row []byte) {
	strip := &image.RGBA{Pix: row, Stride: len(row), Rect: image.Rect(0, 0, len(row)/4, 1)}
	draw.Draw(strip, strip.Rect, img, image.Pt(img.Bounds().Min.X, y), draw.Src)
}

// deepRow reads two bytes a sample.
func deepRow(pix, row []byte) {
	for i := range row {
		row[i] = shallow(pix[2*i:])
	}
}

func deepGrayRow(pix, row []byte) {
	for x := range len(row) / 4 {
		v := shallow(pix[2*x:])
		copy(row[4*x:], []byte{v, v, v, 255})
	}
}

// shallow is the nearest of 256 steps to one of 65,536.
func shallow(sample []byte) byte {
	return byte((uint32(binary.BigEndian.Uint16(sample))*255 + 32_767) / 65_535)
}

func paletteTable(palette color.Palette) (table [256][4]byte) {
	for i := range min(len(palette), len(table)) {
		c := color.NRGBAModel.Convert(palette[i]).(color.NRGBA)
		table[i] = [4]byte{c.R, c.G, c.B, c.A}
	}
	return table
}

func palettedRow(m *image.Paletted, table *[256][4]byte, y int, row []byte) {
	indexes := m.Pix[m.PixOffset(m.Rect.Min.X, y):]
	for x := range len(row) / 4 {
		copy(row[4*x:], table[indexes[x]][:])
	}
}

// anyRow reads what a decoder may return in time to come.
func anyRow(img image.Image, y int, row []byte) {
	left := img.Bounds().Min.X
	for x := range len(row) / 4 {
		c := color.NRGBAModel.Convert(img.At(left+x, y)).(color.NRGBA)
		copy(row[4*x:], []byte{c.R, c.G, c.B, c.A})
	}
}
