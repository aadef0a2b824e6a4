package numeral_test

import (
	"testing"

	"quiz/decks/numeral"
)

// Years in words, and 0 for what is none.
func TestYear(t *testing.T) {
	for _, c := range []struct {
		text, language string
		want           int64
	}{
		{"nineteen ninety-two", "en", 1992}, {"Nineteen-Ninety-Two", "", 1992}, {"nineteen oh five", "en", 1905}, {"nineteen o-five", "en", 1905}, {"twenty twelve", "en", 2012}, {"twenty twenty", "en", 2020}, {"twenty-nine ninety-nine", "en", 2999}, {"ten sixty-six", "en", 1066},
		{"nineteen hundred", "en", 1900}, {"nineteen hundred and five", "en", 1905}, {"two thousand and twelve", "en", 2012}, {"one thousand", "en", 1000}, {"two thousand nine hundred and ninety-nine", "en", 2999},
		{"nine ninety-nine", "en", 0}, {"thirty ten", "en", 0}, {"nine hundred", "en", 0}, {"three thousand", "en", 0}, {"twenty five", "en", 0}, {"nineteen five", "en", 0}, {"nineteen oh twelve", "en", 0}, {"nineteen oh", "en", 0}, {"nineteen", "en", 0}, {"nineteen zero zero", "en", 0}, {"nineteen ninety-two ten", "en", 0}, {"1992", "en", 0}, {"", "en", 0},
		{"neunzehnhundertzweiundneunzig", "de", 1992}, {"mil novecientos noventa y dos", "es", 1992}, {"neunzehn zweiundneunzig", "de", 0}, {"nineteen ninety-two", "de", 0}, {"一千九百九十二", "zh", 1992},
	} {
		got, ok := numeral.Year(c.text, c.language)
		if ok != (c.want != 0) || ok && got != c.want {
			t.Errorf("%q in %q is %d, %t; want %d", c.text, c.language, got, ok, c.want)
		}
	}
}
