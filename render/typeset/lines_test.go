package typeset

import (
	"slices"
	"strings"
	"testing"
)

// collect is the lines of a paragraph.
func collect(pieces []piece, limit Em) (lines [][]piece) {
	breakLines(pieces, limit, func(line []piece, _ bool) { lines = append(lines, slices.Clone(line)) })
	return lines
}

func seenPieces(line []piece) string {
	var b strings.Builder
	for _, p := range line {
		if p.word != nil {
			b.WriteString(seen(p.word))
		}
	}
	return b.String()
}

// randomPieces is a paragraph, some with gaps.
func randomPieces(s *Setter, text string, withGap bool) []piece {
	spans := []Span{{Text: text}}
	if withGap {
		spans = append(spans, Span{Gap: true}, Span{Text: ". " + text})
	}
	return s.paragraph(spans, false).pieces
}

// unit tells if a line is one word, which no limit could have broken.
func unit(line []piece) bool {
	for i, p := range line[:len(line)-1] {
		if p.flags&breaks != 0 && p.flags&hyphen == 0 && strings.TrimLeft(seenPieces(line[i+1:]), " ") != "" {
			return false
		}
	}
	return true
}

// Nothing is lost but spaces at the ends of lines; no line is too wide but by
// one word, and then that is told.
func TestLinesAreWholeAndWithinTheLimit(t *testing.T) {
	s, r := dejaVu("en"), random(4)
	for range 1000 {
		pieces := randomPieces(s, sentence(r, 1+r.IntN(12)), r.IntN(2) == 0)
		limit := Em(1 + r.IntN(12_000_000))
		next, over := 0, false
		told := breakLines(pieces, limit, func(line []piece, hyphenated bool) {
			for next < len(pieces) && (len(line) == 0 || pieces[next] != line[0]) && pieces[next].flags&space != 0 {
				next++
			}
			if !slices.Equal(line, pieces[next:min(len(pieces), next+len(line))]) {
				t.Fatalf("at piece %d of %q comes line %q", next, seenPieces(pieces), seenPieces(line))
			}
			next += len(line)
			total := widthOf(line)
			if hyphenated {
				total += line[len(line)-1].word.hyphen.Width
			}
			if total > limit {
				over = true
				if !unit(line) {
					t.Errorf("line %q is wider than %d, and could be broken", seenPieces(line), limit)
				}
			}
		})
		if rest := widthOf(trimmed(pieces[next:])); rest != 0 {
			t.Errorf("of %q the end is lost: %q", seenPieces(pieces), seenPieces(pieces[next:]))
		}
		if told != over {
			t.Errorf("%q at %d: a word is too wide: %v, told %v", seenPieces(pieces), limit, over, told)
		}
	}
}

// fewest is the number of lines that a paragraph needs, found by trying all;
// 0 where there is no way.
func fewest(pieces []piece, limit Em) int {
	best := make([]int, len(pieces)+1)
	for end := 1; end <= len(pieces); end++ {
		last := pieces[end-1]
		if end < len(pieces) && last.flags&breaks == 0 {
			continue
		}
		for start := range end {
			if start > 0 && best[start] == 0 {
				continue
			}
			total := widthOf(trimmed(pieces[start:end]))
			if end < len(pieces) && last.flags&hyphen != 0 {
				total += last.word.hyphen.Width
			}
			if n := best[start] + 1; total <= limit && (best[end] == 0 || n < best[end]) {
				best[end] = n
			}
		}
	}
	return best[len(pieces)]
}

// Lines filled greedily are as few as there can be, and fewer limits need no
// fewer lines; balanced lines are as many, and none of them is too wide.
func TestLinesAreFewest(t *testing.T) {
	s, r := dejaVu("en"), random(5)
	for range 400 {
		text := sentence(r, 1+r.IntN(12))
		if r.IntN(4) == 0 { // hyphens that there is no room for
			text = strings.Join(strings.Split(strings.Repeat("wwwiilmn", 1+r.IntN(6)), "")[r.IntN(8):], "\u00ad")
		}
		pieces := randomPieces(s, text, r.IntN(3) == 0)
		if len(trimmed(pieces)) < len(pieces) || len(pieces) == 0 {
			continue
		}
		before := 0
		for limit := Em(16_000_000); limit > 1_000_000; limit -= Em(1 + r.IntN(1_000_000)) {
			want := fewest(pieces, limit)
			if want == 0 {
				want = len(pieces) + 2
			}
			got := countLines(pieces, limit)
			if got != want {
				t.Fatalf("%q at %d has %d lines, %d would do", seenPieces(pieces), limit, got, want)
			}
			if got < before {
				t.Fatalf("%q at %d has %d lines, and %d where there is more room", seenPieces(pieces), limit, got, before)
			}
			before = got
			even := balanced(pieces, limit)
			if n := countLines(pieces, even); n != got || even > limit {
				t.Fatalf("%q at %d has %d lines, balanced at %d %d", seenPieces(pieces), limit, got, even, n)
			}
			if want > len(pieces) && even != limit {
				t.Fatalf("%q is too wide for %d and was balanced to %d", seenPieces(pieces), limit, even)
			}
		}
	}
}

// A soft hyphen is seen at the end of a line and nowhere else, and is told as
// what it is. Its glyph is that of a hyphen.
func TestSoftHyphenShowsAtLineEnds(t *testing.T) {
	s := dejaVu("en")
	text := s.Prepare(one("un\u00adbe\u00adliev\u00adable"))
	place := func(size Unit) []string { return seenLines(s.Placer().Place(text, size, 40*Point, wide)) }
	for _, c := range []struct {
		size Unit
		want []string
	}{
		{5 * Point, []string{"unbelievable"}},
		{10 * Point, []string{"unbe\u00ad", "lievable"}},
		{13 * Point, []string{"unbe\u00ad", "liev\u00ad", "able"}},
		{16 * Point, []string{"un\u00ad", "be\u00ad", "liev\u00ad", "able"}},
	} {
		if got := place(c.size); !slices.Equal(got, c.want) {
			t.Errorf("at %d the lines are %q, want %q", c.size, got, c.want)
		}
	}
	hard, soft := s.chunk(0, false, "-").pieces[0].word, s.softened(0)
	if hard.Glyphs[0].glyph != soft.Glyphs[0].glyph || hard.Width != soft.Width || hard.ID == soft.ID {
		t.Errorf("the hyphen %+v does not look like %+v", soft, hard)
	}
}

// Whatever is too wide is broken into characters, and then every character
// stands on a line that it fits.
func TestSplitWide(t *testing.T) {
	s, r := dejaVu("en"), random(6)
	for range 300 {
		pieces := randomPieces(s, sentence(r, 1+r.IntN(4))+strings.Repeat("W", r.IntN(40)), false)
		limit := Em(3_000_000 + r.IntN(5_000_000)) // wider than any character
		got, split := s.splitWide(pieces, limit)
		if tooWide := breakLines(pieces, limit, func([]piece, bool) {}); split != tooWide {
			t.Errorf("%q at %d: too wide: %v, split: %v", seenPieces(pieces), limit, tooWide, split)
		}
		if breakLines(got, limit, func([]piece, bool) {}) {
			t.Errorf("%q at %d is too wide after it was split", seenPieces(pieces), limit)
		}
		var before, after strings.Builder
		for _, p := range pieces {
			before.WriteString(p.word.Text)
		}
		for _, p := range got {
			after.WriteString(p.word.Text)
		}
		if before.String() != after.String() {
			t.Errorf("%q was split into %q", before.String(), after.String())
		}
	}
}
