package script

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// IsPinyin tells if a text is Chinese in Latin letters with tones: it consists
// of syllables of Mandarin, of which at least one bears a tone mark (nǐ hǎo) or
// number (ni3 hao3, lv4). Syllables may be written together. Short words of
// other languages may look the same (là), so the question is one for Chinese
// decks; one letter and a number (A4, e4) are never Pinyin.
func IsPinyin(s string) bool {
	_, ok := readPinyin(s)
	return ok
}

// Pinyin writes Pinyin with tone marks, each on the vowel that it belongs to,
// with ü, and with an apostrophe before a syllable that begins with a, e or o:
// ma1 gives mā, lv4 and lu:4 give lǜ, xi1an1 gives xī'ān, and ma5 gives ma. What
// IsPinyin does not know is left as it is.
func Pinyin(s string) string {
	if out, ok := readPinyin(s); ok {
		return out
	}
	return nfc(s)
}

// sound is one letter of Pinyin in lower case, ü as v, or a tone number.
type sound struct {
	letter byte
	tone   byte // the mark it bears, 1 to 4, or 0
	upper  bool
}

func readPinyin(s string) (string, bool) {
	if !toned(s) {
		return "", false
	}
	var out strings.Builder
	var word []sound
	tones, lone := 0, true
	flush := func() bool {
		n, ok := writeWord(&out, word)
		tones += n
		lone = lone && len(word) <= 2 && (len(word) < 2 || digit(word[1].letter))
		word = word[:0]
		return ok
	}
	for _, r := range norm.NFD.String(s) {
		switch next, took := spell(word, r); {
		case took:
			word = next
		case r != 'ʼ' && unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == unicode.ReplacementChar:
			return "", false
		case !flush():
			return "", false
		case r == '’', r == 'ʼ':
			out.WriteByte('\'')
		default:
			out.WriteRune(r)
		}
	}
	if !flush() || tones == 0 || lone && strings.ContainsAny(s, "012345") {
		return "", false
	}
	return nfc(out.String()), true
}

// toned tells if anything in a text could be a tone.
func toned(s string) bool {
	const marked = "āáǎăàēéěĕèīíǐĭìōóǒŏòūúǔŭùǖǘǚǜĀÁǍĂÀĒÉĚĔÈĪÍǏĬÌŌÓǑŎÒŪÚǓŬÙǕǗǙǛ"
	return strings.ContainsAny(s, marked+"012345\u0300\u0301\u0304\u0306\u030c")
}

// spell puts a rune of decomposed text to the word that it goes on, and tells
// if it is part of one.
func spell(word []sound, r rune) ([]sound, bool) {
	low := r | 0x20
	if r >= '0' && r <= '5' && len(word) > 0 {
		return append(word, sound{letter: byte(r)}), true
	}
	if r < 0x80 && low >= 'a' && low <= 'z' {
		return append(word, sound{letter: byte(low), upper: r != low}), true
	}
	if len(word) == 0 {
		return word, false
	}
	last := &word[len(word)-1]
	if tone := toneOf(r); tone != 0 && last.tone == 0 && vowelLetter(last.letter) {
		last.tone = tone
		return word, true
	}
	colon := r == ':' && last.tone == 0 && len(word) > 1 && strings.IndexByte("ln", word[len(word)-2].letter) >= 0
	if (colon || r == '\u0308') && last.letter == 'u' {
		last.letter = 'v'
		return word, true
	}
	return word, false
}

func toneOf(mark rune) byte {
	switch mark {
	case '\u0304':
		return 1
	case '\u0301':
		return 2
	case '\u030c', '\u0306': // the breve is often taken for the caron
		return 3
	case '\u0300':
		return 4
	}
	return 0
}

func digit(c byte) bool { return c >= '0' && c <= '5' }

func vowelLetter(c byte) bool { return strings.IndexByte("aeiouv", c) >= 0 }
