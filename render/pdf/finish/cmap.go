package finish

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

const cmapHead = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`

const cmapTail = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`

// maxBlock is how many lines readers take in one block of a CMap.
const maxBlock = 100

// ToUnicode returns the CMap that tells readers what text the two-byte codes
// of a font stand for. A text may have several characters; a code whose text
// is empty is left out.
func ToUnicode(codes []uint16, text func(code uint16) string) []byte {
	sorted := slices.Compact(slices.Sorted(slices.Values(codes)))
	var chars, ranges [][]byte
	for len(sorted) > 0 {
		n := run(sorted, text)
		first := text(sorted[0])
		switch {
		case n > 1:
			ranges = append(ranges, fmt.Appendf(nil, "<%04X> <%04X> <%s>\n", sorted[0], sorted[n-1], utf16Hex(first)))
		case first != "":
			chars = append(chars, fmt.Appendf(nil, "<%04X> <%s>\n", sorted[0], utf16Hex(first)))
		}
		sorted = sorted[n:]
	}
	b := []byte(cmapHead)
	b = appendBlocks(b, "bfchar", chars)
	b = appendBlocks(b, "bfrange", ranges)
	return append(b, cmapTail...)
}

// run returns how many codes from the first on, each one above the last, stand
// for single characters that rise by one as well. Adobe's rule is that only
// the low byte of either may rise within a range.
func run(codes []uint16, text func(code uint16) string) int {
	char, ok := single(text(codes[0]))
	if !ok {
		return 1
	}
	n := 1
	for ; n < len(codes) && codes[n]&0xff != 0 && codes[n] == codes[0]+uint16(n); n++ {
		next, ok := single(text(codes[n]))
		if !ok || next != char+rune(n) || next&0xff == 0 {
			break
		}
	}
	return n
}

// single returns the one character of a text, if it is one that UTF-16 writes
// as one unit.
func single(text string) (rune, bool) {
	r, size := utf8.DecodeRuneInString(text)
	return r, size > 0 && size == len(text) && r <= 0xffff
}

// appendBlocks writes the lines of one kind, at most maxBlock in a block.
func appendBlocks(b []byte, kind string, lines [][]byte) []byte {
	for block := range slices.Chunk(lines, maxBlock) {
		b = fmt.Appendf(b, "%d begin%s\n", len(block), kind)
		for _, line := range block {
			b = append(b, line...)
		}
		b = fmt.Appendf(b, "end%s\n", kind)
	}
	return b
}
