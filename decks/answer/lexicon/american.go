package lexicon

import (
	_ "embed"

	"quiz/decks/answer/lexicon/internal/automaton"
)

// british holds each British word with what makes it American, as entries
//
//	word = keep cut text keep cut text ...
//
// From the left to the right, each change takes out cut bytes that stand before
// the last keep bytes of the British word, and puts the text in their place.
// Keep and cut are one byte each, their number and 1; no byte of a text is as
// small. Counting from the end lets words share the changes to their endings.
//
//go:embed british.dawg
var british string

// leastLetter is the first byte that can be one of a text.
const leastLetter = 'a'

// American gives the American spelling of a folded word that has a British one:
// color for colour. Of a word that American English itself spells in two ways
// it may give either (archeology for archaeology), but always the same. Any
// other word comes back as it is.
func American(word string) string {
	if len(word) > longest {
		return word
	}
	set := automaton.Set(british)
	n, ok := set.Walk(word)
	if !ok {
		return word
	}
	if n, ok = set.Step(n, '='); !ok {
		return word
	}
	return respell(word, set, n)
}

// SameSpelling tells if two folded words are the same, or the same in American
// and in British spelling.
func SameSpelling(a, b string) bool {
	return a == b || American(a) == American(b)
}

// respell makes the changes to a word that are read on from a node.
func respell(word string, set automaton.Set, n automaton.Node) string {
	var room [longest + 16]byte
	out, done := room[:0], 0
	read := func() (b byte) {
		b, _ = set.First(n)
		n, _ = set.Step(n, b)
		return b
	}
	for b, more := set.First(n); more; b, more = set.First(n) {
		if b < leastLetter {
			end := len(word) - int(read()-1)
			start := end - int(read()-1)
			if start < done || end > len(word) {
				return word
			}
			out = append(out, word[done:start]...)
			done = end
			continue
		}
		out = append(out, read())
	}
	return string(append(out, word[done:]...))
}
