package quiz_test

import (
	"testing"

	"quiz/quiz"
)

// Answers that a newcomer typed, and what they deserve.
func TestAsNewcomersType(t *testing.T) {
	const (
		king     = "[[card]]\nquestion = 'Which king?'\nanswer = 'Ludwig XVIII'"
		digit    = "[[card]]\nquestion = 'Which digit?'\nanswer = '5'"
		planet   = "[[card]]\nquestion = 'Which planet?'\nanswer = 'Earth'"
		money    = "[[card]]\nquestion = 'How much?'\nanswer = 5.7\nunit = 'million dollars'"
		billions = "[[card]]\nquestion = 'How much?'\nanswer = 2\nunit = 'billion dollars'"
		year     = "[[card]]\nquestion = 'When?'\nanswer = 1992"
		number   = "[[card]]\nquestion = 'How many?'\nanswer = 5"
		units    = "[[card]]\nquestion = 'How many military units?'\nanswer = 100\nunit = 'units'"
		interval = "[[card]]\nquestion = 'Which interval?'\nanswer = '(0, 1]'"
	)
	for _, c := range []struct {
		card, typed string
		want        quiz.Outcome
	}{
		{king, "ludwig xviii", quiz.Right},
		{king, "Ludwig XVII", quiz.Wrong},
		{king, "Ludwik XVIII", quiz.Nearly},
		{planet, "(earth)", quiz.Right},
		{planet, "*Earth*", quiz.Right},
		{planet, "<Eatrh>", quiz.Nearly},
		{planet, "(Earth).", quiz.Right},
		{planet, "(Mars)", quiz.Wrong},
		{digit, ".5", quiz.Wrong},
		{digit, "5.", quiz.Right},
		{interval, "(0, 1]", quiz.Right},
		{interval, "[0, 1]", quiz.Wrong},
		{money, "5.7", quiz.Right},
		{money, "5.7 million", quiz.Right},
		{money, "$5.7 million", quiz.Right},
		{money, "5.7 million dollars", quiz.Right},
		{money, "5.7 dollars", quiz.Wrong},
		{money, "5.7 billion dollars", quiz.Wrong},
		{money, "5.7 million euros", quiz.Unreadable},
		{billions, "two billions of dollars", quiz.Right},
		{billions, "about 2bn$", quiz.Right},
		{billions, "2 million", quiz.Wrong},
		{billions, "two billion and a half", quiz.Wrong},
		{billions, "over 2 billion", quiz.Unreadable},
		{year, "May 1992", quiz.Right},
		{year, "nineteen ninety-two", quiz.Right},
		{year, "in May 1993", quiz.Wrong},
		{year, "'92", quiz.Unreadable},
		{number, "May 5", quiz.Unreadable},
		{units, "100 units", quiz.Right},
		{units, "100 military units", quiz.Right},
		{units, "100 naval units", quiz.Unreadable},
	} {
		q := ask(t, "language = 'en'\n"+c.card)
		r, err := q.Read([]string{c.typed})
		if err != nil {
			r = quiz.Response{Texts: []string{c.typed}}
		}
		if v := quiz.Mark(q, r, false); v.Outcome != c.want {
			t.Errorf("%q is %v (%s), want %v", c.typed, v.Outcome, v.Note, c.want)
		}
	}
}
