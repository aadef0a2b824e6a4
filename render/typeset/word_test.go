package typeset

import (
	"math"
	"strings"
	"testing"

	"github.com/go-text/typesetting/font"
)

// checkWords checks that each word tells its text: as it is seen, from the
// left, which for a word from right to left is backwards.
func checkWords(t *testing.T, pieces []piece) {
	t.Helper()
	for _, p := range pieces {
		if p.word == nil {
			continue
		}
		want := p.word.Text
		if p.level%2 == 1 && p.word.Ghost == nil {
			want = reversed(want)
		}
		if p.flags&space != 0 {
			want = " "
		}
		if got := seen(p.word); got != want {
			t.Errorf("a word is told as %q, want %q", got, want)
		}
		checkGlyphs(t, p.word)
	}
}

// checkGlyphs checks that a word is as wide as its glyphs, and that what is
// told as a whole is told once.
func checkGlyphs(t *testing.T, w *Word) {
	t.Helper()
	var total Em
	for _, g := range w.Glyphs {
		total += g.Advance
		if g.Wide < 0 || g.Code == 0 {
			t.Errorf("%q has a glyph %+v", w.Text, g)
		}
	}
	if total != w.Width {
		t.Errorf("%q is %d wide, its glyphs %d", w.Text, w.Width, total)
	}
	end := 0
	for _, told := range w.ActualTexts {
		if told.From < end || told.To <= told.From || told.To > len(w.Glyphs) {
			t.Errorf("%q has %d glyphs, and tells %+v", w.Text, len(w.Glyphs), w.ActualTexts)
		}
		end = told.To
	}
}

// checkCodes checks that each code is fit for a PDF and stands for one glyph
// and one text.
func checkCodes(t *testing.T, f *Face) {
	t.Helper()
	for key, code := range f.codes {
		if code == 0 || code >= 0xd800 && code < 0xe000 || code > 0xfffd {
			t.Errorf("%s: %+v has the code %04X", f.Name, key, code)
		}
		if f.glyphs[code] != key.glyph || f.texts[code] != key.text {
			t.Errorf("%s: code %04X was given to %+v, and stands for glyph %d, %q", f.Name, code, key, f.glyphs[code], f.texts[code])
		}
	}
	if n := len(f.Codes()); n != len(f.codes) || n != len(f.texts) {
		t.Errorf("%s: %d codes for %d texts of glyphs", f.Name, n, len(f.codes))
	}
}

// What is copied out of a document is what was put in, in any script.
func TestWordsTellTheirText(t *testing.T) {
	for _, sample := range samples(t) {
		s, r := NewSetter(sample.fonts, plainProfile(), "en"), random(8)
		for range 600 {
			checkWords(t, s.paragraph(cut(r, sentence(r, 1+r.IntN(8))), false).pieces)
		}
		for _, f := range s.fonts.Used() {
			checkCodes(t, f)
		}
	}
}

// A code that was given stays, whatever comes later.
func TestCodesStay(t *testing.T) {
	s, r := dejaVu("ar"), random(9)
	given := map[*Face]map[glyphText]uint16{}
	for range 100 {
		s.Prepare(one(sentence(r, 3)))
		for _, f := range s.fonts.Used() {
			for key, code := range given[f] {
				if f.codes[key] != code {
					t.Fatalf("%+v had the code %04X, now %04X", key, code, f.codes[key])
				}
			}
			given[f] = map[glyphText]uint16{}
			for key, code := range f.codes {
				given[f][key] = code
			}
		}
	}
}

// More different characters than there are codes are an error, once all codes
// are given, and not before.
func TestFull(t *testing.T) {
	s := dejaVu("")
	prepare := func(first, n int) {
		var b strings.Builder
		for i := range n {
			b.WriteRune(rune(first + i))
		}
		s.Prepare(one(b.String()))
	}
	prepare(0x20000, 27000)
	if err := s.Err(); err != nil {
		t.Fatalf("27,000 characters: %v", err)
	}
	prepare(0x30000, 1000)
	if err := s.Err(); err != ErrFull {
		t.Fatalf("28,000 characters: %v", err)
	}
	checkCodes(t, &Face{codes: s.fonts.fallback(0).codes, glyphs: s.fonts.fallback(0).glyphs, texts: s.fonts.fallback(0).texts})
	if _, err := s.fonts.fallback(0).Subset(); err != nil {
		t.Error(err)
	}
}

// Also glyphs without a text get codes, when those made for them are used up.
func TestSilentCodes(t *testing.T) {
	f := NewFonts().fallback(0)
	for glyph := range font.GID(2000) {
		if _, ok := f.code(glyph, ""); !ok {
			t.Fatalf("glyph %d has no code", glyph)
		}
	}
	checkCodes(t, f)
}

// A glyph's advance in a PDF is that of the font.
func TestAdvances(t *testing.T) {
	s := dejaVu("")
	w := s.paragraph([]Span{{Text: "Wii"}}, false).pieces[0].word
	for i, g := range w.Glyphs {
		want := math.Round(float64(w.Face.font.HorizontalAdvance(g.glyph)) * 1000 / float64(w.Face.upem))
		if float64(g.Wide) != want {
			t.Errorf("glyph %d is %d wide, want %v", i, g.Wide, want)
		}
	}
}

// Letters are set apart where the script allows it, and only there.
func TestTracking(t *testing.T) {
	plain, spread := plainProfile(), plainProfile()
	spread.Tracking = 50_000
	for _, c := range []struct {
		text    string
		letters Em
	}{{"abc", 3}, {"где", 3}, {"e\u0303", 1}, {"עברית", 5}, {"עִ", 1}, {"123", 3}, {"漢字", 2}, {"عربي", 0}, {"ܫܠܡܐ", 0}, {"नमस्ते", 0}} {
		width := func(p Profile) Em {
			return widthOf(NewSetter(NewFonts(), p, "").paragraph([]Span{{Text: c.text}}, false).pieces)
		}
		if got := width(spread) - width(plain); got != c.letters*spread.Tracking {
			t.Errorf("%q is %d wider, want %d times %d", c.text, got, c.letters, spread.Tracking)
		}
	}
}

// The letters of Arabic hang together within a word, and not across words.
func TestArabicIsShaped(t *testing.T) {
	s := dejaVu("ar")
	glyphs := map[font.GID]bool{}
	for _, text := range []string{"ب", "بب", "ببب"} {
		for _, g := range s.paragraph([]Span{{Text: text}}, false).pieces[0].word.Glyphs {
			glyphs[g.glyph] = true
		}
	}
	if len(glyphs) != 4 {
		t.Errorf("the letter beh has %d forms, want 4", len(glyphs))
	}
}
