package arrange

// A Key names what is asked, by ids: a card of a deck, or a part of it.
type Key struct {
	Deck, Card string
	Part       string // as in Question.Part
}

// Key is what the question is known by.
func (q *Question) Key() Key { return Key{Deck: q.Deck.ID, Card: q.Card.Key(), Part: q.Part} }
