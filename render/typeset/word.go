package typeset

import (
	"slices"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
)

// A Word is shaped text in one face, the same at every size.
type Word struct {
	ID     int // from 0, among the words of a Setter
	Face   *Face
	Slant  bool // its letters are to lean
	Double bool // its strokes are to be thickened
	Glyphs []Glyph
	Told   []Told
	Width  Em
	Text   string

	Ghost     *Face // has a blank glyph that stands for the text of a word of pictures
	GhostCode uint16

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

// Told is a run of glyphs whose text can be told only as a whole.
type Told struct {
	From, To int // glyphs [From, To)
	Text     string
}

// setWord shapes text in a face.
func (s *Setter) setWord(c choice, script language.Script, rtl bool, text []rune) *Word {
	s.fonts.use(c.face)
	w := &Word{ID: s.words, Face: c.face, Slant: c.slant, Double: c.double, Text: string(text)}
	s.words++
	buf := s.shape(c.face, script, rtl, text)
	spread := s.profile.Tracking
	if joins(script) {
		spread = 0
	}
	for i := range buf.Info {
		pos := buf.Pos[i]
		g := Glyph{Advance: c.face.em(int64(pos.XAdvance)), X: c.face.em(int64(pos.XOffset)), Y: c.face.em(int64(pos.YOffset))}
		if g.Advance > 0 {
			g.Advance += spread
		}
		w.Width += g.Advance
		w.Glyphs = append(w.Glyphs, g)
	}
	s.tell(w, buf.Info, rtl, text)
	if c.face.pictures {
		s.ghost(w)
	}
	return w
}

// ghost gives a word of pictures a glyph that shows nothing and has its text,
// so that it can be found and copied.
func (s *Setter) ghost(w *Word) {
	plain := s.fonts.fallback(0)
	s.fonts.use(plain)
	if blank, ok := plain.font.NominalGlyph(' '); ok {
		w.Ghost = plain
		w.GhostCode, _ = plain.code(blank, w.Text)
	}
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

// tell gives each glyph a code that stands for its text. Where glyphs and
// characters of a cluster go in pairs, each glyph has its own; where not, the
// cluster is told as a whole.
func (s *Setter) tell(w *Word, info []harfbuzz.GlyphInfo, rtl bool, text []rune) {
	ends := clusterEnds(info, len(text))
	for from := 0; from < len(info); {
		to := from + 1
		for to < len(info) && info[to].Cluster == info[from].Cluster {
			to++
		}
		runes := text[info[from].Cluster:ends[info[from].Cluster]]
		switch {
		case inPairs(w.Face, info[from:to], runes, rtl):
			for i := from; i < to; i++ {
				r := runes[i-from]
				if rtl {
					r = runes[to-1-i]
				}
				s.give(w, i, info[i].Glyph, string(r))
			}
		case to-from == 1 && !rtl:
			s.give(w, from, info[from].Glyph, string(runes))
		case rtl: // readers turn glyphs around one by one, and so the text of one
			slices.Reverse(runes)
			for i := from; i < to; i++ {
				text := ""
				if i == to-1 {
					text = string(runes)
				}
				s.give(w, i, info[i].Glyph, text)
			}
			slices.Reverse(runes)
		default:
			for i := from; i < to; i++ {
				s.give(w, i, info[i].Glyph, "")
			}
			w.Told = append(w.Told, Told{from, to, string(runes)})
		}
		from = to
	}
}

// clusterEnds says where the characters of each cluster end.
func clusterEnds(info []harfbuzz.GlyphInfo, end int) map[int]int {
	starts := make([]int, len(info))
	for i := range info {
		starts[i] = info[i].Cluster
	}
	slices.Sort(starts)
	starts = slices.Compact(starts)
	ends := make(map[int]int, len(starts))
	for i, start := range starts {
		ends[start] = end
		if i+1 < len(starts) {
			ends[start] = starts[i+1]
		}
	}
	return ends
}

// inPairs tells if each glyph shows one character, in order.
func inPairs(f *Face, info []harfbuzz.GlyphInfo, runes []rune, rtl bool) bool {
	if len(info) != len(runes) {
		return false
	}
	if len(info) == 1 {
		return true
	}
	for i := range info {
		r := runes[i]
		if rtl {
			r = runes[len(runes)-1-i]
		}
		if glyph, ok := f.font.NominalGlyph(r); !ok || glyph != info[i].Glyph {
			return false
		}
	}
	return true
}

// give gives a glyph of a word its code.
func (s *Setter) give(w *Word, i int, glyph font.GID, text string) {
	code, ok := w.Face.code(glyph, text)
	if !ok {
		s.full = true
	}
	g := &w.Glyphs[i]
	g.Code, g.Wide, g.glyph = code, w.Face.wide(glyph), glyph
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
