package picture

import (
	"encoding/binary"
	"image"
	"image/color"
	"testing"

	"quiz/decks/deckstest"
)

func paletted() *image.Paletted {
	img := image.NewPaletted(image.Rect(0, 0, 3, 2), color.Palette{red, green})
	img.Pix[1] = 1
	return img
}

func TestReadHeader(t *testing.T) {
	small := deckstest.PNG(t, colourful(4, 3))
	photo := deckstest.JPEG(t, colourful(40, 20), 95)
	be := binary.BigEndian
	// Two entries end at 38, behind which the rational follows.
	cameras := exifBody(be, anEntry{tagXResolution, typeRational, 38}, anEntry{tagYResolution, typeRational, 38})
	cameras = be.AppendUint32(be.AppendUint32(cameras, 240), 1)
	for _, test := range []struct {
		name string
		src  []byte
		want Header
	}{
		{"PNG", small, Header{"PNG", 4, 3, 0}},
		{"PNG with a resolution", withChunk(small, "pHYs", pHYsBody(11811, 11811, 1)), Header{"PNG", 4, 3, 300}},
		{"PNG with two", withChunk(small, "pHYs", pHYsBody(11811, 5000, 1)), Header{"PNG", 4, 3, 0}},
		{"PNG with a ratio", withChunk(small, "pHYs", pHYsBody(300, 300, 0)), Header{"PNG", 4, 3, 0}},
		{"PNG with one that means nothing", withChunk(small, "pHYs", pHYsBody(1, 1, 1)), Header{"PNG", 4, 3, 0}},
		{"PNG with one that is too much", withChunk(small, "pHYs", pHYsBody(1<<31, 1<<31, 1)), Header{"PNG", 4, 3, 0}},
		{"PNG with a text before it", withChunk(withChunk(small, "pHYs", pHYsBody(2835, 2835, 1)), "tEXt", make([]byte, 9000)), Header{"PNG", 4, 3, 72}},
		{"PNG that ends", small[:40], Header{"PNG", 4, 3, 0}},
		{"GIF", gifOf(t, paletted()), Header{"GIF", 3, 2, 0}},
		{"lossless WebP", unhex(t, webpLossless), Header{"WebP", 2, 3, 0}},
		{"lossy WebP", unhex(t, webpLossy), Header{"WebP", 9, 5, 0}},
		{"WebP with alpha", unhex(t, webpAlpha), Header{"WebP", 16, 16, 0}},
		{"JPEG", photo, Header{"JPEG", 40, 20, 0}},
		{"JPEG by the inch", withSegment(photo, markerApp0, jfifBody(1, 150, 150)), Header{"JPEG", 40, 20, 150}},
		{"JPEG by the centimetre", withSegment(photo, markerApp0, jfifBody(2, 118, 118)), Header{"JPEG", 40, 20, 300}},
		{"JPEG with a ratio", withSegment(photo, markerApp0, jfifBody(0, 100, 100)), Header{"JPEG", 40, 20, 0}},
		{"JPEG with two resolutions", withSegment(photo, markerApp0, jfifBody(1, 100, 200)), Header{"JPEG", 40, 20, 0}},
		{"JPEG of a camera", withSegment(photo, markerApp1, cameras), Header{"JPEG", 40, 20, 240}},
		{"JPEG, turned", withSegment(photo, markerApp1, orientationBody(5)), Header{"JPEG", 20, 40, 0}},
		{"JPEG with other notes before", withSegment(withSegment(photo, markerApp1, orientationBody(7)), markerApp1, []byte("http://ns.adobe.com/xap/1.0/\x00")), Header{"JPEG", 20, 40, 0}},
		{"JPEG with stray bytes", stray(withSegment(photo, markerApp1, orientationBody(7))), Header{"JPEG", 20, 40, 0}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := ReadHeader(tempFile(t, test.src))
			if err != nil || got != test.want {
				t.Errorf("got %+v, %v, want %+v", got, err, test.want)
			}
		})
	}
}

// stray puts bytes before the first segment of a JPEG that the decoder takes
// no notice of: a restart, fill bytes, and a byte that stands for itself.
func stray(src []byte) []byte {
	return append([]byte("\xff\xd8\xff\xd0\xff\x00\x11\x22\xff\xff"), src[2:]...)
}

// What ReadHeader says of a file, Load keeps.
func TestLoadKeepsResolution(t *testing.T) {
	src := withChunk(deckstest.PNG(t, colourful(4, 4)), "pHYs", pHYsBody(11811, 11811, 1))
	if p := mustLoad(t, src, 2, 2); p.PerInch != 300 || p.Width != 2 {
		t.Errorf("got %d, %d pixels wide", p.PerInch, p.Width)
	}
	src = withSegment(deckstest.JPEG(t, colourful(8, 8), 95), markerApp0, jfifBody(1, 200, 200))
	if p := mustLoad(t, src, 0, 0); p.PerInch != 200 {
		t.Errorf("got %d", p.PerInch)
	}
}
