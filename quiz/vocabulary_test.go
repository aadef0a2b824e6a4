package quiz_test

import (
	"testing"

	"quiz/quiz"
)

// A word that another card of the deck has, wherever it can be read there, is no slip
// for the right one.
func TestWordsOfOtherCards(t *testing.T) {
	const asked = "title = 'T'\nlanguage = 'en'\n[[card]]\nquestion = 'Q'\nanswer = 'brundle'\n[[card]]\n"
	for name, card := range map[string]string{
		"question":    "question = 'A brindle?'\nanswer = true",
		"explanation": "question = 'R'\nanswer = true\nexplanation = 'A Brindle.'",
		"hint":        "question = 'R'\nanswer = true\nhint = 'brindle'",
		"choice":      "question = 'R'\nanswer = 'a'\ndistractors = [{text = 'b', why = 'It is a brindle.'}]",
		"multiple":    "question = 'R'\nanswer = ['a', 'c']\ndistractors = [{text = 'b', why = 'It is a brindle.'}]",
		"match":       "question = 'R'\npairs = [['a', 'b'], ['c', 'd']]\ndistractors = [{text = 'e', why = 'It is a brindle.'}]",
		"left side":   "question = 'R'\npairs = [['brindle', 'b'], ['c', 'd']]",
		"right side":  "question = 'R'\npairs = [['a', 'brindle'], ['c', 'd']]",
		"step":        "question = 'R'\norder = ['a', 'brindle']",
		"cloze":       "cloze = 'A brindle {{x}}'",
		"blank":       "cloze = 'A {{brindle}}'",
		"blank's":     "cloze = 'A {{x::brindle}}'",
		"item":        "question = 'R'\nkind = 'list'\nanswer = ['a', 'brindle']",
	} {
		s := begin(t, asked+card, quiz.Options{Order: quiz.DeckOrder})
		if got := s.Answer(quiz.Response{Texts: []string{"brindle"}}, 1).Verdict.Outcome; got != wrong {
			t.Errorf("with it in the %s it is %v", name, got)
		}
	}
	s := begin(t, asked+"question = 'R'\nanswer = true", quiz.Options{Order: quiz.DeckOrder})
	if got := s.Answer(quiz.Response{Texts: []string{"brindle"}}, 1).Verdict.Outcome; got != nearly {
		t.Errorf("with it in no card it is %v", got)
	}
}
