package typeset

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// randomBlocks is a card's side: texts of decks and hostile ones in all kinds
// of blocks.
func randomBlocks(r *rand.Rand, depth int) (list []Block) {
	for range 1 + r.IntN(4) {
		b := Block{Scale: Scale(r.IntN(3)), Apart: r.IntN(4) == 0, Center: r.IntN(2) == 0, Fence: r.IntN(12) == 0}
		text := deckstest.Text(r)
		if r.IntN(2) == 0 {
			text = sentence(r, 1+r.IntN(20))
		}
		b.Spans = cut(r, text)
		if r.IntN(6) == 0 {
			b.Spans = append(b.Spans, Span{Gap: true}, Span{Break: true}, Span{Text: "x"})
		}
		switch r.IntN(8) {
		case 0, 1:
			b.Label, b.Depth = []string{"a)", "10.", "•", "א)"}[r.IntN(4)], r.IntN(3)
		case 2:
			b = Block{Picture: &Picture{Name: "p", Width: 1 + r.IntN(3000), Height: 1 + r.IntN(3000), PerInch: r.IntN(600)}}
		case 3:
			if depth == 0 {
				b.Columns = [][]Block{randomBlocks(r, 1), randomBlocks(r, 1)}
			}
		}
		list = append(list, b)
	}
	return list
}

// checkFit checks what is promised of a text that fits a box, and of one that
// does not.
func checkFit(t *testing.T, s *Setter, text *Text, width, height Unit) {
	t.Helper()
	fit := s.Fit(text, width, height)
	sizes := s.profile.Sizes
	i := slices.Index(sizes, fit.Size)
	switch {
	case fit.Size == 0 && s.fits(text, s.profile.Smallest(), width, height, pictureParts[1]):
		t.Error("a text that fits is said not to")
	case fit.Size == 0:
		return
	case i < 0:
		t.Fatalf("size %d is none of %v", fit.Size, sizes)
	case fit.Split && fit.Size > splitSize && i < len(sizes)-1:
		t.Errorf("a text with a broken word is set at %d", fit.Size)
	case !fit.Split && i > 0 && s.fits(text, sizes[i-1], width, height, pictureParts[0]):
		t.Errorf("it fits at %d too, and was set at %d", sizes[i-1], fit.Size)
	}
	if isSplit(text.blocks) && !fit.Split {
		t.Error("a word was broken, and it was not told")
	}
	if again := s.Fit(text, width, height); again != fit {
		t.Errorf("first it fits as %+v, then as %+v", fit, again)
	}
	checkLayout(t, s.Placer().Place(text, fit.Size, width, height), width, height)
}

func isSplit(list []block) (found bool) {
	for _, b := range list {
		for _, p := range b.paragraphs {
			found = found || slices.ContainsFunc(p.pieces, func(p piece) bool { return p.flags&split != 0 })
		}
		for _, column := range b.columns {
			found = found || isSplit(column)
		}
	}
	return found
}

// checkLayout checks that nothing lies outside the box.
func checkLayout(t *testing.T, l *Layout, width, height Unit) {
	t.Helper()
	if l.Height > height {
		t.Errorf("it is %d high in a box of %d", l.Height, height)
	}
	for _, line := range l.Lines {
		if line.X < 0 || line.Width < 0 || line.X+line.Width > width || line.Y < 0 || line.Y > l.Height {
			t.Errorf("a line lies at %d, %d and is %d wide, in a box of %d by %d", line.X, line.Y, line.Width, width, l.Height)
		}
		var pen Em
		for _, w := range line.Words {
			if w.X < pen || (w.X+w.Width).At(line.Size) > line.Width {
				t.Errorf("%q lies at %d in a line %d wide, behind %d", w.Text, w.X, line.Width, pen)
			}
			pen = w.X + w.Width
		}
		for _, rule := range line.Rules {
			if rule.X < 0 || (rule.X+rule.Width).At(line.Size) > line.Width {
				t.Errorf("a rule lies at %d in a line %d wide", rule.X, line.Width)
			}
		}
	}
	for _, p := range l.Pictures {
		checkPicture(t, p, l)
	}
}

func TestFit(t *testing.T) {
	for _, sample := range samples(t) {
		ragged := plainProfile()
		ragged.Ragged, ragged.Upright, ragged.Tracking = true, true, 35_000
		for _, s := range []*Setter{NewSetter(sample.fonts, plainProfile(), "en"), NewSetter(sample.fonts, ragged, "ur")} {
			r := random(11)
			for i := range 250 {
				width, height := Unit(40_000+r.IntN(300_000)), Unit(20_000+r.IntN(300_000))
				checkFit(t, s, s.Prepare(randomBlocks(r, 0)), width, height)
				if t.Failed() {
					t.Fatalf("%s: card %d", sample.name, i)
				}
			}
		}
	}
}

// Fonts of different heights on one line: to balance the lines must not make
// more of them high.
func TestBalancedLinesAreNoHigher(t *testing.T) {
	high := parse(t, small(t, "W"))
	s := NewSetter(NewFonts(high), plainProfile(), "")
	high.Ascent = 3 * em
	text := s.Prepare([]Block{{Center: true, Spans: []Span{{Text: "ooo WWW WWW ooo"}}}})
	p := text.blocks[0].paragraphs[0].pieces
	size := 10 * Point
	width := widthOf(p[:5]).At(size) + 100
	f := frame{profile: s.profile, size: size}
	greedy := f.blocks(text.blocks, 0, 0, width)
	if got := s.Placer().Place(text, size, width, wide); got.Height != greedy {
		t.Errorf("it is %d high, and was thought to be %d", got.Height, greedy)
	}
}

func TestLongWords(t *testing.T) {
	s := dejaVu("")
	letters := strings.Repeat("w", 500)
	for _, c := range []struct {
		name, text    string
		width, height Unit
		want          Fit
	}{
		{"fits at the smallest size alone", strings.Repeat("w", 20), 135_000, 100_000, Fit{8000, false}},
		{"one too wide", letters, 150_000, 400_000, Fit{10000, true}},
		{"room for 12 points and no more", letters, 400_000, 900_000, Fit{12000, true}},
		{"no room", letters, 50_000, 50_000, Fit{}},
		{"wider than a letter", "w", 5_000, 50_000, Fit{}},
		{"3,000 words", strings.Repeat("word ", 3000), 150_000, 200_000, Fit{}},
		{"nothing", "", 1, 30_000, Fit{24000, false}},
		{"soft hyphens that do not help", strings.Repeat("wwwwwwwwwwwwwwww\u00ad", 5), 106_000, 100_000, Fit{8000, true}},
		{"10,000 spaces", strings.Repeat(" ", 10_000) + "x", 50_000, 50_000, Fit{24000, false}},
	} {
		text := s.Prepare(one(c.text))
		if got := s.Fit(text, c.width, c.height); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
		checkFit(t, s, text, c.width, c.height)
	}
}

// A broken word is whole when its lines are put together.
func TestSplitLosesNothing(t *testing.T) {
	s := dejaVu("")
	word := strings.Repeat("abcdefghij", 30)
	text := s.Prepare(one(word))
	fit := s.Fit(text, 100_000, 300_000)
	got := strings.Join(seenLines(s.Placer().Place(text, fit.Size, 100_000, 300_000)), "")
	if !fit.Split || got != word {
		t.Errorf("%+v gives %q", fit, got)
	}
}
