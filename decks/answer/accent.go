package answer

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/numeral"
)

// isDateLike tells an answer that reads as a date: a day or year in digits beside
// a month's name, or one word between two numbers in any language. No slip is
// forgiven in it.
func isDateLike(words []string) bool {
	numbers, months, others := 0, 0, 0
	for _, word := range words {
		switch {
		case strings.ContainsFunc(word, unicode.IsDigit):
			numbers++
		case slices.Contains(months12, word):
			months++
		case len([]rune(word)) > 2: // not "of", "de", "th"
			others++
		}
	}
	return numbers > 0 && (months > 0 && others == 0 || numbers == 2 && others == 1 && len(words) <= 5)
}

// months12 are the names of the months in English, as they are folded.
var months12 = strings.Fields(`january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec`)

// numberWords are numbers in words that one slip makes of one another: all of
// the English, and some of other languages.
const numberWords = ` one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ` +
	`twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ` +
	`thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth ` +
	`hundredth thousandth million billion trillion millionth billionth trillionth millionen billionen milliarde milliarden milliard billiard billiarde milyon ` +
	`bilyon trilyon milyar milyard millón billón millones billones milione bilione milioni bilioni milhão bilhão milhões bilhões миллион биллион миллиард биллиард `

func isNumberWord(word string) bool {
	return word != "" && strings.Contains(numberWords, " "+word+" ")
}

// plainLetter is what is typed for a letter that a plain keyboard lacks, or that
// another layout has in a code of its own, where Unicode does not take the letter
// apart into a letter and a mark.
func plainLetter(r rune) (string, bool) {
	switch r {
	case 'ı':
		return "i", true
	case 'ł':
		return "l", true
	case 'ø':
		return "o", true
	case 'đ', 'ð':
		return "d", true
	case 'þ':
		return "th", true
	case 'æ':
		return "ae", true
	case 'œ':
		return "oe", true
	case 'ə':
		return "e", true
	case 'ħ':
		return "h", true
	case 'ŋ':
		return "n", true
	case 'ʿ', 'ʾ':
		return "", true
	case 'ي', 'ى':
		return "ی", true
	case 'ك':
		return "ک", true
	}
	return "", false
}

// stripAccents takes accents off. Marks of scripts in which they are vowels of
// the word, such as those of India, stay, and strokes across a sign do: ≠ is not
// =.
func stripAccents(s string) string {
	if numeral.IsASCII(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		if r < 0x80 {
			b.WriteByte(byte(r))
		} else if letter, ok := plainLetter(r); ok {
			b.WriteString(letter)
		} else if !isAccent(r) {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// isAccent tells marks on Latin, Greek and Cyrillic letters, Hebrew points and
// Arabic vowel signs.
func isAccent(r rune) bool {
	return r >= 0x0300 && r <= 0x036f && (r < 0x335 || r > 0x338) || r >= 0x0591 && r <= 0x05c7 && unicode.IsMark(r) || r >= 0x064b && r <= 0x065f || r == 0x0670
}
