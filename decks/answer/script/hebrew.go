package script

import (
	"strings"
	"unicode/utf8"
)

const (
	shinDot = '\u05c1'
	sinDot  = '\u05c2'
)

// Hebrew leaves out points and accents, and writes gershayim, geresh and maqaf
// with the signs of a plain keyboard. The dots that make ש a shin or a sin go,
// too: HebrewDiffer sees to them. Final letters stay what they are.
func Hebrew(s string) string {
	if ascii(s) {
		return s
	}
	return nfc(strings.Map(hebrew, hebrewLetters(s)))
}

// HebrewDiffer tells if two texts that are one to Hebrew are two words all the
// same, because some ש bears the dot of shin in one and that of sin in the
// other. A dot that is left out is no difference. The texts are those given to
// Hebrew, not those it gave.
func HebrewDiffer(a, b string) bool {
	if a == b || ascii(a) || ascii(b) || Hebrew(a) != Hebrew(b) {
		return false
	}
	a, b = hebrewLetters(a), hebrewLetters(b)
	for {
		i, j := strings.IndexRune(a, 'ש'), strings.IndexRune(b, 'ש')
		if i < 0 || j < 0 {
			return false
		}
		a, b = a[i+len("ש"):], b[j+len("ש"):]
		if x, y := dot(a), dot(b); x != y && x != 0 && y != 0 {
			return true
		}
	}
}

// dot is the dot of a shin or a sin among the points that s begins with.
func dot(s string) rune {
	for _, r := range s {
		if r == shinDot || r == sinDot {
			return r
		}
		if !hebrewPoint(r) {
			return 0
		}
	}
	return 0
}

// hebrewLetters takes the letters with points of their own apart.
func hebrewLetters(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r >= '\ufb1d' && r <= '\ufb4f' }) >= 0 {
		return nfkc(s)
	}
	return nfc(s)
}

func hebrew(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return r
	case hebrewPoint(r), joiner(r):
		return -1
	case r == '״':
		return '"'
	case r == '׳':
		return '\''
	case r == '־':
		return '-'
	}
	return r
}

func hebrewPoint(r rune) bool {
	return r >= '\u0591' && r <= '\u05bd' || r == '\u05bf' || r == shinDot || r == sinDot ||
		r == '\u05c4' || r == '\u05c5' || r == '\u05c7' || r == '\u034f'
}
