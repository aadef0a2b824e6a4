package picture

import (
	"bytes"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
)

// A format is a kind of file that can be printed.
type format struct {
	name   string
	magic  string // how a file begins; ? stands for any byte
	head   func(*io.SectionReader) (head, error)
	decode func(io.Reader) (image.Image, error)
}

var formats = []format{
	{"PNG", "\x89PNG\r\n\x1a\n", pngHead, png.Decode},
	{"JPEG", "\xff\xd8\xff", jpegHead, jpeg.Decode},
	{"GIF", "GIF8?a", gifHead, gif.Decode},
	{"WebP", "RIFF????WEBP", webpHead, decodeWebP},
}

// refused are kinds of picture that people have, and would wonder at being
// told that theirs is none.
var refused = []struct{ name, magic string }{
	{"PDF", "%PDF-"},
	{"PostScript", "%!PS"},
	{"BMP", "BM????\x00\x00\x00\x00"},
	{"TIFF", "II*\x00"},
	{"TIFF", "MM\x00*"},
	{"TIFF", "II+\x00"},
	{"TIFF", "MM\x00+"},
	{"AVIF", "????ftypavi"},
	{"HEIC", "????ftyphe"},
	{"HEIC", "????ftypmif1"},
	{"HEIC", "????ftypmsf1"},
	{"JPEG XL", "\xff\x0a"},
	{"JPEG XL", "\x00\x00\x00\x0cJXL "},
	{"JPEG 2000", "\x00\x00\x00\x0cjP  "},
	{"JPEG 2000", "\xff\x4f\xff\x51"},
	{"Photoshop", "8BPS"},
	{"an icon", "\x00\x00\x01\x00"},
}

// recognise tells the format from the first bytes of a file, whatever its name
// is: many a .png is a JPEG.
func recognise(start []byte) (*format, error) {
	for i := range formats {
		if matches(start, formats[i].magic) {
			return &formats[i], nil
		}
	}
	for _, kind := range refused {
		if matches(start, kind.magic) {
			return nil, cannotPrint(kind.name)
		}
	}
	if isSVG(start) {
		return nil, cannotPrint("SVG")
	}
	return nil, faultf("is not a picture that can be printed: PNG, JPEG, GIF and WebP can")
}

func cannotPrint(kind string) error {
	return faultf("is %s, which cannot be printed: save it as PNG", kind)
}

func matches(start []byte, magic string) bool {
	if len(start) < len(magic) {
		return false
	}
	for i := range len(magic) {
		if magic[i] != '?' && magic[i] != start[i] {
			return false
		}
	}
	return true
}

// isSVG tells a drawing from a page of the web that shows one.
func isSVG(start []byte) bool {
	start = bytes.TrimSpace(bytes.TrimPrefix(start, []byte("\ufeff")))
	for _, opening := range []string{"<svg", "<?xml", "<!--", "<!DOCTYPE svg"} {
		if bytes.HasPrefix(start, []byte(opening)) {
			return bytes.Contains(start, []byte("<svg"))
		}
	}
	return false
}
