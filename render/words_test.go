package render

import (
	"testing"

	"quiz/decks"
)

// Every language that decks are known to be in has its two words, and no word
// stands for both.
func TestTruthsDiffer(t *testing.T) {
	for language, words := range truths {
		if words[0] == "" || words[1] == "" || words[0] == words[1] {
			t.Errorf("%s: %q", language, words)
		}
	}
}

// Numbers are written as their language writes them, without what else would be
// taken for right.
func TestNumberText(t *testing.T) {
	b := &decks.Number{Answer: -30000.5, Unit: "km", Tolerance: decks.Tolerance{Value: 0.25}}
	for language, want := range map[string]string{"en": "−30,000.5\u00a0km", "de": "−30.000,5\u00a0km", "": "−30,000.5\u00a0km"} {
		if got := NumberText(b, language); got != want {
			t.Errorf("in %q it is %q, want %q", language, got, want)
		}
	}
}
