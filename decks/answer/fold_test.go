package answer_test

import (
	"slices"
	"testing"

	"quiz/decks/answer"
)

// What a text is without what does not count, and its words.
func TestFold(t *testing.T) {
	for _, c := range []struct {
		language, text, folded string
		words                  []string
	}{
		{"en", "  The Golgi   Apparatus. ", "golgiapparatus", []string{"golgi", "apparatus"}},
		{"en", "U.S.A.", "usa", []string{"usa"}},
		{"en", "Ph.D.", "phd", []string{"phd"}},
		{"en", "a.bcd", "a.bcd", []string{"a.bcd"}}, // two letters at most between dots
		{"en", "1,991 km", "1991km", []string{"1991", "km"}},
		{"en", "1,991km", "1991km", []string{"1991km"}},
		{"en", "1 991", "1991", []string{"1991"}},
		{"en", "12 3", "12 3", []string{"12", "3"}},
		{"en", "007", "007", []string{"007"}},
		{"en", "x²", "x2", []string{"x2"}},
		{"en", "x^2", "x2", []string{"x2"}},
		{"en", "10³", "10^3", []string{"10^3"}},
		{"en", ".5", "0.5", []string{"0.5"}},
		{"en", "...5", "5", []string{"5"}},
		{"en", "(0, 1]", "(0,1]", []string{"(0,1]"}},
		{"en", "A 4", "a4", []string{"a", "4"}},
		{"en", "A", "a", []string{"a"}},
		{"en", "?!", "?!", []string{"?!"}},
		{"en", "Straße", "strasse", []string{"strasse"}},
		{"en", "", "", nil},
		{"de", "Die Köln-Bonner", "koeln-bonner", []string{"köln-bonner"}},
		{"de", "1.991,5", "1991.5", []string{"1991.5"}},
		{"fr", "L’Œuvre", "oeuvre", []string{"œuvre"}},
		{"tr", "ISPARTA", "ısparta", []string{"ısparta"}},
		{"en", "ISPARTA", "isparta", []string{"isparta"}},
		{"ja", "カタカナ", "かたかな", []string{"かたかな"}},
		{"ar", "١٩٩١", "1991", []string{"1991"}},
	} {
		got := answer.NewFolder(c.language).Fold(c.text)
		if got.Text != c.folded || !slices.Equal(got.Words, c.words) {
			t.Errorf("%s %q: %q %q, want %q %q", c.language, c.text, got.Text, got.Words, c.folded, c.words)
		}
	}
}
