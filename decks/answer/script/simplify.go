package script

import (
	"strings"
	"unicode/utf8"
)

// Simplify writes Chinese characters in one form, as a rule the simplified
// one: 東方紅 and 东方红 both give 东方红. It is a folding to compare two texts
// by, not a conversion to show: characters that a simplified one stands for
// together meet (發 and 髮 in 发), as do variants of one character (爲, 為 and
// 为), and where the simplified form lies beyond the Basic Multilingual Plane
// the traditional one is left. It is for Chinese alone: in Japanese 机 is no 機.
func Simplify(s string) string {
	s = nfc(s)
	for i, r := range s {
		if r >= hanFirst && simple(r) != r {
			return s[:i] + strings.Map(simple, s[i:])
		}
	}
	return s
}

const hanFirst = '㐀' // the first character that the tables can hold

func simple(r rune) rune {
	switch {
	case r < hanFirst:
		return r
	case r <= 0xFFFF:
		return lookUp(hanPairs, 3, r)
	}
	return lookUp(widePairs, 4, r)
}

// lookUp finds by halves what r comes to in a table of pairs of runes, each
// rune size bytes wide.
func lookUp(table string, size int, r rune) rune {
	low, high := 0, len(table)/(2*size)
	for low < high {
		middle := (low + high) / 2
		at := table[middle*2*size:]
		switch key, _ := utf8.DecodeRuneInString(at); {
		case key == r:
			to, _ := utf8.DecodeRuneInString(at[size:])
			return to
		case key < r:
			low = middle + 1
		default:
			high = middle
		}
	}
	return r
}
