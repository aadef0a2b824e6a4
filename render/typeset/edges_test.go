package typeset

import (
	"encoding/binary"
	"image"
	"image/color"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// A collection may have 256 faces; what it lacks then is their places.
func TestMostFacesOfACollection(t *testing.T) {
	for n, want := range map[uint32]string{256: errCut.Error(), 257: "is broken: it says it has 257 faces"} {
		src := binary.BigEndian.AppendUint32([]byte("ttcf\x00\x01\x00\x00"), n)
		if err := checkFont(src); err == nil || err.Error() != want {
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
		src := deckstest.PNG(t, image.NewPaletted(image.Rect(0, 0, c.width, c.height), color.Palette{color.White, color.Black}))
		if got := decodeSign(src) != nil; got != c.want {
			t.Errorf("%d × %d dots: read is %v", c.width, c.height, got)
		}
	}
}

// A text with a word that must be broken is set at 12 points at the most, where
// the profile has a size that small.
func TestLargestSplit(t *testing.T) {
	for _, c := range []struct {
		sizes []Unit
		want  Unit
	}{
		{[]Unit{24 * Point, 12*Point + 1, 12 * Point, 8 * Point}, 12 * Point},
		{[]Unit{24 * Point, 12*Point + 1, 8 * Point}, 8 * Point},
		{[]Unit{24 * Point, 13 * Point}, 13 * Point},
	} {
		profile := plainProfile()
		profile.Sizes = c.sizes
		s := NewSetter(NewFonts(), profile, "en")
		text := s.Prepare([]Block{{Spans: []Span{{Text: strings.Repeat("x", 200)}}}})
		if got := s.Fit(text, 100*Point, 2000*Point); got != (Fit{Size: c.want, Split: true}) {
			t.Errorf("of %v it is set as %+v, want %d", c.sizes, got, c.want)
		}
	}
}
