package deckfile_test

import (
	"strings"
	"testing"

	"quiz/decks/deckfile"
)

// Numbers up to 2^53 are held exactly; the next whole one is not, though floating
// point rounds it to the last that is.
func TestLargestNumber(t *testing.T) {
	for answer, refused := range map[string]bool{
		"9007199254740992": false, "-9007199254740992": false, "9007199254740993": true, "-9007199254740993": true,
		"9007199254740992.0": false, "9007199254740994.0": true, "1e16": true,
	} {
		_, err := deckfile.Parse("d.toml", []byte("title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = "+answer+"\n"))
		if got := err != nil && strings.Contains(err.Error(), "too large to be marked exactly"); got != refused {
			t.Errorf("%s: %v, refused: %t", answer, err, refused)
		}
	}
}
