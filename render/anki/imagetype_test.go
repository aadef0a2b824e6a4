package anki

import (
	"strings"
	"testing"
)

// A file is what it begins as, of which all of the mark must be there; a drawing
// shows that it is one within its first 4,096 bytes.
func TestImageTypes(t *testing.T) {
	drawing := func(length int) string {
		return "<" + strings.Repeat(" ", length-len("<<svg")) + "<svg"
	}
	for content, want := range map[string]string{
		"":                              "",
		"\x89PNG\r\n\x1a\n":             ".png",
		"\x89PNG\r\n\x1a":               "",
		"\x89PNG\r\n\x1a\x00":           "",
		"\xff\xd8\xff":                  ".jpg",
		"\xff\xd8":                      "",
		"GIF8":                          ".gif",
		"GIF9":                          "",
		"RIFF\x00\xff\x01?WEBP":         ".webp",
		"RIFF\x00\xff\x01?WEBQ":         "",
		"RIFG\x00\xff\x01?WEBP":         "",
		"\x00\x00\x00\x20ftypavif":      ".avif",
		"\x00\x00\x00\x20ftypavis":      ".avif",
		"\x00\x00\x00\x20ftypavi":       "",
		"\x00\x00\x00\x20ftypmp42":      "",
		"<svg>":                         ".svg",
		"\ufeff \n<?xml?><!-- --><svg>": ".svg",
		"svg":                           "",
		"x<svg>":                        "",
		"<html>":                        "",
		drawing(4096):                   ".svg",
		drawing(4097):                   "",
	} {
		if got := imageType([]byte(content)); got != want {
			t.Errorf("%.40q is %q, want %q", content, got, want)
		}
	}
}
