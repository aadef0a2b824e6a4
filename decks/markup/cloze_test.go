package markup

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var pieceForm = regexp.MustCompile(`\{(\d)(?:=([^{}]*))?\}`)

// pieces makes {1} an empty blank of a text, and {1=a} a filled one.
func pieces(text string) (list []Piece) {
	for text != "" {
		at := pieceForm.FindStringSubmatchIndex(text)
		if at == nil {
			return append(list, Piece{Text: text})
		}
		m := pieceForm.FindStringSubmatch(text)
		n, _ := strconv.Atoi(m[1])
		list = append(list, Piece{Text: text[:at[0]]}, Piece{Text: m[2], Blank: n})
		text = text[at[1]:]
	}
	return list
}

// written writes spans the other way: with their styles before them, where they
// have any, and + before what belongs to one formula.
func written(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		if s.Joined {
			b.WriteString("+")
		}
		for i, sign := range []string{"em:", "strong:", "code:", "math:"} {
			if s.Style&(1<<i) != 0 {
				b.WriteString(sign)
			}
		}
		switch {
		case s.Image != "":
			fmt.Fprintf(&b, "<%s|%s>", s.Text, s.Image)
		case s.IsGap():
			fmt.Fprintf(&b, "{%d}", s.Blank)
		case s.Blank > 0:
			fmt.Fprintf(&b, "{%d=%s}", s.Blank, s.Text)
		default:
			b.WriteString(s.Text)
		}
		b.WriteString("·")
	}
	return strings.TrimSuffix(b.String(), "·")
}

func TestParseCloze(t *testing.T) {
	for text, want := range map[string]string{
		"{1}":                      "{1}",
		" a {1}{2} b ":             "a ·{1}·{2}· b",
		"a {1=b} c":                "a ·{1=b}· c",
		"*a {1} b*":                "em:a ·em:{1}·em: b",
		"*{1}* **{2=b}**":          "em:{1}· ·strong:{2=b}",
		"_{1}_b":                   "_·{1}·_b",
		"{1=*a* b} c":              "em:{1=a}·{1= b}· c",
		"`x {1} {2=*y*}`":          "code:x ·code:{1}·code: ·code:{2=*y*}",
		"$x={1}^{2=2}$$y$":         "math:x=·+math:{1}·+math:^·+math:{2=2}·math:y",
		"${1}$ costs $5 {2} $6":    "math:{1}· costs $5 ·{2}· $6",
		"a\\\n{1}":                 "a·\n·{1}",
		"{1=a\\\nb}":               "{1=a}·\n·{1=b}",
		"14. {1} 1789":             "14. ·{1}· 1789",
		"a\x00b {1}":               "a\uFFFDb ·{1}",
		"a\ufdd0b {1} \ufdd1":      "a\ufdd0b ·{1}· \ufdd1",
		"a\xff {1=\xff}":           "a\uFFFD ·{1=\uFFFD}",
		"![a {1} b {2=c}](d.png)e": "<a … b c|d.png>·{1}·e",
		"![a]({1}.png)":            "![a](·{1}·.png)",
		`![a](b.png "{1}")`:        `![a](b.png "·{1}·")`,
		"{1=![a](b.png)}":          "<a|b.png>",
		`\*{1}\*`:                  "*·{1}·*",
	} {
		got := ParseCloze(pieces(text))
		if len(got) != 1 || got[0].Kind != Paragraph {
			t.Fatalf("%q: got %+v", text, got)
		}
		if got := written(got[0].Spans); got != want {
			t.Errorf("%q: got\n%s\nwant\n%s", text, got, want)
		}
	}
	if got := ParseCloze(nil); got != nil {
		t.Errorf("of nothing: got %+v", got)
	}
}

// Blanks may go over blocks, and stand in each sort of them.
func TestParseClozeBlocks(t *testing.T) {
	text := ParseCloze(pieces("- {1}\n- b {2=c\n\nd} e\n\n```go {3}\nx {4}\n{5=y}\n```\n~~~{6}\n~~~"))
	want := []string{"{1}", "b ·{2=c}", "{2=d}· e", "code:{3}·code:\nx ·code:{4}·code:\n·code:{5=y}", "code:{6}"}
	kinds := []BlockKind{Item, Item, Paragraph, Fence, Fence}
	if len(text) != len(want) {
		t.Fatalf("got %+v", text)
	}
	for i, block := range text {
		if got := written(block.Spans); got != want[i] || block.Kind != kinds[i] {
			t.Errorf("block %d of kind %d: got\n%s\nwant\n%s", i, block.Kind, got, want[i])
		}
	}
	if text[3].Lang != "go" {
		t.Errorf("language %q", text[3].Lang)
	}
}

// A formula in one line has its blanks where they were.
func TestLined(t *testing.T) {
	for text, want := range map[string]string{
		"a $x^2$ b":              "a ·math:x²· b",
		`$\frac{1}b$`:            "math:{1}·+math:/b",
		`$\frac{{1}}b$`:          "math:{1}·+math:/b",
		`$\frac{{1=1}}b$`:        "math:{1=1}·+math:/b",
		`$\frac{{1=a+b}}c$`:      "math:(·+math:{1=a+b}·+math:)/c",
		`$\frac{1{1}}b$`:         "math:(1·+math:{1}·+math:)/b",
		`$x^{1=2}$`:              "math:x·+math:{1=²}",
		`$x^{1}$`:                "math:x^·+math:{1}",
		`$x^{2{1}}$`:             "math:x^(2·+math:{1}·+math:)",
		`$\sqrt{1=\alpha\beta}$`: "math:√(·+math:{1=αβ}·+math:)",
		`$\{1=b}$`:               `math:\·+math:{1=b}`,
		`$a \le {1}$$b$`:         "math:a ≤ ·+math:{1}·math:b",
	} {
		got := written(ParseCloze(pieces(text))[0].Lined())
		if got != want {
			t.Errorf("%q: got\n%s\nwant\n%s", text, got, want)
		}
	}
}

