package date

import (
	"slices"
	"strings"
)

var (
	romanTens = [...]string{"", "x", "xx", "xxx"}
	romanOnes = [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}
)

// romanLetter writes a letter of a Roman numeral as a small Latin one. The
// Cyrillic letters of the same looks stand for them where the keyboard has no
// Latin ones. There is no L: nobody counts so many centuries.
func romanLetter(r rune) byte {
	switch r {
	case 'I', 'i', 'І', 'і':
		return 'i'
	case 'V', 'v':
		return 'v'
	case 'X', 'x', 'Х', 'х':
		return 'x'
	}
	return 0
}

// roman reads the Roman numeral, up to 39, that a word begins with, and tells
// how many bytes it takes; what is not written as it should be, such as "iiii",
// takes none. A word of capitals and small letters ends its numeral where its
// capitals end: XXe.
func roman(word string) (value, size int) {
	var buf [7]byte // xxxviii
	n := 0
	for i, r := range word {
		letter := romanLetter(r)
		if letter == 0 || n == len(buf) || i > 0 && isUpper(word[0]) && isASCIILower(r) {
			break
		}
		buf[n], size, n = letter, i+len(string(r)), n+1
	}
	if value = romanValue(string(buf[:n])); value == 0 {
		return 0, 0
	}
	return value, size
}

// romanValue is 0 where letters are no numeral.
func romanValue(letters string) int {
	for ten, t := range romanTens {
		if ones, ok := strings.CutPrefix(letters, t); ok {
			if one := slices.Index(romanOnes[:], ones); one >= 0 {
				return 10*ten + one
			}
		}
	}
	return 0
}

func isUpper(b byte) bool       { return b >= 'A' && b <= 'Z' }
func isASCIILower(r rune) bool  { return r >= 'a' && r <= 'z' }
func isDigit(r rune) bool       { return r >= '0' && r <= '9' }
func isASCIILetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
