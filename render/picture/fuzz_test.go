package picture

import (
	"bytes"
	"image"
	"io"
	"testing"

	"quiz/decks/deckstest"
	"quiz/decks/shuffle"
)

// checkLengths checks the promise on which a page relies: as many samples as
// there are pixels.
func checkLengths(t *testing.T, p *Picture) {
	t.Helper()
	pixels := p.Width * p.Height
	switch {
	case pixels < 1 || p.Components != 1 && p.Components != 3:
		t.Errorf("%d x %d pixels of %d components", p.Width, p.Height, p.Components)
	case !p.JPEG && len(p.Data) != pixels*p.Components:
		t.Errorf("%d bytes for %d x %d pixels of %d components", len(p.Data), p.Width, p.Height, p.Components)
	case p.Alpha != nil && len(p.Alpha) != pixels:
		t.Errorf("%d bytes of alpha for %d x %d pixels", len(p.Alpha), p.Width, p.Height)
	case p.Alpha != nil && bytes.Count(p.Alpha, []byte{255}) == pixels:
		t.Error("alpha of an opaque picture")
	}
}

func seeds(t testing.TB) [][]byte {
	return [][]byte{
		deckstest.PNG(t, colourful(5, 4)),
		deckstest.PNG(t, paint(2, red, glass)),
		deckstest.PNG(t, image.NewNRGBA64(image.Rect(0, 0, 3, 3))),
		append(pngHeader(3, 3, 8, 0, 1), pngBody(adam7(3, 3)...)...),
		withSegment(deckstest.JPEG(t, colourful(20, 9), 95), markerApp1, orientationBody(6)),
		withSegment(flatJPEG(markerBaseline, "CMYK", 9, 80, 70, 60), markerApp14, adobeBody(0)),
		flatJPEG(markerProgressive, "\x01\x02\x03", 100, 50, 70),
		gifOf(t, paletted(), paletted()),
		unhex(t, webpLossless), unhex(t, webpAlpha), unhex(t, webpLossy), unhex(t, webpAnimated),
		pngHeader(20_000, 20_000, 8, 2, 0),
		[]byte("<svg/>"),
	}
}

// checkBytes decodes anything, unless it would only be slow.
func checkBytes(t *testing.T, src []byte, limit int) {
	h, err := readHead(io.NewSectionReader(bytes.NewReader(src), 0, int64(len(src))))
	if err == nil && h.width*h.height > 1<<20 {
		return
	}
	p, err := decode(src, limit, limit)
	if err != nil {
		if err.Error() == "" || p != nil {
			t.Errorf("error %q with %v", err, p)
		}
		return
	}
	checkLengths(t, p)
	if !p.JPEG && limit > 0 && (p.Width > limit || p.Height > limit) {
		t.Errorf("%d x %d pixels within %d", p.Width, p.Height, limit)
	}
	if up := h.upright(); limit <= 0 && (up.Width != p.Width || up.Height != p.Height) {
		t.Errorf("%d x %d pixels of %d x %d", p.Width, p.Height, up.Width, up.Height)
	}
}

// Damaged files: a few bytes of good ones changed by chance.
func TestDamaged(t *testing.T) {
	chance := shuffle.New(1, "damaged")
	for _, seed := range seeds(t) {
		for range 300 {
			src := bytes.Clone(seed)
			for range 1 + chance.Below(4) {
				src[chance.Below(len(src))] = byte(chance.Uint64())
			}
			checkBytes(t, src, chance.Below(6))
		}
	}
}

func FuzzLoad(f *testing.F) {
	for _, seed := range seeds(f) {
		f.Add(seed, 0)
		f.Add(seed, 2)
	}
	f.Fuzz(checkBytes)
}

func BenchmarkLoad(b *testing.B) {
	file := tempFile(b, deckstest.JPEG(b, colourful(3000, 2000), 95))
	for b.Loop() {
		if p := mustLoadFile(b, file, 800); p.Width != 800 || p.Height != 533 {
			b.Fatalf("%d x %d", p.Width, p.Height)
		}
	}
}

func mustLoadFile(b *testing.B, file File, limit int) *Picture {
	p, err := Load(file, limit, 0)
	if err != nil {
		b.Fatal(err)
	}
	return p
}
