package answer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/edit"
	"quiz/decks/numeral"
)

// is tells if two folded answers are the same, but for what never counts.
func (a Folded) is(b Folded) bool { return a.Text == b.Text || a.whole == b.whole }

// nearly tells if a typed answer is right but for slips that are forgiven. Its
// words without accents are handed in, for it is compared with many forms.
func nearly(right, typed Folded, bare []string) bool {
	switch {
	case isDate(right.Words):
		return false
	case nearWords(right.Words, typed.Words, bare):
		return true
	case !strings.Contains(right.Text, "-") && !strings.Contains(typed.Text, "-"):
		return false
	}
	r, t := unhyphened(right.Words), unhyphened(typed.Words)
	return runTogether(r) == runTogether(t) || nearWords(r, t, allBare(t))
}

func nearWords(right, typed, bare []string) bool {
	if len(right) != len(typed) {
		return false
	}
	for i := range right {
		if !nearWord(right[i], typed[i], bare[i]) {
			return false
		}
	}
	return true
}

// nearWord tells if a word is right but for slips that are forgiven: one in a
// word of five letters or more, two in ten or more. Lost accents are together
// one slip, and are forgiven in shorter words too. A word with a digit in it
// must be exact, and so must one in Han characters, each a word of its own.
// Nor does a slip make another number: a million is not a billion.
func nearWord(right, typed, bare string) bool {
	switch {
	case right == typed:
		return true
	case len(typed) > 8*len(right)+64: // more marks than any letters bear
		return false
	case strings.ContainsFunc(right, exactOnly) || strings.ContainsFunc(typed, unicode.IsDigit) || numberWords[typed] || romanNumeral.MatchString(right):
		return false
	}
	allowed := slips(right)
	if allowed > 0 && edit.Distance([]rune(right), []rune(typed), allowed) <= allowed {
		return true
	}
	return !(numeral.IsASCII(right) && numeral.IsASCII(typed)) && lostAccents(right, typed, bare, allowed)
}

// romanNumeral is a number in Roman figures, folded: xviii is not xvii.
var romanNumeral = regexp.MustCompile(`^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$`)

func exactOnly(r rune) bool { return unicode.IsDigit(r) || unicode.Is(unicode.Han, r) }

// slips is how many are forgiven in a word.
func slips(word string) int {
	letters := 0
	for _, r := range word {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	switch {
	case letters >= 10:
		return 2
	case letters >= 5:
		return 1
	}
	return 0
}

// lostAccents tells if two words differ in accents alone, ü written ue among
// them; or where two slips are allowed, in accents and one slip more.
func lostAccents(right, typed, bare string, allowed int) bool {
	alike := func(a, b string) bool {
		return a == b && a != "" || allowed == 2 && edit.Distance([]rune(a), []rune(b), 1) <= 1
	}
	plain := stripAccents(right)
	return alike(plain, bare) ||
		strings.ContainsAny(right, umlauts) && alike(stripAccents(digraphs.Replace(right)), bare) ||
		strings.ContainsAny(typed, umlauts) && alike(plain, stripAccents(digraphs.Replace(typed)))
}

func allBare(words []string) []string {
	list := make([]string, len(words))
	for i, word := range words {
		list[i] = stripAccents(word)
	}
	return list
}

// unhyphened cuts words at their hyphens, for Guinea Bissau is near enough to
// Guinea-Bissau. A hyphen that may be a minus, as in 1-2, -5 and n-1, stays.
func unhyphened(words []string) []string {
	var list []string
	for _, word := range words {
		pieces := strings.Split(word, "-")
		from := 0
		for i := 1; i < len(pieces); i++ {
			if joins(pieces[i-1], pieces[i]) {
				list, from = append(list, strings.Join(pieces[from:i], "-")), i
			}
		}
		list = append(list, strings.Join(pieces[from:], "-"))
	}
	return list
}

// joins tells if a hyphen between two texts joins them to one word.
func joins(before, after string) bool {
	if before == "" || after == "" || isDigit(before[len(before)-1]) && isDigit(after[0]) {
		return false
	}
	signs := before + after
	odd := strings.ContainsFunc(signs, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
	return !odd && utf8.RuneCountInString(signs) > 2
}

// isDate tells an answer that reads as a date: a day or year in digits beside
// a month's name, or one word between two numbers in any language.
func isDate(words []string) bool {
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

// numberWords are numbers in words: all of the English, and of some other
// languages those that one slip makes of one another.
var numberWords = func() map[string]bool {
	words := map[string]bool{}
	for _, word := range strings.Fields(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
		sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
		first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
		sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
		ninetieth hundredth thousandth million billion trillion millionth billionth trillionth
		millionen billionen milliarde milliarden milliard billiard billiarde milyon bilyon trilyon milyar milyard
		millón billón millones billones milione bilione milioni bilioni milhão bilhão milhões bilhões миллион биллион миллиард биллиард`) {
		words[word] = true
	}
	return words
}()

// plainLetters are letters that a plain keyboard replaces, or another layout
// has in its own code, and that do not come apart into a letter and a mark.
var plainLetters = map[rune]string{
	'ı': "i", 'ł': "l", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae", 'œ': "oe", 'ə': "e", 'ħ': "h", 'ŋ': "n", 'ʿ': "", 'ʾ': "",
	'ي': "ی", 'ى': "ی", 'ك': "ک",
}

// digraphs are letters that two others stand for on a plain keyboard.
const umlauts = "äöüåø"

var digraphs = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe")

// stripAccents takes accents off. Marks of scripts in which they are vowels of
// the word, such as those of India, stay.
func stripAccents(s string) string {
	if numeral.IsASCII(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		if r < 0x80 {
			b.WriteByte(byte(r))
		} else if letter, ok := plainLetters[r]; ok {
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
	return r >= 0x0300 && r <= 0x036f || r >= 0x0591 && r <= 0x05c7 && unicode.IsMark(r) || r >= 0x064b && r <= 0x065f || r == 0x0670
}
