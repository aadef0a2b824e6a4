package typeset

import (
	"slices"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
)

// encode gives each glyph a code that stands for its text, cluster by cluster.
func (s *Setter) encode(w *Word, info []harfbuzz.GlyphInfo, rtl bool, text []rune) {
	ends := clusterEnds(info, len(text))
	for from := 0; from < len(info); {
		start := info[from].Cluster
		to := from + 1
		for to < len(info) && info[to].Cluster == start {
			to++
		}
		runes := slices.Clone(text[start:ends[start]])
		if rtl { // readers turn glyphs around one by one, and so the text of one
			slices.Reverse(runes)
		}
		s.encodeCluster(w, from, info[from:to], rtl, runes)
		from = to
	}
}

// encodeCluster gives the glyphs of a cluster its characters, in the order of the
// glyphs. Where both go in pairs, each glyph has its own; where not, one has all
// of them: from right to left the last, for readers then turn them around
// together, and else the first, with an ActualText beside it for the readers
// that know such.
func (s *Setter) encodeCluster(w *Word, from int, info []harfbuzz.GlyphInfo, rtl bool, runes []rune) {
	texts := make([]string, len(info))
	switch last := len(info) - 1; {
	case inPairs(w.Face, info, runes), rtl && len(info) == len(runes):
		for i, r := range runes {
			texts[i] = string(r)
		}
	case rtl || last == 0:
		texts[last] = string(runes)
	default:
		for i := range texts {
			texts[i] = noSpace
		}
		texts[0] = string(runes)
		w.ActualTexts = append(w.ActualTexts, ActualText{from, from + len(info), string(runes)})
	}
	for i, text := range texts {
		s.give(w, from+i, info[i].Glyph, text)
	}
}

// noSpace is a character that shows nothing.
const noSpace = "\u200b"

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
func inPairs(f *Face, info []harfbuzz.GlyphInfo, runes []rune) bool {
	if len(info) != len(runes) {
		return false
	}
	for i := 0; i < len(info) && len(info) > 1; i++ {
		if glyph, ok := f.font.NominalGlyph(runes[i]); !ok || glyph != info[i].Glyph {
			return false
		}
	}
	return true
}

func (s *Setter) give(w *Word, i int, glyph font.GID, text string) {
	code, ok := w.Face.code(glyph, text)
	if !ok {
		s.full = true
	}
	g := &w.Glyphs[i]
	g.Code, g.Wide, g.glyph = code, w.Face.wide(glyph), glyph
}

// ghost gives a word of pictures a glyph that shows nothing and has its text,
// so that it can be found and copied.
func (s *Setter) ghost(w *Word) {
	plain := s.fonts.fallback(0)
	s.fonts.use(plain)
	if blank, ok := plain.font.NominalGlyph(' '); ok {
		w.Ghost = plain
		if w.GhostCode, ok = plain.code(blank, w.Text); !ok {
			s.full = true
		}
	}
}
