package snapshot

import (
	"encoding/binary"

	"quiz/decks"
)

// appendPassage adds to b what was written, with the length of the records in
// front, and begins the next passage.
func (x *codec) appendPassage(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(x.records)))
	b = append(append(b, x.records...), x.texts...)
	x.records, x.texts, x.line = x.records[:0], x.texts[:0], 0
	return b
}

// passageOf begins to read a passage of the deck of a name. It is not ok if its
// records are longer than the passage, or have less than so many bytes.
func passageOf(name string, b []byte, least int) (x *codec, ok bool) {
	if len(b) < 4 {
		return nil, false
	}
	n, b := uint64(binary.LittleEndian.Uint32(b)), b[4:]
	if n > uint64(len(b)) || n < uint64(least) {
		return nil, false
	}
	return &codec{reading: true, name: name, records: b[:n], unread: string(b[n:])}, true
}

// isRead tells if all was read, and made sense.
func (x *codec) isRead() bool { return !x.bad && len(x.records) == 0 && x.unread == "" }

// readDeck reads the deck without its cards, and which images they show.
func readDeck(name string, b []byte) (d *decks.Deck, images []string, ok bool) {
	x, ok := passageOf(name, b, 0)
	if !ok {
		return nil, nil, false
	}
	d = &decks.Deck{Name: name}
	x.deck(d, &images)
	return d, images, x.isRead()
}

// readBatch reads the n cards of a batch.
func readBatch(name string, b []byte, n int) ([]decks.Card, bool) {
	x, ok := passageOf(name, b, n*leastCard)
	if !ok {
		return nil, false
	}
	cards := make([]decks.Card, n)
	for i := range cards {
		if x.card(&cards[i]); x.bad {
			return nil, false
		}
	}
	return cards, x.isRead()
}
