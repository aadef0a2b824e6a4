package text

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// A letter is a character with the codes that set it apart; none where the cursor
// stands.
type letter struct{ text, codes string }

func lettersOf(lines ...Line) (list []letter) {
	for _, l := range lines {
		for _, s := range l {
			if s.Caret {
				list = append(list, letter{})
			}
			for _, r := range s.Text {
				list = append(list, letter{string(r), strings.Join(s.Codes, ";")})
			}
		}
	}
	return list
}

// randomLine is a line with looks, and perhaps the caret.
func randomLine(r *rand.Rand) (l Line) {
	looks := [][]string{nil, nil, {Bold}, {Underline, Red}, {Faint, Italic}}
	caret := r.IntN(8)
	for i := range r.IntN(6) {
		l = append(l, Span{Text: VisibleLine(deckstest.Text(r)), Codes: looks[r.IntN(len(looks))]})
		if i == caret {
			l = append(l, Span{Caret: true})
		}
	}
	return l
}

// A line that is cut begins as it did, and is as long as there is room for.
func TestCutRandom(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 41))
		line, width := randomLine(r), r.IntN(40)
		cut := line.Cut(width)
		all, got := lettersOf(line), lettersOf(cut)
		switch {
		case cut.Width() > width:
			t.Fatalf("seed %d: %+v has %d columns, not %d", seed, cut, cut.Width(), width)
		case width > 1 && (len(got) > len(all) || !slices.Equal(got, all[:len(got)])):
			t.Fatalf("seed %d: %+v is not how %+v begins", seed, cut, line)
		case line.Width() > width && cut.Width() < width-2: // the next may have had two columns, and others may join
			t.Fatalf("seed %d: of %d columns only %d are in %+v", seed, width, cut.Width(), cut)
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		line  Line
		width int
		want  Line
	}{
		{Line{{Text: "abc"}}, 3, Line{{Text: "abc"}}},
		{Line{{Text: "abc"}}, 2, Line{{Text: "ab"}}},
		{Line{{Text: "abc"}}, 0, nil},
		{Line{{Text: "a漢字"}}, 4, Line{{Text: "a漢"}}},
		{Line{{Text: "a"}, {Caret: true}, {Text: "bc"}}, 3, Line{{Text: "a"}, {Caret: true}, {Text: "bc"}}},
		{Line{{Text: "a"}, {Caret: true}, {Text: "bc"}}, 2, Line{{Text: "a"}, {Caret: true}, {Text: "b"}}},
		{Line{{Text: "abc", Codes: []string{Bold}}}, 2, Line{{Text: "ab", Codes: []string{Bold}}}},
		{Line{{Text: "ab", Codes: []string{Bold}}, {Text: "cd"}}, 3, Line{{Text: "ab", Codes: []string{Bold}}, {Text: "c"}}},
	} {
		if got := c.line.Cut(c.width); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%+v at %d: %+v, want %+v", c.line, c.width, got, c.want)
		}
	}
}

// A line that is folded loses nothing: no character, no look and no caret.
func TestFoldRandom(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 43))
		line, width := randomLine(r), 2+r.IntN(30)
		rows := line.Fold(width)
		for _, row := range rows {
			if row.Width() > width {
				t.Fatalf("seed %d: a row of %d columns on %d: %+v", seed, row.Width(), width, row)
			}
		}
		if got, want := lettersOf(rows...), lettersOf(line); !slices.Equal(got, want) {
			t.Fatalf("seed %d: %+v on %d columns became %+v", seed, line, width, rows)
		}
	}
}

// What is wider than a line by itself is left out.
func TestFoldTooWide(t *testing.T) {
	for words, want := range map[string][]Line{
		"a漢b":       {{{Text: "a"}}, {{Text: "b"}}},
		"a漢\u200bb": {{{Text: "a\u200b"}}, {{Text: "b"}}}, // what stood on either side is one run
	} {
		if got := (Line{{Text: words}}).Fold(1); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %+v, want %+v", words, got, want)
		}
	}
}

func TestTrimRight(t *testing.T) {
	bold := []string{Bold}
	for _, c := range []struct{ line, want Line }{
		{Line{{Text: "a "}, {Text: "b  "}, {Text: "  ", Codes: bold}}, Line{{Text: "a "}, {Text: "b"}}},
		{Line{{Text: "a "}, {Caret: true}}, Line{{Text: "a "}, {Caret: true}}},
		{Line{{Text: "  "}}, nil},
	} {
		before := slices.Clone(c.line)
		if got := c.line.TrimRight(); !reflect.DeepEqual(got, c.want) || !reflect.DeepEqual(c.line, before) {
			t.Errorf("%+v: %+v, want %+v", before, got, c.want)
		}
	}
}

// Further lines of what stands behind a label stand below its beginning, a label
// of two columns for a letter as well.
func TestBehind(t *testing.T) {
	st := Style{Width: 12}
	for label, want := range map[string]string{
		"1. ": "1. one two\n   three", "漢: ": "漢: one two\n    three", "": "one two\nthree",
	} {
		if got := strings.Join(st.DrawAll(st.Behind(Words(label), "one two three")), "\n"); got != want {
			t.Errorf("behind %q: %q, want %q", label, got, want)
		}
	}
}
