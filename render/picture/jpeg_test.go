package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"testing"

	"quiz/decks/deckstest"
)

func TestJPEGUntouched(t *testing.T) {
	photo := deckstest.JPEG(t, colourful(40, 20), 95)
	gray := deckstest.JPEG(t, image.NewGray(image.Rect(0, 0, 40, 20)), 95)
	progressive := flatJPEG(markerProgressive, "\x01\x02\x03", 100, 128, 128)
	for _, test := range []struct {
		name                string
		src                 []byte
		maxWidth, maxHeight int
		components          int
	}{
		{"no limit", photo, 0, 0, 3},
		{"gray", gray, 0, 0, 1},
		{"progressive", progressive, 0, 0, 3},
		{"within the limit", photo, 40, 20, 3},
		{"half as large again in width", photo, 27, 0, 3},
		{"half as large again in height", photo, 0, 14, 3},
		{"said to be upright", withSegment(photo, markerApp1, orientationBody(1)), 0, 0, 3},
		{"Adobe's YCbCr", withSegment(photo, markerApp14, adobeBody(1)), 0, 0, 3},
		{"bytes behind its end", append(bytes.Clone(photo), "a film"...), 0, 0, 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := mustLoad(t, test.src, test.maxWidth, test.maxHeight)
			if !p.JPEG || !bytes.Equal(p.Data, test.src) || p.Components != test.components || p.Alpha != nil {
				t.Errorf("JPEG %v, %d bytes of %d, %d components", p.JPEG, len(p.Data), len(test.src), p.Components)
			}
		})
	}
}

func TestJPEGDecoded(t *testing.T) {
	photo := deckstest.JPEG(t, colourful(40, 20), 95)
	for _, test := range []struct {
		name                string
		src                 []byte
		maxWidth, maxHeight int
		width, height       int
		want                []byte // of each pixel, if they are all alike
	}{
		{"more than half as wide again", photo, 26, 0, 26, 13, nil},
		{"more than half as high again", photo, 0, 13, 26, 13, nil},
		{"turned", withSegment(photo, markerApp1, orientationBody(6)), 0, 0, 20, 40, nil},
		{"extended", flatJPEG(0xc1, "\x01\x02\x03", 120, 128, 128), 0, 0, 8, 8, []byte{120}},
		{"RGB by its names", flatJPEG(markerBaseline, "RGB", 10, 200, 99), 0, 0, 8, 8, []byte{10, 200, 99}},
		{"RGB by Adobe", withSegment(flatJPEG(markerBaseline, "\x01\x02\x03", 10, 200, 99), markerApp14, adobeBody(0)), 0, 0, 8, 8, []byte{10, 200, 99}},
		// Adobe's inks are inverted: 255 is none. Black multiplies the others.
		// In YCCK it is black alone, and the luma of 77 is as much ink.
		{"CMYK", withSegment(flatJPEG(markerBaseline, "CMYK", 255, 100, 51, 255), markerApp14, adobeBody(0)), 0, 0, 8, 8, []byte{255, 100, 51}},
		{"CMYK with black", withSegment(flatJPEG(markerBaseline, "CMYK", 255, 100, 0, 51), markerApp14, adobeBody(0)), 0, 0, 8, 8, []byte{51, 20, 0}},
		{"YCCK", withSegment(flatJPEG(markerBaseline, "\x01\x02\x03\x04", 77, 128, 128, 255), markerApp14, adobeBody(2)), 0, 0, 8, 8, []byte{178}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := mustLoad(t, test.src, test.maxWidth, test.maxHeight)
			if p.JPEG || p.Width != test.width || p.Height != test.height || p.Alpha != nil {
				t.Errorf("JPEG %v, %d x %d", p.JPEG, p.Width, p.Height)
			}
			checkLengths(t, p)
			if test.want != nil && (!near(p.Data, test.want...) || p.Components != len(test.want)) {
				t.Errorf("got %v, want %v", p.Data[:p.Components], test.want)
			}
		})
	}
}

// The library gives RGB for a JFIF file with Adobe's word against YCbCr, or
// not; readers of PDF differ as well. It is not handed on.
func TestJPEGOfTwoMinds(t *testing.T) {
	src := withSegment(flatJPEG(markerBaseline, "\x01\x02\x03", 100, 150, 99), markerApp14, adobeBody(0))
	if p := mustLoad(t, withSegment(src, markerApp0, jfifBody(0, 1, 1)), 0, 0); p.JPEG {
		t.Error("handed on")
	}
}

// flags is a JPEG of 3 by 2 blocks, of 8 by 8 pixels, numbered in their grays.
func flags(t testing.TB) []byte {
	img := image.NewGray(image.Rect(0, 0, 24, 16))
	for i := range img.Pix {
		x, y := i%24, i/24
		img.Pix[i] = byte(40 * (y/8*3 + x/8))
	}
	return deckstest.JPEG(t, img, 95)
}

