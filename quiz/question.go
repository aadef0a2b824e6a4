package quiz

import (
	"quiz/decks"
	"quiz/decks/arrange"
)

// A Question is a card, or a part of one, as it is asked in a sitting, with
// what marking needs to know.
type Question struct {
	arrange.Question

	// Self is true where the player marks the answer: open cards, cards that
	// say so, and all cards in a sitting with Flip.
	Self bool

	forms  []string // short: what is right, markup, the answer first
	others func(language, folded string) bool
	asks   Item // of the sitting; see Mend
}

// item is what the question asks, as the sitting has it.
func (q *Question) item() Item { return q.asks }

// newQuestion makes the question of an item.
func newQuestion(it Item, o Options, others func(language, folded string) bool) *Question {
	q := &Question{Question: *arrange.New(it.Deck, it.Card, it.part(), o.Seed), others: others, asks: it}
	q.Self = o.Flip || q.Kind == decks.KindOpen || it.Card.Self
	if b, ok := it.Card.Body.(*decks.Short); ok {
		q.forms = append([]string{b.Answer}, b.Accept...)
	}
	if q.Part == arrange.Reverse {
		q.forms = q.ExpectedParts()
	}
	return q
}

// Hint is what the author gives as help, in markup; empty where there is none.
func (q *Question) Hint() string { return q.Card.Hint }
