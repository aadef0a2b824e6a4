package subset

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
)

// A table is one of the parts of a font file.
type table struct {
	tag  string
	data []byte
}

const (
	trueType   = 0x00010000 // the version of a file with TrueType outlines
	wholeSum   = 0xb1b0afba // what all words of a font file add up to
	adjustment = 8          // place in the head table of what brings that about
)

// write returns a font file of tables, whose data it may extend by padding.
func write(tables []table) []byte {
	slices.SortFunc(tables, func(a, b table) int { return cmp.Compare(a.tag, b.tag) })
	size, log := searching(len(tables))
	file := binary.BigEndian.AppendUint32(nil, trueType)
	for _, v := range []int{len(tables), 16 * size, log, 16 * (len(tables) - size)} {
		file = word(file, int64(v))
	}
	place := len(file) + 16*len(tables)
	head := 0
	for _, t := range tables {
		if t.tag == "head" {
			head = place
		}
		file = append(file, t.tag...)
		for _, v := range []int{int(sum(t.data)), place, len(t.data)} {
			file = binary.BigEndian.AppendUint32(file, uint32(v))
		}
		place += (len(t.data) + alignment - 1) / alignment * alignment
	}
	file = slices.Grow(file, place-len(file))
	for _, t := range tables {
		file = pad(append(file, t.data...))
	}
	binary.BigEndian.PutUint32(file[head+adjustment:], wholeSum-sum(file))
	return file
}

// sum adds the words of a table, whose last may be cut short.
func sum(b []byte) uint32 {
	var total uint32
	for ; len(b) >= 4; b = b[4:] {
		total += binary.BigEndian.Uint32(b)
	}
	var rest [4]byte
	copy(rest[:], b)
	return total + binary.BigEndian.Uint32(rest[:])
}

// searching returns the greatest power of two not above n, and its logarithm:
// help for a binary search, which the format wants before each list.
func searching(n int) (size, log int) {
	log = bits.Len(uint(n)) - 1
	return 1 << log, log
}
