package deckfile

import "strings"

// What a byte may be part of in plain TOML.
const (
	keyByte     = 1 << iota // of a key without quotes
	commentByte             // of a comment
	basicByte               // of a text in double quotes, as it is
	literalByte             // of a text in single quotes
	numberByte              // of a number
)

// plainClass tells what each byte may be part of. No text and no comment holds control
// characters but tabs.
var plainClass = func() (class [256]byte) {
	for i := range class {
		if i >= ' ' && i != 0x7f || i == '\t' {
			class[i] = commentByte | basicByte | literalByte
		}
		if strings.IndexByte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", byte(i)) >= 0 {
			class[i] |= keyByte
		}
		if strings.IndexByte("0123456789+-.eE", byte(i)) >= 0 {
			class[i] |= numberByte
		}
	}
	class['"'] &^= basicByte
	class['\\'] &^= basicByte
	class['\''] &^= literalByte
	return class
}()

// skip is where the bytes of a class end that stand from a place on.
func (r *plainReader) skip(from int, class byte) int {
	text := r.text
	for from < len(text) && plainClass[text[from]]&class != 0 {
		from++
	}
	return from
}

// key reads a key without quotes; it is empty if there is none.
func (r *plainReader) key() string {
	start := r.off
	r.off = r.skip(start, keyByte)
	return r.text[start:r.off]
}

// pair reads a key of the table whose keys so far are those from base on, and its
// value, which is so deep in lists and tables.
func (r *plainReader) pair(base, depth int) bool {
	v := value{key: r.key()}
	if v.key == "" || len(r.open)-base == mostKeys || r.knows(base, v.key) {
		return false
	}
	r.blanks()
	if !r.takes('=') {
		return false
	}
	r.blanks()
	if !r.value(&v, depth) {
		return false
	}
	r.open = append(r.open, v)
	return true
}

const (
	// mostPlain is how deep lists and tables may be in each other that are plain.
	mostPlain = 3

	// mostKeys is how many keys a table may have that is plain. Each is compared with
	// those before it.
	mostKeys = 64
)

// value reads a value, which is so deep in lists and tables.
func (r *plainReader) value(v *value, depth int) bool {
	if r.off == len(r.text) || depth > mostPlain {
		return false
	}
	switch c := r.text[r.off]; c {
	case '"':
		return r.basic(v)
	case '\'':
		return r.literal(v)
	case '[':
		return r.list(v, depth)
	case '{':
		return r.inline(v, depth)
	case 't', 'f':
		return r.truth(v)
	default:
		return r.number(v)
	}
}

func (r *plainReader) truth(v *value) bool {
	switch {
	case r.has("true"):
		v.typ = trueValue
		r.off += len("true")
	case r.has("false"):
		v.typ = falseValue
		r.off += len("false")
	}
	return v.typ != noValue
}

// list reads a list, which may have several lines.
func (r *plainReader) list(v *value, depth int) bool {
	v.typ = listValue
	base := len(r.open)
	var element value
	for r.off++; ; {
		if !r.between() {
			return false
		}
		if r.takes(']') {
			break
		}
		element = value{}
		if !r.value(&element, depth+1) || !r.between() {
			return false
		}
		r.open = append(r.open, element)
		if r.takes(',') {
			continue
		}
		if !r.takes(']') {
			return false
		}
		break
	}
	v.items = r.close(base)
	return true
}

// between passes over blanks, line ends and comments.
func (r *plainReader) between() bool {
	for {
		r.blanks()
		if r.off == len(r.text) || strings.IndexByte("\r\n#", r.text[r.off]) < 0 {
			return true
		}
		if !r.lineEnd() {
			return false
		}
	}
}

// inline reads a table on one line, without a comma at its end.
func (r *plainReader) inline(v *value, depth int) bool {
	v.typ = tableValue
	base := len(r.open)
	r.off++
	r.blanks()
	for !r.takes('}') {
		if len(r.open) > base && !r.takes(',') {
			return false
		}
		r.blanks()
		if !r.pair(base, depth+1) {
			return false
		}
		r.blanks()
	}
	v.items = r.close(base)
	return true
}
