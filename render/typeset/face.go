package typeset

import (
	"bytes"
	"image"
	_ "image/png" // pictures in fonts
	"math"
	"slices"
	"strconv"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
	"golang.org/x/text/unicode/norm"

	"quiz/render/typeset/subset"
)

// A Face is a font in one weight and slope, with the glyphs of it that are
// used. Glyphs get codes of two bytes; a code stands for a glyph and for the
// text that it shows, so that text can be copied out of a document.
type Face struct {
	Name    string // among the faces in use: "F0", "F1", …
	Ascent  Em
	Descent Em // below the baseline, positive

	bold, italic, mono bool
	pictures           bool // glyphs are pictures in colour
	font               *font.Face
	shaper             *harfbuzz.Font
	upem               int64
	codes              map[glyphText]uint16
	glyphs             map[uint16]font.GID
	texts              map[uint16]string
	next               int
}

// glyphText is a glyph with the text that it stands for.
type glyphText struct {
	glyph font.GID
	text  string
}

// firstFree is the first code for what is not a single character below it.
const firstFree = 0x2100

func newFace(f *font.Face) *Face {
	about := f.Describe()
	face := &Face{
		font: f, shaper: harfbuzz.NewFont(f), upem: int64(f.Upem()), next: firstFree,
		bold:   about.Aspect.Weight >= font.WeightSemibold,
		italic: about.Aspect.Style == font.StyleItalic,
		mono:   f.IsMonospace(),
		codes:  map[glyphText]uint16{}, glyphs: map[uint16]font.GID{}, texts: map[uint16]string{},
	}
	face.pictures = len(f.BitmapSizes()) > 0 && !hasOutlines(f)
	face.Ascent, face.Descent = em*93/100, em*24/100
	if extents, ok := f.FontHExtents(); ok {
		face.Ascent = face.em(int64(math.Round(float64(extents.Ascender))))
		face.Descent = face.em(int64(math.Round(float64(-extents.Descender))))
	}
	// Fonts state these lengths by hand, and some state nonsense.
	face.Ascent = min(max(face.Ascent, em/2), 3*em)
	face.Descent = min(max(face.Descent, em/10), 2*em)
	return face
}

// hasOutlines tells if the letters of a font are drawn by lines.
func hasOutlines(f *font.Face) bool {
	for _, r := range "0aA\u0627\u05d0\u0915\u4e00" {
		if glyph, ok := f.NominalGlyph(r); ok {
			if outline, ok := f.GlyphDataOutline(glyph); ok && len(outline.Segments) > 0 {
				return true
			}
		}
	}
	return false
}

// em converts units of the font.
func (f *Face) em(units int64) Em { return Em(units * int64(em) / f.upem) }

// has tells if the font can show a character, by itself or taken apart.
func (f *Face) has(r rune) bool {
	if _, ok := f.font.NominalGlyph(r); ok {
		return true
	}
	if isSpace(r) {
		return true // shaping makes spaces of any width
	}
	parts := norm.NFD.String(string(r))
	if parts == string(r) {
		return false
	}
	for _, part := range parts {
		if _, ok := f.font.NominalGlyph(part); !ok {
			return false
		}
	}
	return true
}

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

// wide is the advance of a glyph in thousandths of an em, as a PDF states it.
func (f *Face) wide(glyph font.GID) int16 {
	advance := int64(math.Round(float64(f.font.HorizontalAdvance(glyph))))
	return int16((2*advance*1000 + f.upem) / (2 * f.upem))
}

// Subset is a TrueType font that has the glyphs in use under their codes.
func (f *Face) Subset() ([]byte, error) { return subset.Build(f.font, f.glyphs) }

// HasPictures tells if the glyphs are pictures in colour, which are placed as
// pictures and not as text.
func (f *Face) HasPictures() bool { return f.pictures }

// Picture is the picture that a glyph is, or nil.
func (f *Face) Picture(g *Glyph) image.Image {
	bitmap, ok := f.font.GlyphDataBitmap(g.glyph)
	if !ok || bitmap.Format != font.PNG {
		return nil
	}
	picture, _, err := image.Decode(bytes.NewReader(bitmap.Data))
	if err != nil {
		return nil
	}
	return picture
}

// name gives each face that comes into use a name.
func (f *Face) name(n int) {
	if f.Name == "" {
		f.Name = "F" + strconv.Itoa(n)
	}
}
