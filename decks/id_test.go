package decks

import (
	"regexp"
	"testing"
)

// Ids are what this pattern says, which is what the documentation of the format says.
func TestIsPlainID(t *testing.T) {
	pattern := regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$`)
	check := func(id string) {
		t.Helper()
		if got, want := isPlainID(id), pattern.MatchString(id); got != want {
			t.Errorf("%q: %t, want %t", id, got, want)
		}
	}
	for r := range rune(0x20000) {
		check(string(r))
		check("a" + string(r))
	}
	for _, id := range []string{"", "a\n", "\na", "a\xff", "\xff", "a.b_c-d", "-a", "a b", "\U000e0100", "a\U000e0100"} {
		check(id)
	}
}

func TestIsHex(t *testing.T) {
	for text, want := range map[string]bool{"0123456789af": true, "0123456789aF": false, "0123456789a": false, "0123456789abc": false, "0123456789ag": false, "": false} {
		if got := isHex(text, 12); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
