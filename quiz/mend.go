package quiz

import (
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
)

// Mend has the sitting ask a card as it is now, for it was changed meanwhile:
// mended is what became of the card of q, which is a question of this sitting,
// in hand or answered; from is the deck that mended is read from, of which the
// sources are taken. Nothing else of the sitting's deck changes, and the card
// stays at its place: its contents are replaced, so that whoever holds it, such
// as a Chooser, has it mended.
//
// The question in hand, if it is of that card, is made anew, as Next tells;
// that a hint was seen, and which try it is, stays. So do answers, with their
// questions, points and right answers as they were when they were given. Undo
// asks the mended question.
//
// A question whose part is gone, such as a group of blanks or the reverse, asks
// in its place the first part that nothing in the sitting asks; where there is
// none it is not asked. To a Chooser a question cannot be given back, so it is
// asked as the first part that there is. Parts that are new are not asked
// otherwise.
func (s *Session) Mend(q *Question, from *decks.Deck, mended *decks.Card) {
	deck, card := q.asks.Deck, q.asks.Card
	s.freeze(card)
	*card = *mended
	takeSources(deck, from)
	if s.current != nil && s.current.asks.Card == card {
		s.renew()
	} else {
		s.sequencer.mended(card)
	}
}

// renew makes the question in hand anew, for its card was mended. A hint is the
// card's: who has seen it has seen it.
func (s *Session) renew() {
	card, hinted := s.current.asks.Card, s.hinted
	s.sequencer.mended(card)
	s.advance()
	s.hinted = hinted && s.current != nil && s.current.asks.Card == card
}

// CardNow is the question's card as the sitting has it: where it was mended
// since, Card is as it was when the question was asked.
func (q *Question) CardNow() *decks.Card { return q.asks.Card }

// mended tells if the card was changed since the question was asked.
func (q *Question) mended() bool { return q.Card != q.asks.Card }

// freeze leaves the questions that were asked of a card with a copy of it.
func (s *Session) freeze(c *decks.Card) {
	was := *c
	for _, a := range s.past.answers {
		if a.Question.Card == c {
			a.Question.Card = &was
		}
	}
	if s.current != nil && s.current.Card == c {
		s.current.Card = &was // a frontend may still show it
	}
}

// takeSources takes over the sources of a deck. Those that it has no more stay:
// other cards may cite them.
func takeSources(d, from *decks.Deck) {
	list := slices.Clone(d.Sources)
	for _, source := range from.Sources {
		at := slices.IndexFunc(list, func(old *decks.Source) bool { return old.ID == source.ID })
		if at < 0 {
			list = append(list, source)
		} else {
			list[at] = source
		}
	}
	d.Sources = list
}

// part is what is asked of the card: the first part that there is, if its own
// is gone.
func (it Item) part() string {
	parts := arrange.Parts(it.Card)
	if len(parts) == 0 || slices.Contains(parts, it.Part) {
		return it.Part
	}
	return parts[0]
}

// gone tells if the card has the part no more.
func (it Item) gone() bool { return it.part() != it.Part }
