package deckfile

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/markup"
)

// NewID makes an id for a new deck of the name of its file, or of its title: the
// one that it would have without, if that can be an id, and else a slug of it.
func NewID(name string) string {
	id := decks.NameID(name)
	if decks.IsID(id) {
		return id
	}
	if s := slug(id, nil); s != "" {
		return s
	}
	return "deck"
}

// slug makes an id of a text in markup: its words with hyphens between, as many as
// go in. It is empty if the text has no letter or digit.
func slug(text string, lower unicode.SpecialCase) string {
	return joined(slugWords(markup.Verbatim(text), lower))
}

// slugWords are the words of a text in lower case, in whatever script.
func slugWords(text string, lower unicode.SpecialCase) (list []string) {
	// Composed first: the dot of a decomposed İ would stay over the small i.
	text = strings.ToLowerSpecial(lower, norm.NFC.String(text))
	var word strings.Builder
	end := func() {
		if word.Len() > 0 {
			list = append(list, norm.NFC.String(word.String()))
			word.Reset()
		}
	}
	for _, r := range text {
		switch {
		case unseen(r):
		case unicode.IsLetter(r), unicode.IsNumber(r), word.Len() > 0 && unicode.IsMark(r):
			word.WriteRune(r)
		default:
			end()
		}
	}
	end()
	return list
}

// joined makes a slug of words.
func joined(words []string) string { return cutSlug(strings.Join(words, "-")) }

// unseen tells the characters within words that nobody sees, and nobody could
// type again: soft hyphens, marks of direction, what turns 1 into an emoji. The
// two that do part words, or parts of words, are none of them.
func unseen(r rune) bool {
	const space, nonJoiner = 0x200b, 0x200c
	return r != space && r != nonJoiner &&
		unicode.In(r, unicode.Cf, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}

// mostSlug is the length of the longest slug, in characters. They take four
// bytes each at the most, which leaves eight of an id's 200 for a number.
const mostSlug = 48

// cutSlug cuts a slug that is too long: at the end of a word, unless a word is
// so long that less than half would be left. Scripts without spaces have such.
func cutSlug(slug string) string {
	runes := []rune(slug)
	if len(runes) <= mostSlug {
		return slug
	}
	head := string(runes[:mostSlug+1])
	if i := strings.LastIndexByte(head, '-'); i > 0 && utf8.RuneCountInString(head[:i]) >= mostSlug/2 {
		return head[:i]
	}
	end := mostSlug
	for end > mostSlug/2 && unicode.IsMark(runes[end]) { // not between a letter and its marks
		end--
	}
	return strings.TrimRight(string(runes[:end]), "-")
}
