package feedback

import (
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
)

// begun is a sitting of the text of a deck without its head.
func begun(t *testing.T, deck string) *quiz.Session {
	t.Helper()
	return quiztest.Session(t, quiz.Options{}, deckstest.Parse(t, "d.toml", "title = 'T'\n"+deck))
}
