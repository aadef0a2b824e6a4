package decks

import (
	"crypto/sha256"
	"encoding/binary"
	"hash/crc32"
	"strings"
)

// A snapshot is a deck without faults in a form that is read thirty times
// faster than its TOML. It is no format to keep decks in: only the program that
// wrote it reads it, and only where the text has not changed by a byte.
//
//	8 bytes   snapshotMagic
//	1 byte    snapshotVersion
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
	snapshotMagic = "quizdeck"
	snapshotHead  = len(snapshotMagic) + 1 + sha256.Size + 4

	// snapshotVersion goes up with every change of the records, and whenever
	// Parse makes another deck of the same text, or finds more faults in it.
	snapshotVersion = 3
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A textSum identifies the text of a deck.
type textSum [sha256.Size]byte

// encodeSnapshot writes the snapshot of a deck that Parse has read without
// faults.
func encodeSnapshot(d *Deck, sum textSum) []byte {
	text := d.Cards[0].place.piece.doc.text
	x := &codec{records: make([]byte, 0, len(text)/8), texts: make([]byte, 0, len(text))}
	images := d.Images()
	x.deck(d, &images)

	b := make([]byte, 0, snapshotHead+len(x.records)+len(x.texts)+4)
	b = append(append(b, snapshotMagic...), snapshotVersion)
	b = append(b, sum[:]...)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(x.records)))
	b = append(append(b, x.records...), x.texts...)
	return sealed(b)
}

// sealed adds the checksum.
func sealed(b []byte) []byte {
	return binary.LittleEndian.AppendUint32(b, crc32.Checksum(b, castagnoli))
}

// decodeSnapshot reads the snapshot of the text with a sum, as the deck that
// Parse would make of that text and this name. Images are those that the cards
// show. It is not ok if the snapshot is not of this text or this version, or is
// not whole.
func decodeSnapshot(name string, b []byte, sum textSum) (d *Deck, images []string, ok bool) {
	if len(b) < snapshotHead+4 {
		return nil, nil, false
	}
	head := snapshotMagic + string(rune(snapshotVersion)) + string(sum[:])
	body, seal := b[:len(b)-4], binary.LittleEndian.Uint32(b[len(b)-4:])
	if !strings.HasPrefix(string(body[:snapshotHead]), head) || crc32.Checksum(body, castagnoli) != seal {
		return nil, nil, false
	}
	n := uint64(binary.LittleEndian.Uint32(body[snapshotHead-4:]))
	body = body[snapshotHead:]
	if n > uint64(len(body)) {
		return nil, nil, false
	}
	x := &codec{reading: true, name: name, records: body[:n], unread: string(body[n:])}
	d = &Deck{Name: name}
	x.deck(d, &images)
	if x.bad || len(x.records) > 0 || x.unread != "" {
		return nil, nil, false
	}
	return d, images, true
}
