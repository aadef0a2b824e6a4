package answer

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"quiz/decks/answer/script"
	"quiz/decks/lang"
	"quiz/decks/numeral"
)

// A Folder takes from answers what does not count in a language: composition
// and width of characters (NFKC), case, white space, outer punctuation, a
// leading article, and spellings of a script that are one.
type Folder struct {
	language string
	base     string
	turkic   bool // I is the capital of ı, and İ of i
	articles []string
}

// A Folded answer is ready to be compared.
type Folded struct {
	Text  string   // the words, run together, in the one spelling that the script has for them
	Words []string // without a leading article
	whole string   // as Text, with its leading article, which may be none: "A 4"

	article string // the leading article, which is not among Words
}

// NewFolder makes the folder of a language, a tag of BCP 47 or empty.
func NewFolder(language string) Folder {
	base := lang.Base(language)
	return Folder{language: language, base: base, turkic: lang.Turkic(base), articles: lang.Articles(base)}
}

// english tells if the language is English, as it most likely is where none is
// given.
func (f Folder) english() bool { return f.base == "en" || f.base == "" }

// Fold takes from a text what does not count.
func (f Folder) Fold(s string) Folded { return f.foldTidy(numeral.Tidy(s)) }

func (f Folder) foldTidy(tidy string) Folded {
	all := f.words(joinGroups(dropCarets(f.lower(f.scripted(closeUp(tidy))))))
	words, article := f.dropArticle(all)
	whole := f.joined(all)
	if article == "" {
		return Folded{Text: whole, Words: words, whole: whole}
	}
	return Folded{Text: f.joined(words), Words: words, whole: whole, article: article}
}

// joined runs words together, in the letters that others may stand for: ö is
// oe in German.
func (f Folder) joined(words []string) string {
	return script.Latin(f.base, runTogether(words))
}

// lower folds case. Full folding makes ß ss, which is how it is typed in
// capitals; i with and without dot are two letters in Turkic languages. What
// folding takes apart is composed again.
func (f Folder) lower(s string) string {
	if f.turkic {
		s = turkicI.Replace(s)
	}
	if numeral.IsASCII(s) {
		return strings.ToLower(s)
	}
	return norm.NFC.String(cases.Fold().String(s))
}

var turkicI = strings.NewReplacer("I", "ı", "İ", "i")

// power is a caret behind a letter or bracket.
var power = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`([\pL\pM)\]])\^(\d)`)
})

// dropCarets writes x^2 as x2, which is what NFKC makes of x². After a digit
// the caret stays, for 10^3 is not 103.
func dropCarets(s string) string {
	if !strings.Contains(s, "^") {
		return s
	}
	return power().ReplaceAllString(s, "$1$2")
}

// spaced is a number whose thousands stand apart.
var spaced = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\b[1-9]\d{0,2}(?: \d{3})+\b`)
})

// joinGroups writes "1 991" as 1991. Other numbers side by side stay two: "2 3"
// is not 23. No number is as long as what is not looked into.
func joinGroups(s string) string {
	if len(s) > 1000 || !strings.ContainsFunc(s, unicode.IsDigit) {
		return s
	}
	return spaced().ReplaceAllStringFunc(numeral.WesternDigits(s), func(n string) string { return strings.ReplaceAll(n, " ", "") })
}

// words cuts a text into words without the punctuation around them. Where
// there is nothing but punctuation, it is the answer.
func (f Folder) words(s string) []string {
	fields := f.atCommas(strings.Fields(s))
	words := make([]string, 0, len(fields))
	for _, field := range fields {
		word := f.trim(field)
		if word != "" && !strings.ContainsFunc(word, isLetterOrDigit) {
			word = strings.TrimRight(field, `.,;…"'”’`) // != is not =
		}
		if word != "" {
			words = append(words, initials(f.number(word)))
		}
	}
	if len(words) == 0 {
		return fields
	}
	return words
}

// outer is the punctuation of sentences. Signs that can be all of an answer's
// point, as in C++, C#, -5, 5% or [a, b), are not among it.
const outer = `.,;:!?…"'¿¡。，、；：！？「」『』《》‹›،؛؟।`

// trim takes punctuation from both ends of a word. The decimal mark of .5 stays.
func (f Folder) trim(word string) string {
	trimmed := strings.Trim(word, outer)
	i := strings.Index(word, trimmed)
	if first, _ := utf8.DecodeRuneInString(trimmed); i == 0 || !unicode.IsDigit(first) {
		return trimmed
	}
	ellipsis := i > 1 && word[i-2] == '.'
	if !ellipsis && (word[i-1] == '.' || word[i-1] == ',' && numeral.DecimalComma(f.language)) {
		return word[i-1 : i+len(trimmed)]
	}
	return trimmed
}

