package typeset

import (
	"slices"
	"testing"
)

// Centred text is in the middle, unless something on the card hangs, or the
// profile wants all text at the edge.
func TestCentre(t *testing.T) {
	plain, ragged := plainProfile(), plainProfile()
	ragged.Ragged = true
	text := Block{Center: true, Spans: []Span{{Text: "abc"}}}
	for _, c := range []struct {
		name    string
		profile Profile
		blocks  []Block
		centred bool
	}{
		{"alone", plain, []Block{text}, true},
		{"ragged", ragged, []Block{text}, false},
		{"with a list", plain, []Block{text, {Label: "a)"}}, false},
		{"with code", plain, []Block{text, {Fence: true}}, false},
		{"with columns", plain, []Block{text, {Columns: [][]Block{one("x")}}}, false},
	} {
		s := NewSetter(NewFonts(), c.profile, "")
		l := s.Placer().Place(s.Prepare(c.blocks), 10*Point, 100*Point, wide).Lines[0]
		if want := (100*Point - l.Width) / 2; c.centred != (l.X == want) {
			t.Errorf("%s: the line is at %d; centred: %v", c.name, l.X, c.centred)
		}
	}
}

// Emphasis is bold where the profile wants upright letters, and what the
// caller gave is left as it is.
func TestUpright(t *testing.T) {
	upright := plainProfile()
	upright.Upright = true
	s := NewSetter(NewFonts(), upright, "")
	blocks := []Block{{Spans: []Span{{Text: "a", Style: Italic}, {Text: "b", Style: Italic | Under}, {Text: "c"}}}}
	text := s.Prepare(blocks)
	var got []*Face
	for _, p := range text.blocks[0].paragraphs[0].pieces {
		got = append(got, p.word.Face)
	}
	if want := []*Face{s.fonts.fallback(Bold), s.fonts.fallback(Bold), s.fonts.fallback(0)}; !slices.Equal(got, want) {
		t.Errorf("emphasis is set in %v, want %v", got, want)
	}
	if blocks[0].Spans[0].Style != Italic {
		t.Error("the spans given were changed")
	}
}

// Underlines and gaps are ruled, each in one stroke.
func TestRules(t *testing.T) {
	s := dejaVu("")
	l := s.Placer().Place(s.Prepare([]Block{{Spans: []Span{
		{Text: "plain "}, {Text: "under lined", Style: Under}, {Text: " and "}, {Gap: true, Text: "blank"},
	}}}), 10*Point, wide, wide).Lines[0]
	if len(l.Rules) != 2 {
		t.Fatalf("rules are %+v", l.Rules)
	}
	first, last := l.Words[2], l.Words[4]
	if got, want := l.Rules[0], (Rule{X: first.X, Width: last.X + last.Width - first.X}); got != want {
		t.Errorf("the line below is %+v, want %+v", got, want)
	}
	if got := l.Rules[1]; got.Width != gapWidth || got.Text != "_____" || (got.X+got.Width).At(l.Size) != l.Width {
		t.Errorf("the gap is %+v", got)
	}
}

// Code keeps its lines and spaces, other text one space of many. A line's end
// is told as a space.
func TestFence(t *testing.T) {
	s := dejaVu("")
	spans := []Span{{Text: "if x:", Style: Code}, {Break: true}, {Text: "\ty   = 1", Style: Code}}
	for fence, want := range map[bool][]string{true: {"if x: ", "    y   = 1"}, false: {"if x: ", " y = 1"}} {
		got := seenLines(s.Placer().Place(s.Prepare([]Block{{Fence: fence, Spans: spans}}), 10*Point, wide, wide))
		if !slices.Equal(got, want) {
			t.Errorf("as code: %v, lines are %q, want %q", fence, got, want)
		}
	}
}

func TestScales(t *testing.T) {
	p := plainProfile()
	for _, c := range []struct {
		scale      Scale
		main, want Unit
	}{{Main, 24000, 24000}, {Small, 24000, 11000}, {Small, 14000, 9800}, {Small, 9000, 8000}, {Fine, 24000, 8000}} {
		if got := p.size(c.scale, c.main); got != c.want {
			t.Errorf("beside %d scale %d is %d, want %d", c.main, c.scale, got, c.want)
		}
	}
}
