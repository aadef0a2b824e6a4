package deckfile

import "testing"

// What a reader of the file would not see is written as an escape, but for the
// joiners and marks of direction that ordinary text needs, and for spaces.
func TestQuoteInvisible(t *testing.T) {
	for text, want := range map[string]string{
		"a\u200bb": `"a\u200Bb"`, "a\u200cb": "\"a\u200cb\"", "a\u200db": "\"a\u200db\"",
		"a\u200eb": "\"a\u200eb\"", "a\u200fb": "\"a\u200fb\"", "a\u2010b": "\"a\u2010b\"", "a\u202ab": `"a\u202Ab"`,
		"a\u00a0b": "\"a\u00a0b\"", "a\u3000b": "\"a\u3000b\"", "a\u2028b": `"a\u2028b"`, "a\ufeffb": `"a\uFEFFb"`,
		"a\x1fb": `"a\u001Fb"`, "a b": `"a b"`, "a\x7fb": `"a\u007Fb"`, "a~b": `"a~b"`, "a\u0080b": `"a\u0080b"`,
		"a\U000e0001b": `"a\U000E0001b"`, "a\uffffb": `"a\uFFFFb"`, "a\U00010000b": "\"a\U00010000b\"",
		"a\nb\tc\rd": `"a\nb\tc\rd"`, `a\b`: `'a\b'`, `a"b`: `'a"b'`, `a"b'c`: `"a\"b'c"`, "a\\\u200b": `"a\\\u200B"`,
	} {
		if got := quoteLine(text); got != want {
			t.Errorf("%+q: %s, want %s", text, got, want)
		}
	}
}
