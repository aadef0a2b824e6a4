package cards

import (
	"regexp"
	"testing"
)

// Each font says that it is a part of a font, and of which.
func TestFontNames(t *testing.T) {
	src := plainCards(t, compose(t, latinDeck(t, 3)), Options{})
	names := regexp.MustCompile(`/(?:BaseFont|FontName) /([A-Z]{6}\+DejaVuSans)\b`).FindAllSubmatch(src, -1)
	if len(names) != 3 {
		t.Fatalf("%d names", len(names))
	}
	for _, name := range names[1:] {
		if string(name[1]) != string(names[0][1]) {
			t.Errorf("one font is %s and %s", names[0][1], name[1])
		}
	}
	if regexp.MustCompile(`/utf8`).Match(src) {
		t.Error("a font has the name that gofpdf gave it")
	}
	other := plainCards(t, compose(t, latinDeck(t, 4)), Options{})
	if again := regexp.MustCompile(`/BaseFont /([A-Z]{6}\+DejaVuSans)`).FindSubmatch(other); string(again[1]) == string(names[0][1]) {
		t.Error("other glyphs make the same part")
	}
}
