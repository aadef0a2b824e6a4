package finish

import (
	"strings"
	"unicode/utf16"
)

const hexDigits = "0123456789ABCDEF"

// Text returns s as a PDF text string: in parentheses if it is all printable
// ASCII, else in UTF-16 as hex digits. What is not UTF-8 becomes U+FFFD.
func Text(s string) string {
	if !isPrintable(s) {
		return "<FEFF" + utf16Hex(s) + ">"
	}
	var b strings.Builder
	b.Grow(len(s) + 2)
	b.WriteByte('(')
	for i := range len(s) {
		if c := s[i]; c == '(' || c == ')' || c == '\\' {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	b.WriteByte(')')
	return b.String()
}

// isPrintable tells whether s is printable ASCII. A string in parentheses may
// hold line ends, but readers turn "\r\n" into "\n" there: better hex.
func isPrintable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// utf16Hex returns s in big-endian UTF-16, four hex digits a unit.
func utf16Hex(s string) string {
	units := utf16.Encode([]rune(s))
	b := make([]byte, 0, 4*len(units))
	for _, u := range units {
		b = appendHex(b, u)
	}
	return string(b)
}

func appendHex(b []byte, u uint16) []byte {
	return append(b, hexDigits[u>>12], hexDigits[u>>8&15], hexDigits[u>>4&15], hexDigits[u&15])
}

// Name returns s as a PDF name. A NUL, which no name may hold, is left out.
func Name(s string) string {
	var b strings.Builder
	b.WriteByte('/')
	for i := range len(s) {
		switch c := s[i]; {
		case c == 0:
		case c == '#' || c > '~' || !isRegular(c) || c < ' ':
			b.WriteByte('#')
			b.WriteByte(hexDigits[c>>4])
			b.WriteByte(hexDigits[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// plainName takes the slash and the escapes off a name.
func plainName(name []byte) string {
	var b strings.Builder
	for i := 1; i < len(name); i++ {
		if name[i] == '#' && i+2 < len(name) && isHex(name[i+1]) && isHex(name[i+2]) {
			b.WriteByte(hexValue(name[i+1])<<4 | hexValue(name[i+2]))
			i += 2
			continue
		}
		b.WriteByte(name[i])
	}
	return b.String()
}

func hexValue(c byte) byte {
	if isDigit(c) {
		return c - '0'
	}
	return c&^0x20 - 'A' + 10
}
