package typeset

import (
	"bytes"
	"image"
	_ "image/png" // pictures in fonts
	"math"
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

// FullName is the name of the font: its family, and its weight and slope.
func (f *Face) FullName() string {
	name := f.font.Describe().Family
	switch {
	case f.bold && f.italic:
		name += "-BoldItalic"
	case f.bold:
		name += "-Bold"
	case f.italic:
		name += "-Italic"
	}
	return name
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
	return decodeSign(bitmap.Data)
}

// mostPixels is how large a sign in a font may be; those of emoji fonts have
// some 136 × 128. A few bytes may claim to be a picture that fills all memory.
const mostPixels = 1 << 22

func decodeSign(src []byte) image.Image {
	about, _, err := image.DecodeConfig(bytes.NewReader(src))
	if err != nil || about.Width > mostPixels/max(about.Height, 1) {
		return nil
	}
	picture, _, err := image.Decode(bytes.NewReader(src))
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
