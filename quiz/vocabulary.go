package quiz

import (
	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/markup"
)

// A vocabulary holds the answers and distractors of a deck, folded as in each
// language in which answers are typed: a card asked the other way round is
// answered in the language of the questions.
type vocabulary map[string]map[string]bool

// vocabulary tells which folded texts are answers or distractors of a deck. A
// slip that makes one of them is no slip. It is made when the first slip is.
func (s *Session) vocabulary(d *decks.Deck) func(language, text string) bool {
	words := s.words[d]
	if words == nil {
		words = vocabulary{}
		s.words[d] = words
	}
	return func(language, text string) bool {
		if words[language] == nil {
			words[language] = answerTexts(d, language)
		}
		return words[language][text]
	}
}

// answerTexts gathers the answers and distractors of a deck. Distractors are
// often those of other cards, and need be folded only once.
func answerTexts(d *decks.Deck, language string) map[string]bool {
	seen, words := map[string]bool{}, map[string]bool{}
	f := answer.NewFolder(language)
	for _, c := range d.Cards {
		for _, text := range c.AnswerTexts() {
			if !seen[text] {
				seen[text] = true
				words[f.Fold(markup.Plain(text)).Text] = true
			}
		}
	}
	return words
}