// atCommas cuts words at commas and semicolons that no blank follows, outside
// brackets: Asia,Africa is two words, and 1,2,3 three; but 1,991 is one.
func (f Folder) atCommas(fields []string) []string {
	if !slices.ContainsFunc(fields, func(field string) bool { return strings.ContainsAny(strings.Trim(field, outer), ",;") }) {
		return fields
	}
	var list []string
	for _, field := range fields {
		inner := strings.Trim(field, outer)
		if _, isNumber := numeral.Plain(inner, f.language); isNumber || !strings.ContainsAny(inner, ",;") || strings.ContainsAny(field, "()[]{}") {
			list = append(list, field)
			continue
		}
		list = append(list, cutAtCommas(field, strings.Trim(inner, "0123456789,;") == "")...)
	}
	return list
}

// cutAtCommas cuts a word at its commas and semicolons; at those between two
// digits only where all of it is figures.
func cutAtCommas(word string, figures bool) []string {
	var list []string
	from := 0
	for i := range len(word) {
		between := i > 0 && i+1 < len(word) && isDigit(word[i-1]) && isDigit(word[i+1])
		if (word[i] == ',' || word[i] == ';') && (!between || figures) {
			list, from = append(list, word[from:i]), i+1
		}
	}
	return slices.DeleteFunc(append(list, word[from:]), func(s string) bool { return s == "" })
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// initials writes u.s.a as usa, and ph.d as phd.
func initials(word string) string {
	if !strings.Contains(word, ".") {
		return word
	}
	for part := range strings.SplitSeq(word, ".") {
		if !isLetters(part) || utf8.RuneCountInString(part) > 2 {
			return word
		}
	}
	return strings.ReplaceAll(word, ".", "")
}

// number writes a number in plain digits, also one with its unit: "1,991" and
// "١٩٩١" are 1991, and "1,991km" is 1991km. Leading and trailing zeros stay, for
// 007 is not 7. In brackets a comma may stand between two numbers.
func (f Folder) number(word string) string {
	if !strings.ContainsFunc(word, unicode.IsDigit) {
		return word
	}
	word = numeral.WesternDigits(word)
	if n, ok := numeral.Plain(word, f.language); ok {
		return n
	}
	from, to := strings.IndexAny(word, "0123456789"), strings.LastIndexAny(word, "0123456789")+1
	if from < 0 || strings.ContainsAny(word, "()[]{}") {
		return word
	}
	if n, ok := numeral.Plain(word[from:to], f.language); ok {
		return word[:from] + n + word[to:]
	}
	return word
}

// runTogether joins words without the white space, which does not count; but
// between two digits it does.
func runTogether(words []string) string {
	var b strings.Builder
	for i, word := range words {
		if i > 0 && isDigit(words[i-1][len(words[i-1])-1]) && isDigit(word[0]) {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// dropArticle takes a leading article off, if a noun is left.
func (f Folder) dropArticle(words []string) (rest []string, article string) {
	for _, article := range f.articles {
		if len(words) == 0 || words[0] == "" {
			break
		}
		if len(words) > 1 && words[0] == strings.Trim(article, "'") && isArticle(words[0], words[1:]) {
			return words[1:], article
		}
		if noun, elided := strings.CutPrefix(words[0], article); elided && strings.HasSuffix(article, "'") && noun != "" {
			return slices.Concat([]string{noun}, words[1:]), article
		}
	}
	return words, ""
}

// isArticle tells the article "a" from the letter A, which stands before what is
// no word: A 4, A +, A B; or is that of a note: A minor, A flat.
func isArticle(word string, rest []string) bool {
	if len([]rune(word)) > 1 {
		return true
	}
	switch rest[0] {
	case "minor", "major", "flat", "sharp", "natural", "level", "levels", "and", "or":
		return false
	}
	letters := 0
	for _, w := range rest {
		for _, r := range w {
			if unicode.IsLetter(r) {
				letters++
			}
			if letters > 1 {
				return true
			}
		}
	}
	return false
}

// closeUp takes out the blanks behind commas within brackets, where they are no
// part of a sentence: (0, 1] is (0,1].
func closeUp(s string) string {
	if !strings.Contains(s, ", ") || !strings.ContainsAny(s, "([{") {
		return s
	}
	var b strings.Builder
	depth := 0
	comma := false
	for _, r := range s {
		switch {
		case strings.ContainsRune("([{", r):
			depth++
		case strings.ContainsRune(")]}", r):
			depth--
		case r == ' ' && comma && depth > 0:
			continue
		}
		comma = r == ',' || r == ';'
		b.WriteRune(r)
	}
	return b.String()
}
