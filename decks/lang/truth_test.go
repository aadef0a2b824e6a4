package lang

import "testing"

// Every language that decks are known to be in has its two words, and no word
// stands for both.
func TestTruthsDiffer(t *testing.T) {
	for language, words := range truths {
		if words[0] == "" || words[1] == "" || words[0] == words[1] {
			t.Errorf("%s: %q", language, words)
		}
	}
}
