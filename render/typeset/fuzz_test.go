package typeset

import (
	"strings"
	"testing"
)

// Whatever the text: nothing panics, what fits lies within its box, and what
// can be copied out is what was put in. The flags choose the rest.
func FuzzPrepare(f *testing.F) {
	for i, text := range append(hostile,
		"👩‍👩‍👧‍👦👍🏽🏴󠁧󠁢󠁥󠁮󠁧󠁿", "𠀀𪛖𫝀", "اردو ABC ۱۲۳ (abc) العربية 1,234.5", "שָׁלוֹם (abc) 12", "हिन्दी क्ष त्र ज्ञ", "ภาษาไทยเที่ยว", "Tiê\u0301ng Viê\u0323t",
		"\u202e\u2066abc\u2069\u202c\u200f\u061c", "a\ufffcb", "\ufdd0\ufffe\U0010ffff", "\xed\xa0\x80\xed\xb0\x80\xc0\xaf", strings.Repeat(" ", 10_000), strings.Repeat("w", 500),
		strings.Repeat("e\u0301", 40), strings.Repeat("\u0301", 100), strings.Repeat("(", 200), strings.Repeat("\u2067", 200), "un\u00adbe\u00adliev\u00adable",
	) {
		f.Add(text, uint32(i)*2654435761)
	}
	fonts := NewFonts()
	f.Fuzz(func(t *testing.T, text string, flags uint32) {
		if len(text) > 20_000 {
			return
		}
		checkClean(t, text)
		fonts.chains, fonts.used = [8][]choice{}, nil
		s := fuzzSetter(fonts, flags)
		blocks := fuzzBlocks(text, flags)
		prepared := s.Prepare(blocks)
		for _, b := range prepared.blocks {
			for _, p := range b.paragraphs {
				checkWords(t, p.pieces)
			}
		}
		for _, r := range prepared.Missing {
			if isIgnorable(r) || isSpace(r) {
				t.Errorf("%U is missed", r)
			}
		}
		width, height := Unit(1+flags>>8%400)*Point, Unit(1+flags>>16%400)*Point
		checkFit(t, s, prepared, width, height)
		line := s.SetLine(text, 8*Point, width)
		checkLayout(t, &Layout{Lines: line.Lines, Width: width}, width, height)
		if err := s.Err(); err != nil {
			t.Error(err)
		}
	})
}

// fuzzSetter is a Setter in one of four manners and six languages, with faces
// that are read once and have no codes yet.
func fuzzSetter(fonts *Fonts, flags uint32) *Setter {
	for _, face := range fonts.builtIn {
		if face != nil {
			face.Name, face.next = "", firstFree
			clear(face.codes)
			clear(face.glyphs)
			clear(face.texts)
		}
	}
	profile := plainProfile()
	profile.Ragged, profile.Upright = flags&1 != 0, flags&1 != 0
	if flags&2 != 0 {
		profile.Tracking = 35_000
	}
	return NewSetter(fonts, profile, []string{"", "en", "ar", "he", "tr", "zh"}[flags>>2%6])
}

// fuzzBlocks is a text in blocks, one of them in parts of several styles.
func fuzzBlocks(text string, flags uint32) []Block {
	middle := int(flags>>5) % (len(text) + 1)
	spans := []Span{{Text: text[:middle], Style: Style(flags >> 3 & 15)}, {Text: text[middle:], Style: Style(flags >> 7 & 15)}}
	if flags&4 != 0 {
		spans = append(spans[:1], Span{Gap: true}, spans[1])
	}
	if flags&8 != 0 {
		spans = append(spans, Span{Break: true}, Span{Text: text})
	}
	return []Block{
		{Spans: []Span{{Text: text}}, Center: flags&16 != 0, Scale: Scale(flags >> 11 % 3)},
		{Spans: spans, Fence: flags&32 != 0, Label: []string{"", "a)"}[flags>>13&1], Depth: int(flags >> 14 & 3)},
	}
}
