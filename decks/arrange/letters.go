package arrange

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/markup"
)

// sortLetters puts options that are letters, or that join some, such as "A and
// B", in ascending order, and tells if all of them are such: they name parts of
// a picture or statements of the question, and a reader looks for them in order.
// Fewer letters come first.
func sortLetters(options []Option) bool {
	if len(options) < 2 { // one has no order
		return false
	}
	letters := make(map[string]string, len(options))
	for _, o := range options {
		found, ok := lettersOf(markup.Plain(o.Text))
		if !ok {
			return false
		}
		letters[o.Text] = found
	}
	slices.SortFunc(options, func(a, b Option) int {
		x, y := letters[a.Text], letters[b.Text]
		return cmp.Or(cmp.Compare(utf8.RuneCountInString(x), utf8.RuneCountInString(y)), strings.Compare(x, y), strings.Compare(a.Text, b.Text))
	})
	return true
}

// lettersOf are the capitals that an option is made of, and if it is made of
// nothing else. A small letter is one only where it stands alone: others are
// words in some languages.
func lettersOf(text string) (string, bool) {
	const longest = 60 // bytes: enough for a few letters
	if len(text) > longest {
		return "", false
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;&+/()、，.", r) })
	letters := ""
	for _, word := range words {
		r, size := utf8.DecodeRuneInString(word)
		switch {
		case size == len(word) && (unicode.IsUpper(r) || len(words) == 1 && unicode.IsLower(r)):
			letters += word
		case !joinsLetters(strings.ToLower(word)):
			return "", false
		}
	}
	return letters, letters != ""
}

// joinsLetters tells the words that may stand between letters, in the languages
// of the table of aside.
func joinsLetters(word string) bool {
	switch word {
	case "and", "or", "both", "only", "und", "oder", "nur", "beide", "et", "ou", "seulement", "y", "e", "o", "u", "solo", "sólo", "solamente",
		"soltanto", "só", "apenas", "somente", "en", "of", "alleen", "и", "или", "только", "i", "oraz", "lub", "tylko", "ve", "veya", "yalnız", "yalnızca",
		"və", "ya", "和", "或", "と":
		return true
	}
	return false
}
