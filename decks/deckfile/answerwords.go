package deckfile

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/markup"
)

// answerWords are the words of a card's answers, which an id must not tell: as
// they are, and as they are inflected.
type answerWords struct {
	fold       func(string) string
	all        map[string]bool
	stems      map[string]bool // see stems
	beginnings map[string]bool // of leastStem letters or more
}

// told gathers the words of a card's answers and of what is accepted for them.
func (g *idGiver) told(c *decks.Card) *answerWords {
	a := &answerWords{fold: g.plain, all: map[string]bool{}, stems: map[string]bool{}, beginnings: map[string]bool{}}
	for _, text := range answers(c.Body) {
		for _, word := range slugWords(markup.Verbatim(text), g.lower) {
			a.add(a.fold(word))
		}
	}
	return a
}

// answers lists all that is right as an answer to a card, as markup.
func answers(body decks.Body) []string {
	list := slices.Clone(body.Expected())
	switch b := body.(type) {
	case *decks.Short:
		list = append(list, b.Accept...)
	case *decks.Cloze:
		for _, blank := range b.Blanks() {
			list = append(list, blank.Accept...)
		}
	case *decks.List:
		for _, item := range b.Items {
			list = append(list, item...)
		}
	case *decks.Open, *decks.Choice, *decks.Multiple, *decks.TrueFalse, *decks.Number, *decks.Match, *decks.Order: // Expected has all
	}
	return list
}

// plain is a word without case, accents and forms of signs.
func (g *idGiver) plain(word string) string {
	bare := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(word))
	return g.fold.String(bare)
}

func (a *answerWords) add(word string) {
	if a.all[word] {
		return
	}
	a.all[word] = true
	if isDigits(word) { // has no forms
		return
	}
	for _, stem := range stems(word) {
		a.stems[stem] = true
	}
	runes := []rune(word)
	for n := leastStem; n <= min(len(runes), mostSlug); n++ {
		a.beginnings[string(runes[:n])] = true
	}
}

// without lists the words that no answer has.
func (a *answerWords) without(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), a.has)
}

// hasAny tells if an answer has a word of an id.
func (a *answerWords) hasAny(id string) bool { return slices.ContainsFunc(slugWords(id, nil), a.has) }

// has tells if an answer has a word, or another form of it: one that it is the
// beginning of, one that begins alike and ends otherwise, or one that it holds.
func (a *answerWords) has(word string) bool {
	word = a.fold(word)
	if a.all[word] || a.beginnings[word] {
		return true
	}
	isForm := !isDigits(word) && slices.ContainsFunc(stems(word), func(s string) bool { return a.stems[s] })
	return isForm || a.isWithin(word)
}

// A word and its inflected form have leastStem letters or more in common at their
// beginning, and end with mostEnding others or fewer: planet and planets, country
// and countries.
const (
	leastStem  = 4
	mostEnding = 3
)

// stems are the beginnings of a word that a form of it may share.
func stems(word string) (list []string) {
	runes := []rune(word)
	for n := max(leastStem, len(runes)-mostEnding); n <= len(runes); n++ {
		list = append(list, string(runes[:n]))
	}
	return list
}

// isWithin tells if an answer's word stands within another: one of leastStem
// letters or more, or any in a script that parts no words.
func (a *answerWords) isWithin(word string) bool {
	runes := []rune(word)
	runes = runes[:min(len(runes), mostSlug)] // an id has no more of it
	for from := range runes {
		for to := from + 1; to <= len(runes); to++ {
			part := string(runes[from:to])
			if a.all[part] && (to-from >= leastStem || isSpaceless(part)) {
				return true
			}
		}
	}
	return false
}

func isDigits(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// isSpaceless tells if a word is of a script that puts no spaces between words.
func isSpaceless(word string) bool {
	return word != "" && strings.IndexFunc(word, func(r rune) bool {
		return !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
	}) < 0
}
