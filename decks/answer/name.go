package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// withoutTitles forgives a title before a name, an initial for a name, and an
// initial between names that is left out: Sir Isaac Newton, J. S. Bach, Franklin
// Roosevelt for Franklin D. Roosevelt.
func withoutTitles(c *comparison, r *reading) (bool, ReasonKind) {
	if !startsUpper(r.tidy) || len(r.folded.Words) > 8 || len(c.typed.folded.Words) > 8 {
		return false, None
	}
	return isNameOf(withoutTitle(r.folded.Words), withoutTitle(c.typed.folded.Words)), Little
}

// withoutTitle takes the title off a name, and the generation.
func withoutTitle(words []string) []string {
	if len(words) > 2 && slices.Contains(titles, words[0]) {
		words = words[1:]
	}
	if last := len(words) - 1; last > 1 && (words[last] == "jr" || words[last] == "junior" || words[last] == "sr") {
		words = words[:last]
	}
	return words
}

var titles = []string{"sir", "dame", "lord", "lady", "mr", "mrs", "ms", "miss", "dr", "doctor", "prof", "professor", "president", "herr", "frau", "señor", "señora", "monsieur", "madame"}

// isNameOf tells if a name was typed with initials for names before the last, or
// without an initial between. The last name must be whole.
func isNameOf(right, typed []string) bool {
	if len(right) < 2 || len(typed) < 2 || right[len(right)-1] != typed[len(typed)-1] {
		return false
	}
	i := 0
	for _, w := range right[:len(right)-1] {
		switch {
		case i < len(typed)-1 && (typed[i] == w || isInitial(typed[i], w) || isInitial(w, typed[i])):
			i++
		case len([]rune(w)) == 1 && i > 0 && isLetters(w): // an initial between names
		default:
			return false
		}
	}
	return i == len(typed)-1
}

func isInitial(short, name string) bool {
	return len([]rune(short)) == 1 && strings.HasPrefix(name, short)
}

// turnedRound forgives a name whose first name stands last, with a comma or
// without: "Darwin, Charles".
func turnedRound(c *comparison, r *reading) (bool, ReasonKind) {
	words := c.typed.folded.Words
	f := c.key.folder
	if before, after, found := strings.Cut(c.typed.tidy, ","); found && !strings.Contains(after, ",") && startsUpper(r.tidy) {
		turned := f.foldTidy(strings.TrimSpace(after) + " " + strings.TrimSpace(before))
		if len(turned.Words) > 1 && turned.Text == r.folded.Text {
			return true, Swapped
		}
	}
	if !r.twoNames || len(words) != 2 || len(r.folded.Words) != 2 {
		return false, None
	}
	right := r.wordsOf(f)
	typed := c.typed.wordsOf(f)
	ok := right[0].text == typed[1].text && right[1].text == typed[0].text
	return ok, Swapped
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsUpper(r)
}
