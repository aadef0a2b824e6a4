package snapshot

import (
	"encoding/binary"
	"io"

	"quiz/decks"
	"quiz/decks/place"
)

// A file is a snapshot that is open: the decks.CardReader of its deck.
type file struct {
	name         string
	from         *io.SectionReader
	cards        int
	sums, prints section
	batches      []batch
	fromText     func() *decks.Deck
	text         []*decks.Card // what fromText gave; nil: it has not been called
}

// A batch is where some cards stand.
type batch struct {
	at   int64
	size uint32
	seal uint32
}

// locate notes where everything stands, from the index behind the deck, and the
// place where the index ends. It is not ok unless that is all of the file.
func (f *file) locate(index []byte, at int64) bool {
	b := index[f.cards:]
	size := int64(f.cards) * int64(sumSize)
	f.sums = section{from: f.from, at: at, size: size, seal: binary.LittleEndian.Uint32(b)}
	f.prints = section{from: f.from, at: at + size, size: size, seal: binary.LittleEndian.Uint32(b[4:])}
	at += 2 * size
	f.batches = make([]batch, len(b[8:])/8)
	for i := range f.batches {
		here := b[8+8*i:]
		f.batches[i] = batch{at: at, size: binary.LittleEndian.Uint32(here), seal: binary.LittleEndian.Uint32(here[4:])}
		at += int64(f.batches[i].size)
	}
	return at == f.from.Size()
}

// Sum is that of a card, unless the section is damaged.
func (f *file) Sum(i int) (decks.CardSum, bool) { return f.sums.sum(i) }

// Fingerprint is that of the only part of a card, unless the section is damaged.
func (f *file) Fingerprint(i int) (decks.CardSum, bool) { return f.prints.sum(i) }

// Batch reads the cards of a batch: from the text where the batch is damaged.
func (f *file) Batch(n int) []decks.Card {
	first := n * decks.BatchSize
	many := min(decks.BatchSize, f.cards-first)
	at := f.batches[n]
	b := make([]byte, at.size)
	if readAt(f.from, b, at.at) && checksum(b) == at.seal {
		if cards, ok := readBatch(f.name, b, many); ok {
			return cards
		}
	}
	cards := make([]decks.Card, many)
	for i, c := range f.cardsFromText()[first : first+many] {
		cards[i] = *c
	}
	return cards
}

// cardsFromText are all cards, from the text, which is read only once.
func (f *file) cardsFromText() []*decks.Card {
	if f.text == nil {
		if d := f.fromText(); d != nil && d.Cards.Len() == f.cards {
			f.text = d.Cards.List()
		}
	}
	if f.text == nil {
		panic(&decks.Lost{Fault: &place.Error{
			Pos:  place.Pos{File: f.name},
			Msg:  "was changed while it was in use, and its cards cannot be read as they were",
			Hint: "begin again",
		}})
	}
	return f.text
}
