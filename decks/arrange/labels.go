package arrange

import (
	"slices"
	"strconv"
	"unicode"

	"quiz/decks"
	"quiz/decks/markup"
)

// Labels are what options are called: letters, or numbers where a letter is
// itself the text of an option, so that no answer can be taken for another.
// Steps of an order are always numbers, and right sides of a match letters, so
// that "1b" can be read.
func (q *Question) Labels() []string {
	labels := make([]string, len(q.Options))
	letters := len(q.Lefts) > 0 || q.Kind != decks.KindOrder && !slices.ContainsFunc(q.Options, func(o Option) bool {
		return LetterIndex(markup.Plain(o.Text), len(q.Options)) >= 0
	})
	for i := range labels {
		labels[i] = strconv.Itoa(i + 1)
		if letters {
			labels[i] = string(rune('a' + i))
		}
	}
	return labels
}

// LetterIndex is the place of the option, of so many, whose label is a letter,
// small or capital; -1 where a text is no such letter.
func LetterIndex(text string, of int) int {
	if len(text) != 1 {
		return -1
	}
	if i := int(unicode.ToLower(rune(text[0])) - 'a'); i >= 0 && i < of {
		return i
	}
	return -1
}
