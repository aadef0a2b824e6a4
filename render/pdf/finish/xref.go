package finish

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/bits"
	"strconv"
)

// An xref says where an object lies: at a byte of the file, or, with others, in
// an object stream.
type xref struct {
	kind  byte
	index byte  // among the objects of the stream
	at    int64 // byte, or number of the object stream, or next free number
}

// The kinds of an xref, with the numbers that a cross-reference stream has.
const (
	free byte = iota
	used
	inStream
)

// chain makes each free place name the next free number, as PDF wants it; the
// last names 0, which is always free.
func chain(xrefs []xref) {
	next := int64(0)
	for n := len(xrefs) - 1; n >= 0; n-- {
		if xrefs[n].kind == free {
			xrefs[n].at = next
			next = int64(n)
		}
	}
}

// writeTable writes the places in letters, and the trailer.
func (f *File) writeTable(out *output, xrefs []xref) {
	chain(xrefs)
	start := out.at()
	id := out.id()
	fmt.Fprintf(out, "xref\n0 %d\n%010d 65535 f \n", len(xrefs), xrefs[0].at)
	for _, p := range xrefs[1:] {
		digits := strconv.AppendInt(make([]byte, 0, lineLength), p.at, 10)
		for range 10 - len(digits) {
			out.WriteByte('0')
		}
		out.Write(digits)
		out.WriteString([]string{free: freeMark, used: usedMark}[p.kind])
	}
	fmt.Fprintf(out, "trailer\n<<%s>>\n", f.trailer(len(xrefs), id))
	writeStart(out, start)
}

// trailer returns the entries that a reader of the file begins with.
func (f *File) trailer(size int, id string) string {
	info := ""
	if f.dictAt(f.info) != nil {
		info = "/Info " + f.info.String()
	}
	return fmt.Sprintf("/Size %d/Root %s%s/ID %s", size, f.root, info, id)
}

func writeStart(out *output, at int64) {
	fmt.Fprintf(out, "startxref\n%d\n%%%%EOF\n", at)
}

// writeXref writes the places as a cross-reference stream, which is the last
// object and has the last of the places.
func (f *File) writeXref(out *output, xrefs []xref, p *pool) {
	last := len(xrefs) - 1
	xrefs[last] = xref{kind: used, at: out.at()}
	chain(xrefs)
	widths := widthsOf(xrefs)
	columns := 1 + widths[1] + widths[2]
	dict := fmt.Sprintf("<</Type /XRef/W [1 %d %d]%s/DecodeParms <</Predictor 12/Columns %d>>>>",
		widths[1], widths[2], f.trailer(len(xrefs), out.id()), columns)
	var packed bytes.Buffer
	p.add(func(d *deflater) { d.deflate(&packed, rows(xrefs, widths)) })
	p.wait()
	out.stream(Ref(last), []byte(dict), flate, packed.Bytes())
	writeStart(out, xrefs[last].at)
}

// widthsOf returns how many bytes the kind, at, and index need.
func widthsOf(xrefs []xref) [3]int {
	var at, index uint64
	for _, p := range xrefs {
		at |= uint64(p.at)
		index |= uint64(p.index)
	}
	return [3]int{1, (bits.Len64(at) + 7) / 8, (bits.Len64(index) + 7) / 8}
}

// rows returns the places in binary, each byte less the one above it: the
// predictor "Up", after which many rows are the same and all take a third of
// the room.
func rows(xrefs []xref, widths [3]int) []byte {
	size := 1 + widths[1] + widths[2]
	b := make([]byte, 0, len(xrefs)*(1+size))
	above, row := make([]byte, 0, 10), make([]byte, 0, 10)
	above = above[:size]
	for _, p := range xrefs {
		row = p.appendTo(row[:0], widths)
		b = append(b, 2) // Up
		for i := range row {
			b = append(b, row[i]-above[i])
		}
		above, row = row, above
	}
	return b
}

func (p xref) appendTo(b []byte, widths [3]int) []byte {
	var at [8]byte
	binary.BigEndian.PutUint64(at[:], uint64(p.at))
	b = append(b, p.kind)
	b = append(b, at[8-widths[1]:]...)
	return append(b, []byte{p.index}[:widths[2]]...)
}
