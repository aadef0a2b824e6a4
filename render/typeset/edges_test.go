package typeset

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"testing"
)

// A collection may have 256 faces; what it lacks then is their places.
func TestMostFacesOfACollection(t *testing.T) {
	for n, want := range map[uint32]string{256: errCut.Error(), 257: "is broken: it says it has 257 faces"} {
		src := binary.BigEndian.AppendUint32([]byte("ttcf\x00\x01\x00\x00"), n)
		if err := sound(src); err == nil || err.Error() != want {
			t.Errorf("%d faces: %v, want %s", n, err, want)
		}
	}
}

// A sign of a font may have 2048 × 2048 dots.
func TestLargestSign(t *testing.T) {
	for _, c := range []struct {
		width, height int
		want          bool
	}{{2048, 2048, true}, {2049, 2048, false}, {2048, 2049, false}} {
		var b bytes.Buffer
		if err := png.Encode(&b, image.NewPaletted(image.Rect(0, 0, c.width, c.height), color.Palette{color.White, color.Black})); err != nil {
			t.Fatal(err)
		}
		if got := decodeSign(b.Bytes()) != nil; got != c.want {
			t.Errorf("%d × %d dots: read is %v", c.width, c.height, got)
		}
	}
}
