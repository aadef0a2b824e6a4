package deckfile_test

import (
	"testing"

	"quiz/decks/deckfile"
)

// Of a card whose id cannot be read it is not said, too, that it has none for its old
// ones.
func TestFaultyIDWithOldOnes(t *testing.T) {
	for id, want := range map[string]string{
		"5":     "\n3:6: card \"q\": id must be text, and is a number · write it in quotes: id = \"…\"",
		"''":    "\n3:6: card \"q\": id is empty",
		"'a b'": "\n3:6: card \"a b\": id \"a b\" is not what an id can be · an id begins with a letter or digit; letters, digits, - _ and . may follow",
	} {
		_, err := deckfile.Parse("d.toml", []byte("title = 'T'\n[[card]]\nid = "+id+"\nwas = 'b'\nquestion = 'q'\nanswer = 'a'\n"))
		if got := report(err); got != want {
			t.Errorf("of the id %s is said%s\nwant%s", id, got, want)
		}
	}
}
