// Package snapshot is the quick form of a deck that has been read without
// faults.
//
// A snapshot is opened rather than read: its index is read at once, which has little
// more than a byte for each card, and cards when they are asked for. It is no format
// to keep decks in: only the program that wrote it opens it, and only where the
// text has not changed by a byte.
//
// What it makes of a text is the deck that deckfile makes of it. What is cut, of
// another version or damaged in its index is refused whole. A batch of cards that
// is damaged is found out when it is read; then its cards come from the text, if
// that is still the same, and else nothing is made of them.
package snapshot

import (
	"crypto/sha256"
	"hash/crc32"
	"sync"

	"quiz/decks"
)

// The bytes of a snapshot are these, numbers of fixed size little-endian:
//
//	head     8 bytes   magic
//	         1 byte    Version
//	         32 bytes  SHA-256 of the deck's text
//	         1 byte    1 if deckfile.HasCard holds of the text, else 0
//	         4 bytes   n, the number of cards
//	         4 bytes   d, the length of the deck
//	         4 bytes   checksum of all before it, and of the index
//	index    d bytes   the deck without its cards, a passage
//	         n bytes   a decks.CardTraits for each card
//	         4 bytes   checksum of the sums
//	         4 bytes   checksum of the fingerprints
//	         8 bytes   for each batch: its length, and its checksum
//	sums     8n bytes  the decks.CardSum of each card
//	prints   8n bytes  the fingerprint of each card, 0 where it has several parts
//	batches   …         passages of decks.BatchSize cards each, the last of what is left
//
// A passage is the length of its records in 4 bytes; the records, which are
// numbers and the lengths of texts, in the order of codec and its methods; and all
// texts, one behind the other.
//
// Checksums are CRC-32C. They are there for files that were cut or damaged. They do
// not stop one who forges a snapshot; but such a one may write the deck, too.
const (
	magic    = "quizdeck"
	headSize = len(magic) + 1 + sha256.Size + 1 + 4 + 4 + 4
	sumSize  = len(decks.CardSum{})

	// Version goes up with every change of the records, and whenever
	// deckfile.Parse makes another deck of the same text, or finds more faults in
	// it.
	Version = 5
)

var castagnoli = sync.OnceValue(func() *crc32.Table { return crc32.MakeTable(crc32.Castagnoli) })

func checksum(b []byte) uint32 { return crc32.Checksum(b, castagnoli()) }

// A Sum identifies the text of a deck.
type Sum [sha256.Size]byte

// SumOf is the sum of a text. It copies no more of a large one than a bit at a time.
func SumOf(text string) (sum Sum) {
	h := sha256.New()
	var some [32 << 10]byte
	for len(text) > 0 {
		n := copy(some[:], text)
		h.Write(some[:n])
		text = text[n:]
	}
	h.Sum(sum[:0])
	return sum
}
