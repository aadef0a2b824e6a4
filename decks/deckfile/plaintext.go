package deckfile

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// basic reads a text in double quotes. One without escapes is a part of the text of
// the deck, not a copy.
func (r *plainReader) basic(v *value) bool {
	v.typ = textValue
	if r.has(`""`) {
		return r.emptyOrLong(v, '"')
	}
	start := r.off + 1
	r.off = r.skip(start, basicByte)
	if r.has(`\`) {
		return r.escaped(v, start)
	}
	v.text = r.text[start:r.off]
	return r.takes('"')
}

// escaped reads a text on one line from its first escape on.
func (r *plainReader) escaped(v *value, start int) bool {
	r.buf = r.buf[:0]
	for r.has(`\`) {
		r.buf = append(r.buf, r.text[start:r.off]...)
		if !r.escape() {
			return false
		}
		start = r.off
		r.off = r.skip(start, basicByte)
	}
	r.buf = append(r.buf, r.text[start:r.off]...)
	v.text = r.keep()
	return r.takes('"')
}

// literal reads a text in single quotes, which has no escapes.
func (r *plainReader) literal(v *value) bool {
	v.typ = textValue
	if r.has(`''`) {
		return r.emptyOrLong(v, '\'')
	}
	start := r.off + 1
	r.off = r.skip(start, literalByte)
	v.text = r.text[start:r.off]
	return r.takes('\'')
}

// emptyOrLong reads a text that begins with two quotes.
func (r *plainReader) emptyOrLong(v *value, quote byte) bool {
	r.off += 2
	if !r.takes(quote) {
		return true
	}
	r.newline() // does not count
	if quote == '"' {
		return r.longBasic(v)
	}
	return r.longLiteral(v)
}

// longBasic reads the lines of a text in triple double quotes. A backslash at the end
// of a line is not plain; nor is a quote before the last three: it is taken for one of
// them, and a quote that is left over may not stand behind a value.
func (r *plainReader) longBasic(v *value) bool {
	start := r.off // of what is not in the buffer
	for escapes := false; ; {
		r.off = r.skip(r.off, basicByte)
		switch {
		case r.has(`"""`):
			v.text = r.text[start:r.off]
			if escapes {
				r.buf = append(r.buf, v.text...)
				v.text = r.keep()
			}
			r.off += 3
			return true
		case r.takes('"'), r.newline():
		case r.has(`\`):
			if !escapes {
				r.buf, escapes = r.buf[:0], true
			}
			r.buf = append(r.buf, r.text[start:r.off]...)
			if !r.escape() {
				return false
			}
			start = r.off
		default:
			return false
		}
	}
}

// longLiteral reads the lines of a text in triple single quotes.
func (r *plainReader) longLiteral(v *value) bool {
	start := r.off
	for {
		r.off = r.skip(r.off, literalByte)
		switch {
		case r.has(`'''`):
			v.text = r.text[start:r.off]
			r.off += 3
			return true
		case r.takes('\''), r.newline():
		default:
			return false
		}
	}
}

// escape puts the character that a backslash and what follows stand for into the
// buffer.
func (r *plainReader) escape() bool {
	if r.off+1 == len(r.text) {
		return false
	}
	c := r.text[r.off+1]
	r.off += 2
	switch c {
	case '"', '\\':
		r.buf = append(r.buf, c)
	case 'n':
		r.buf = append(r.buf, '\n')
	case 't':
		r.buf = append(r.buf, '\t')
	case 'r':
		r.buf = append(r.buf, '\r')
	case 'b':
		r.buf = append(r.buf, '\b')
	case 'f':
		r.buf = append(r.buf, '\f')
	case 'u':
		return r.escapedRune(4)
	case 'U':
		return r.escapedRune(8)
	default:
		return false
	}
	return true
}

// escapedRune reads the number of a character, in so many hexadecimal digits.
func (r *plainReader) escapedRune(digits int) bool {
	if len(r.text)-r.off < digits {
		return false
	}
	hex := r.text[r.off : r.off+digits]
	n, err := strconv.ParseUint(hex, 16, 31)
	if err != nil || !utf8.ValidRune(rune(n)) {
		return false
	}
	r.buf = utf8.AppendRune(r.buf, rune(n))
	r.off += digits
	return true
}

// slabSize is how many bytes of text one slab holds.
const slabSize = 4 << 10

// keep makes a text of the buffer, in a slab with others.
func (r *plainReader) keep() string {
	if r.slab.Cap()-r.slab.Len() < len(r.buf) {
		r.slab = strings.Builder{}
		r.slab.Grow(max(slabSize, len(r.buf)))
	}
	from := r.slab.Len()
	r.slab.Write(r.buf)
	return r.slab.String()[from:]
}
