package decks

import (
	"iter"
	"slices"
)

// Cards are the cards of a deck, in their order: those of a list, or those of a
// CardReader, of which each is read when it is asked for. The zero Cards are none.
type Cards struct {
	list []*Card
	lazy *lazyCards // nil: all are in the list
}

// CardsOf has the cards of a list, which is the caller's no more.
func CardsOf(list ...*Card) Cards { return Cards{list: list} }

// Len is how many cards there are.
func (c Cards) Len() int {
	if c.lazy != nil {
		return len(c.lazy.traits)
	}
	return len(c.list)
}

// At is the card at a position, from 0; it is the same card each time. Where it
// cannot be read any more At panics with a *Lost. Its contents are replaced by
// Replace alone.
func (c Cards) At(i int) *Card {
	if c.lazy != nil {
		return c.lazy.at(i)
	}
	return c.list[i]
}

// All gives the cards in their order, with their positions.
func (c Cards) All() iter.Seq2[int, *Card] {
	return func(yield func(int, *Card) bool) {
		for i := range c.Len() {
			if !yield(i, c.At(i)) {
				return
			}
		}
	}
}

// List lists all cards. The list is the caller's own.
func (c Cards) List() []*Card {
	if c.lazy == nil {
		return slices.Clone(c.list)
	}
	list := make([]*Card, c.Len())
	for i := range list {
		list[i] = c.At(i)
	}
	return list
}

// Index is the position of a card, or -1 where it is not among them.
func (c Cards) Index(card *Card) int {
	if c.lazy != nil {
		return c.lazy.index(card)
	}
	return slices.Index(c.list, card)
}

// Replace puts other contents into the card at a position, which stays the same
// card: whoever points to it has them.
func (c Cards) Replace(i int, with Card) {
	*c.At(i) = with
	if c.lazy != nil {
		c.lazy.forget(i)
	}
}
