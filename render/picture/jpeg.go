package picture

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"image"
	"image/jpeg"
	"io"
)

// segments are what the segments of a JPEG tell beyond its size.
type segments struct {
	frame   byte // the marker of the frame: how it is coded
	plain   bool // Adobe's segment says that the colours are not YCbCr
	perInch int  // of the JFIF segment
	exif    exif
}

// The markers of a JPEG that matter here.
const (
	markerBaseline    = 0xc0
	markerProgressive = 0xc2
	markerRestart0    = 0xd0
	markerRestart7    = 0xd7
	markerEnd         = 0xd9
	markerScan        = 0xda
	markerApp0        = 0xe0
	markerApp1        = 0xe1
	markerApp14       = 0xee
)

// jpegHead takes the size from the decoder that will allot memory for it.
func jpegHead(r *io.SectionReader) (head, error) {
	config, err := jpeg.DecodeConfig(r)
	if err != nil {
		return head{}, err
	}
	r.Seek(0, io.SeekStart) // cannot fail
	m, err := readSegments(bufio.NewReader(r))
	resolution := m.perInch
	if resolution == 0 {
		resolution = m.exif.perInch
	}
	return head{size: size{config.Width, config.Height}, turn: turns[m.exif.orientation], perInch: resolution, segments: m}, err
}

// readSegments reads the segments up to the first scan, as leniently as the
// decoder does: between them there may be stray bytes.
func readSegments(in *bufio.Reader) (segments, error) {
	var s segments
	in.Discard(2)
	for {
		marker, err := nextMarker(in)
		if err != nil || marker == markerScan || marker == markerEnd {
			return s, err
		}
		if marker >= markerRestart0 && marker <= markerRestart7 {
			continue
		}
		if err := s.readSegment(in, marker); err != nil {
			return s, err
		}
	}
}

// nextMarker reads up to a byte FF and what follows it, if that is not a zero,
// by which FF stands for itself, or another FF, which fills.
func nextMarker(in *bufio.Reader) (byte, error) {
	var last byte
	for {
		b, err := in.ReadByte()
		if err != nil || last == 0xff && b != 0 && b != 0xff {
			return b, err
		}
		last = b
	}
}

func (s *segments) readSegment(in *bufio.Reader, marker byte) error {
	var length [2]byte
	if _, err := io.ReadFull(in, length[:]); err != nil {
		return err
	}
	body := make([]byte, max(0, int(binary.BigEndian.Uint16(length[:]))-2))
	if _, err := io.ReadFull(in, body); err != nil {
		return err
	}
	s.take(marker, body)
	return nil
}

func (s *segments) take(marker byte, body []byte) {
	switch {
	case isFrame(marker):
		s.frame = marker
	case marker == markerApp0 && len(body) >= 12 && string(body[:5]) == "JFIF\x00":
		s.perInch = jfifPerInch(body)
	case marker == markerApp1 && s.exif == exif{} && bytes.HasPrefix(body, []byte("Exif\x00\x00")):
		s.exif = readExif(body[6:])
	case marker == markerApp14 && len(body) >= 12 && string(body[:5]) == "Adobe":
		s.plain = body[11] == 0
	}
}

// isFrame picks the markers C0 to CF less the three that are tables.
func isFrame(marker byte) bool {
	return marker&0xf0 == 0xc0 && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
}

// jfifPerInch reads a unit (1 is the inch, 2 the centimetre) and two numbers.
func jfifPerInch(body []byte) int {
	x, y := binary.BigEndian.Uint16(body[8:]), binary.BigEndian.Uint16(body[10:])
	switch body[7] {
	case 1:
		return square(perInch(uint64(x), 1), perInch(uint64(y), 1))
	case 2:
		return square(perInch(uint64(x)*254, 100), perInch(uint64(y)*254, 100))
	}
	return 0
}

// scanLimit is the most pixels to pass over in all scans of a JPEG. A scan of
// a few bytes can have the decoder pass over all pixels, and a file has room
// for millions; photos have ten at most. The marker turns up by chance in the
// films that phones put behind a photo, so the limit is a wide one.
const scanLimit = 20_000_000_000

func (h head) checkScans(src []byte) error {
	if h.name != "JPEG" {
		return nil
	}
	scans := bytes.Count(src, []byte{0xff, markerScan})
	if int64(scans)*int64(h.width)*int64(h.height) > scanLimit {
		return faultf("is a JPEG of an unusual kind (%d scans): save it as PNG", scans)
	}
	return nil
}

// untouched tells whether pages can hold the file as it is: readers of PDF
// know baseline and progressive JPEG, and turn nothing. CMYK is left out since
// programs disagree on whether it is inverted.
func (h head) untouched(img image.Image, limit size) bool {
	switch img.(type) {
	case *image.Gray:
	case *image.YCbCr:
		if h.segments.plain {
			return false
		}
	default:
		return false
	}
	known := h.segments.frame == markerBaseline || h.segments.frame == markerProgressive
	return h.name == "JPEG" && known && h.turn == turn{} && h.size.nearly(limit)
}

func (h head) jpegPicture(img image.Image, src []byte) *Picture {
	p := &Picture{Width: h.width, Height: h.height, Components: 3, Data: src, JPEG: true, PerInch: h.perInch}
	if _, gray := img.(*image.Gray); gray {
		p.Components = 1
	}
	return p
}
