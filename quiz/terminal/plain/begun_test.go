package plain

import (
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/quiz"
)

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
