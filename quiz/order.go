package quiz

import (
	"quiz/decks"
	"quiz/decks/shuffle"
)

// Order is how questions follow one another.
type Order uint8

const (
	Shuffled  Order = iota // by the seed
	DeckOrder              // as the decks have them, one deck after another
	OwnOrder               // of each deck as it says itself: decks.Deck.InOrder
)

// shuffles tells if the questions of a deck are shuffled.
func (o Order) shuffles(d *decks.Deck) bool {
	return o == Shuffled || o == OwnOrder && !d.InOrder
}

// lineUp puts questions, which come deck by deck, in the order in which they are
// asked. Those of decks that are in order keep their positions. The others are
// shuffled among the positions that are left, so their order is the same as if the
// decks in order were not there.
func (o Options) lineUp(list []*decks.Deck, refs []Ref) {
	seeds := []string{"questions"}
	for _, d := range list {
		if o.Order.shuffles(d) {
			seeds = append(seeds, d.ID)
		}
	}
	source := shuffle.New(o.Seed, seeds...)
	if len(seeds) > len(list) { // nothing to do with one that is in order
		shuffle.Slice(source, refs)
		return
	}
	var positions []int
	var mixed []Ref
	for i, r := range refs {
		if o.Order.shuffles(r.Deck) {
			positions, mixed = append(positions, i), append(mixed, r)
		}
	}
	shuffle.Slice(source, mixed)
	for i, position := range positions {
		refs[position] = mixed[i]
	}
}