func TestClozeHTML(t *testing.T) {
	text := ParseCloze(pieces("*a {1}* $x={2}$$y$ `{3=<}`"))
	if got, want := (HTML{}).Of(text), `<em>a …</em> \(x=…\)\(y\) <code>&lt;</code>`; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got, want := text.Plain(), "a  x=y <"; got != want {
		t.Errorf("plain: got %q, want %q", got, want)
	}
}

// FuzzCloze puts blanks into a text: they come out in order, each once, and the
// text around them is what it is around a letter.
func FuzzCloze(f *testing.F) {
	for _, rows := range cases {
		for _, c := range rows {
			f.Add("|" + strings.ReplaceAll(c.source, " ", " |"))
			f.Add(c.source + "|")
		}
	}
	f.Add("```|\n|\n```\n![|](a.png \"|\")|")
	f.Fuzz(func(t *testing.T, source string) {
		if strings.ContainsRune(source, letter) {
			return
		}
		between := strings.Split(source, "|")
		empty, filled := interleaved(between, ""), interleaved(between, "ab")
		text := ParseCloze(empty)
		checkGaps(t, text, len(between)-1)
		checkGaps(t, ParseCloze(filled), 0)
		if strings.Contains(source, "![") || strings.Contains(source, "```") || strings.Contains(source, "~~~") || len(source) > maxAhead/2 {
			return
		}
		h := HTML{Blank: func(int, Style) string { return string(letter) }}
		if got, want := h.Of(text), h.From(strings.Join(between, string(letter))); got != want {
			t.Errorf("%q with blanks: got\n%q\nwant\n%q", source, got, want)
		}
		if got, want := h.Of(ParseCloze(filled)), h.From(strings.Join(between, "ab")); got != want {
			t.Errorf("%q with filled blanks: got\n%q\nwant\n%q", source, got, want)
		}
	})
}

// letter is a letter to markup that no text has.
const letter = '\ue000'

func interleaved(between []string, fill string) []Piece {
	list := []Piece{{Text: between[0]}}
	for i, text := range between[1:] {
		list = append(list, Piece{Text: fill, Blank: i + 1}, Piece{Text: text})
	}
	return list
}

// checkGaps holds that a text has so many empty blanks, in their order, also
// where maths is written in one line.
func checkGaps(t *testing.T, text Text, n int) {
	t.Helper()
	var want, raw, lined []int
	for i := range n {
		want = append(want, i+1)
	}
	for _, block := range text {
		raw, lined = append(raw, gapsOf(block.Spans)...), append(lined, gapsOf(block.Lined())...)
		if block.Kind == Paragraph && len(block.Spans) == 0 {
			t.Errorf("empty paragraph in %+v", text)
		}
		for i, s := range block.Spans {
			if strings.ContainsRune(s.Text+s.Image+block.Lang, 0) || s.Joined && (i == 0 || s.Style != block.Spans[i-1].Style) {
				t.Errorf("wrong span %+v", s)
			}
		}
	}
	if !slices.Equal(raw, want) || !slices.Equal(lined, want) {
		t.Errorf("blanks %v, in one line %v, want %v: %+v", raw, lined, want, text)
	}
}

func gapsOf(spans []Span) (list []int) {
	for _, s := range spans {
		if s.IsGap() {
			list = append(list, s.Blank)
		}
	}
	return list
}

// Random maths, too, keeps its blanks and the letters around them.
func FuzzLined(f *testing.F) {
	for _, tex := range []string{`\frac{|}{|}`, `x^|_{|}`, `\sqrt[|]{|}`, `{|`, `\|`, `|}`, `\text|`, strings.Repeat("{", 50) + "|"} {
		f.Add(tex, "a", uint8(1))
		f.Add(tex, "}", uint8(2))
	}
	f.Fuzz(func(t *testing.T, tex, fill string, nth uint8) {
		var formula []Span
		var want []int
		for i, text := range strings.Split(strings.ReplaceAll(tex, blankSign, ""), "|") {
			if i > 0 && (nth == 0 || i%int(nth) > 0 || fill == "") {
				formula = append(formula, Span{Style: Math, Blank: i, Joined: true})
				want = append(want, i)
			} else if i > 0 {
				formula = append(formula, Span{Style: Math, Blank: i, Text: strings.ReplaceAll(fill, blankSign, "x"), Joined: true})
			}
			if text != "" {
				formula = append(formula, Span{Style: Math, Text: text, Joined: true})
			}
		}
		if len(formula) == 0 {
			return
		}
		formula[0].Joined = false
		list := Block{Spans: formula}.Lined()
		if got := gapsOf(list); !slices.Equal(got, want) {
			t.Errorf("%q: blanks %v, want %v: %+v", tex, got, want, list)
		}
		last := 0
		for _, s := range list {
			if strings.ContainsFunc(s.Text, func(r rune) bool { return r == 0 }) || s.Blank > 0 && s.Blank < last {
				t.Errorf("%q: wrong span %+v", tex, s)
			}
			last = max(last, s.Blank)
		}
	})
}
