package decks

import (
	"bytes"
	"fmt"
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// A document is the text of one deck file, and finds lines in it.
type document struct {
	name  string
	text  string // without byte order mark
	lines func() []int
}

func newDocument(name, text string) *document {
	d := &document{name: name, text: text}
	d.lines = sync.OnceValue(func() []int { return lineStarts(text) })
	return d
}

func lineStarts(text string) []int {
	starts := make([]int, 1, 1+strings.Count(text, "\n"))
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, i)
	}
}

// pos is the place of a byte.
func (d *document) pos(offset int) Pos {
	starts := d.lines()
	line := sort.SearchInts(starts, offset+1)
	return Pos{File: d.name, Line: line, Column: offset - starts[line-1] + 1}
}

// line is the text of a line, counted from 1, without its end.
func (d *document) line(n int) string {
	starts := d.lines()
	end := len(d.text)
	if n < len(starts) {
		end = starts[n] - 1
	}
	return strings.TrimSuffix(d.text[starts[n-1]:end], "\r")
}

// fault makes an error about a stretch of the text. The stretch is cut at the
// end of its first line, for a caret marks one line.
func (d *document) fault(at span, msg, hint string) *Error {
	at.start = min(at.start, len(d.text))
	at.end = max(at.start, min(at.end, len(d.text)))
	pos := d.pos(at.start)
	text := d.line(pos.Line)
	pos.Column = min(pos.Column, len(text)+1) // the end of a line is one place
	length := max(0, min(at.end-at.start, len(text)-(pos.Column-1)))
	return &Error{Pos: pos, Len: length, Text: text, Msg: msg, Hint: hint}
}

// decodeText turns the bytes of a file into text, or says why they are none.
func decodeText(name string, src []byte) (string, *Error) {
	whole := func(msg, hint string) *Error {
		return &Error{Pos: Pos{File: name}, Msg: msg, Hint: hint}
	}
	if name := wideEncoding(src); name != "" {
		return "", whole("is "+name+", and a deck must be UTF-8", `save it again with the encoding "UTF-8"`)
	}
	src = bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	if len(bytes.TrimSpace(src)) == 0 {
		return "", whole("is empty", "'quiz new FILE' writes a deck to begin with")
	}
	if utf8.Valid(src) {
		return string(src), nil
	}
	d := newDocument(name, string(src))
	bad := firstInvalid(src)
	hint := `save it again with the encoding "UTF-8"`
	return "", d.fault(span{bad, bad + 1}, fmt.Sprintf("byte 0x%02X is not UTF-8", src[bad]), hint)
}

// wideEncoding names the encoding of text whose characters take two bytes or
// four: by its mark, or by the zero bytes that such text is full of.
func wideEncoding(src []byte) string {
	start := src[:min(len(src), 400)]
	zeros := bytes.Count(start, []byte{0})
	switch {
	case bytes.HasPrefix(src, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(src, []byte("\x00\x00\xfe\xff")), zeros > len(start)*5/8:
		return "UTF-32"
	case bytes.HasPrefix(src, []byte("\xff\xfe")), bytes.HasPrefix(src, []byte("\xfe\xff")), len(start) > 3 && zeros > len(start)/3:
		return "UTF-16"
	}
	return ""
}

func firstInvalid(src []byte) int {
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(src)
}
