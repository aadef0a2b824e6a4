package script

import (
	"strings"
	"unicode/utf8"
)

// KanaDiffer tells if two texts differ, and in nothing but what Japanese spells
// by small differences: a small kana or a large one (びょういん, びよういん), a
// voicing mark (かっこう, がっこう), a doubled consonant (がこう, がっこう) or a long
// vowel (おばさん, おばあさん; ビル, ビール). Such words are different ones, and no
// slip of the hand is assumed. Katakana and hiragana are the same here.
func KanaDiffer(a, b string) bool {
	a, b = Hiragana(a), Hiragana(b)
	if a == b {
		return false
	}
	return alike(a, b) || skeleton(a) == skeleton(b)
}

// alike walks through two texts side by side, and passes over what one of them
// has more in length.
func alike(a, b string) bool {
	var lastA, lastB rune
	for a != "" || b != "" {
		x, sizeX := utf8.DecodeRuneInString(a)
		y, sizeY := utf8.DecodeRuneInString(b)
		switch {
		case a != "" && b != "" && large(x) == large(y):
			a, b, lastA, lastB = a[sizeX:], b[sizeY:], x, y
		case a != "" && length(lastA, x):
			a = a[sizeX:]
		case b != "" && length(lastB, y):
			b = b[sizeY:]
		default:
			return false
		}
	}
	return true
}

// skeleton leaves out all that only lengthens.
func skeleton(s string) string {
	last := rune(0)
	return strings.Map(func(r rune) rune {
		if length(last, r) {
			return -1
		}
		last = r
		return large(r)
	}, s)
}

// length tells if r only lengthens what stands next to it.
func length(last, r rune) bool {
	switch r {
	case 'っ', 'ー':
		return true
	case 'あ':
		return vowel(last) == 'a'
	case 'い':
		return vowel(last) == 'i' || vowel(last) == 'e'
	case 'う':
		return vowel(last) == 'u' || vowel(last) == 'o'
	case 'え':
		return vowel(last) == 'e'
	case 'お':
		return vowel(last) == 'o'
	}
	return false
}

func vowel(r rune) byte {
	const rows = "あかさたなはまやらわ いきしちにひみり うくすつぬふむゆる えけせてねへめれ おこそとのほもよろを"
	at := strings.IndexRune(rows, large(r))
	if at < 0 {
		return 0
	}
	return "aiueo"[strings.Count(rows[:at], " ")]
}

// large is a hiragana in its full size and without a voicing mark.
func large(r rune) rune {
	switch r {
	case 'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ', 'ゃ', 'ゅ', 'ょ', 'ゎ':
		return r + 1
	case 'ゕ':
		return 'か'
	case 'ゖ':
		return 'け'
	}
	return voiceless(r)
}
