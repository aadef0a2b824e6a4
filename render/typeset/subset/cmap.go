package subset

import "fmt"

// maxRuns is how many the 16 bits hold in which twice their number is written.
const maxRuns = 0xffff / 2

// A run is of codes that follow one another, like their glyphs.
type run struct {
	first, last uint16
	delta       uint16 // what a code and its glyph differ by
}

// runs groups mappings, which stand in the order of their codes. The last run
// holds code FFFF, as the format has it; it means glyph 0 unless it is one of
// the codes.
func runs(mappings []mapping) []run {
	var list []run
	for _, m := range mappings {
		delta := m.glyph - m.code
		if n := len(list); n > 0 && list[n-1].last+1 == m.code && list[n-1].delta == delta {
			list[n-1].last = m.code
		} else {
			list = append(list, run{m.code, m.code, delta})
		}
	}
	if n := len(list); n == 0 || list[n-1].last != 0xffff {
		list = append(list, run{0xffff, 0xffff, 1})
	}
	return list
}

// cmapTable writes the codes as the one subtable that the PDF writer knows:
// format 4, of the platform and encoding that mean Unicode to Windows.
//
// The field for its length holds 8189 runs. Beyond, it says the most it can:
// readers that go by the number of runs, such as the PDF writer, do not mind,
// and the codes of a book in Chinese, with gaps between them, need more.
func cmapTable(mappings []mapping) ([]byte, error) {
	list := runs(mappings)
	n := len(list)
	if n > maxRuns {
		return nil, fmt.Errorf("the codes fall into %d runs, and a font can hold %d; split them over several fonts, or give neighbours to neighbours", n, maxRuns)
	}
	size, log := searching(n)
	header := []int{
		0, 1, // version, subtables
		3, 1, 0, 12, // platform, encoding, place in two words
		4, min(16+8*n, 0xffff), 0, // format, length, language
		2 * n, 2 * size, log, 2 * (n - size),
	}
	b := make([]byte, 0, 2*len(header)+2+8*n)
	for _, v := range header {
		b = word(b, int64(v))
	}
	return appendRuns(b, list), nil
}

func appendRuns(b []byte, list []run) []byte {
	for _, r := range list {
		b = word(b, int64(r.last))
	}
	b = word(b, 0)
	for _, r := range list {
		b = word(b, int64(r.first))
	}
	for _, r := range list {
		b = word(b, int64(r.delta))
	}
	for range list {
		b = word(b, 0) // the glyphs are told by the delta
	}
	return b
}
