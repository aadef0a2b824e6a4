package script

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Greek writes the polytonic spelling as the monotonic one, ς as σ. Breathings
// and the iota subscript are left out, and all accents are the tonos.
func Greek(s string) string {
	if ascii(s) {
		return s
	}
	if s = nfc(s); strings.IndexFunc(s, greekLetter) < 0 || strings.IndexFunc(s, polytonic) < 0 {
		return s
	}
	letter := rune(0)
	return nfc(strings.Map(func(r rune) rune {
		if !combining(r) {
			letter = r
		}
		switch {
		case r == 'ς':
			return 'σ'
		case !combining(r) || !greekLetter(letter):
		case r == '\u0313', r == '\u0314', r == '\u0345':
			return -1
		case r == '\u0300', r == '\u0342':
			return '\u0301'
		}
		return r
	}, norm.NFD.String(s)))
}

// polytonic knows what text in composed letters has and monotonic text with σ
// has not.
func polytonic(r rune) bool {
	return r == 'ς' || combining(r) || r >= 0x1f00 && r <= 0x1fff
}

func greekLetter(r rune) bool { return r >= 'Ͱ' && unicode.Is(unicode.Greek, r) }
