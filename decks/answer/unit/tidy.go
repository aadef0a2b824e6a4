package unit

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/numeral"
)

// longest is how many bytes a unit may have. Nobody types a longer one.
const longest = 100

// beforeTidy saves from NFKC the signs that are typed for the degree sign.
var beforeTidy = strings.NewReplacer("º", "°", "˚", "°", "⁰C", "°C", "⁰F", "°F", "∘", "°")

// afterTidy brings to one form what can be written in several. A text may have
// been made tidy before, so ˚ may have become a space and a combining ring.
var afterTidy = strings.NewReplacer(
	"° ", "°", " \u030a", "°", "''", `"`,
	"(US)", " US", "(U.S.)", " US", "U.S.", "US", "(UK)", " UK", "(imp)", " UK", "(imperial)", " UK",
	"(s)", "s", "(e)", "e", "(n)", "n", "(en)", "en",
	"**", "^", "÷", "/", "all'", "per ", "All'", "per ", "l'", "",
	"每", " 每 ", "毎", " 毎 ",
)

// tidy writes a unit with the signs of a plain keyboard, but for those that
// have none: °, ·, Ω, μ.
func tidy(text string) string {
	if !numeral.IsASCII(text) {
		text = beforeTidy.Replace(text)
	}
	text = numeral.Tidy(text)
	if !numeral.IsASCII(text) || strings.ContainsAny(text, "'.(*") {
		text = afterTidy.Replace(text)
	}
	return strings.TrimSpace(text)
}

// fold writes a word without case, accents, and the vowel signs of Arabic, in
// which the letters that are often typed for each other are one.
func fold(word string) string {
	if numeral.IsASCII(word) {
		return strings.ToLower(word)
	}
	return strings.Map(foldRune, norm.NFD.String(strings.ToLower(word)))
}

func foldRune(r rune) rune {
	switch r {
	case 'ı':
		return 'i'
	case 'ł':
		return 'l'
	case 'ø':
		return 'o'
	case 'ə':
		return 'e'
	case 'ة':
		return 'ه'
	case 'ى':
		return 'ي'
	case 'ی':
		return 'ي'
	case 'ک':
		return 'ك'
	}
	accent := r >= 0x300 && r <= 0x36f || r >= 0x64b && r <= 0x65f || r == 0x670 || r == 0x93c
	if accent || unicode.Is(unicode.Cf, r) {
		return -1
	}
	return r
}
