package script

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Cyrillic leaves out the marks of stress that dictionaries put on vowels
// (писа́ть), and in Russian writes е for ё. The letters й, ї, ў, ѓ and ќ, of which
// a mark is a part, stay, as do ґ, the soft and the hard sign, the Bulgarian ѝ,
// and the Macedonian ѐ and ѝ. Apostrophes are all ' (м’ята, м'ята).
func Cyrillic(lang, s string) string {
	if ascii(s) {
		return s
	}
	s = nfc(s)
	if !strings.ContainsAny(s, "ёЁѐЀѝЍ\u0300\u0301\u0308’ʼ‘") {
		return s
	}
	lang = base(lang)
	letter := rune(0)
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '’', r == 'ʼ', r == '‘':
			letter = r
			return '\''
		case !combining(r):
			letter = r
		case stress(lang, letter, r), r == '\u0308' && lang == "ru" && (letter == 'е' || letter == 'Е'):
			return -1
		}
		return r
	}, norm.NFD.String(s))
	return nfc(s)
}

// stress tells if a mark on a letter says no more than where the stress is.
func stress(lang string, letter, mark rune) bool {
	if mark != '\u0300' && mark != '\u0301' || !strings.ContainsRune("аеиоуыэюяієѣАЕИОУЫЭЮЯІЄѢ", letter) {
		return false
	}
	ownLetter := mark == '\u0300' && (lang == "mk" && strings.ContainsRune("еиЕИ", letter) || lang == "bg" && (letter == 'и' || letter == 'И'))
	return !ownLetter
}

// combining tells if r is a mark on the letter before it, in the scripts that
// are related to Latin.
func combining(r rune) bool { return r >= '\u0300' && r <= '\u036f' }
