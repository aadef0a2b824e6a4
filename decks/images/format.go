package images

import (
	"bytes"
	"slices"
)

// The formats of images that are shown somewhere: in print the first four, in Anki
// all of them.
const (
	PNG  = "PNG"
	JPEG = "JPEG"
	GIF  = "GIF"
	WebP = "WebP"
	AVIF = "AVIF"
	SVG  = "SVG"
)

// IsShown tells if a format is shown anywhere.
func IsShown(format string) bool {
	return slices.Contains([]string{PNG, JPEG, GIF, WebP, AVIF, SVG}, format)
}

// headSize is how many bytes of a file FormatOf looks at: an SVG may begin with a
// long comment.
const headSize = 4096

// magics are how files begin; ? stands for any byte. Those that are shown nowhere
// are kinds that people have, and would wonder at being told that theirs is none.
var magics = []struct{ format, magic string }{
	{PNG, "\x89PNG\r\n\x1a\n"},
	{JPEG, "\xff\xd8\xff"},
	{GIF, "GIF8?a"},
	{WebP, "RIFF????WEBP"},
	{AVIF, "????ftypavif"},
	{AVIF, "????ftypavis"},
	{"PDF", "%PDF-"},
	{"PostScript", "%!PS"},
	{"BMP", "BM????\x00\x00\x00\x00"},
	{"TIFF", "II*\x00"},
	{"TIFF", "MM\x00*"},
	{"TIFF", "II+\x00"},
	{"TIFF", "MM\x00+"},
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

// FormatOf names the format of an image by how its file begins, whatever its name
// is: many a .png is a JPEG. It is empty where that is no image. A deck may come
// from anyone, and must not make one give away files that are none.
func FormatOf(start []byte) string {
	for _, m := range magics {
		if begins(start, m.magic) {
			return m.format
		}
	}
	if isSVG(start[:min(len(start), headSize)]) {
		return SVG
	}
	return ""
}

func begins(content []byte, magic string) bool {
	if len(content) < len(magic) {
		return false
	}
	for i := range len(magic) {
		if magic[i] != '?' && magic[i] != content[i] {
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
