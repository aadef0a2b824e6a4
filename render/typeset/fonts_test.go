package typeset

import (
	"bytes"
	"encoding/binary"
	"os"
	"slices"
	"strings"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusansbold"
	"codeberg.org/go-fonts/dejavu/dejavuserif"
)

// Fonts given come first, in their order, and each cluster is in one font.
func TestFallback(t *testing.T) {
	first, second := parse(t, small(t, "abc(")), parse(t, small(t, "abcdeé.("))
	s := NewSetter(NewFonts(first, second), plainProfile(), "")
	for _, c := range []struct {
		text string
		want []*Face
	}{
		{"abc", []*Face{first}},
		{"abd", []*Face{first, second}},
		{"e\u0301", []*Face{second}},
		{"a\u0301", []*Face{nil}}, // only DejaVu has the mark
		{"xa", []*Face{nil, first}},
		{"d.", []*Face{second}},
		{"a.", []*Face{first, second}},
		{"(a", []*Face{first}},
		{"(d", []*Face{second}}, // the bracket is in the font of its word
		{"漢", []*Face{first}},   // the first font shows its box
	} {
		pieces := s.paragraph([]Span{{Text: c.text}}, false).pieces
		var got []*Face
		for _, p := range pieces {
			if p.word.Face == s.fonts.fallback(0) {
				got = append(got, nil)
			} else {
				got = append(got, p.word.Face)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q is set in the faces %p of %p, %p", c.text, got, first, second)
		}
	}
}

// Styles that a font lacks are made, and those of DejaVu are drawn as they are.
func TestMadeStyles(t *testing.T) {
	bold, _ := ParseFont(dejavusansbold.TTF)
	for _, c := range []struct {
		name          string
		given         []*Face
		style         Style
		slant, double bool
		face          func(f *Fonts) *Face
	}{
		{"given, plain", []*Face{parse(t, dejavuserif.TTF)}, 0, false, false, func(f *Fonts) *Face { return f.given[0] }},
		{"given, bold", []*Face{parse(t, dejavuserif.TTF)}, Bold, false, true, func(f *Fonts) *Face { return f.given[0] }},
		{"given, italic", []*Face{parse(t, dejavuserif.TTF)}, Italic, true, false, func(f *Fonts) *Face { return f.given[0] }},
		{"given, both", []*Face{parse(t, dejavuserif.TTF)}, Bold | Italic | Under, true, true, func(f *Fonts) *Face { return f.given[0] }},
		{"given with bold", []*Face{parse(t, dejavuserif.TTF), bold[0]}, Bold, false, false, func(f *Fonts) *Face { return f.given[1] }},
		{"bold alone given", bold, 0, false, false, func(f *Fonts) *Face { return f.fallback(0) }},
		{"code is not in a font of other widths", []*Face{parse(t, dejavuserif.TTF)}, Code, false, false, func(f *Fonts) *Face { return f.fallback(Code) }},
		{"none given", nil, Bold | Italic, false, false, func(f *Fonts) *Face { return f.fallback(Bold | Italic) }},
	} {
		f := NewFonts(c.given...)
		got := NewSetter(f, plainProfile(), "").paragraph([]Span{{Text: "abc", Style: c.style}}, false).pieces[0].word
		if got.Face != c.face(f) || got.Slant != c.slant || got.Double != c.double {
			t.Errorf("%s: slant %v, double %v, face %+v", c.name, got.Slant, got.Double, got.Face.font.Describe())
		}
	}
}

// Letters that only DejaVu upright has lean where they must.
func TestStyleOfRareLetters(t *testing.T) {
	s := dejaVu("")
	w := s.paragraph([]Span{{Text: "ب", Style: Italic | Bold}}, false).pieces
	if got := w[0].word; got.Face == s.fonts.fallback(0) && (!got.Slant || !got.Double) {
		t.Errorf("an Arabic letter in bold italics is made with slant %v, double %v", got.Slant, got.Double)
	}
}

// Each character that no font has is told once, in order.
func TestMissing(t *testing.T) {
	s := dejaVu("")
	got := s.Prepare([]Block{
		{Spans: []Span{{Text: "漢字 漢\u200d\ufe0f𠀀"}, {Text: "字", Style: Bold}}, Label: "漢"},
		{Columns: [][]Block{one("字x"), one("\U0010fffd\u2067\u00ad\u200b\u3000")}},
	})
	if want := []rune("字漢𠀀\U0010fffd"); !slices.Equal(got.Missing, want) {
		t.Errorf("missing are %q, want %q", got.Missing, want)
	}
	if again := s.Prepare(one("漢 ok")); string(again.Missing) != "漢" {
		t.Errorf("missing are %q of a text with a word that was shaped before", again.Missing)
	}
	if none := s.Prepare(one("Ωя")); none.Missing != nil {
		t.Errorf("missing are %q", none.Missing)
	}
}

// Faces are named in the order in which they come into use.
func TestUsed(t *testing.T) {
	s := NewSetter(NewFonts(parse(t, small(t, "a"))), plainProfile(), "")
	s.Prepare([]Block{{Spans: []Span{{Text: "b"}, {Text: "a"}, {Text: "c", Style: Code}}}})
	var names []string
	for _, f := range s.fonts.Used() {
		names = append(names, f.Name)
	}
	if !slices.Equal(names, []string{"F0", "F1", "F2"}) || s.fonts.Used()[1] != s.fonts.given[0] {
		t.Errorf("faces in use are %q", names)
	}
}

// Digits and signs of text are text, beside pictures and alone, even where the
// font of pictures has them too.
func TestPicturesAreForEmoji(t *testing.T) {
	src, err := os.ReadFile(noto + "NotoColorEmoji.ttf")
	fonts := NewFonts()
	if err == nil {
		fonts = NewFonts(parse(t, src))
	}
	s := NewSetter(fonts, plainProfile(), "")
	for _, text := range []string{"5", "#1", "* 7", "©", "5🙂7", "🙂5", "🙂 5", "12:30"} {
		for _, p := range s.paragraph([]Span{{Text: text}}, false).pieces {
			if p.word.Face.pictures && strings.ContainsAny(p.word.Text, "0123456789#*©:") {
				t.Errorf("in %q, %q is set as pictures", text, p.word.Text)
			}
		}
	}
	for _, text := range []string{"🙂", "👩‍👩‍👧", "🇦🇿", "1️⃣", "☺️"} {
		pieces := s.paragraph([]Span{{Text: text}}, false).pieces
		if err == nil && (len(pieces) != 1 || !pieces[0].word.Face.pictures || pieces[0].word.Face.Picture(&pieces[0].word.Glyphs[0]) == nil) {
			t.Errorf("%q is not set as a picture", text)
		}
		if w := pieces[0].word; w.Face.pictures && (w.Ghost == nil || w.Ghost.Text(w.GhostCode) != clean(text, false)) {
			t.Errorf("%q cannot be copied", text)
		}
	}
}

// Nonsense in a font's lengths does not reach the page.
func TestExtents(t *testing.T) {
	src := small(t, "a")
	at := bytes.Index(src, []byte("hhea"))
	table := src[binary.BigEndian.Uint32(src[at+8:]):]
	copy(table[4:], "\x7f\xff\x7f\xff") // ascender, descender
	f := parse(t, src)
	if f.Ascent < em/2 || f.Ascent > 3*em || f.Descent < em/10 || f.Descent > 2*em {
		t.Errorf("reaches from %d to %d", f.Ascent, -f.Descent)
	}
}
