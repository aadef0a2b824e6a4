package numeral_test

import (
	"regexp"
	"strings"
	"testing"

	"quiz/decks/numeral"
)

// plain are texts that are numbers, and what they are; none of those that want
// nothing is one.
var plain = []struct{ text, lang, want string }{
	{"7", "en", "7"},
	{"007", "en", "007"},
	{"-7", "en", "-7"},
	{"+7", "en", "7"},
	{".5", "en", "0.5"},
	{"5.0", "en", "5.0"},
	{"3,5", "en", "3.5"},
	{"3.5", "de", "3.5"},
	{"1,991", "en", "1991"},
	{"1.991", "en", "1.991"},
	{"1.991", "de", "1991"},
	{"1,991", "de", "1.991"},
	{"1,991", "en-GB", "1991"},
	{"1 991,5", "fr", "1991.5"},
	{"1'991", "de-CH", "1991"},
	{"1_991", "", "1991"},
	{"1,234,567.25", "de", "1234567.25"},
	{"1.234.567,25", "en", "1234567.25"},
	{"1.234.567", "en", "1234567"},
	{"12,34,567", "hi", "1234567"},
	{"3٫141", "ar", "3.141"},
	{"3٬141", "ar", "3141"},
	{"-1,991", "", "-1991"},

	{"", "en", ""},
	{"-", "en", ""},
	{".", "en", ""},
	{"٫", "ar", ""},
	{"--5", "en", ""},
	{"5.5.5", "en", ""},
	{"1,2,3", "en", ""},
	{"0,123,456", "en", ""},
	{"1,234'567", "en", ""},
	{"5 6", "en", ""},
	{"5 km", "en", ""},
	{"1e9", "en", ""},
	{"five", "en", ""},
	{"٧", "ar", ""}, // the digits are not western
	{strings.Repeat("1", 101), "en", ""},
}

func TestPlain(t *testing.T) {
	for _, c := range plain {
		got, ok := numeral.Plain(c.text, c.lang)
		if ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%q in %q is %q, %t; want %q", c.text, c.lang, got, ok, c.want)
		}
	}
}

// Written as people write it, a number is the same in every script.
func TestScripts(t *testing.T) {
	for _, text := range []string{"-1991.5", "−1991.5", "‑1991٫5", "-١٩٩١٫٥", "-۱۹۹۱٫۵", "-१९९१.५", "－１９９１．５", "-1’991.5", "-1\u00a0991.5", "-1\u202f991,5", "-𝟏𝟗𝟗𝟏.5"} {
		got, ok := numeral.Plain(numeral.WesternDigits(numeral.Tidy(text)), "en")
		if !ok || got != "-1991.5" {
			t.Errorf("%q is %q, %t", text, got, ok)
		}
	}
}

func TestDecimalComma(t *testing.T) {
	for tag, want := range map[string]bool{
		"": false, "en": false, "en-ZA": false, "de": true, "de-CH": false, "fr": true, "pt_BR": true, "az": true, "ja": false, "none such": false,
		"nb": true, "no": true, "no-NO": true, // which CLDR has under nb alone
	} {
		if got := numeral.DecimalComma(tag); got != want {
			t.Errorf("%q: %t", tag, got)
		}
	}
}

// What is plain has western digits and no marks but the sign and the point,
// whatever it was; and in English it is then what it is.
func FuzzPlain(f *testing.F) {
	for _, c := range plain {
		f.Add(c.text, c.lang)
	}
	form := regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)
	f.Fuzz(func(t *testing.T, text, lang string) {
		got, ok := numeral.Plain(numeral.WesternDigits(numeral.Tidy(text)), lang)
		if !ok {
			return
		}
		if !form.MatchString(got) {
			t.Errorf("%q in %q is %q", text, lang, got)
		}
		if again, ok := numeral.Plain(got, "en"); len(got) <= 100 && (!ok || again != got) {
			t.Errorf("%q in %q is %q, and that is %q, %t", text, lang, got, again, ok)
		}
	})
}
