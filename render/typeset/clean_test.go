package typeset

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// checkClean checks what clean promises of any text.
func checkClean(t *testing.T, text string) {
	t.Helper()
	for _, code := range []bool{false, true} {
		got := clean(text, code)
		switch {
		case !utf8.ValidString(got):
			t.Errorf("clean(%q, %v) = %q, which is not UTF-8", text, code, got)
		case !norm.NFC.IsNormalString(got):
			t.Errorf("clean(%q, %v) = %q, which is not NFC", text, code, got)
		case strings.ContainsFunc(got, unsettable):
			t.Errorf("clean(%q, %v) = %q, which has control characters", text, code, got)
		case clean(got, code) != got:
			t.Errorf("clean(%q, %v) = %q, which is cleaned again to %q", text, code, got, clean(got, code))
		case isClean(text) && got != text:
			t.Errorf("isClean(%q), but it is cleaned to %q", text, got)
		}
	}
}

func unsettable(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Noncharacter_Code_Point, r) || r == '\u2028' || r == '\u2029' || r == '\ufeff'
}

func TestCleanRandomText(t *testing.T) {
	r := random(1)
	for range 5000 {
		checkClean(t, sentence(r, 1+r.IntN(4)))
		raw := make([]byte, r.IntN(12))
		for i := range raw {
			raw[i] = byte(r.Uint32())
		}
		checkClean(t, string(raw))
	}
}

// isClean knows no text to be clean that is not: neither a single character nor
// one beside a mark, and what it takes for clean is so beside any other.
func TestIsCleanAgreesWithCleaning(t *testing.T) {
	var quick []rune
	for r := rune(0); r <= unicode.MaxRune; r++ {
		text := string(r)
		if isClean(text) {
			quick = append(quick, r)
			if slow := norm.NFC.String(text); slow != text || unsettable(r) {
				t.Errorf("isClean(%q), which is not", text)
			}
		}
	}
	for _, a := range quick {
		for _, b := range quick {
			if text := string([]rune{a, b}); norm.NFC.String(text) != text {
				t.Fatalf("isClean(%q), which is not NFC", text)
			}
		}
	}
}

func TestCleanExamples(t *testing.T) {
	for _, c := range []struct {
		text string
		code bool
		want string
	}{
		{"a\tb\nc\rd\u2028e\vf", false, "a b c d e f"},
		{"\tx", true, "    x"},
		{"Vie\u0323\u0302t", false, "Việt"},
		{"a\x00b\x1b[1m\u0085c\ufeffd\ufdd0e\U0010ffff", false, "ab[1mcde"},
		{"\xed\xa0\x80|\xff", false, "\ufffd|\ufffd"},
		{"a\x00\u0301", false, "á"},
		{"co\u00adop\u200c\u200d\ufe0f", false, "co\u00adop\u200c\u200d\ufe0f"},
	} {
		if got := clean(c.text, c.code); got != c.want {
			t.Errorf("clean(%q, %v) = %q, want %q", c.text, c.code, got, c.want)
		}
	}
}

// What fonts need not have takes no room that a reader would miss.
func TestIgnorableShowsNothing(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if isDirection(r) && !isIgnorable(r) {
			t.Errorf("%U says a direction, but fonts are asked for it", r)
		}
		if isIgnorable(r) && !unicode.In(r, unicode.Cf, unicode.Mn, unicode.Cn, unicode.Variation_Selector) {
			t.Errorf("%U shows, but no font is asked for it", r)
		}
		if isSpace(r) && !unicode.Is(unicode.Zs, r) {
			t.Errorf("%U is taken for a space", r)
		}
	}
}

// Whatever Unicode has run from right to left is found.
func TestRightToLeft(t *testing.T) {
	s := dejaVu("")
	for r := rune(' '); r <= unicode.MaxRune; r++ {
		text := string(r)
		if !rightToLeft(text) && clean(text, false) == text && unicode.IsLetter(r) {
			runs := s.bidi.SegmentString(text, 1) // from left to right
			if runs.Run(0).Level != 0 {
				t.Errorf("%U runs from right to left, which is not seen", r)
			}
		}
	}
}
