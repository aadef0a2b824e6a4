// Package picture reads picture files for print: PNG, JPEG, GIF (the first
// frame) and WebP, made into what a page description holds, which is 8-bit
// samples in rows, or a JPEG file as it is.
//
// It promises that
//
//   - a picture comes upright: a photo that says how the camera was held (EXIF)
//     is turned;
//   - a picture is only ever made smaller, and only as it must: a JPEG that
//     pages can hold is handed on untouched, others lose nothing but samples
//     beyond the size asked for, and the second half of 16-bit ones;
//   - the same file gives the same bytes on every machine: all is reckoned in
//     whole numbers;
//   - a file that is no picture, or is hostile or damaged gives an error, and one
//     that is too large gives it before anything is decoded. The error reads on
//     from the name of the file, which it leaves to the caller: "is cut off".
//
// Colour profiles are not minded: samples are taken to be sRGB.
package picture

import (
	"bytes"
	"io"
)

// SizeLimit is the most bytes that a file may have, and PixelLimit the most
// pixels: at 300 to the inch they cover a sheet of 85 cm by 85 cm.
const (
	SizeLimit  = 64 << 20
	PixelLimit = 100_000_000
)

// A Header is what the head of a file tells about the picture.
type Header struct {
	Format        string // PNG, JPEG, GIF or WebP
	Width, Height int    // pixels, upright

	// PerInch is the resolution that the file states, in pixels to the inch.
	// It is 0 if the file states none, differing ones for width and height, or
	// one that nobody can have meant (below 10, above 20,000).
	PerInch int
}

// A Picture is a picture as a page can hold it.
type Picture struct {
	Width, Height int    // pixels, upright
	Components    int    // 1 is gray, 3 is red, green and blue
	Data          []byte // the samples, row by row; or the file, if JPEG
	JPEG          bool
	Alpha         []byte // how opaque each pixel is, or nil if all are wholly
	PerInch       int    // as in the Header: of the file, not of what Load made of it
}

// ReadHeader reads the head of a file, and says whether Load would refuse it for
// its kind or size. The header of a picture that is too large comes with the
// error.
func ReadHeader(file File) (Header, error) {
	all, err := section(file)
	if err != nil {
		return Header{}, err
	}
	return guarded(func() (Header, error) {
		h, err := readHead(all)
		return h.upright(), err
	})
}

// Load reads a picture and makes it no larger than so many pixels, 0 being no
// limit. A JPEG that is handed on untouched may have up to half as many again
// in each direction: to encode it anew would cost more than it saves.
func Load(file File, maxWidth, maxHeight int) (*Picture, error) {
	src, err := readAll(file)
	if err != nil {
		return nil, err
	}
	return guarded(func() (*Picture, error) { return decode(src, maxWidth, maxHeight) })
}

// decode is Load for bytes. What a decoder panics at goes on to the caller.
func decode(src []byte, maxWidth, maxHeight int) (*Picture, error) {
	h, err := readHead(io.NewSectionReader(bytes.NewReader(src), 0, int64(len(src))))
	if err != nil {
		return nil, err
	}
	img, err := h.decodeImage(src)
	if err != nil {
		return nil, err
	}
	limit := h.turn.size(size{maxWidth, maxHeight})
	if h.untouched(img, limit) {
		return h.jpegPicture(img, src), nil
	}
	from := placed(img, h.size)
	return h.picture(gather(shrunk(from, fit(h.size, limit)))), nil
}
