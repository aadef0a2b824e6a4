package script

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ascii tells if a text is plain, so that no rule of a script applies to it.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// nfc is a text in composed letters; what is not UTF-8 is U+FFFD.
func nfc(s string) string { return norm.NFC.String(strings.ToValidUTF8(s, "\ufffd")) }

// nfkc is nfc that has no compatibility characters left.
func nfkc(s string) string { return norm.NFKC.String(strings.ToValidUTF8(s, "\ufffd")) }

// base is the language of a BCP 47 tag without script and region.
func base(lang string) string {
	if i := strings.IndexAny(lang, "-_"); i >= 0 {
		lang = lang[:i]
	}
	return strings.ToLower(lang)
}

// joiner tells if r only joins letters, parts them or turns their direction,
// and is not seen itself.
func joiner(r rune) bool {
	switch r {
	case '\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\u034f', '\u2060':
		return true
	}
	return false
}
