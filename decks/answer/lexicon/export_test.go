package lexicon

import "quiz/decks/answer/lexicon/internal/automaton"

const Longest = longest

// Words shows the tests all words.
func Words(yield func(string) bool) { automaton.Set(words).All(yield) }

// British shows the tests all entries of the British words.
func British(yield func(string) bool) { automaton.Set(british).All(yield) }
