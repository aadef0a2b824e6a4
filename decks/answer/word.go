package answer

import (
	"strings"
	"unicode"

	"quiz/decks/answer/lexicon"
	"quiz/decks/answer/script"
)

// A word is one folded word with what comparing it needs.
type word struct {
	text    string
	latin   string // in the letters that others may stand for: ö is oe in German
	bare    string // without marks on letters
	bareSet uint64 // of its letters without marks, each as one of 64 bits
	runes   []rune
	set     uint64 // of its letters, each as one of 64 bits
	letters int
	signs   string // all that is no letter, mark, hyphen or apostrophe
	strict  bool   // digits, or signs of code: must be exact
	number  bool   // a number in words
	roman   bool   // a number in Roman figures
	not     bool   // a negation
	loose   bool   // it may be written in more ways than one by itself
}

func (f Folder) ready(texts []string) []word {
	list := make([]word, len(texts))
	for i, text := range texts {
		list[i] = f.word(text)
	}
	return list
}

func (f Folder) word(text string) word {
	w := word{
		text: text, latin: script.Latin(f.base, text), bare: stripAccents(text), runes: []rune(text),
		number: isNumberWord(text), roman: isRomanFolded(text), not: lexicon.Negation(f.base, text), loose: mayLoosen(text),
	}
	var signs strings.Builder
	for i, r := range w.runes {
		w.set |= 1 << (uint32(r) & 63)
		switch {
		case unicode.IsLetter(r):
			w.letters++
		case unicode.IsMark(r) || (r == '-' || r == '\'') && i > 0 && i < len(w.runes)-1 && w.runes[i-1] != r && w.runes[i+1] != r:
		default:
			signs.WriteRune(r)
			w.strict = w.strict || unicode.IsDigit(r) || strings.ContainsRune(codeSigns, r)
		}
	}
	w.signs = signs.String()
	for _, r := range w.bare {
		w.bareSet |= 1 << (uint32(r) & 63)
	}
	return w
}

// codeSigns within a word make it a piece of code or a formula, in which each
// letter counts.
const codeSigns = `._:\$#@<>()[]{}=|%^~*+"!`

// slips is how many are forgiven in a word: one of five letters or more, two in
// nine or more.
func (w word) slips() int {
	switch {
	case w.letters >= 9:
		return 2
	case w.letters >= 5:
		return 1
	}
	return 0
}
