package deckfile

import "strings"

// cardValues reads the values of the card that begins at a place, up to the beginning of
// the next. It is not ok if it is not plain. The values are there until it is called
// again.
func (r *plainReader) cardValues(start int) (values []value, ok bool) {
	r.off, r.open, r.closed = start+len(cardLine), r.open[:0], r.closed[:0]
	if !r.lineEnd() || !r.lines(0) {
		return nil, false
	}
	for r.has("[card.") {
		if !r.subTable() {
			return nil, false
		}
	}
	return r.open, r.off == len(r.text) || r.has(cardLine)
}

// subTable reads a table of the card that has a line of its own.
func (r *plainReader) subTable() bool {
	r.off += len("[card.")
	key, base := r.key(), len(r.open)
	if key == "" || base == mostKeys || r.knows(0, key) || !r.takes(']') || !r.lineEnd() {
		return false
	}
	if !r.lines(base) {
		return false
	}
	r.open = append(r.open, value{key: key, typ: tableValue, items: r.close(base)})
	return true
}

// lines reads lines of keys and values, up to one that begins with a bracket or to
// the end. The keys of the table are those in r.open from base on.
func (r *plainReader) lines(base int) bool {
	for {
		r.blanks()
		switch {
		case r.off == len(r.text):
			return true
		case r.text[r.off] == '[':
			return r.text[r.off-1] == '\n'
		case plainClass[r.text[r.off]]&keyByte != 0:
			if !r.pair(base, 0) || !r.lineEnd() {
				return false
			}
		case !r.lineEnd():
			return false
		}
	}
}

// close takes the values of r.open from base on out of it: their table or list is
// closed.
func (r *plainReader) close(base int) []value {
	n := len(r.closed)
	r.closed = append(r.closed, r.open[base:]...)
	r.open = r.open[:base]
	return r.closed[n:len(r.closed):len(r.closed)]
}

// knows tells if a key is among those from base on.
func (r *plainReader) knows(base int, key string) bool {
	return find(r.open[base:], key) != &absent
}

func (r *plainReader) has(prefix string) bool { return strings.HasPrefix(r.text[r.off:], prefix) }

// takes passes over a byte, if it stands there.
func (r *plainReader) takes(c byte) bool {
	if r.off < len(r.text) && r.text[r.off] == c {
		r.off++
		return true
	}
	return false
}

// blanks passes over blanks within a line.
func (r *plainReader) blanks() {
	for r.off < len(r.text) && (r.text[r.off] == ' ' || r.text[r.off] == '\t') {
		r.off++
	}
}

// lineEnd passes over what is left of a line without a value: blanks and a comment.
func (r *plainReader) lineEnd() bool {
	r.blanks()
	if r.takes('#') {
		r.off = r.skip(r.off, commentByte)
	}
	return r.off == len(r.text) || r.newline()
}

func (r *plainReader) newline() bool {
	if r.takes('\n') {
		return true
	}
	if r.has("\r\n") {
		r.off += 2
		return true
	}
	return false
}
