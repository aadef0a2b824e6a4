package deckfile_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/deckfile"
)

// What a message quotes of a deck is cut to forty characters.
func TestQuotedValues(t *testing.T) {
	for _, n := range []int{40, 41} {
		long := strings.Repeat("x", n)
		short := long
		if n > 40 {
			short = long[:39] + "…"
		}
		for text, want := range map[string]string{
			"[[card]]\nquestion = '%s'\nanswer = 'a'\nhint = 5\n":               `5:8: card "%s": hint must be text, and is a number · write it in quotes: hint = "…"`,
			"[[card]]\nquestion = 'q'\nanswer = 'a'\nkind = '%s'\n":             `5:8: card "q": unknown kind "%s" · the kinds are short, open, choice, multiple, truefalse, number, cloze, match, order, list`,
			"ask-order = '%s'\n[[card]]\nquestion = 'q'\nanswer = 'a'\n":        `2:13: ask-order must be "deck" or "shuffled", not "%s" · "deck" asks cards as they stand, "shuffled" by chance`,
			"[[source]]\nid = '%s'\ntitle = 5\n[[card]]\ncloze = 'x {{a}}'\n":   `4:9: source "%s": title must be text, and is a number · write it in quotes: title = "…"`,
			"[[card]]\nquestion = 'q'\nanswer = 'a'\nid = '%s'\nself = 'yes'\n": `6:8: card "%s": self must be true or false, and is text`,
		} {
			_, err := deckfile.Parse("d.toml", []byte("title = 'T'\n"+fmt.Sprintf(text, long)))
			if got := strings.TrimSpace(report(err)); got != fmt.Sprintf(want, short) {
				t.Errorf("%d letters: %s\nwant %s", n, got, fmt.Sprintf(want, short))
			}
		}
	}
}
