package snapshot

import (
	"encoding/binary"
	"hash/crc32"
	"io"

	"quiz/decks"
)

// A head is what stands at the beginning of a snapshot, without magic and Version.
type head struct {
	sum         Sum
	hasCardLine bool
	cards       int
	deckSize    int
}

// encode is the head in front of an index.
func (h head) encode(index []byte) []byte {
	b := append([]byte(magic), Version)
	b = append(b, h.sum[:]...)
	b = append(b, flagByte(h.hasCardLine))
	b = binary.LittleEndian.AppendUint32(b, uint32(h.cards))
	b = binary.LittleEndian.AppendUint32(b, uint32(h.deckSize))
	return binary.LittleEndian.AppendUint32(b, crc32.Update(checksum(b), castagnoli(), index))
}

func flagByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// parseHead reads the head at the beginning of b. It is not ok where that is not
// one of this version.
func parseHead(b []byte) (h head, ok bool) {
	const start = len(magic) + 1
	if len(b) < headSize || string(b[:start]) != magic+string([]byte{Version}) {
		return head{}, false
	}
	h.sum = Sum(b[start : start+len(h.sum)])
	rest := b[start+len(h.sum) : headSize]
	h.hasCardLine = rest[0] == 1
	h.cards = int(binary.LittleEndian.Uint32(rest[1:]))
	h.deckSize = int(binary.LittleEndian.Uint32(rest[5:]))
	return h, true
}

// indexSize is the length of the index, in bytes.
func (h head) indexSize() int64 {
	batches := (int64(h.cards) + decks.BatchSize - 1) / decks.BatchSize
	return int64(h.deckSize) + int64(h.cards) + 8 + 8*batches
}

// indexEnd is where the index ends.
func (h head) indexEnd() int64 { return int64(headSize) + h.indexSize() }

// atOnce is how many bytes are read first: the head, and all of the index of most
// decks.
const atOnce = 32 << 10

// readIndex reads head and index. They are not ok if they are not as they were
// written.
func readIndex(r *io.SectionReader) (h head, index []byte, ok bool) {
	b := make([]byte, min(atOnce, r.Size()))
	if !readAt(r, b, 0) {
		return head{}, nil, false
	}
	// Where an int has 32 bits, lengths that no file has are below 0.
	if h, ok = parseHead(b); !ok || h.cards <= 0 || h.deckSize < 0 || h.indexEnd() > r.Size() {
		return head{}, nil, false
	}
	index = make([]byte, h.indexSize())
	had := copy(index, b[headSize:])
	if !readAt(r, index[had:], int64(headSize+had)) {
		return head{}, nil, false
	}
	seal := binary.LittleEndian.Uint32(b[headSize-4:])
	return h, index, crc32.Update(checksum(b[:headSize-4]), castagnoli(), index) == seal
}

// readAt fills b with what stands at a place.
func readAt(r io.ReaderAt, b []byte, at int64) bool {
	n, _ := r.ReadAt(b, at)
	return n == len(b)
}
