package typeset

import (
	"slices"

	"github.com/go-text/typesetting/font"
)

// glyphText is a glyph with the text that it stands for.
type glyphText struct {
	glyph font.GID
	text  string
}

// firstFree is the first code for what is not a single character below it.
const firstFree = 0x2100

// code is the code of a glyph that stands for a text. A single character below
// firstFree is its own code, where that is free. It tells if there was one left.
func (f *Face) code(glyph font.GID, text string) (uint16, bool) {
	key := glyphText{glyph, text}
	if code, ok := f.codes[key]; ok {
		return code, true
	}
	code := 0
	if runes := []rune(text); len(runes) == 1 && runes[0] >= ' ' && runes[0] < firstFree {
		if _, taken := f.glyphs[uint16(runes[0])]; !taken {
			code = int(runes[0])
		}
	}
	if text == "" {
		code = f.silent()
	}
	if code == 0 {
		if code = f.free(); code == 0 {
			return 0, false
		}
	}
	f.codes[key], f.glyphs[uint16(code)], f.texts[uint16(code)] = uint16(code), glyph, text
	return uint16(code), true
}

// free is the next code to be given out, or 0. Every second one is, as tables
// of widths stay small so.
func (f *Face) free() int {
	for f.next <= 0xfffd {
		code := f.next
		if f.next += 2; f.next >= 0xd800 && f.next < 0xe000 { // no surrogates
			f.next = 0xe000
		}
		if _, taken := f.glyphs[uint16(code)]; !taken {
			return code
		}
	}
	return 0
}

// silent is a free code that is itself a character without a look, or 0. A
// glyph that is a part of a letter stands for no text; readers that take its
// code for text then show nothing.
func (f *Face) silent() int {
	for _, span := range [][2]int{{0x200b, 0x200f}, {0x2060, 0x206f}, {0xfe00, 0xfe0f}, {0x180b, 0x180e}, {0xfff0, 0xfff8}} {
		for code := span[0]; code <= span[1]; code++ {
			if _, taken := f.glyphs[uint16(code)]; !taken {
				return code
			}
		}
	}
	return 0
}

// Silent tells if a glyph stands for no text.
func (f *Face) Silent() bool {
	for _, text := range f.texts {
		if text == "" {
			return true
		}
	}
	return false
}

// Codes lists the codes in use, ascending.
func (f *Face) Codes() []uint16 {
	codes := make([]uint16, 0, len(f.glyphs))
	for code := range f.glyphs {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

// Text is what a code stands for; empty for a mark whose text belongs to
// another glyph.
func (f *Face) Text(code uint16) string { return f.texts[code] }
