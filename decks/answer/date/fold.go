package date

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold writes a word without its accents, in small letters. Only marks that
// people leave out go: those of Hindi are vowels, and stay, but for the dot of
// a borrowed sound.
func fold(word string) string {
	return norm.NFC.String(strings.Map(foldRune, norm.NFD.String(word)))
}

func foldRune(r rune) rune {
	switch {
	case r < 0x80:
		return unicode.ToLower(r)
	case r >= 0x300 && r <= 0x36f, // accents
		r >= 0x591 && r <= 0x5c7,               // Hebrew points
		r >= 0x64b && r <= 0x65f || r == 0x670, // Arabic vowels, madda and hamza
		r == 0x93c:                             // nukta
		return -1
	}
	switch r {
	case 'ı', 'İ':
		return 'i'
	case 'ł', 'Ł':
		return 'l'
	case 'ø', 'Ø':
		return 'o'
	case 'đ', 'Đ':
		return 'd'
	case 'Σ', 'ς':
		return 'σ'
	case 'ى', 'ی':
		return 'ي'
	case 'ة':
		return 'ه'
	case 'ک':
		return 'ك'
	}
	return unicode.ToLower(r)
}

// key is how a phrase stands in the lexicon: folded, and nothing but letters.
func key(phrase string) string {
	return strings.Map(func(r rune) rune {
		if isWordRune(r) {
			return r
		}
		return -1
	}, fold(phrase))
}

func isWordRune(r rune) bool {
	if r < 0x80 {
		return isASCIILetter(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// isUnspaced tells the letters of languages that put no spaces between words.
func isUnspaced(r rune) bool {
	return r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}
