package quiz

import (
	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/arrange"
)

// A Question is a card, or a part of one, as it is asked in a session, with
// what marking needs to know.
type Question struct {
	arrange.Question

	// Self is true where the player marks the answer: open cards, cards that
	// say so, and all cards in a session with Flip.
	Self bool

	answerKeys []*answer.Key // what is right where text is typed: of a short one; of a cloze or list one for each blank or item
	asks       Ref           // what the session asks by it; its card may be newer than Card, see Mend
	seed       uint64        // of the session
}

func (q *Question) ref() Ref { return q.asks }

// newQuestion makes the question that a Ref names.
func newQuestion(r Ref, o Options) *Question {
	card := r.Card()
	q := &Question{Question: *arrange.New(r.Deck, card, r.part(), o.Seed), asks: r, seed: o.Seed}
	q.Self = o.Flip || q.Kind == decks.KindOpen || card.Self
	for _, forms := range q.Forms() {
		q.answerKeys = append(q.answerKeys, q.answerKey(forms))
	}
	return q
}

// Forms are the right texts, in markup, of each thing that is typed: of a short
// card, of each blank of a cloze, of each item of a list. The answer comes first.
// There are none of other cards.
func (q *Question) Forms() (list [][]string) {
	for _, line := range q.Solution().Lines {
		if line.Forms != nil {
			list = append(list, line.Forms)
		}
	}
	return list
}

// answerKey makes the answer key of right forms.
func (q *Question) answerKey(forms []string) *answer.Key {
	rules := q.rules()
	rules.Elsewhere = elsewhere(q.Deck, q.Card, forms)
	return answer.NewKey(forms, rules)
}

// rules are those by which what is typed is marked, but for the words that stand
// elsewhere in the deck.
func (q *Question) rules() answer.Rules {
	rules := answer.RulesOf(q.Deck, q.Card)
	rules.Language = q.Language()
	rules.Exact = rules.Exact && q.Part != arrange.Reverse
	return rules
}

// Also is what counts as right beside the answer for the i-th thing of Forms, to be
// shown with it; see answer.Also.
func (q *Question) Also(i int) string { return answer.Also(q.Forms()[i], q.rules()) }

// Hint is what the author gives as help, in markup; empty where there is none.
func (q *Question) Hint() string { return q.Card.Hint }
