package picture

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"testing"

	"quiz/decks/deckstest"
)

const notOne = "is not a picture that can be printed: PNG, JPEG, GIF and WebP can"

func TestRefused(t *testing.T) {
	photo := deckstest.JPEG(t, colourful(8, 8), 95)
	badSum := deckstest.PNG(t, paint(1, red))
	badSum[len(badSum)-20] ^= 1
	noHead := pngHeader(1, 1, 8, 2, 0)
	copy(noHead[12:], "tEXt")
	for _, test := range []struct{ name, src, want string }{
		{"empty", "", "is empty"},
		{"text", "just words", notOne},
		{"one byte", "\x89", notOne},
		{"web page", "<!doctype html><svg></svg>", notOne},
		{"random", "\x8f\x02\x91\xf7\x00\x01\x02\x03\x04\x05", notOne},
		{"SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", "is SVG, which cannot be printed: save it as PNG"},
		{"SVG with its head", "\ufeff <?xml version='1.0'?>\n<!-- made by hand --><svg/>", "is SVG, which cannot be printed: save it as PNG"},
		{"other XML", "<?xml version='1.0'?><feed/>", notOne},
		{"PDF", "%PDF-1.7\n", "is PDF, which cannot be printed: save it as PNG"},
		{"BMP", "BM\x46\x00\x00\x00\x00\x00\x00\x00\x36\x00", "is BMP, which cannot be printed: save it as PNG"},
		{"words like BMP", "BMW is a make of cars", notOne},
		{"TIFF", "II*\x00\x08\x00\x00\x00", "is TIFF, which cannot be printed: save it as PNG"},
		{"TIFF, big end first", "MM\x00*\x00\x00\x00\x08", "is TIFF, which cannot be printed: save it as PNG"},
		{"HEIC", "\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "is HEIC, which cannot be printed: save it as PNG"},
		{"AVIF", "\x00\x00\x00\x1cftypavif\x00\x00\x00\x00", "is AVIF, which cannot be printed: save it as PNG"},
		{"animated WebP", string(unhex(t, webpAnimated)), "is an animated WebP, which cannot be printed: save one of its frames as PNG"},
		{"huge PNG", string(pngHeader(20_000, 20_000, 8, 2, 0)), "has 20000 x 20000 pixels; the most is 100 million: make it smaller"},
		{"just too large", string(pngHeader(PixelLimit+1, 1, 8, 0, 0)), "has 100000001 x 1 pixels; the most is 100 million: make it smaller"},
		{"endless PNG", string(pngHeader(1<<31-1, 1<<31-1, 8, 2, 0)), "has 2147483647 x 2147483647 pixels; the most is 100 million: make it smaller"},
		{"huge GIF", "GIF89a\xff\xff\xff\xff\x00\x00\x00", "has 65535 x 65535 pixels; the most is 100 million: make it smaller"},
		{"huge JPEG", string(resized(photo, 65535, 50000)), "has 65535 x 50000 pixels; the most is 100 million: make it smaller"},
		{"huge JPEG, turned", string(withSegment(resized(photo, 65535, 50000), markerApp1, orientationBody(6))), "has 50000 x 65535 pixels; the most is 100 million: make it smaller"},
		{"huge WebP", "RIFF\xff\xff\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\xff\x7f\x00\xff\x7f\x00", "has 32768 x 32768 pixels; the most is 100 million: make it smaller"},
		{"no width", string(pngHeader(0, 7, 8, 2, 0)), "is broken: it says that it has 0 x 7 pixels"},
		{"JPEG without height", string(resized(photo, 8, 0)), "is broken: it says that it has 8 x 0 pixels"},
		{"PNG without head", string(noHead), "is broken: it does not begin with its size"},
		{"bad sum", string(badSum), "is broken: invalid checksum"},
		{"12 bits", string(withPrecision(photo, 12)), "is a JPEG of an unusual kind (precision): save it as PNG"},
		{"CMYK without Adobe", string(flatJPEG(markerBaseline, "CMYK", 1, 2, 3, 4)), "is a JPEG of an unusual kind (unknown color model: 4-component JPEG doesn't have Adobe APP14 metadata): save it as PNG"},
		{"head of a JPEG", "\xff\xd8\xff\xe0", "is cut off"},
		{"head of a GIF", "GIF89a", "is cut off"},
		{"head of a WebP", "RIFF\x00\x01\x00\x00WEBP", "is cut off"},
		{"half a JPEG", string(photo[:len(photo)/2]), "is cut off"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Load(tempFile(t, []byte(test.src)), 0, 0)
			if err == nil || err.Error() != test.want {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
		})
	}
}

// resized changes the size that a JPEG says it has.
func resized(src []byte, w, h uint16) []byte {
	src = bytes.Clone(src)
	at := bytes.Index(src, []byte{0xff, markerBaseline})
	copy(src[at+5:], []byte{byte(h >> 8), byte(h), byte(w >> 8), byte(w)})
	return src
}

func withPrecision(src []byte, bits byte) []byte {
	src = bytes.Clone(src)
	src[bytes.Index(src, []byte{0xff, markerBaseline})+4] = bits
	return src
}

// ReadHeader refuses at once what it can tell from the head.
func TestReadHeaderRefuses(t *testing.T) {
	for _, test := range []struct {
		src, want string
		head      Header
	}{
		{"words", notOne, Header{}},
		{string(pngHeader(20_000, 20_000, 8, 2, 0)), "has 20000 x 20000 pixels; the most is 100 million: make it smaller", Header{"PNG", 20_000, 20_000, 0}},
	} {
		h, err := ReadHeader(tempFile(t, []byte(test.src)))
		if err == nil || err.Error() != test.want || h != test.head {
			t.Errorf("got %+v, %v, want %s", h, err, test.want)
		}
	}
}

// A file that is too large is refused before any of it is read.
func TestTooLarge(t *testing.T) {
	file := tempFile(t, nil)
	check := func(want string) {
		t.Helper()
		if _, err := ReadHeader(file); err == nil || err.Error() != want {
			t.Errorf("ReadHeader: got %v, want %s", err, want)
		}
		if _, err := Load(file, 0, 0); err == nil || err.Error() != want {
			t.Errorf("Load: got %v, want %s", err, want)
		}
	}
	check("is empty")
	for size, want := range map[int64]string{
		SizeLimit:     notOne,
		SizeLimit + 1: "has 65 MB; the most is 64 MB: make it smaller",
	} {
		if err := os.Truncate(file.Name(), size); err != nil {
			t.Fatal(err)
		}
		check(want)
	}
}

// A file that is shorter than it says, as one that shrinks meanwhile, is cut
// off.
func TestShrunk(t *testing.T) {
	src := deckstest.PNG(t, colourful(5, 5))
	full := tempFile(t, src)
	_, err := Load(shrunkFile{full, bytes.NewReader(src[:len(src)-1])}, 0, 0)
	if err == nil || err.Error() != "is cut off" {
		t.Errorf("got %v", err)
	}
}

// A shrunkFile has the size that one file had, and what is left of it.
type shrunkFile struct {
	File
	left *bytes.Reader
}

func (f shrunkFile) ReadAt(p []byte, at int64) (int, error) { return f.left.ReadAt(p, at) }

func TestReadFault(t *testing.T) {
	for _, test := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "a", Err: errors.New("not a directory")}, "cannot be read: not a directory"},
		{errors.New("bad luck"), "cannot be read: bad luck"},
		{decodeFault(fmt.Errorf("gif: %w", &fs.PathError{Op: "read", Path: "a", Err: errors.New("disk fault")})), "cannot be read: disk fault"},
	} {
		var known *fault
		got := test.err
		if !errors.As(got, &known) {
			got = readFault(got)
		}
		if got.Error() != test.want {
			t.Errorf("got %v, want %s", got, test.want)
		}
	}
}

