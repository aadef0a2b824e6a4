package lexicon

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The marks of tone, by which words are told apart.
const (
	grave = '\u0300'
	acute = '\u0301'
	tilde = '\u0303'
	macro = '\u0304'
	caron = '\u030c'
	hook  = '\u0309'
	dot   = '\u0323'
)

// syllablesDiffer tells if two Vietnamese words differ in a tone or in the
// marks of a letter, and in nothing else. A tone may stand on either letter of
// a pair of vowels: hòa is hoà.
func syllablesDiffer(a, b string) bool {
	if isASCII(a) && isASCII(b) {
		return false
	}
	x, y := analyse(a), analyse(b)
	return x.bare == y.bare && (x.letters != y.letters || x.tones != y.tones)
}

// tonesDiffer tells if two words in pinyin have the same letters and different
// tones. A word that has no tone at all is one whose tones were left out.
func tonesDiffer(a, b string) bool {
	if isASCII(a) || isASCII(b) {
		return false
	}
	return analyse(a).letters == analyse(b).letters
}

func isASCII(s string) bool { return len(s) == utf8.RuneCountInString(s) }

// marked is a word taken apart: its bare letters, its letters without tones,
// and its tones in order.
type marked struct{ bare, letters, tones string }

func analyse(word string) marked {
	var bare, letters, tones []rune
	for _, r := range norm.NFD.String(word) {
		switch r {
		case grave, acute, tilde, macro, caron, hook, dot:
			tones = append(tones, r)
		case 'đ':
			bare, letters = append(bare, 'd'), append(letters, r)
		default:
			if r < grave || r > '\u036f' {
				bare = append(bare, r)
			}
			letters = append(letters, r)
		}
	}
	return marked{string(bare), string(letters), string(tones)}
}
