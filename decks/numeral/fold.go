package numeral

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// longestText is how many bytes a text may have that is read as a number in
// words.
const longestText = 500

// fold writes a text as the words of the tables are written: lower case, with
// no accents, one space where spaces and hyphens were, and no apostrophes.
// Accents stay in Vietnamese, where they tell words apart, as does the ring of
// the Norwegian å: åttende is 8th, and attende 18th.
func fold(s, language string) string {
	if !IsASCII(s) {
		s = strings.ToLower(Tidy(s))
		switch language {
		case "vi", "zh", "ja", "ko":
			return spaced(s)
		case "nb", "nn":
			s = strings.ReplaceAll(s, "å", "aa")
		}
		s = letters.Replace(norm.NFC.String(strings.Map(bareLetter, norm.NFD.String(s))))
	}
	return spaced(strings.ToLower(s))
}

// bareLetter drops accents and vowel points. The signs of India and of kana
// that Unicode calls marks too are as good as letters, and stay.
func bareLetter(r rune) rune {
	switch {
	case r >= 0x300 && r <= 0x36f, r >= 0x591 && r <= 0x5c7, r >= 0x64b && r <= 0x65f, r == 0x670, r == 0x93c:
		return -1
	case r == 'ı':
		return 'i'
	case r == 'ł':
		return 'l'
	case r == 'đ':
		return 'd'
	case r == 'ø':
		return 'o'
	case r == 'ə':
		return 'e'
	case r == 'ς':
		return 'σ'
	case r == 'ى', r == 'ی':
		return 'ي'
	case r == 'ک':
		return 'ك'
	case r == 'ة':
		return 'ه'
	case r == 'ँ':
		return 'ं'
	}
	return r
}

var letters = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe")

// spaced has one space for each run of spaces and for each hyphen within a
// word. One before all, a minus, is kept, and one that stands free: it is part
// of no word.
func spaced(s string) string {
	fields := strings.Fields(strings.ReplaceAll(s, "'", ""))
	for i, field := range fields {
		sign := ""
		if i == 0 && strings.HasPrefix(field, "-") {
			sign, field = "-", field[1:]
		}
		if inner := strings.Trim(field, "-"); inner == field && !strings.Contains(field, "--") {
			fields[i] = sign + strings.ReplaceAll(field, "-", " ")
		}
	}
	return strings.Join(fields, " ")
}
