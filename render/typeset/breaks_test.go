package typeset

import (
	"slices"
	"strings"
	"testing"

	"github.com/go-text/typesetting/segmenter"
)

// allowed lists where UAX 14 lets a line end within a text, in characters.
func allowed(text string) (places []int) {
	var s segmenter.Segmenter
	s.Init([]rune(text))
	for lines := s.LineIterator(); lines.Next(); {
		line := lines.Line()
		places = append(places, line.Offset+len(line.Text))
	}
	return places[:max(0, len(places)-1)]
}

// taken lists where pieces let a line end. What is not shaped lies before the
// next piece, or before the break.
func taken(t *testing.T, text string, pieces []piece) (places []int) {
	t.Helper()
	runes := []rune(text)
	at := 0
	skip := func() {
		for at < len(runes) && len(dropIgnored(runes[at:at+1])) == 0 {
			at++
		}
	}
	for _, p := range pieces {
		skip()
		for _, r := range p.word.Text {
			if skip(); at == len(runes) || runes[at] != r {
				t.Fatalf("%q: the pieces do not make up the text at character %d", text, at)
			}
			at++
		}
		if p.flags&breaks != 0 {
			skip()
			places = append(places, at)
		}
	}
	if skip(); at != len(runes) {
		t.Fatalf("%q: the pieces end at character %d", text, at)
	}
	return slices.DeleteFunc(slices.Compact(places), func(place int) bool { return place == len(runes) })
}

// shown lists breaks by the first character behind them that shows. One with
// nothing before or behind it is none.
func shown(text string, places []int) (list []int) {
	runes := []rune(text)
	for _, place := range places {
		before := strings.Trim(string(dropIgnored(runes[:place])), " ")
		for place < len(runes) && (runes[place] == ' ' || len(dropIgnored(runes[place:place+1])) == 0) {
			place++
		}
		if before != "" && place < len(runes) {
			list = append(list, place)
		}
	}
	return slices.Compact(list)
}

func checkBreaks(t *testing.T, s *Setter, text string, spans []Span) {
	t.Helper()
	p := s.paragraph(spans, true)
	for i := range max(0, len(p.pieces)-1) {
		if p.pieces[i].flags&breaks != 0 && p.pieces[i+1].flags&space != 0 {
			t.Errorf("%q: a line may begin with a space", text)
		}
	}
	got, want := shown(text, taken(t, text, p.pieces)), shown(text, allowed(text))
	if !slices.Equal(got, want) {
		t.Errorf("%q in %d spans may be broken at %v, want %v", text, len(spans), got, want)
	}
}

// Lines may end where UAX 14 says, however a text is cut into styles.
func TestBreaksAreThoseOfUnicode(t *testing.T) {
	s, r := dejaVu("en"), random(2)
	for range 1500 {
		text := clean(sentence(r, 1+r.IntN(6)), true)
		if text == "" || strings.ContainsFunc(text, leadingVowel) {
			continue
		}
		checkBreaks(t, s, text, []Span{{Text: text}})
		if spans := cut(r, text); joinedText(spans) == text {
			checkBreaks(t, s, text, spans)
		}
	}
}

func joinedText(spans []Span) string {
	text, _ := joined(spans, true)
	return text
}

// parts is a text as the pieces that no line breaks.
func parts(s *Setter, text string) string {
	var b strings.Builder
	for _, p := range s.paragraph([]Span{{Text: text}}, false).pieces {
		b.WriteString(p.word.Text)
		if p.flags&hyphen != 0 {
			b.WriteByte('-')
		}
		if p.flags&breaks != 0 {
			b.WriteByte('|')
		}
	}
	return b.String()
}

func TestBreaksExamples(t *testing.T) {
	s := dejaVu("")
	for _, c := range []struct{ text, want string }{
		{"a well-known word", "a |well-|known |word"},
		{"mot ! « ici » ( x )", "mot ! |« ici » |( x )"},
		{"costs .5 or , so", "costs |.5 |or , |so"},
		{"10\u00a0km/h 3/4", "10\u00a0km/|h |3/4"},
		{"hy\u00adphen\u00ad", "hy-|phen"},
		{"zero\u200bwidth \u200bspace", "zero|width |space"},
		{"漢字。「引用」", "漢|字。|「引|用」"},
		{"ไปเที่ยวแล้ว", "ไป|เที่ยว|แล้ว"},
		{"(เด็ก) “แม่”", "(เด็ก) |“แม่”"},
		{"ໄປເຮືອນ", "ໄປ|ເຮືອນ"},
	} {
		if got := parts(s, c.text); got != c.want {
			t.Errorf("%q is broken as %q, want %q", c.text, got, c.want)
		}
	}
}

// A hyphen is shown too where the word changes its style at its place.
func TestSoftHyphenBetweenStyles(t *testing.T) {
	s := dejaVu("")
	p := s.paragraph([]Span{{Text: "hy\u00ad", Style: Bold}, {Text: "phen"}, {Text: "\u00adate"}}, false)
	for i, want := range []flag{breaks | hyphen, breaks | hyphen, 0} {
		if got := p.pieces[i].flags; got != want || want != 0 && p.pieces[i].word.hyphen == nil {
			t.Errorf("piece %q has flags %b, want %b and a hyphen", p.pieces[i].word.Text, got, want)
		}
	}
}

// A soft hyphen that no letter stands before shows nothing, and breaks nothing.
func TestSoftHyphenAlone(t *testing.T) {
	for _, spans := range [][]Span{
		{{Text: "a "}, {Text: "\u00ad", Style: Bold}, {Text: "b"}},
		{{Gap: true}, {Text: "\u00adb"}},
		{{Text: "a\u200b\u00adb \u00ad\u00ad \u00ad"}},
	} {
		s := dejaVu("")
		for _, p := range s.paragraph(spans, false).pieces {
			if p.flags&hyphen != 0 && (p.word == nil || p.word.hyphen == nil) {
				t.Errorf("%v has a piece that ends with a hyphen, but has none", spans)
			}
		}
		s.Fit(s.Prepare([]Block{{Spans: spans}}), Point, Point)
	}
}

// A gap is broken from the words beside it, and not from the marks.
func TestGapBreaks(t *testing.T) {
	s := dejaVu("")
	p := s.paragraph([]Span{{Text: "in ("}, {Gap: true}, {Text: "), or "}, {Gap: true}, {Text: "a."}}, false)
	var b strings.Builder
	for _, piece := range p.pieces {
		if piece.flags&gap != 0 {
			b.WriteByte('_')
		} else {
			b.WriteString(piece.word.Text)
		}
		if piece.flags&breaks != 0 {
			b.WriteByte('|')
		}
	}
	if got, want := b.String(), "in |(_), |or |_|a."; got != want {
		t.Errorf("gaps are broken as %q, want %q", got, want)
	}
}
