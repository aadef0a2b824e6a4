package editor

import (
	"slices"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/place"
)

// find tells where the card stands by now; nil if it is gone.
//
// An id is all that tells a card from others, be it the one that it has or one
// that it says it had. A card without has a key that comes from its text and
// changes with it: it is taken to be at the position that it had, if no card was
// added or taken away, or else where its question still is.
func (o openedCard) find(now *reading) *deckfile.Spot {
	key := o.card.Key()
	if c := now.first(func(c *decks.Card) bool { return c.Key() == key }); c != nil {
		return now.spotOf(c)
	}
	if c := now.first(func(c *decks.Card) bool { return slices.Contains(c.Was, key) }); c != nil {
		return now.spotOf(c)
	}
	if o.card.ID != "" {
		return o.findUnread(now)
	}
	if at := o.samePosition(now); at != nil {
		return at
	}
	return now.spotOf(o.sameQuestion(now))
}

// spotOf is where a card stands; nil for none.
func (r *reading) spotOf(c *decks.Card) *deckfile.Spot {
	if c == nil {
		return nil
	}
	return r.spot(func(s deckfile.Spot) bool { return s.Pos == c.Pos })
}

func (r *reading) spot(is func(deckfile.Spot) bool) *deckfile.Spot {
	if i := slices.IndexFunc(r.spots, is); i >= 0 {
		return &r.spots[i]
	}
	return nil
}

// findUnread finds a card with an id that cannot be read now: by its id, or, for
// that may be what is wrong with it, by its position.
func (o openedCard) findUnread(now *reading) *deckfile.Spot {
	unread := func(s deckfile.Spot) bool { return s.ID() == o.card.ID && now.cardAt(s.Pos) == nil }
	if at := now.spot(unread); at != nil {
		return at
	}
	at := o.samePosition(now)
	if at != nil && slices.ContainsFunc(now.faults, func(f *place.Error) bool { return at.Holds(f.Pos) }) {
		return at
	}
	return nil
}

// samePosition is where the card stood, if there are as many cards as there were,
// and none of the others is there now.
func (o openedCard) samePosition(now *reading) *deckfile.Spot {
	index := o.deck.Cards.Index(o.card)
	if index < 0 || len(now.spots) != o.deck.Cards.Len() {
		return nil
	}
	at := &now.spots[index]
	if c := now.cardAt(at.Pos); c != nil && o.others()[c.Key()] {
		return nil
	}
	return at
}

// sameQuestion is the card that asks what the card asked, and is none of the
// others; nil if there is none, or more than one. A cloze has no question.
func (o openedCard) sameQuestion(now *reading) *decks.Card {
	if now.deck == nil || o.card.Question == "" {
		return nil
	}
	others := o.others()
	var found *decks.Card
	for _, c := range now.deck.Cards.All() {
		if c.Question != o.card.Question || others[c.Key()] {
			continue
		}
		if found != nil {
			return nil
		}
		found = c
	}
	return found
}

// others are the keys of the other cards that the deck had.
func (o openedCard) others() map[string]bool {
	keys := make(map[string]bool, o.deck.Cards.Len())
	for _, c := range o.deck.Cards.All() {
		if c != o.card {
			keys[c.Key()] = true
		}
	}
	return keys
}
