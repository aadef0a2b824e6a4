package quiz_test

import (
	"testing"

	"quiz/quiz"
)

// What must be exact is so for the answer alone: the other way round a card is marked
// as any.
func TestExactOneWay(t *testing.T) {
	for _, head := range []string{"exact = true\n", ""} {
		card := "[[card]]\nquestion = 'U.S.'\nanswer = 'D.C.'\nreverse = true\n"
		if head == "" {
			card += "exact = true\n"
		}
		s := begin(t, "title = 'T'\nlanguage = 'en'\n"+head+card, quiz.Options{Order: quiz.DeckOrder})
		if v := mark(s.Next(), "d.c"); v.Outcome != quiz.Wrong {
			t.Errorf("asked as it stands: %v", v.Outcome)
		}
		if v := mark(s.Next(), "D.C."); v.Outcome != quiz.Right {
			t.Errorf("typed as it is written: %v", v.Outcome)
		}
		s.Skip(0)
		if v := mark(s.Next(), "u.s"); v.Outcome != quiz.Right {
			t.Errorf("the other way round: %v", v.Outcome)
		}
	}
}
