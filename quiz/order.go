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

// lineUp puts items in the order in which they are asked; they come in that of
// their decks. Those of decks that are in order keep their places. All others
// are shuffled together, over the places that are theirs; so they follow one
// another as they would without the decks in order.
func (o Options) lineUp(list []*decks.Deck, items []Item) {
	names := []string{"questions"}
	for _, d := range list {
		if o.Order.shuffles(d) {
			names = append(names, d.ID)
		}
	}
	var places []int
	var mixed []Item
	for i, it := range items {
		if o.Order.shuffles(it.Deck) {
			places, mixed = append(places, i), append(mixed, it)
		}
	}
	shuffle.Slice(shuffle.New(o.Seed, names...), mixed)
	for i, place := range places {
		items[place] = mixed[i]
	}
}
