package quiz

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"quiz/decks/edit"
)

// A closeness says how near a typed answer is to a right one.
type closeness uint8

const (
	far  closeness = iota
	near           // but for slips that are forgiven
	same           // but for what never counts
)

// A folder takes from answers what does not count in a language: composition
// and width of characters (NFKC), case, white space, outer punctuation, a
// leading article.
type folder struct {
	language string
	turkic   bool // I is the capital of ı, and İ of i
	articles []string
}

// A folded answer is ready to be compared.
type folded struct {
	text  string // words joined by one space
	words []string
}

func newFolder(language string) folder {
	base := baseLanguage(language)
	return folder{
		language: language,
		turkic:   base == "tr" || base == "az" || base == "crh" || base == "tt",
		articles: articles[base],
	}
}

// articles are the definite and indefinite articles that stand before a noun,
// elided ones with their apostrophe.
var articles = map[string][]string{
	"":   {"the", "a", "an"}, // a deck without language is most likely English
	"en": {"the", "a", "an"},
	"de": {"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"},
	"fr": {"le", "la", "les", "l'", "un", "une", "des"},
	"es": {"el", "la", "los", "las", "un", "una", "unos", "unas"},
	"it": {"il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'"},
	"pt": {"o", "a", "os", "as", "um", "uma", "uns", "umas"},
	"nl": {"de", "het", "een", "'t"},
	"ca": {"el", "la", "els", "les", "l'", "un", "una"},
	"sv": {"en", "ett", "den", "det", "de"},
	"da": {"en", "et", "den", "det", "de"},
	"nb": {"en", "ei", "et", "den", "det", "de"},
	"no": {"en", "ei", "et", "den", "det", "de"},
	"ro": {"un", "o", "niște"},
	"el": {"ο", "η", "το", "οι", "τα", "ένας", "μια", "ένα"},
	"hu": {"a", "az", "egy"},
	"eo": {"la"},
}

func baseLanguage(language string) string {
	base, _, _ := strings.Cut(strings.ReplaceAll(language, "_", "-"), "-")
	return strings.ToLower(base)
}

// typography folds signs that keyboards lack. NFKC leaves them alone.
var typography = strings.NewReplacer(
	"‘", "'", "’", "'", "ʼ", "'", "ʻ", "'", "′", "'", "`", "'", "´", "'",
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "″", `"`,
	"‐", "-", "‑", "-", "‒", "-", "–", "-", "—", "-", "−", "-",
	"\u00ad", "", "\u200b", "", "\u200e", "", "\u200f", "", "\ufeff", "",
)

// fold takes from a text what does not count.
func (f folder) fold(s string) folded {
	s = f.lower(typography.Replace(norm.NFKC.String(typography.Replace(s))))
	words := strings.Fields(s)
	for i, word := range words {
		words[i] = f.digits(trimPunctuation(word))
	}
	words = slices.DeleteFunc(words, func(w string) bool { return w == "" })
	if len(words) == 0 && strings.TrimSpace(s) != "" { // nothing but punctuation: it is the answer
		words = strings.Fields(s)
	}
	words = f.dropArticle(words)
	return folded{strings.Join(words, " "), words}
}

// lower folds case. Full folding makes ß ss, which is how it is typed in
// capitals; i with and without dot are two letters in Turkic languages.
func (f folder) lower(s string) string {
	if f.turkic {
		s = strings.NewReplacer("I\u0307", "i", "I", "ı", "İ", "i").Replace(s)
	}
	if isASCII(s) {
		return strings.ToLower(s)
	}
	return cases.Fold().String(s)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// outer is the punctuation of sentences. Signs that can be all of an answer's
// point, as in C++, C#, -5, 5% or [a, b), are not among it.
const outer = `.,;:!?…"'¿¡。，、；：！？「」『』《》‹›،؛؟।`

// trimPunctuation takes it from both ends of a word, but leaves an apostrophe
// that belongs to an elided article.
func trimPunctuation(word string) string {
	return strings.Trim(word, outer)
}

func (f folder) dropArticle(words []string) []string {
	if len(words) == 0 {
		return words
	}
	for _, article := range f.articles {
		rest, elided := strings.CutPrefix(words[0], article)
		switch {
		case len(words) > 1 && words[0] == strings.Trim(article, "'"):
			return words[1:]
		case elided && strings.HasSuffix(article, "'") && rest != "":
			return append([]string{rest}, words[1:]...)
		}
	}
	return words
}

// digits writes a word that is a number in plain digits: "1,991" and "١٩٩١"
// are 1991. Leading and trailing zeros stay, for 007 is not 7.
func (f folder) digits(word string) string {
	if !strings.ContainsFunc(word, unicode.IsDigit) {
		return word
	}
	if n, ok := plainNumber(word, decimalComma(f.language)); ok {
		return n
	}
	return westernDigits(word)
}

// compare tells how near a typed answer is to a right one, both folded.
func compare(right, typed folded) closeness {
	if right.text == typed.text || strings.Join(right.words, "") == strings.Join(typed.words, "") {
		return same
	}
	if len(right.words) != len(typed.words) || isDate(right.words) {
		return far
	}
	for i := range right.words {
		if !nearWord(right.words[i], typed.words[i]) {
			return far
		}
	}
	return near
}

// nearWord tells if a word is right but for slips that are forgiven: one in a
// word of five letters or more, two in ten or more. Lost accents are together
// one slip, and are forgiven in shorter words too. A word with a digit in it
// must be exact, and so must one in Han characters, each a word of its own.
func nearWord(right, typed string) bool {
	if right == typed {
		return true
	}
	if strings.ContainsFunc(right, exactOnly) || strings.ContainsFunc(typed, unicode.IsDigit) {
		return false
	}
	if stripAccents(right) == stripAccents(typed) {
		return true
	}
	letters := 0
	for _, r := range right {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	allowed := 0
	switch {
	case letters >= 10:
		allowed = 2
	case letters >= 5:
		allowed = 1
	}
	return allowed > 0 && edit.Distance([]rune(right), []rune(typed), allowed) <= allowed
}

func exactOnly(r rune) bool { return unicode.IsDigit(r) || unicode.Is(unicode.Han, r) }

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
var months12 = []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
	"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}

// plainLetters are letters that a plain keyboard replaces and that do not come
// apart into a letter and a mark.
var plainLetters = strings.NewReplacer("ı", "i", "ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ə", "e", "ħ", "h", "ŋ", "n", "ʿ", "", "ʾ", "")

// stripAccents takes accents off. Marks of scripts in which they are vowels of
// the word, such as those of India, stay.
func stripAccents(s string) string {
	if isASCII(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(plainLetters.Replace(s)) {
		if !isAccent(r) {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// isAccent tells marks on Latin, Greek and Cyrillic letters, Hebrew points and
// Arabic vowel signs.
func isAccent(r rune) bool {
	return r >= 0x0300 && r <= 0x036f || r >= 0x0591 && r <= 0x05c7 || r >= 0x064b && r <= 0x065f || r == 0x0670
}
