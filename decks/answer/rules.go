package answer

import "quiz/decks"

// RulesOf are the rules by which what is typed for a card is marked, but for the
// words that stand elsewhere in its deck.
func RulesOf(d *decks.Deck, c *decks.Card) Rules {
	return Rules{Language: d.AnswersIn(), Exact: d.ExactOf(c), Apart: d.Alternatives, Single: c.Kind() == decks.KindList}
}
