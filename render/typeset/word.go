package typeset

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
)

// A Word is shaped text in one face, the same at every size.
type Word struct {
	ID          int // from 0, among the words of a Setter
	Face        *Face
	Slant       bool // its letters are to lean
	Double      bool // its strokes are to be thickened
	Glyphs      []Glyph
	ActualTexts []ActualText
	Width       Em
	Text        string

	Ghost     *Face // has a blank glyph that stands for the text of a word of pictures
	GhostCode uint16

	end    *Word // of a space: what stands for it at the end of a line
	hyphen *Word // what ends the line if it ends here, within a word
}

// A Glyph is a sign at its place, from left to right.
type Glyph struct {
	Code    uint16
	Wide    int16 // the advance that the font itself states, in thousandths of an em
	Advance Em    // to the next glyph
	X, Y    Em    // where it is drawn beside the pen, right and up

	glyph font.GID
}

// An ActualText is what a run of glyphs stands for that can be read only as a
// whole.
type ActualText struct {
	From, To int // glyphs [From, To)
	Text     string
}

// softened is a hyphen that is there only because a line ends. In what is
// copied it is a soft one, so that the word is found whole.
func (s *Setter) softened(style Style) *Word {
	if s.hyphens[style] == nil {
		w := *s.chunk(style, false, "-").pieces[0].word
		w.ID = s.words
		s.words++
		w.Glyphs = slices.Clone(w.Glyphs)
		s.give(&w, 0, w.Glyphs[0].glyph, string(softHyphen))
		s.hyphens[style] = &w
	}
	return s.hyphens[style]
}

// setWord shapes text in a face. A face that is broken gives an empty word, and
// its fault is kept for Err.
func (s *Setter) setWord(c choice, script language.Script, rtl bool, text []rune) *Word {
	s.fonts.use(c.face)
	w := &Word{ID: s.words, Face: c.face, Slant: c.slant, Double: c.double, Text: string(text)}
	s.words++
	s.fill(w, script, rtl, text)
	return w
}

func (s *Setter) fill(w *Word, script language.Script, rtl bool, text []rune) {
	defer s.guard(w)
	s.encode(w, s.shapeWord(w, script, rtl, text), rtl, text)
	if w.Face.pictures {
		s.ghost(w)
	}
}

// guard makes a slip over a broken face a fault of the face. DejaVu is not
// broken: there the slip is ours.
func (s *Setter) guard(w *Word) {
	if slices.Contains(s.fonts.builtIn[:], w.Face) {
		return
	}
	if fault := recover(); fault != nil {
		w.Glyphs, w.ActualTexts, w.Width = nil, nil, 0
		s.buffer = nil
		if s.broken == nil {
			name := cmp.Or(w.Face.font.Describe().Family, "without a name")
			s.broken = fmt.Errorf("needs the font %s, which is broken (%v); give another font", name, fault)
		}
	}
}

// shapeWord gives a word its glyphs, without their codes.
func (s *Setter) shapeWord(w *Word, script language.Script, rtl bool, text []rune) []harfbuzz.GlyphInfo {
	buf := s.shape(w.Face, script, rtl, text)
	spread := s.profile.Tracking
	if joins(script) {
		spread = 0
	}
	w.Glyphs = make([]Glyph, 0, len(buf.Info))
	for _, pos := range buf.Pos[:len(buf.Info)] {
		g := Glyph{Advance: w.Face.em(int64(pos.XAdvance)), X: w.Face.em(int64(pos.XOffset)), Y: w.Face.em(int64(pos.YOffset))}
		if g.Advance > 0 {
			g.Advance += spread
		}
		w.Width += g.Advance
		w.Glyphs = append(w.Glyphs, g)
	}
	return buf.Info
}

func (s *Setter) shape(f *Face, script language.Script, rtl bool, text []rune) *harfbuzz.Buffer {
	if s.buffer == nil {
		s.buffer = harfbuzz.NewBuffer()
	}
	s.buffer.Clear()
	s.buffer.AddRunes(text, 0, len(text))
	s.buffer.Props = harfbuzz.SegmentProperties{Language: s.language, Script: script, Direction: harfbuzz.LeftToRight}
	if rtl {
		s.buffer.Props.Direction = harfbuzz.RightToLeft
	}
	f.shaper.XScale, f.shaper.YScale = int32(f.upem), int32(f.upem)
	s.buffer.Shape(f.shaper, nil)
	return s.buffer
}

// joins tells if the letters of a script hang together, so that no space may
// come between them.
func joins(script language.Script) bool {
	switch script {
	case language.Latin, language.Cyrillic, language.Greek, language.Common, language.Hebrew, language.Armenian, language.Georgian,
		language.Han, language.Hiragana, language.Katakana, language.Hangul, language.Thai, language.Lao:
		return false
	}
	return true
}
