package stats

import (
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/filter"
	"quiz/decks/markup"
	"quiz/decks/place"
	"quiz/quiz/schedule"
)

// Cards knows the cards of the decks that are at hand, as they are now, and
// which are wanted.
type Cards struct {
	filter filter.Filter
	decks  map[string]keyedDeck // by id
	wanted map[arrange.Key]bool // that were asked for already
}

// A keyedDeck is a deck with its cards by key.
type keyedDeck struct {
	*decks.Deck
	cards  map[string]*decks.Card
	broken bool // not all of its cards could be read
}

// NewCards are the cards of decks, in some of which there may be faults.
func NewCards(list []*decks.Deck, faults place.ErrorList, f filter.Filter) *Cards {
	c := &Cards{filter: f, decks: map[string]keyedDeck{}, wanted: map[arrange.Key]bool{}}
	for _, d := range list {
		if _, taken := c.decks[d.ID]; taken {
			continue
		}
		p := keyedDeck{Deck: d, cards: make(map[string]*decks.Card, d.Cards.Len())}
		p.broken = slices.ContainsFunc(faults, func(f *place.Error) bool { return f.Pos.File == d.Name })
		for _, card := range d.Cards.All() {
			p.cards[card.Key()] = card
		}
		c.decks[d.ID] = p
	}
	return c
}

// Wants tells if answers to a card count. Of a card that is not at hand, only
// the kind that it had is known.
func (c *Cards) Wants(k arrange.Key, kind string) bool {
	if len(c.filter.Tags)+len(c.filter.Kinds) == 0 {
		return true
	}
	p := c.decks[k.Deck]
	card := p.cards[k.Card]
	if card == nil {
		had, ok := decks.ParseKind(kind)
		return len(c.filter.Tags) == 0 && ok && slices.Contains(c.filter.Kinds, had)
	}
	wanted, ok := c.wanted[k]
	if !ok {
		wanted = c.filter.Wants(p.Deck, card)
		c.wanted[k] = wanted
	}
	return wanted
}

// Known is what is known of a card, from its deck and from the memory of it,
// which has the fingerprint of what was right when it was learned.
func (c *Cards) Known(k arrange.Key, m schedule.Memory, fingerprint string) Known {
	known := Known{Memory: m}
	p, card := c.find(k)
	if card == nil {
		known.Gone = p.Deck != nil && !p.broken
		return known
	}
	known.Kind, known.Tags = card.Kind().String(), p.TagsOf(card)
	known.Changed = arrange.Fingerprint(card, k.Part) != fingerprint
	return known
}

// Question is the text of a card as it is asked, or nothing where the card is
// not at hand.
func (c *Cards) Question(k arrange.Key) string {
	p, card := c.find(k)
	if card == nil {
		return ""
	}
	return markup.Plain(arrange.New(p.Deck, card, k.Part, 0).Prompt)
}

// find is a card in its deck: nil where that is not at hand, or has no such card
// or part of one.
func (c *Cards) find(k arrange.Key) (keyedDeck, *decks.Card) {
	p := c.decks[k.Deck]
	card := p.cards[k.Card]
	if card == nil || !slices.Contains(arrange.Parts(card), k.Part) {
		return p, nil
	}
	return p, card
}
