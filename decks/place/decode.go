package place

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// ByteOrderMark may stand before UTF-8, and is no part of the text.
const ByteOrderMark = "\xef\xbb\xbf"

// Decode turns the bytes of a file into text, or says why they are none. The
// noun is what the file should be, as in "a deck must be UTF-8".
func Decode(noun, name string, src []byte) (*Text, *Error) {
	const hint = `save it again with the encoding "UTF-8"`
	if encoding := wideEncoding(src); encoding != "" {
		return nil, &Error{Pos: Pos{File: name}, Msg: "is " + encoding + ", and " + noun + " must be UTF-8", Hint: hint}
	}
	src = bytes.TrimPrefix(src, []byte(ByteOrderMark))
	text := NewText(name, string(src))
	if !utf8.Valid(src) {
		bad := firstInvalid(src)
		return nil, text.Fault(bad, bad+1, fmt.Sprintf("byte 0x%02X is not UTF-8", src[bad]), hint)
	}
	return text, nil
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
