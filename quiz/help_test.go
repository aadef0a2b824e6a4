package quiz_test

import (
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// begin makes a sitting of the text of a deck.
func begin(t testing.TB, text string, o quiz.Options) *quiz.Session {
	t.Helper()
	s, err := quiz.NewSession([]*decks.Deck{deckstest.Parse(t, "d.toml", text)}, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// ask makes the first question of the text of a deck, without its head.
func ask(t testing.TB, text string) *quiz.Question {
	t.Helper()
	return begin(t, "title = 'T'\n"+text, quiz.Options{Order: quiz.DeckOrder}).Next()
}

// mark reads and marks a typed answer; what cannot be read is wrong.
func mark(q *quiz.Question, typed ...string) quiz.Verdict {
	r, err := q.Read(typed)
	if err != nil {
		return quiz.Verdict{Outcome: quiz.Unreadable, Note: err.Error()}
	}
	return quiz.Mark(q, r, false)
}

// shortCard is the text of a deck in a language with one short card.
func shortCard(language, answer string) string {
	if language != "" {
		language = "language = '" + language + "'\n"
	}
	return language + "[[card]]\nquestion = 'Q'\nanswer = '''" + answer + "'''\n"
}

// letterOf is what an option is called.
func letterOf(q *quiz.Question, text string) string {
	for i, o := range q.Options {
		if o.Text == text {
			return q.Labels()[i]
		}
	}
	panic("no option " + text)
}

// shown is the texts of a question's options in their order.
func shown(q *quiz.Question) string {
	var list []string
	for _, o := range q.Options {
		list = append(list, o.Text)
	}
	return strings.Join(list, " ")
}
