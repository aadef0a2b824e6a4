// Package quiztest begins sessions and tells how they went; for tests only.
package quiztest

import (
	"strings"
	"testing"

	"quiz/decks"
	"quiz/quiz"
)

// Session begins a session of decks.
func Session(t testing.TB, o quiz.Options, list ...*decks.Deck) *quiz.Session {
	t.Helper()
	s, err := quiz.NewSession(list, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Outcomes lists the answers of a session, each with what came of it: "5 right,
// far unreadable".
func Outcomes(s *quiz.Session) string {
	var list []string
	for _, a := range s.Answers() {
		list = append(list, a.Response+" "+a.Verdict.Outcome.String())
	}
	return strings.Join(list, ", ")
}

// TwoCards is a deck of a number and a statement, of both of which an answer may
// be unreadable.
const TwoCards = `title = "T"
[[card]]
question = "How far?"
answer = 5
unit = "km"
[[card]]
question = "Is it?"
answer = true
`
