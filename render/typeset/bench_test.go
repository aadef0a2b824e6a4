package typeset

import (
	"os"
	"strings"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusans"
)

// A typical sentence, whose words have been shaped before.
func BenchmarkPrepareAndFit(b *testing.B) {
	s := dejaVu("en")
	blocks := []Block{{Center: true, Spans: []Span{{Text: "Which phase of mitosis stands at the first place, and what happens to the chromosomes in it?"}}}}
	for b.Loop() {
		if fit := s.Fit(s.Prepare(blocks), 190*Point, 130*Point); fit.Size == 0 {
			b.Fatal("it does not fit")
		}
	}
}

func BenchmarkPlace(b *testing.B) {
	s := dejaVu("en")
	text := s.Prepare([]Block{{Center: true, Spans: []Span{{Text: "Which phase of mitosis stands at the first place, and what happens to the chromosomes in it?"}}}})
	placer := s.Placer()
	for b.Loop() {
		placer.Place(text, 12*Point, 190*Point, 130*Point)
	}
}

// Thousands of different glyphs, from the parsed font to the one built.
func BenchmarkManyGlyphs(b *testing.B) {
	src, first, most := dejavusans.TTF, rune('!'), 5900
	if cjk, err := os.ReadFile("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"); err == nil {
		src, first, most = cjk, 0x4e00, 5000
	}
	var text strings.Builder
	n := 0
	for r, face := first, parse(b, src); n < most && r < 0x20000; r++ {
		if _, ok := face.font.NominalGlyph(r); ok {
			text.WriteRune(r)
			n++
		}
	}
	for b.Loop() {
		b.StopTimer()
		face := parse(b, src)
		b.StartTimer()
		s := NewSetter(NewFonts(face), plainProfile(), "")
		s.Prepare(one(text.String()))
		if _, err := face.Subset(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(n), "glyphs")
}
