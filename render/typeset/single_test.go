package typeset

import (
	"slices"
	"strings"
	"testing"
)

// A name is cut within the width, whatever it is made of.
func TestSetLineKeepsTheWidth(t *testing.T) {
	for _, sample := range samples(t) {
		s, r := NewSetter(sample.fonts, plainProfile(), "en"), random(15)
		for range 800 {
			text, size, width := sentence(r, 1+r.IntN(6)), Unit(6000+r.IntN(6000)), Unit(r.IntN(150_000))
			l := s.SetLine(text, size, width)
			if len(l.Lines) > 1 {
				t.Fatalf("%q is set on %d lines", text, len(l.Lines))
			}
			checkLayout(t, &Layout{Lines: l.Lines, Height: l.Height, Width: width}, width, width)
			if t.Failed() {
				t.Fatalf("%q at %d in %d", text, size, width)
			}
		}
	}
}

func TestSetLineExamples(t *testing.T) {
	s := dejaVu("en")
	for _, c := range []struct {
		text  string
		width Unit
		want  []string
	}{
		{"Biology", wide, []string{"Biology"}},
		{" Biology\n of\tcells ", wide, []string{"Biology of cells"}},
		{"Biology", 30 * Point, []string{"Biol…"}},
		{"Bio logy", 27 * Point, []string{"Bio…"}}, // no space before the dots
		{"Bi\u00adology", wide, []string{"Biology"}},
		{"Bio 漢字 logy", wide, []string{"Bio logy"}}, // no font has them
		{"漢字", wide, nil},
		{"Xətt — çox", wide, []string{"Xətt — çox"}},
		{"عرب abc", wide, []string{"abc " + reversed("عرب")}},
		{"", wide, nil},
		{"Biology", 1 * Point, nil}, // no room for the dots
	} {
		if got := seenLines(s.SetLine(c.text, 10*Point, c.width)); !slices.Equal(got, c.want) {
			t.Errorf("%q in %d is %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

// What a line leaves out is not missed on the card that is shaped next or was
// before.
func TestSetLineKeepsMissing(t *testing.T) {
	s := dejaVu("")
	text := s.Prepare(one("漢"))
	s.SetLine("字", 10*Point, wide)
	if next := s.Prepare(one("ok")); string(text.Missing) != "漢" || next.Missing != nil {
		t.Errorf("missing are %q, then %q", text.Missing, next.Missing)
	}
}

// A line is cut behind as many characters as there is room for.
func TestSetLineIsFull(t *testing.T) {
	s := dejaVu("")
	text := strings.Repeat("abcdefghij", 10)
	for width := Unit(10_000); width < 400_000; width += 7_000 {
		got := seenLines(s.SetLine(text, 10*Point, width))[0]
		kept := strings.TrimSuffix(got, "…")
		more := text[:len(kept)+1] + "…"
		if room := seenLines(s.SetLine(more, 10*Point, width)); room[0] == more {
			t.Errorf("in %d it is cut to %q, and there is room for %q", width, got, more)
		}
	}
}
