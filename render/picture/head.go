package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"io"
)

// A head is what is known of a picture before it is decoded.
type head struct {
	*format
	size     // as stored, before the turn
	turn     turn
	perInch  int
	segments segments // of a JPEG
}

// readHead recognises a picture, and refuses the ones that are too large, or
// none. All other code may trust its sizes.
func readHead(r *io.SectionReader) (head, error) {
	start := make([]byte, 4096) // an SVG may begin with a long comment
	n, err := r.ReadAt(start, 0)
	if err != nil && err != io.EOF {
		return head{}, readFault(err)
	}
	format, err := recognise(start[:n])
	if err != nil {
		return head{}, err
	}
	h, err := format.head(r)
	if err != nil {
		return head{}, decodeFault(err)
	}
	h.format = format
	return h, h.checkSize()
}

func (h head) checkSize() error {
	up := h.turn.size(h.size)
	switch {
	case up.width < 1 || up.height < 1:
		return faultf("is broken: it says that it has %d x %d pixels", up.width, up.height)
	case int64(up.width)*int64(up.height) > PixelLimit:
		return faultf("has %d x %d pixels; the most is %d million: make it smaller", up.width, up.height, PixelLimit/1_000_000)
	}
	return nil
}

func (h head) upright() Header {
	if h.format == nil {
		return Header{}
	}
	up := h.turn.size(h.size)
	return Header{Format: h.name, Width: up.width, Height: up.height, PerInch: h.perInch}
}

// decodeImage decodes a file, which is to have the size that its head said.
func (h head) decodeImage(src []byte) (image.Image, error) {
	if err := h.checkScans(src); err != nil {
		return nil, err
	}
	img, err := h.decode(bytes.NewReader(src))
	if err != nil {
		return nil, decodeFault(err)
	}
	if !img.Bounds().In(image.Rect(0, 0, h.width, h.height)) {
		return nil, faultf("is broken: its size differs from what its head says")
	}
	return img, nil
}

// gifHead reads the size of the screen on which the frames are drawn.
func gifHead(r *io.SectionReader) (head, error) {
	var b [4]byte
	_, err := r.ReadAt(b[:], 6)
	le := binary.LittleEndian
	return head{size: size{int(le.Uint16(b[:])), int(le.Uint16(b[2:]))}}, err
}

// perInch rounds a resolution, and drops one that nobody can have meant, like
// the 1 by 1 that some programs write when they know none.
func perInch(numerator, denominator uint64) int {
	if denominator == 0 {
		return 0
	}
	n := (2*numerator + denominator) / (2 * denominator)
	if n < 10 || n > 20_000 {
		return 0
	}
	return int(n)
}

// square is the resolution of both directions, if they have the same.
func square(x, y int) int {
	if x != y {
		return 0
	}
	return x
}
