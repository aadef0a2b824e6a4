package decks

import (
	"iter"
	"slices"
)

// Cards are the cards of a deck, in their order. The zero Cards are none.
type Cards struct{ list []*Card }

// CardsOf has the cards of a list, which is the caller's no more.
func CardsOf(list ...*Card) Cards { return Cards{list: list} }

// Len is how many cards there are.
func (c Cards) Len() int { return len(c.list) }

// At is the card at a position, from 0; it is the same card each time.
func (c Cards) At(i int) *Card { return c.list[i] }

// All gives the cards in their order, with their positions.
func (c Cards) All() iter.Seq2[int, *Card] { return slices.All(c.list) }

// List lists all cards. The list is the caller's own.
func (c Cards) List() []*Card { return slices.Clone(c.list) }
