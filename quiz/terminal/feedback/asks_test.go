package feedback

import (
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
)

const listDeck = `title = "T"
[[card]]
kind = "list"
question = "Which are the Baltic states?"
answer = ["Estonia", ["Latvia", "Latvija"], "Lithuania"]
[[card]]
kind = "list"
question = "Name two noble gases, lightest first."
answer = ["Helium", "Neon", "Argon"]
ordered = true
need = 2
[[card]]
kind = "list"
question = "Name a noble gas."
answer = ["Helium", "Neon"]
need = 1
`

// How many answers are wanted, and how.
func TestAsksItems(t *testing.T) {
	session := quiztest.Session(t, quiz.Options{Order: quiz.DeckOrder}, deckstest.Parse(t, "d.toml", listDeck))
	var got []string
	for q := session.Next(); q != nil; q = session.Next() {
		got = append(got, Asks(q))
		session.Answer(quiz.Response{Texts: []string{"x"}}, 1)
	}
	want := []string{"(3 answers, with commas between)", "(2 of 3 answers in order, with commas between)", "(1 of 2 answers)"}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
