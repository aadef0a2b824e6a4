package deckfile_test

import (
	"testing"

	"quiz/decks/deckfile"
)

// As long as it is not plain which kind a card is of, it is not said which keys go
// with that.
func TestFaultyKindAlone(t *testing.T) {
	for kind, want := range map[string]string{
		"zzz":    "\n3:8: card \"q\": unknown kind \"zzz\" · the kinds are short, open, choice, multiple, truefalse, number, cloze, match, order, list",
		"number": "\n3:8: card \"q\": kind is \"number\", but the keys make it \"short\" · a card of kind number has: question, answer, tolerance, unit",
	} {
		_, err := deckfile.Parse("d.toml", []byte("title = 'T'\n[[card]]\nkind = '"+kind+"'\nquestion = 'q'\nanswer = '5'\ntolerance = 1\n"))
		if got := report(err); got != want {
			t.Errorf("of the kind %s is said%s\nwant%s", kind, got, want)
		}
	}
}
