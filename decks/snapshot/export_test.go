package snapshot

import (
	"encoding/binary"
	"slices"

	"quiz/decks"
)

// What the tests of snapshots need to see, which nobody else does.
const (
	Magic    = magic
	HeadSize = headSize
)

// Resealed is a snapshot that was changed somewhere, with the checksums that it
// has now. One whose lengths do not add up is given as it is.
func Resealed(b []byte) []byte {
	b = slices.Clone(b)
	h, ok := parseHead(b)
	end := h.indexEnd()
	if !ok || h.cards <= 0 || h.deckSize < 0 || end+int64(2*sumSize*h.cards) > int64(len(b)) {
		return b
	}
	seals := b[headSize+h.deckSize+h.cards : end]
	rest := b[end:]
	seal := func(size uint32) uint32 {
		section := rest[:min(int(size), len(rest))]
		rest = rest[len(section):]
		return checksum(section)
	}
	for i := range 2 {
		binary.LittleEndian.PutUint32(seals[4*i:], seal(uint32(sumSize*h.cards)))
	}
	for batch := range slices.Chunk(seals[8:], 8) {
		binary.LittleEndian.PutUint32(batch[4:], seal(binary.LittleEndian.Uint32(batch)))
	}
	copy(b, h.encode(b[headSize:end]))
	return b
}

// Forged is a snapshot of up to decks.BatchSize cards, made of any bytes for the deck
// and for its only batch.
func Forged(sum Sum, deck, batch []byte, cards int) []byte {
	cards = 1 + cards%decks.BatchSize
	e := &encoder{index: slices.Clone(deck), sums: make([]byte, sumSize*cards), prints: make([]byte, sumSize*cards)}
	e.index = append(e.index, make([]byte, cards)...)
	e.number(checksum(e.sums))
	e.number(checksum(e.prints))
	e.number(uint32(len(batch)))
	e.number(checksum(batch))
	h := head{sum: sum, cards: cards, deckSize: len(deck)}
	return slices.Concat(h.encode(e.index), e.index, e.sums, e.prints, batch)
}

// Passages are those of the deck and of the only batch of a snapshot.
func Passages(b []byte) (deck, batch []byte) {
	h, _ := parseHead(b)
	end := int(h.indexEnd())
	return b[headSize : headSize+h.deckSize], b[end+2*sumSize*h.cards:]
}
