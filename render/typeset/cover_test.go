package typeset

import (
	"os"
	"path/filepath"
	"testing"
	"unicode"

	"quiz/decks/deckstest"
	"quiz/decks/library"
)

// Text extraction shows nothing of missing glyphs: so every character of the
// decks that are built in, and of what stands beside it on a card, must have a
// glyph that draws something, in every style.
func TestBuiltInDecksHaveGlyphs(t *testing.T) {
	characters := map[rune]bool{}
	for _, r := range "☐☑✓…•–—“”‘’()[]{}°±×÷½¼²³" {
		characters[r] = true
	}
	for _, name := range library.Names() {
		src, err := os.ReadFile(filepath.Join(deckstest.Root(), "decks", "library", name+".toml"))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range clean(string(src), true) {
			characters[r] = true
		}
	}
	if len(characters) < 100 {
		t.Fatalf("the decks have only %d characters", len(characters))
	}
	s := dejaVu("az")
	for r := range characters {
		for style := range Under {
			if !draws(s, style, r) {
				t.Errorf("%q in style %d has no glyph that draws anything", r, style)
			}
		}
	}
}

// draws tells if a character has a glyph of its own that draws something, or
// is a space.
func draws(s *Setter, style Style, r rune) bool {
	text := s.Prepare([]Block{{Spans: []Span{{Text: "a" + string(r), Style: style}}}})
	for _, p := range text.blocks[0].paragraphs[0].pieces {
		for _, g := range p.word.Glyphs {
			outline, _ := p.word.Face.font.GlyphDataOutline(g.glyph)
			if g.glyph == 0 || len(outline.Segments) == 0 && !unicode.IsSpace(r) {
				return false
			}
		}
	}
	return text.Missing == nil
}
