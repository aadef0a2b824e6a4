package numeral

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Tidy writes a text in the signs that a plain keyboard has, where they mean
// the same: NFKC, and the quotes, hyphens and fraction strokes that NFKC leaves
// alone. Characters that are not seen go.
func Tidy(s string) string {
	if IsASCII(s) {
		return strings.ReplaceAll(s, "`", "'")
	}
	return strings.Map(plainSign, norm.NFKC.String(strings.Map(plainSign, setApart(s))))
}

// plainSign folds one sign. The flags of England and Scotland differ in
// nothing but characters that are not seen, so those beyond U+FFFF stay.
func plainSign(r rune) rune {
	switch r {
	case '‘', '’', '‚', '‛', 'ʼ', 'ʻ', '′', '`', '´':
		return '\''
	case '“', '”', '„', '‟', '«', '»', '″':
		return '"'
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '⁄', '∕':
		return '/'
	case 'ـ': // Arabic letters drawn long
		return -1
	}
	if r >= 0x80 && r <= 0xffff && (unicode.Is(unicode.Cf, r) || r >= 0xfe00 && r <= 0xfe0f) {
		return -1
	}
	return r
}

// setApart keeps 10³ from becoming 103, and 1½ from becoming 11/2, in NFKC.
func setApart(s string) string {
	if !strings.ContainsFunc(s, unicode.IsDigit) && !strings.ContainsRune(s, '⁻') {
		return s
	}
	var b strings.Builder
	runes := []rune(s)
	for i, r := range runes {
		afterDigit := i > 0 && unicode.IsDigit(runes[i-1])
		switch {
		case afterDigit && isRaised(r), r == '⁻' && i+1 < len(runes) && isRaised(runes[i+1]):
			b.WriteByte('^')
		case afterDigit && (r >= '¼' && r <= '¾' || r >= '⅐' && r <= '⅞'):
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isRaised tells the digits of an exponent.
func isRaised(r rune) bool {
	return r == '⁰' || r == '¹' || r == '²' || r == '³' || r >= '⁴' && r <= '⁹'
}

// WesternDigits writes the digits of any script as 0 to 9. Unicode promises
// that digits stand in runs of ten from zero up; a range of its table is one
// such run or several.
func WesternDigits(s string) string {
	if IsASCII(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		for _, run := range unicode.Nd.R16 {
			if r >= rune(run.Lo) && r <= rune(run.Hi) {
				return '0' + (r-rune(run.Lo))%10
			}
		}
		for _, run := range unicode.Nd.R32 {
			if r >= rune(run.Lo) && r <= rune(run.Hi) {
				return '0' + (r-rune(run.Lo))%10
			}
		}
		return r
	}, s)
}

// IsASCII tells if a text is all ASCII, in which most foldings change nothing.
func IsASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
