package snapshot

import (
	"io"

	"quiz/decks"
)

// Opened is what a snapshot was opened as.
type Opened struct {
	Deck        *decks.Deck
	Images      []string // those that its cards show
	HasCardLine bool     // what deckfile.HasCard says of its text
}

// Open opens the snapshot of the text with a sum, as the deck that deckfile.Parse
// would make of that text and this name. The snapshot is read for as long as the
// deck is in use. Should it turn out damaged by then, fromText is called, once, for
// the deck as it is read from its text; it gives nil where the text is another by
// then.
//
// It is not ok if the snapshot is not of this text or this version, or is not
// whole, as far as that can be told without reading its cards.
func Open(name string, r *io.SectionReader, sum Sum, fromText func() *decks.Deck) (o Opened, ok bool) {
	h, index, ok := readIndex(r)
	if !ok || h.sum != sum {
		return Opened{}, false
	}
	o = Opened{HasCardLine: h.hasCardLine}
	if o.Deck, o.Images, ok = readDeck(name, index[:h.deckSize]); !ok {
		return Opened{}, false
	}
	f := &file{name: name, from: r, cards: h.cards, fromText: fromText}
	if !f.locate(index[h.deckSize:], h.indexEnd()) {
		return Opened{}, false
	}
	traits := make([]decks.CardTraits, h.cards)
	for i := range traits {
		traits[i] = decks.CardTraits(index[h.deckSize+i])
	}
	o.Deck.Cards = decks.CardsFrom(f, traits)
	return o, true
}
