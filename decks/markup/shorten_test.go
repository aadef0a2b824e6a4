package markup_test

import (
	"testing"

	"quiz/decks/markup"
)

// What counts is characters, and the sign of the cut is one of them.
func TestShorten(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"Bakı", "Bakı"},
		{"əəəəə", "əəəəə"},
		{"əəəəəə", "əəəə…"},
		{"Prophase", "Prop…"},
	} {
		if got := markup.Shorten(c.text, 5); got != c.want {
			t.Errorf("%q is cut to %q, want %q", c.text, got, c.want)
		}
	}
}
