// Package render decides what is printed: which cards, in which order, with
// their options shuffled and their numbers given. A Selection is that decision as
// data, made once from a seed, so that the fronts, the backs and a key of one
// print always agree.
//
// It draws nothing: paper knows the sheets of paper, typeset sets text, picture
// reads images, layout says what lies where, pdf writes documents.
package render

import (
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/filter"
	"quiz/decks/shuffle"
)

// Options say which cards of decks are printed. The zero Options take all of
// them as the decks have them, with options shuffled by seed 0.
type Options struct {
	filter.Filter
	Count    int  // how many cards at the most; 0: all
	Shuffled bool // cards in an order that follows from the seed
	Seed     uint64
}

// A Selection is what is printed.
type Selection struct {
	Title    string
	Language string // of the first deck: BCP 47, or empty
	Seed     uint64
	Decks    []*decks.Deck
	Cards    []*Card
}

// A Card is printed once. It is a card of a deck, or one of the questions of a
// cloze with numbered blanks.
type Card struct {
	*arrange.Question
	Number   int // among those that are printed, from 1
	Position int // in its deck, from 1
}

// Compose chooses and orders the cards of decks. A card that is asked both ways
// round is printed once, since paper can be turned over. Its error is that of
// filter.Check.
func Compose(list []*decks.Deck, o Options) (*Selection, error) {
	if err := o.Check(list); err != nil {
		return nil, err
	}
	s := &Selection{Title: list[0].Title, Language: list[0].Language, Seed: o.Seed, Decks: list}
	for _, d := range list {
		for i, c := range d.Cards.All() {
			if o.Wants(d, c) {
				s.add(d, c, i+1)
			}
		}
	}
	if len(list) > 1 {
		s.Title = joined(list)
	}
	s.choose(o)
	for i, c := range s.Cards {
		c.Number = i + 1
	}
	return s, nil
}

// add takes in the questions of a card.
func (s *Selection) add(d *decks.Deck, c *decks.Card, position int) {
	for _, part := range arrange.Parts(c) {
		if part != arrange.Reverse {
			s.Cards = append(s.Cards, &Card{Question: arrange.New(d, c, part, s.Seed), Position: position})
		}
	}
}

// choose orders the cards and takes as many as are wanted. Where not all are,
// chance chooses, also among cards that keep the deck's order.
func (s *Selection) choose(o Options) {
	some := o.Count > 0 && o.Count < len(s.Cards)
	if !o.Shuffled && !some {
		return
	}
	order := s.shuffled()
	if some {
		order = order[:o.Count]
	}
	if !o.Shuffled {
		slices.Sort(order)
	}
	cards := make([]*Card, len(order))
	for i, from := range order {
		cards[i] = s.Cards[from]
	}
	s.Cards = cards
}

// shuffled is the places of the cards in a chance order, which follows from the
// seed and the names of the decks.
func (s *Selection) shuffled() []int {
	names := []string{"cards"}
	for _, d := range s.Decks {
		names = append(names, d.ID)
	}
	order := make([]int, len(s.Cards))
	for i := range order {
		order[i] = i
	}
	shuffle.Slice(shuffle.New(s.Seed, names...), order)
	return order
}

// joined names several decks in one title.
func joined(list []*decks.Deck) string {
	title := ""
	for i, d := range list {
		if i > 0 {
			title += ", "
		}
		title += d.Title
	}
	return title
}
