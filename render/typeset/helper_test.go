package typeset

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// plainProfile is like that of most cards.
func plainProfile() Profile {
	return Profile{Sizes: []Unit{24000, 22000, 20000, 18000, 16000, 14000, 12000, 11000, 10000, 9000, 8000}, Leading: 60_000}
}

// A sample is fonts to set text in, under a name.
type sample struct {
	name  string
	fonts *Fonts
}

// samples gives the fonts built in, and others that many machines of
// developers have: for scripts that need much shaping, and pictures.
func samples(t testing.TB) []sample {
	t.Helper()
	list := []sample{{"DejaVu", NewFonts()}}
	var given []*Face
	for _, path := range found() {
		faces, err := OpenFont(path)
		if err != nil {
			t.Fatal(err)
		}
		given = append(given, faces...)
	}
	if len(given) > 0 {
		list = append(list, sample{"with Noto", NewFonts(given...)})
	}
	return list
}

// noto is where Debian puts fonts of many scripts.
const noto = "/usr/share/fonts/truetype/noto/"

func found() (paths []string) {
	for _, name := range []string{"NotoSansDevanagari-Regular.ttf", "NotoSansThai-Regular.ttf", "NotoNastaliqUrdu-Regular.ttf", "NotoColorEmoji.ttf"} {
		if _, err := os.Stat(filepath.Join(noto, name)); err == nil {
			paths = append(paths, filepath.Join(noto, name))
		}
	}
	return paths
}

func dejaVu(lang string) *Setter { return NewSetter(NewFonts(), plainProfile(), lang) }

// hostile are words that have broken typesetters before.
var hostile = []string{
	"word", "it's", "“quoted”", "«так»", "(see", "below)", "[1]", "well-known", "and/or", "3.14", "-5", "1,000", ".5", "50%", "$20", "mot !", "a…b", "…",
	"https://example.org/a/b?c=d&e=f", "10\u00a0km", "soft\u00adhy\u00adphen", "zero\u200bwidth", "word\u2060joiner", "—", "en–dash", "!", "?!", "/", ":", ";", "\"", "'",
	"漢字かな交じり文。", "「引用」", "한국어", "𠀀𠀁", "العربية", "اردو", "۱۲۳", "١٢٣", "שָׁלוֹם", "हिन्दी", "क्षत्रिय", "ภาษาไทย", "(เด็ก)", "ພາສາລາວ", "Tiê\u0301ng Viê\u0323t", "e\u0301\u0323",
	"🙂", "👩‍👩‍👧", "🇦🇿🇵🇰", "1️⃣", "☺\ufe0f", "\u202eabc\u202c", "\u2066x\u2069", "\u200f", "\ufffc", "\ufffd", "\ufdd0", "\U0001ffff", "\xed\xa0\x80", "\xff", "\x00", "\t", "\r\n", "\u2028",
	"\u00a0", "\u3000", "\u2003", "\u0301", "\ufe0f", "\u200d", "\u00ad", "\u200b", "İIıi", "ﬁ", "ǅ", "Å", "K", "lj", "\u1161", "각",
}

// sentence is random text of hostile words.
func sentence(r *rand.Rand, words int) string {
	var b strings.Builder
	for range words {
		b.WriteString(hostile[r.IntN(len(hostile))])
		if r.IntN(4) > 0 {
			b.WriteString(strings.Repeat(" ", 1+r.IntN(8)/7))
		}
	}
	return b.String()
}

// cut makes spans of a text, each in a style of its own.
func cut(r *rand.Rand, text string) (spans []Span) {
	runes := []rune(text)
	for len(runes) > 0 {
		n := 1 + r.IntN(len(runes))
		spans = append(spans, Span{Text: string(runes[:n]), Style: Style(r.IntN(16))})
		runes = runes[n:]
	}
	return spans
}

func one(text string) []Block { return []Block{{Spans: []Span{{Text: text}}}} }

// seen is what a reader sees of a word, from left to right.
func seen(w *Word) string {
	if w.Ghost != nil {
		return w.Text
	}
	var b strings.Builder
	told := w.ActualTexts
	for i := range w.Glyphs {
		switch {
		case len(told) > 0 && told[0].From == i:
			b.WriteString(told[0].Text)
			fallthrough
		case len(told) > 0 && told[0].From < i:
			if told[0].To == i+1 {
				told = told[1:]
			}
		default:
			b.WriteString(w.Face.Text(w.Glyphs[i].Code))
		}
	}
	return b.String()
}

// seenLines is what a reader sees of a layout, line by line.
func seenLines(l *Layout) (list []string) {
	for i := range l.Lines {
		var b strings.Builder
		for _, w := range l.Lines[i].Words {
			b.WriteString(seen(w.Word))
		}
		list = append(list, b.String())
	}
	return list
}

func reversed(text string) string {
	runes := []rune(text)
	slices.Reverse(runes)
	return string(runes)
}

// wide is room enough for one line of any text here.
const wide = 1_000_000 * Point

func random(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 7)) }
