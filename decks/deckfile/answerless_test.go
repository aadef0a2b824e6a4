package deckfile_test

import (
	"strings"
	"testing"

	"quiz/decks/deckfile"
)

// Of a card without an answer it is said how to give it one: a key that is nearly
// answer is pointed out, and any other is not taken for it.
func TestNoAnswer(t *testing.T) {
	for card, want := range map[string]string{
		"question = 'q'":                          `2:1: card "q": card has no answer · give it one: answer = "…"`,
		"question = 'q'\nhint = 'h'":              `2:1: card "q": card has no answer · give it one: answer = "…"`,
		"question = 'q {{a}}'":                    `2:1: card "q {{a}}": card has no answer · a text with blanks goes under cloze instead of question`,
		"question = 'q'\nzzz = 1":                 "2:1: card \"q\": card has no answer · give it one: answer = \"…\"\n4:1: card \"q\": unknown key \"zzz\"",
		"question = 'q'\nquestoin = 1":            "2:1: card \"q\": card has no answer · give it one: answer = \"…\"\n4:1: card \"q\": unknown key \"questoin\" · did you mean \"question\"?",
		"question = 'q'\nanswr = 1":               "2:1: card \"q\": card has no answer · is \"answr\" meant to be \"answer\"?\n4:1: card \"q\": unknown key \"answr\" · did you mean \"answer\"?",
		"question = 5":                            "2:1: card has no answer · give it one: answer = \"…\"",
		"hint = 'h'":                              "2:1: card has no answer · give it one: answer = \"…\"",
		"question = 'q'\nanswer = {}\nkind = 'x'": `4:10: card "q": answer must be text, a number, true or false, or a list of texts, and is a table`,
	} {
		_, err := deckfile.Parse("d.toml", []byte("title = 'T'\n[[card]]\n"+card+"\n"))
		if got := strings.TrimSpace(report(err)); got != want {
			t.Errorf("of the card\n%s\nis said\n%s\nwant\n%s", card, got, want)
		}
	}
}
