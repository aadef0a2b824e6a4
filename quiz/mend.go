package quiz

import (
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
)

// Mend takes up a card that was changed in its file while the session goes on.
// The card is that of q, a question of this session, in hand or answered; mended
// is what became of it, and from is the deck that mended was read from, whose
// sources are taken over. Nothing else of the session's deck changes. The card's
// contents are replaced where they are, so that whoever points to the card, such
// as a Chooser, has it mended.
//
// If the question in hand is of that card, Next is a new question from then on.
// Which try it is stays, and that a hint was seen. Answers stay, too, with their
// questions, points and right answers as they were when they were given; Undo
// asks the mended question.
//
// A question whose part is gone, such as a group of blanks or the reverse, asks
// in its place the first part that nothing in the session asks; where there is
// none it is not asked. To a Chooser a question cannot be given back, so it is
// asked as the first part that there is. Parts that are new are not asked
// otherwise.
func (s *Session) Mend(q *Question, from *decks.Deck, mended *decks.Card) {
	s.freeze(q.asks.Card())
	q.asks.Deck.Cards.Replace(q.asks.Index, *mended)
	takeSources(q.asks.Deck, from)
	if s.current != nil && s.current.asks.sameCard(q.asks) {
		s.renew()
	} else {
		s.sequencer.mended(q.asks)
	}
}

// renew makes the question in hand anew, for its card was mended. A hint is the
// card's: who has seen it has seen it.
func (s *Session) renew() {
	which, hinted := s.current.asks, s.hinted
	s.sequencer.mended(which)
	s.advance()
	s.hinted = hinted && s.current != nil && s.current.asks.sameCard(which)
}

// CardNow is the question's card as the session has it: where it was mended
// since, Card is as it was when the question was asked.
func (q *Question) CardNow() *decks.Card { return q.asks.Card() }

// mended tells if the card was changed since the question was asked.
func (q *Question) mended() bool { return q.Card != q.asks.Card() }

// freeze gives the questions that were asked of a card a copy of it, so that they
// stay as they are when the card changes.
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
func (r Ref) part() string {
	parts := arrange.PartsAt(r.Deck, r.Index)
	if len(parts) == 0 || slices.Contains(parts, r.Part) {
		return r.Part
	}
	return parts[0]
}

// gone tells if the card has the part no more.
func (r Ref) gone() bool { return r.part() != r.Part }
