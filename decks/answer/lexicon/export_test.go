package lexicon

import "quiz/decks/answer/lexicon/internal/automaton"

const Longest = longest

// Words shows the tests all words.
func Words(yield func(string) bool) { automaton.Set(words).All(yield) }

// British shows the tests all entries of the British words.
func British(yield func(string) bool) { automaton.Set(british).All(yield) }

// Count returns how many pairs of words are listed for a language, as a report
// of what Differ knows; rules come on top.
func Count(lang string) int {
	l := pairsOf(language(lang))
	if l == nil {
		return 0
	}
	l.once.Do(l.read)
	return len(l.pairs)
}
