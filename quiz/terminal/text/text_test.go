package text

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"quiz/decks/deckstest"
)

func TestVisible(t *testing.T) {
	for text, want := range map[string]string{
		"plain, naïve, 漢字, עברית, 🙂": "plain, naïve, 漢字, עברית, 🙂",
		"\x1b[31mred":             `\x1b[31mred`,
		"a\x00b\x07\x7f":          `a\x00b\x07\x7f`,
		"\u009b31m":               `\x9b31m`,
		"\u202eabc\u2066x":        `\u202eabc\u2066x`,
		"one\r\ntwo\rthree\tfour": "one\ntwo" + `\x0d` + "three    four",
		"bad \xff byte":           "bad \ufffd byte",
		"می\u200cخواهم":           "می\u200cخواهم", // a joiner that the word needs
		"\ufeffmark":              `\ufeffmark`,
	} {
		if got := Visible(text); got != want {
			t.Errorf("Visible(%q) = %q, want %q", text, got, want)
		}
	}
	if got, want := VisibleLine(" a\n\tb\x1b "), `a b\x1b`; got != want {
		t.Errorf("VisibleLine: %q, want %q", got, want)
	}
}

// FuzzVisible: whatever comes from a deck, nothing that a terminal acts upon
// leaves; and wrapped text keeps within its width and loses nothing.
func FuzzVisible(f *testing.F) {
	f.Add("a \x1b[2J b\r\n**c** `d`", 9)
	f.Add("\u202e漢字漢字漢字漢字 x", 10)
	f.Fuzz(func(t *testing.T, text string, width int) {
		if got := Visible(text); strings.ContainsFunc(got, Hidden) || !utf8.ValidString(got) {
			t.Fatalf("Visible(%q) = %q", text, got)
		}
		width = 8 + max(0, width%100)
		checkWrapped(t, text, width)
	})
}

// drawn is the markup of a deck as a terminal is sent it.
func drawn(st Style, source string) string {
	return strings.Join(st.DrawAll(st.Text(source, "")), "\n")
}

// escapes are those that a Style itself writes.
var escapes = regexp.MustCompile("\x1b\\[[0-9;]*m")

func checkWrapped(t *testing.T, source string, width int) {
	t.Helper()
	shown := drawn(Style{Width: width, Set: true, Color: true}, source)
	bare := escapes.ReplaceAllString(shown, "")
	if strings.ContainsFunc(bare, Hidden) {
		t.Fatalf("%q is shown as %q", source, shown)
	}
	if plain := drawn(Style{}, source); squeeze(bare) != squeeze(plain) {
		t.Fatalf("%q is shown as %q, and without wrapping as %q", source, bare, plain)
	}
}

// squeeze takes out all white space, which wrapping may change.
func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// Lines keep within the width, unless they are code, which is never broken.
func TestWrapWidth(t *testing.T) {
	for seed := range uint64(500) {
		text := deckstest.Line(rand.New(rand.NewPCG(seed, 7)))
		for width := 8; width < 40; width += 5 {
			for _, line := range Wrap([]Span{{Text: Visible(text), Codes: []string{Bold}}, {Text: Visible(text)}}, width, 0) {
				if got := line.Width(); got > width {
					t.Fatalf("line %q of %d columns, wrapped at %d", line, got, width)
				}
			}
		}
	}
}

func TestText(t *testing.T) {
	const source = "One *two* **three** `four` words that go on.\n\n- first item that is long\n- second\n  1. inner\n\n```\ncode  stays\n```\n\n![cell](cell.png) $x^2$"
	for _, c := range []struct {
		style Style
		want  string
	}{
		{Style{}, "One two three four words that go on.\n- first item that is long\n- second\n  1. inner\n    code  stays\n\n[image: cell, cell.png] x²"},
		{Style{Width: 21}, "One two three four\nwords that go on.\n- first item that is\n  long\n- second\n  1. inner\n    code  stays\n\n[image: cell,\ncell.png] x²"},
		{Style{Set: true, Color: true}, "One \x1b[3mtwo\x1b[0m \x1b[1mthree\x1b[0m \x1b[36mfour\x1b[0m words that go on.\n- first item that is long\n- second\n  1. inner\n    \x1b[36mcode  stays\x1b[0m\n\n[image: cell, cell.png] x²"},
		{Style{Set: true}, "One \x1b[3mtwo\x1b[0m \x1b[1mthree\x1b[0m four words that go on.\n- first item that is long\n- second\n  1. inner\n    code  stays\n\n[image: cell, cell.png] x²"},
	} {
		if got := drawn(c.style, source); got != c.want {
			t.Errorf("%+v shows\n%q, want\n%q", c.style, got, c.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for got, want := range map[string]string{
		Duration(0.4): "0 s", Duration(59.6): "1 min", Duration(192): "3 min 12 s", Duration(7380): "2 h 3 min",
		Percent(200.0 / 3): "66.7%", Percent(99.99): "99.9%", Percent(100): "100%", Percent(70): "70%",
		Points(2.0 / 3): "0.67", PointCount(1): "1 point", PointCount(0.5): "0.5 points", Count(1, "card"): "1 card", Count(0, "card"): "0 cards",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
