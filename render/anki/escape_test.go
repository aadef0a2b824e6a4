package anki

import (
	"testing"

	"quiz/decks/markup"
)

// What HTML or Anki would read into text is taken from it, and nothing else.
func TestEscape(t *testing.T) {
	for text, want := range map[string][2]string{ // outside of maths and within
		" a~":                {" a~", " a~"},
		"&<>":                {"&amp;&lt;&gt;", "&amp;&lt;&gt;"},
		"a\nb\tc":            {"a<br>b\tc", "a b\tc"},
		"\x00\x1f\x7f":       {"␀␟␡", "␀␟␡"},
		"\u0080\u009f\u00a0": {"\ufffd\ufffd\u00a0", "\ufffd\ufffd\u00a0"},
		"\xff":               {"\ufffd", "\ufffd"},
		"{":                  {"&#123;", "&#123;"},
		"{a":                 {"{a", "{a"},
		"a{":                 {"a&#123;", "a&#123;"},
		"{{{a}}}":            {"&#123;&#123;{a}}}", "&#123;&#123;{a}}}"},
		"[a] [ sound:x]":     {"[a] [ sound:x]", "[a] [ sound:x]"},
		"[sound:x] [ANKI:y]": {"&#91;sound:x] &#91;ANKI:y]", "&#91;sound:x] &#91;ANKI:y]"},
		"[sound:":            {"&#91;sound:", "&#91;sound:"},
		"[sound":             {"[sound", "[sound"},
		"[[type:A]]":         {"&#91;[type:A]]", "&#91;[type:A]]"},
		"[latex] [/latex]":   {"&#91;latex] &#91;/latex]", "&#91;latex] &#91;/latex]"},
		"[$] [$$] [/$]":      {"&#91;$] &#91;$$] &#91;/$]", "&#91;$] &#91;$$] &#91;/$]"},
		`\(x\)`:              {`\<span></span>(x\<span></span>)`, `\(x\)`},
		`\[x\] \a`:           {`\<span></span>[x\<span></span>] \a`, `\[x\] \a`},
		`a\`:                 {`a\`, `a\ `},
		`é\`:                 {`é\`, `é\ `},
		"e\u0301":            {"é", "é"},
		"\u0301e":            {"&#769;e", "&#769;e"},
		"a\n\u0301":          {"a<br>&#769;", "a &#769;"},
	} {
		for i, style := range []markup.Style{0, markup.Math} {
			if got := escape(text, style); got != want[i] {
				t.Errorf("%q, style %d: got %q, want %q", text, style, got, want[i])
			}
		}
	}
}

// Scripts written from right to left are told from those beside them.
func TestLeftToRight(t *testing.T) {
	for r, want := range map[rune]bool{
		'a': true, 0x58f: true, 0x590: false, 0x591: true, 0x5be: false, 0x5d0: false, 0x627: false, 0x710: false, 0x7c0: false, 0x8ff: true, 0x900: true,
		0x200e: true, 0x200f: false, 0x2010: true, 0xfb1c: true, 0xfb1d: false, 0xfb50: false, 0xfefc: false, 0xff21: true, 0x10800: false, 0x1e900: false, 0x1f600: true,
	} {
		if got := isLeftToRight("a" + string(r)); got != want {
			t.Errorf("%U: %v, want %v", r, got, want)
		}
	}
}
