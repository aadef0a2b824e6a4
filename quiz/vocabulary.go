package quiz

import (
	"quiz/decks"
	"quiz/decks/markup"
)

// vocabulary tells which folded texts are answers or distractors of a deck. A
// slip that makes one of them is no slip. It is made when the first slip is.
func (s *Session) vocabulary(d *decks.Deck) func(string) bool {
	if s.words[d] == nil {
		var words map[string]bool
		s.words[d] = func(text string) bool {
			if words == nil {
				words = answerTexts(d)
			}
			return words[text]
		}
	}
	return s.words[d]
}

// answerTexts gathers the answers and distractors of a deck, folded.
func answerTexts(d *decks.Deck) map[string]bool {
	words := map[string]bool{}
	f := newFolder(d.AnswersIn())
	for _, c := range d.Cards {
		for _, text := range c.AnswerTexts() {
			words[f.fold(markup.Plain(text)).text] = true
		}
	}
	return words
}
