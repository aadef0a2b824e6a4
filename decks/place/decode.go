package place

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// ByteOrderMark may stand before UTF-8, and is no part of the text.
const ByteOrderMark = "\xef\xbb\xbf"

// Decode takes what a file holds as text, or says why it is none. The noun is what
// the file should be, as in "a deck must be UTF-8".
func Decode(noun, name, src string) (*Text, *Error) {
	const hint = `save it again with the encoding "UTF-8"`
	if encoding := wideEncoding(src); encoding != "" {
		return nil, &Error{Pos: Pos{File: name}, Msg: "is " + encoding + ", and " + noun + " must be UTF-8", Hint: hint}
	}
	src = strings.TrimPrefix(src, ByteOrderMark)
	text := NewText(name, src)
	if !utf8.ValidString(src) {
		bad := firstInvalid(src)
		return nil, text.Fault(bad, bad+1, fmt.Sprintf("byte 0x%02X is not UTF-8", src[bad]), hint)
	}
	return text, nil
}

// wideEncoding names the encoding of text whose characters take two bytes or
// four: by its mark, or by the zero bytes that such text is full of.
func wideEncoding(src string) string {
	start := src[:min(len(src), 400)]
	zeros := strings.Count(start, "\x00")
	switch {
	case strings.HasPrefix(src, "\xff\xfe\x00\x00"), strings.HasPrefix(src, "\x00\x00\xfe\xff"), zeros > len(start)*5/8:
		return "UTF-32"
	case strings.HasPrefix(src, "\xff\xfe"), strings.HasPrefix(src, "\xfe\xff"), len(start) > 3 && zeros > len(start)/3:
		return "UTF-16"
	}
	return ""
}

func firstInvalid(src string) int {
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRuneInString(src[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(src)
}
