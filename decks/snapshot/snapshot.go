// Package snapshot is the quick form of a deck that has been read without
// faults.
//
// A snapshot is read thirty times faster than its TOML. It is no format to keep
// decks in: only the program that wrote it reads it, and only where the text has
// not changed by a byte. What it makes of a text is the deck that deckfile makes
// of it, and what is damaged, cut or of another version is refused whole.
package snapshot

import (
	"crypto/sha256"
	"encoding/binary"
	"hash/crc32"
	"strings"

	"quiz/decks"
)

// The bytes of a snapshot are these:
//
//	8 bytes   magic
//	1 byte    Version
//	32 bytes  SHA-256 of the deck's text
//	4 bytes   n, little-endian
//	n bytes   records: numbers, and the lengths of texts, in the order of codec
//	          and its methods
//	…         all texts, one behind the other
//	4 bytes   CRC-32C of everything above
//
// The checksum is there for files that were cut or damaged. It does not stop
// one who forges a snapshot; but such a one may write the deck, too.
const (
	magic    = "quizdeck"
	headSize = len(magic) + 1 + sha256.Size + 4

	// Version goes up with every change of the records, and whenever
	// deckfile.Parse makes another deck of the same text, or finds more faults in
	// it.
	Version = 3
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A Sum identifies the text of a deck.
type Sum [sha256.Size]byte

// SumOf is the sum of a text.
func SumOf(text []byte) Sum { return sha256.Sum256(text) }

// Encode writes the snapshot of a deck that has no faults, and whose text has the
// sum.
func Encode(d *decks.Deck, sum Sum) []byte {
	x := &codec{records: make([]byte, 0, 64*d.Cards.Len()), texts: make([]byte, 0, 256*d.Cards.Len())}
	images := d.Images()
	x.deck(d, &images)

	b := make([]byte, 0, headSize+len(x.records)+len(x.texts)+4)
	b = append(append(b, magic...), Version)
	b = append(b, sum[:]...)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(x.records)))
	b = append(append(b, x.records...), x.texts...)
	return sealed(b)
}

// sealed adds the checksum.
func sealed(b []byte) []byte {
	return binary.LittleEndian.AppendUint32(b, crc32.Checksum(b, castagnoli))
}

// Decode reads the snapshot of the text with a sum, as the deck that
// deckfile.Parse would make of that text and this name. Images are those that the
// cards show. It is not ok if the snapshot is not of this text or this version, or is
// not whole.
func Decode(name string, b []byte, sum Sum) (d *decks.Deck, images []string, ok bool) {
	if len(b) < headSize+4 {
		return nil, nil, false
	}
	head := magic + string([]byte{Version}) + string(sum[:])
	body, seal := b[:len(b)-4], binary.LittleEndian.Uint32(b[len(b)-4:])
	if !strings.HasPrefix(string(body[:headSize]), head) || crc32.Checksum(body, castagnoli) != seal {
		return nil, nil, false
	}
	n := uint64(binary.LittleEndian.Uint32(body[headSize-4:]))
	body = body[headSize:]
	if n > uint64(len(body)) {
		return nil, nil, false
	}
	x := &codec{reading: true, name: name, records: body[:n], unread: string(body[n:])}
	d = &decks.Deck{Name: name}
	x.deck(d, &images)
	if x.bad || len(x.records) > 0 || x.unread != "" {
		return nil, nil, false
	}
	return d, images, true
}
