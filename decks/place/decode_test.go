package place

import (
	"strings"
	"testing"
)

// Text of two bytes or four for each character is told by its mark, or by how many
// zeros it has: more than a third, or than five eighths, of its first 400 bytes.
func TestWideEncoding(t *testing.T) {
	zeros := func(n, of int) string { return strings.Repeat("\x00", n) + strings.Repeat("a", of-n) }
	for text, want := range map[string]string{
		"": "", "a": "", "a\x00a": "", "\xff\xfea\x00": "UTF-16", "\xfe\xff\x00a": "UTF-16", "\xff\xfe\x00\x00": "UTF-32", "\x00\x00\xfe\xff": "UTF-32",
		zeros(2, 6): "", zeros(3, 6): "UTF-16", zeros(4, 12): "", zeros(5, 12): "UTF-16", zeros(5, 8): "UTF-16", zeros(6, 8): "UTF-32",
		zeros(133, 400): "", zeros(134, 400): "UTF-16", strings.Repeat("a", 400) + zeros(400, 400): "",
	} {
		if got := wideEncoding(text); got != want {
			t.Errorf("%d zeros of %d bytes: %q, want %q", strings.Count(text, "\x00"), len(text), got, want)
		}
	}
}