// Wherever a file is cut off, that is an error. A GIF may lose what follows its
// first frame, and a WebP the byte that makes its length even.
func TestCutOff(t *testing.T) {
	plain := gifOf(t, paletted())
	for _, test := range []struct {
		name  string
		src   []byte
		spare int
	}{
		{"PNG", deckstest.PNG(t, colourful(5, 5)), 0},
		{"JPEG", deckstest.JPEG(t, colourful(17, 9), 95), 0},
		{"progressive JPEG", flatJPEG(markerProgressive, "\x01\x02\x03", 100, 50, 70), 0},
		{"GIF", plain, 2},
		{"lossless WebP", unhex(t, webpLossless), 1},
		{"lossy WebP", unhex(t, webpLossy), 3},
	} {
		if _, err := decode(test.src, 0, 0); err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		for n := 12; n < len(test.src)-test.spare; n++ {
			if _, err := decode(test.src[:n], 0, 0); err == nil || err.Error() != "is cut off" {
				t.Errorf("%s cut to %d of %d bytes: %v", test.name, n, len(test.src), err)
			}
		}
	}
}

func TestPanicsAreFaults(t *testing.T) {
	const want = "is broken: its data contradict themselves"
	got, err := guarded(func() (*Picture, error) {
		var none []byte
		return &Picture{Width: int(none[len(none)])}, nil
	})
	if got != nil || err == nil || err.Error() != want {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestSizeUnlikeHead(t *testing.T) {
	h := head{format: &formats[0], size: size{1, 1}}
	_, err := h.decodeImage(deckstest.PNG(t, paint(2, red, blue)))
	if want := "is broken: its size differs from what its head says"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// A small file can have a decoder pass over a large picture a million times.
func TestTooManyScans(t *testing.T) {
	src := resized(deckstest.JPEG(t, colourful(8, 8), 95), 10_000, 10_000)
	src = append(src, bytes.Repeat([]byte{0xff, markerScan}, 200)...)
	_, err := decode(src, 0, 0)
	if want := "is a JPEG of an unusual kind (201 scans): save it as PNG"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
