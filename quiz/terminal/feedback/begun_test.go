package feedback

import (
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/quiz"
)

// begun is a sitting of the text of a deck without its head.
func begun(t *testing.T, deck string) *quiz.Session {
	t.Helper()
	return sessionOf(t, quiz.Options{}, parsed(t, "d.toml", "title = 'T'\n"+deck))
}

func parsed(t testing.TB, name, text string) *decks.Deck {
	t.Helper()
	d, err := deckfile.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func sessionOf(t testing.TB, o quiz.Options, list ...*decks.Deck) *quiz.Session {
	t.Helper()
	s, err := quiz.NewSession(list, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
