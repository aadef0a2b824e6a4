package cards

import (
	"encoding/hex"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"

	"quiz/render/pdf/finish"
)

// What the objects of a PDF and the operators of its pages are read as. It
// shares nothing with the code that writes them. A reference is a finish.Ref, a
// number a float64, a string a string, and an array a []any.
type (
	name       string
	operator   string
	dictionary map[string]any
)

// A lexer reads one value after another.
type lexer struct {
	text string
	at   int
}

var (
	refText     = regexp.MustCompile(`^(\d+) 0 R\b`)
	regularText = regexp.MustCompile(`^[^\s()<>\[\]{}/%]+`)
)

// end stands for the end of a text, of an array or of a dictionary.
type end string

func (l *lexer) value() any {
	for l.at < len(l.text) && strings.IndexByte(" \t\r\n\f\x00", l.text[l.at]) >= 0 {
		l.at++
	}
	rest := l.text[l.at:]
	switch {
	case rest == "":
		return end("")
	case strings.HasPrefix(rest, "<<"), strings.HasPrefix(rest, ">>"):
		l.at += 2
		if rest[0] == '>' {
			return end(">>")
		}
		return l.dictionary()
	case rest[0] == '[', rest[0] == ']':
		l.at++
		if rest[0] == ']' {
			return end("]")
		}
		return l.array()
	case rest[0] == '(':
		return l.literal()
	case rest[0] == '<':
		return l.hex()
	case rest[0] == '/':
		word := regularText.FindString(rest[1:])
		l.at += 1 + len(word)
		return name(word)
	}
	return l.word(rest)
}

// word reads a reference, a number or an operator.
func (l *lexer) word(rest string) any {
	if ref := refText.FindStringSubmatch(rest); ref != nil {
		l.at += len(ref[0])
		n, _ := strconv.Atoi(ref[1])
		return finish.Ref(n)
	}
	word := regularText.FindString(rest)
	l.at += max(1, len(word))
	if n, err := strconv.ParseFloat(word, 64); err == nil {
		return n
	}
	return operator(word)
}

func (l *lexer) array() []any {
	list := []any{}
	for {
		v := l.value()
		if _, over := v.(end); over {
			return list
		}
		list = append(list, v)
	}
}

func (l *lexer) dictionary() dictionary {
	list := l.array()
	d := dictionary{}
	for i := 0; i+1 < len(list); i += 2 {
		if key, ok := list[i].(name); ok {
			d[string(key)] = list[i+1]
		}
	}
	return d
}

// literal reads a string in parentheses, with the escapes that are written.
func (l *lexer) literal() string {
	var b strings.Builder
	for l.at++; l.at < len(l.text) && l.text[l.at] != ')'; l.at++ {
		c := l.text[l.at]
		if c == '\\' {
			l.at++
			if c = l.text[l.at]; c == 'r' {
				c = '\r'
			}
		}
		b.WriteByte(c)
	}
	l.at++
	return b.String()
}

func (l *lexer) hex() string {
	digits, _, _ := strings.Cut(l.text[l.at+1:], ">")
	l.at += len(digits) + 2
	b, err := hex.DecodeString(digits)
	if err != nil {
		return "no hex: " + digits
	}
	return string(b)
}

// textOf reads a text string: UTF-16 behind a mark, or ASCII.
func textOf(v any) string {
	s, _ := v.(string)
	rest, wide := strings.CutPrefix(s, "\xfe\xff")
	if !wide {
		return s
	}
	return wideText(rest)
}

func wideText(s string) string {
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}
