package numeral_test

import (
	"testing"

	"quiz/decks/numeral"
)

func TestTidy(t *testing.T) {
	for text, want := range map[string]string{
		"plain [text] {of} <all> \"signs\"": "plain [text] {of} <all> \"signs\"",
		"`a`":                               "'a'",
		"“a” ‘b’ «c»":                       "\"a\" 'b' \"c\"",
		"a–b — c−d":                         "a-b - c-d",
		"1⁄2 3∕4":                           "1/2 3/4",
		"10³ 10⁻³ x²":                       "10^3 10^-3 x2",
		"1½ ½":                              "1 1/2 1/2",
		"ｆｕｌｌ　ｗｉｄｔｈ":                        "full width",
		"so\u00adft\u200bly":                "softly",
		"كتـــاب":                           "كتاب",
		"\u200f7\u200e":                     "7",
		"e\u0301":                           "é",
		"🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
	} {
		if got := numeral.Tidy(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestWesternDigits(t *testing.T) {
	for text, want := range map[string]string{
		"a 1":           "a 1",
		"٠١٢٣٤٥٦٧٨٩":    "0123456789",
		"۰۱۲۳۴۵۶۷۸۹":    "0123456789",
		"०१२३४५६७८९":    "0123456789",
		"๐๑๒๓๔๕๖๗๘๙":    "0123456789",
		"𝟎𝟗𝟘𝟡𝟢𝟫𝟬𝟵𝟶𝟿":    "0909090909",
		"½ ² 五 Ⅷ é 🙂":   "½ ² 五 Ⅷ é 🙂",
		"12٫5 km\u200f": "12٫5 km\u200f",
	} {
		if got := numeral.WesternDigits(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestIsASCII(t *testing.T) {
	for text, want := range map[string]bool{"": true, "a~\x00\x7f": true, "aé": false, "\xff": false} {
		if got := numeral.IsASCII(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
