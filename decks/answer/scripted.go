package answer

import (
	"strings"
	"unicode"

	"quiz/decks/answer/script"
	"quiz/decks/numeral"
)

// scripted writes a tidy text in the one spelling that its scripts have for it:
// which scripts those are, the text says itself, for a deck in English may ask
// for Arabic.
func (f Folder) scripted(s string) string {
	if f.base == "zh" && script.IsPinyin(s) { // tones may be figures
		return script.Pinyin(s)
	}
	if numeral.IsASCII(s) {
		return s
	}
	s = strings.Map(oneLetter, s)
	if f.base == "ro" {
		s = romanianCommas.Replace(s)
	}
	has := scriptsOf(s)
	if has&kana != 0 {
		s = script.Hiragana(s)
	}
	if has&han != 0 && has&kana == 0 && f.base != "ja" && f.base != "ko" {
		s = script.Simplify(s)
	}
	if has&arabic != 0 {
		if f.base == "fa" || f.base == "ur" || f.base == "ps" || f.base == "ckb" {
			s = script.Persian(s)
		}
		s = script.Arabic(s)
	}
	if has&greek != 0 && f.base == "el" {
		s = script.Greek(s)
	}
	if has&hebrew != 0 {
		s = script.Hebrew(s)
	}
	if has&indic != 0 {
		s = script.Indic(s)
	}
	if has&cyrillic != 0 {
		s = script.Cyrillic(f.base, withoutLatin(s))
	}
	if f.base == "vi" {
		s = vietnameseTones.Replace(s)
	}
	return s
}

// romanianCommas puts the comma of Romanian letters for the cedilla that older
// keyboards have.
var romanianCommas = strings.NewReplacer("ş", "ș", "Ş", "Ș", "ţ", "ț", "Ţ", "Ț")

// oneLetter is the keyboard's sign for that of music.
func oneLetter(r rune) rune {
	switch r {
	case '♯':
		return '#'
	case '♭':
		return 'b'
	}
	return r
}

// vietnameseTones puts the tone of an open oa, oe and uy where the newer
// spelling has it: hòa is hoà.
var vietnameseTones = strings.NewReplacer("òa", "oà", "óa", "oá", "ỏa", "oả", "õa", "oã", "ọa", "oạ", "òe", "oè", "óe", "oé", "ỏe", "oẻ", "õe", "oẽ", "ọe", "oẹ",
	"ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ũy", "uỹ", "ụy", "uỵ")

// withoutLatin writes Latin letters among Cyrillic ones as those that look the
// same, as a keyboard left in the other layout makes them.
func withoutLatin(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if scriptsOf(w)&cyrillic != 0 {
			words[i] = latinLookalikes.Replace(w)
		}
	}
	return strings.Join(words, " ")
}

var latinLookalikes = strings.NewReplacer("a", "а", "á", "а́", "c", "с", "e", "е", "é", "е́", "o", "о", "ó", "о́", "p", "р", "x", "х", "y", "у", "ý", "у́",
	"A", "А", "B", "В", "C", "С", "E", "Е", "H", "Н", "K", "К", "M", "М", "O", "О", "P", "Р", "T", "Т", "X", "Х")

// The scripts of which a text has a character, as a set.
const (
	kana = 1 << iota
	han
	arabic
	hebrew
	indic
	cyrillic
	greek
)

func scriptsOf(s string) (set int) {
	for _, r := range s {
		switch {
		case r < 0x370:
		case r < 0x400 || r >= 0x1f00 && r < 0x2000:
			set |= greek
		case r < 0x530:
			set |= cyrillic
		case r < 0x590:
		case r < 0x600 || r >= 0xfb1d && r <= 0xfb4f:
			set |= hebrew
		case r < 0x780 || r >= 0xfb50 && r <= 0xfdff || r >= 0xfe70 && r <= 0xfeff:
			set |= arabic
		case r >= 0x900 && r < 0xe00:
			set |= indic
		case r >= 0x3040 && r <= 0x30ff:
			set |= kana
		case unicode.Is(unicode.Han, r):
			set |= han
		}
	}
	return set
}
