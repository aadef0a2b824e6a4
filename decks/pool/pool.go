// Package pool is where the parts of a deck live that is read: a few large arrays
// instead of an object for each card, text and list, of which 20,000 cards have
// 200,000. What was taken from a pool is kept as long as anything of its array is.
package pool

import "quiz/decks"

// A Pool gives zero elements out of arrays of them. The zero Pool is ready.
type Pool[T any] struct {
	free []T
	size int // of the last array
}

// The sizes of a pool's first array and of its largest ones, in elements: each is
// twice as large as the one before. More would be taken in vain for the one cloze
// of a deck, or for a list that only claims to be long.
const (
	leastSize = 8
	mostSize  = 256
)

// Take gives n elements. No list can grow into the one behind it.
func (p *Pool[T]) Take(n int) []T {
	if n > len(p.free) {
		p.size = min(max(leastSize, 2*p.size), mostSize)
		p.free = make([]T, max(n, p.size))
	}
	list := p.free[:n:n]
	p.free = p.free[n:]
	return list
}

// New gives one element.
func (p *Pool[T]) New() *T { return &p.Take(1)[0] }

// Pools are one of each sort of thing that a deck is made of.
type Pools struct {
	Cards       Pool[decks.Card]
	Words       Pool[string]
	Distractors Pool[decks.Distractor]
	Pairs       Pool[decks.Pair]
	Parts       Pool[decks.ClozePart]
	Blanks      Pool[decks.Blank]
	Cites       Pool[decks.Cite]
	Shorts      Pool[decks.Short]
	Opens       Pool[decks.Open]
	Choices     Pool[decks.Choice]
	Multiples   Pool[decks.Multiple]
	TrueFalses  Pool[decks.TrueFalse]
	Numbers     Pool[decks.Number]
	Clozes      Pool[decks.Cloze]
	Matches     Pool[decks.Match]
	Orders      Pool[decks.Order]
	Lists       Pool[decks.List]
	Items       Pool[decks.Item]
}
