package images_test

import (
	"strings"
	"testing"

	"quiz/decks/images"
)

// A file is what it begins as, of which all of the mark must be there; a drawing
// shows that it is one within its first 4,096 bytes.
func TestFormatOf(t *testing.T) {
	drawing := func(length int) string {
		return "<!--" + strings.Repeat(" ", length-len("<!--<svg")) + "<svg"
	}
	for content, want := range map[string]string{
		"":                              "",
		"\x89PNG\r\n\x1a\n":             images.PNG,
		"\x89PNG\r\n\x1a":               "",
		"\x89PNG\r\n\x1a\x00":           "",
		"\xff\xd8\xff":                  images.JPEG,
		"\xff\xd8":                      "",
		"GIF89a":                        images.GIF,
		"GIF9":                          "",
		"RIFF\x00\xff\x01?WEBP":         images.WebP,
		"RIFF\x00\xff\x01?WEBQ":         "",
		"RIFG\x00\xff\x01?WEBP":         "",
		"\x00\x00\x00\x20ftypavif":      images.AVIF,
		"\x00\x00\x00\x20ftypavis":      images.AVIF,
		"\x00\x00\x00\x20ftypavi":       "",
		"\x00\x00\x00\x20ftypmp42":      "",
		"<svg>":                         images.SVG,
		"\ufeff \n<?xml?><!-- --><svg>": images.SVG,
		"svg":                           "",
		"x<svg>":                        "",
		"<html>":                        "",
		"<html><svg>":                   "",
		"II*\x00":                       "TIFF",
		"%PDF-1.7":                      "PDF",
		drawing(4096):                   images.SVG,
		drawing(4097):                   "",
	} {
		if got := images.FormatOf([]byte(content)); got != want {
			t.Errorf("%.40q is %q, want %q", content, got, want)
		}
	}
}