// The eight orientations, by the EXIF standard's words for where the stored
// first row and first column are seen.
func TestOrientations(t *testing.T) {
	src := flags(t)
	for n, want := range []string{
		0: "012 345",  // none
		1: "012 345",  // top, left
		2: "210 543",  // top, right
		3: "543 210",  // bottom, right
		4: "345 012",  // bottom, left
		5: "03 14 25", // left, top
		6: "30 41 52", // right, top
		7: "52 41 30", // right, bottom
		8: "25 14 03", // left, bottom
		9: "012 345",  // there is no such orientation
	} {
		p, err := decode(withSegment(src, markerApp1, orientationBody(n)), 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		if n < 2 || n == 9 {
			if !p.JPEG {
				t.Errorf("orientation %d: not handed on", n)
			}
			continue
		}
		if got := blocks(p); got != want {
			t.Errorf("orientation %d: got %s, want %s", n, got, want)
		}
	}
}

// blocks reads the numbers of the blocks from their middles.
func blocks(p *Picture) (s string) {
	for y := 4; y < p.Height; y += 8 {
		if y > 4 {
			s += " "
		}
		for x := 4; x < p.Width; x += 8 {
			s += string('0' + rune((int(p.Data[y*p.Width+x])+20)/40))
		}
	}
	return s
}

// A turned picture fits the limits upright, and alpha turns as colours do.
func TestTurnedFits(t *testing.T) {
	src := withSegment(flags(t), markerApp1, orientationBody(8))
	p := mustLoad(t, src, 8, 100)
	if p.Width != 8 || p.Height != 12 {
		t.Errorf("got %d x %d, want 8 x 12", p.Width, p.Height)
	}
	h := head{size: size{2, 1}, turn: turns[8]}
	p = h.picture(samples{size: h.size, colour: []byte{1, 2}, alpha: []byte{3, 4}, gray: true})
	if !bytes.Equal(p.Data, []byte{2, 1}) || !bytes.Equal(p.Alpha, []byte{4, 3}) {
		t.Errorf("got %v and %v", p.Data, p.Alpha)
	}
}

func TestReadExif(t *testing.T) {
	le, be := binary.LittleEndian, binary.BigEndian
	// Three entries end at 50, behind which the rational follows.
	resolution := func(order binary.AppendByteOrder, unit, numerator, denominator uint32) []byte {
		body := exifBody(order, anEntry{tagXResolution, typeRational, 50}, anEntry{tagYResolution, typeRational, 50}, anEntry{tagUnit, typeShort, unit})
		return order.AppendUint32(order.AppendUint32(body, numerator), denominator)
	}
	for _, test := range []struct {
		name string
		body []byte
		want exif
	}{
		{"little end first", exifBody(le, anEntry{tagOrientation, typeShort, 6}), exif{orientation: 6}},
		{"big end first", exifBody(be, anEntry{tagOrientation, typeShort, 6}), exif{orientation: 6}},
		{"long", exifBody(le, anEntry{tagOrientation, typeLong, 3}), exif{orientation: 3}},
		{"out of range", exifBody(le, anEntry{tagOrientation, typeLong, 1 << 31}), exif{}},
		{"other type", exifBody(le, anEntry{tagOrientation, typeRational, 3}), exif{}},
		{"behind another", exifBody(le, anEntry{0x010f, 2, 0}, anEntry{tagOrientation, typeShort, 8}), exif{orientation: 8}},
		{"twice", exifBody(le, anEntry{tagOrientation, typeShort, 8}, anEntry{tagOrientation, typeShort, 3}), exif{orientation: 8}},
		{"inches", resolution(be, 2, 600, 2), exif{perInch: 300}},
		{"centimetres", resolution(le, 3, 11811, 100), exif{perInch: 300}},
		{"no denominator", resolution(le, 2, 300, 0), exif{}},
		{"empty", []byte("Exif\x00\x00"), exif{}},
		{"not a TIFF", []byte("Exif\x00\x00II\x00\x00\x08\x00\x00\x00"), exif{}},
		{"directory outside", le.AppendUint32([]byte("Exif\x00\x00II*\x00"), 0xfffffffe), exif{}},
		{"more entries than there are", append(exifBody(le, anEntry{tagOrientation, typeShort, 5})[:14], "\xff\xff\x12\x01\x03\x00\x01\x00\x00\x00\x05\x00\x00\x00"...), exif{orientation: 5}},
	} {
		if got := readExif(test.body[6:]); got != test.want {
			t.Errorf("%s: got %+v, want %+v", test.name, got, test.want)
		}
	}
}

// Whatever is cut off EXIF or changed in it, the photo can be printed.
func TestExifDamaged(t *testing.T) {
	src, body := flags(t), orientationBody(6)
	for i := range body {
		if _, err := decode(withSegment(src, markerApp1, body[:i]), 0, 0); err != nil {
			t.Errorf("cut to %d bytes: %v", i, err)
		}
		changed := bytes.Clone(body)
		changed[i] ^= 0xff
		if _, err := decode(withSegment(src, markerApp1, changed), 0, 0); err != nil {
			t.Errorf("byte %d changed: %v", i, err)
		}
	}
}
