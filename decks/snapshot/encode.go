package snapshot

import (
	"encoding/binary"
	"slices"

	"quiz/decks"
	"quiz/decks/arrange"
)

// Encode writes the snapshot of a deck that has no faults, and whose text has the
// sum. HasCardLine is what deckfile.HasCard says of that text.
func Encode(d *decks.Deck, sum Sum, hasCardLine bool) []byte {
	e := &encoder{batches: make([]byte, 0, 256*d.Cards.Len())}
	e.deck(d)
	deckSize := len(e.index)
	for _, c := range d.Cards.All() {
		e.card(c)
	}
	e.number(checksum(e.sums))
	e.number(checksum(e.prints))
	for cards := range slices.Chunk(d.Cards.List(), decks.BatchSize) {
		e.batch(cards)
	}
	h := head{sum: sum, hasCardLine: hasCardLine, cards: d.Cards.Len(), deckSize: deckSize}
	b := make([]byte, 0, headSize+len(e.index)+len(e.sums)+len(e.prints)+len(e.batches))
	for _, section := range [][]byte{h.encode(e.index), e.index, e.sums, e.prints, e.batches} {
		b = append(b, section...)
	}
	return b
}

// An encoder makes the parts of a snapshot that stand behind the head.
type encoder struct {
	codec                        codec // of the passage that is written
	index, sums, prints, batches []byte
}

func (e *encoder) number(n uint32) { e.index = binary.LittleEndian.AppendUint32(e.index, n) }

// deck writes the deck without its cards.
func (e *encoder) deck(d *decks.Deck) {
	images := d.Images()
	e.codec.deck(d, &images)
	e.index = e.codec.appendPassage(e.index)
}

// card writes what is known of a card without reading it.
func (e *encoder) card(c *decks.Card) {
	parts, print := arrange.Parts(c), decks.CardSum{}
	undivided := len(parts) == 1 && parts[0] == arrange.Whole
	if undivided {
		print = arrange.FingerprintSum(c, arrange.Whole)
	}
	sum := c.Sum()
	e.index = append(e.index, byte(decks.TraitsOf(c, undivided)))
	e.sums, e.prints = append(e.sums, sum[:]...), append(e.prints, print[:]...)
}

func (e *encoder) batch(cards []*decks.Card) {
	for _, c := range cards {
		e.codec.card(c)
	}
	start := len(e.batches)
	e.batches = e.codec.appendPassage(e.batches)
	e.number(uint32(len(e.batches) - start))
	e.number(checksum(e.batches[start:]))
}
