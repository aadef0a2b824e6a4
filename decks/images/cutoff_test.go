package images_test

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color/palette"
	"image/gif"
	"math/rand/v2"
	"testing"
	"testing/fstest"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/images"
)

// fault is what is wrong with an image that holds some bytes; empty: nothing.
func fault(t *testing.T, content []byte) string {
	t.Helper()
	file, err := images.Open(&decks.Deck{Files: fstest.MapFS{"a": {Data: content}}}, "a")
	if err != nil {
		return err.Error()
	}
	file.Close()
	return ""
}

// What is empty, or no image, or of a kind that is shown nowhere, is told by why; a
// drawing and an AVIF are images, though they cannot be printed.
func TestUnshownContent(t *testing.T) {
	for content, want := range map[string]string{
		"": "is empty", "x": "is no picture", "just words": "is no picture",
		"II*\x00\x08\x00\x00\x00": "is TIFF, which cannot be shown", "%PDF-1.7\n": "is PDF, which cannot be shown",
		"<svg/>": "", "\x00\x00\x00\x1cftypavif": "",
	} {
		if got := fault(t, []byte(content)); got != want {
			t.Errorf("%q: %q, want %q", content, got, want)
		}
	}
}

// whole are images of the formats whose end is known.
func whole(t *testing.T) map[string][]byte {
	t.Helper()
	chance := rand.New(rand.NewPCG(1, 2))
	img := image.NewPaletted(image.Rect(0, 0, 40, 30), palette.Plan9)
	for i := range img.Pix {
		img.Pix[i] = byte(chance.IntN(256))
	}
	var b bytes.Buffer
	if err := gif.Encode(&b, img, nil); err != nil {
		t.Fatal(err)
	}
	riff := binary.LittleEndian.AppendUint32([]byte("RIFF"), 20)
	return map[string][]byte{
		"PNG": deckstest.PNG(t, img), "JPEG": deckstest.JPEG(t, img, 90), "GIF": b.Bytes(),
		"WebP": append(riff, "WEBPVP8 12345678abcd"...),
	}
}

// A whole image is whole, whatever stands behind it; cut off anywhere behind its
// first bytes it is not.
func TestCutOff(t *testing.T) {
	for format, content := range whole(t) {
		if got := fault(t, content); got != "" {
			t.Errorf("whole %s: %s", format, got)
		}
		if got := fault(t, append(bytes.Clone(content), "more words"...)); got != "" {
			t.Errorf("%s with more behind it: %s", format, got)
		}
		for n := 12; n < len(content); n++ {
			if format == "GIF" && n >= len(content)-1 { // only its last sign is missing
				continue
			}
			// A cut that leaves what looks like the end is none that could be seen.
			if got := fault(t, content[:n]); got != "is cut off" && !(format == "GIF" && content[n-1] == ';') {
				t.Fatalf("%d of %d bytes of %s: %q", n, len(content), format, got)
			}
		}
	}
}

// Whatever is read as an image is read to its end: nothing is waited for, and
// nothing panics.
func FuzzCutOff(f *testing.F) {
	for _, seed := range []string{"\x89PNG\r\n\x1a\n\x00\x00\x00\x01IEND", "\xff\xd8\xff\xe0\x00\x00\xff\xff\xd9", "GIF89a\x01\x00\x01\x00\x80\x00\x00", "RIFF\xff\xff\xff\xffWEBP"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		first, second := fault(t, content), fault(t, content)
		if first != second || (len(content) == 0) != (first == "is empty") {
			t.Errorf("%q, and then %q", first, second)
		}
	})
}

// Between the samples of a JPEG stand marks to which nothing belongs: where one is the
// last thing before the end, what follows is not taken for the length of a segment.
func TestCutOffRestarts(t *testing.T) {
	content := whole(t)["JPEG"]
	samples, end := content[:len(content)-2], content[len(content)-2:]
	for _, mark := range []byte{0x00, 0x01, 0xd0, 0xd1, 0xd7, 0xd8} {
		marked := append(bytes.Clone(samples), 0xff, mark)
		if got := fault(t, marked); got != "is cut off" {
			t.Errorf("with %#x at its end: %q", mark, got)
		}
		if got := fault(t, append(marked, end...)); got != "" {
			t.Errorf("with %#x before its end: %s", mark, got)
		}
	}
}
