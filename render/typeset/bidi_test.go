package typeset

import (
	"slices"
	"testing"

	"github.com/go-text/typesetting/bidi"
)

// Lines are drawn in the order that UAX 9 says. The second half of each text
// that runs from right to left is written here as it is seen, from the left.
func TestVisualOrder(t *testing.T) {
	const arabic, hebrew = "عرب", "שלום"
	ar, he := reversed(arabic), reversed(hebrew)
	for _, c := range []struct{ name, lang, text, want string }{
		{"Arabic", "en", arabic, ar},
		{"Latin in a right-to-left document", "ar", "abc def", "abc def"},
		{"Latin first", "en", "abc " + arabic + " def", "abc " + ar + " def"},
		{"Arabic first", "en", arabic + " abc " + hebrew, he + " abc " + ar},
		{"number behind Arabic, then Latin", "en", "x " + arabic + " 123 abc", "x 123 " + ar + " abc"},
		{"Latin, Arabic digits, Arabic", "en", "abc ١٢٣ " + arabic, "abc " + ar + " ١٢٣"},
		{"number in Arabic", "en", arabic + " 123 " + hebrew, he + " 123 " + ar},
		{"number with marks", "ar", arabic + " 1,234.5 " + hebrew, he + " 1,234.5 " + ar},
		{"nested, from the left", "en", "abc (" + arabic + " 123 " + arabic + ") def", "abc (" + ar + " 123 " + ar + ") def"},
		{"nested, from the right", "ar", "abc (" + arabic + " 123 " + arabic + ") def", "def (" + ar + " 123 " + ar + ") abc"},
		{"Latin at the end", "ar", arabic + " abc.", ".abc " + ar},
		{"isolate", "en", "abc \u2067" + arabic + " x\u2069 def", "abc x " + ar + " def"},
		{"override", "en", "a \u202ebcd\u202c e", "a dcb e"},
		{"two Latin words", "he", hebrew + " one two " + hebrew, he + " one two " + he},
	} {
		s := dejaVu(c.lang)
		got := seenLines(s.Placer().Place(s.Prepare(one(c.text)), 10*Point, wide, wide))
		if want := []string{c.want}; !slices.Equal(unmirrored(got), unmirrored(want)) {
			t.Errorf("%s: %q is seen as %q, want %q", c.name, c.text, got, want)
		}
	}
}

// unmirrored takes all brackets for one: the glyph of one that runs from right
// to left is turned around, its text is not.
func unmirrored(lines []string) []string {
	list := slices.Clone(lines)
	for i := range list {
		list[i] = string(slices.Collect(func(yield func(rune) bool) {
			for _, r := range list[i] {
				if r == ')' {
					r = '('
				}
				if !yield(r) {
					return
				}
			}
		}))
	}
	return list
}

// Brackets that run from right to left are drawn turned around.
func TestMirroredBrackets(t *testing.T) {
	s := dejaVu("he")
	word := func(text string) *Word { return s.paragraph([]Span{{Text: text}}, false).pieces[0].word }
	left, right := word("(a").Glyphs[0].glyph, word("a)").Glyphs[1].glyph
	got := word("(ש)")
	if n := len(got.Glyphs); n != 3 || got.Glyphs[0].glyph != left || got.Glyphs[2].glyph != right {
		t.Errorf("%q is drawn with glyphs %+v; want those of ( and ) outermost, %d and %d", got.Text, got.Glyphs, left, right)
	}
	if seen(got) != ")ש(" {
		t.Errorf("%q is told as %q", got.Text, seen(got))
	}
}

// Points stay with their letter.
func TestHebrewPoints(t *testing.T) {
	s := dejaVu("he")
	const text = "שָׁלוֹם"
	got := seenLines(s.Placer().Place(s.Prepare(one(text)), 10*Point, wide, wide))
	if want := []string{reversed(clean(text, false))}; !slices.Equal(got, want) {
		t.Errorf("%q is seen as %q, want %q", text, got, want)
	}
}

// A line that is broken is put in order for itself.
func TestVisualOrderOfBrokenLines(t *testing.T) {
	s := dejaVu("en")
	text := s.Prepare(one("abc עברית ועוד מילים def"))
	p := text.blocks[0].paragraphs[0].pieces
	limit := widthOf(p[:5])
	var got []string
	for _, line := range collect(p, limit) {
		visual(line)
		got = append(got, seenPieces(line))
	}
	want := []string{"abc " + reversed("עברית ועוד"), reversed("מילים") + " def"}
	if !slices.Equal(got, want) {
		t.Errorf("lines are %q, want %q", got, want)
	}
}

func TestDirection(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       bool
	}{
		{"en", "abc עברית", false}, {"en", "עברית abc", true}, {"en", "12 (عرب)", true}, {"en", "", false}, {"en", "123", false},
		{"ar", "abc", false}, {"ar", "abc عرب", true}, {"ar", "", true}, {"ar", "123", true}, {"ur-PK", "—", true}, {"he", "\u200fabc", true},
		{"az", "1) ؟", false}, {"ckb", "5", true}, {"azb-Arab", "5", true}, {"dv", "5", true},
	} {
		if got := dejaVu(c.lang).direction(c.text); got != c.want {
			t.Errorf("in a document in %q, %q runs from right to left: %v", c.lang, c.text, got)
		}
	}
}

// Cutting a text by direction loses nothing of its styles and gaps.
func TestLevelsKeepStretches(t *testing.T) {
	s, r := dejaVu("en"), random(3)
	for range 1000 {
		spans := cut(r, sentence(r, 1+r.IntN(5)))
		spans = append(spans, Span{Gap: true}, Span{Text: "x"})
		text, before := joined(spans, false)
		after := s.levels(text, before, r.IntN(2) == 0)
		at := 0
		for _, st := range after {
			for ; at < st.end; at++ {
				was := before[slices.IndexFunc(before, func(b stretch) bool { return b.end > at })]
				if was.style != st.style || was.gap != st.gap {
					t.Fatalf("%q: byte %d is in stretch %+v, was in %+v", text, at, st, was)
				}
			}
		}
		if at != len(text) {
			t.Fatalf("%q: stretches end at %d of %d", text, at, len(text))
		}
	}
}

// Levels are those of the runs, but where a run hides two of them.
func TestLevelsOfRuns(t *testing.T) {
	s := dejaVu("")
	for _, c := range []struct {
		text        string
		levels, run []uint8
	}{
		{"ab שב", []uint8{0, 0, 0, 1, 1}, []uint8{0, 0, 0, 1, 1}},
		{"ש 1 a", []uint8{1, 1, 2, 0, 0}, []uint8{1, 1, 2, 2, 2}},
	} {
		level, runs := s.levelsOf(c.text, false), s.bidi.SegmentString(c.text, bidi.LeftToRight)
		for i := range c.levels {
			if level(i) != c.levels[i] || levelOfRun(&runs, i) != c.run[i] {
				t.Errorf("%q: character %d has level %d, its run %d, want %d and %d", c.text, i, level(i), levelOfRun(&runs, i), c.levels[i], c.run[i])
			}
		}
	}
}
