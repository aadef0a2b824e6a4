package deckfile

import (
	"strings"

	"github.com/BurntSushi/toml"
)

// A scanner walks through TOML text that need not be valid. It knows just what
// is needed to tell where things are: strings, comments, brackets and keys.
// Whether the text means anything is for the toml package to say.
type scanner struct {
	text string
	off  int

	tooDeep *span // where nesting first went too far
}

func (s *scanner) peek() byte {
	if s.off < len(s.text) {
		return s.text[s.off]
	}
	return 0
}

func (s *scanner) done() bool { return s.off >= len(s.text) }

func (s *scanner) has(prefix string) bool { return strings.HasPrefix(s.text[s.off:], prefix) }

// blanks passes over white space, and with newlines over whole lines and
// comments too.
func (s *scanner) blanks(newlines bool) {
	for !s.done() {
		switch c := s.text[s.off]; {
		case c == ' ' || c == '\t' || c == '\r' || newlines && c == '\n':
			s.off++
		case c == '#' && newlines:
			s.lineEnd()
		default:
			return
		}
	}
}

// lineEnd goes to the end of the line, before the newline.
func (s *scanner) lineEnd() {
	if i := strings.IndexByte(s.text[s.off:], '\n'); i >= 0 {
		s.off += i
	} else {
		s.off = len(s.text)
	}
}

// str passes over a string of any of the four sorts. One that is not closed
// ends with its line, or, if it may span lines, with the text.
func (s *scanner) str() {
	quote := s.text[s.off : s.off+1]
	if s.has(quote + quote + quote) {
		s.longStr(quote)
		return
	}
	s.off++
	for !s.done() && !s.has(quote) && s.text[s.off] != '\n' {
		if quote == `"` && s.text[s.off] == '\\' {
			s.off++
		}
		s.off++
	}
	if s.off < len(s.text) && s.has(quote) {
		s.off++
	}
	s.off = min(s.off, len(s.text))
}

func (s *scanner) longStr(quote string) {
	closing := quote + quote + quote
	s.off += 3
	for !s.done() && !s.has(closing) {
		if quote == `"` && s.text[s.off] == '\\' {
			s.off++
		}
		s.off++
	}
	// Up to two quotes may stand before the closing three. The toml package takes
	// a third behind an escaped backslash, believing that it escapes the quote.
	end, before := min(s.off, len(s.text)), 2
	if quote == `"` && strings.HasSuffix(s.text[:end], `\`) {
		before = 3
	}
	s.off = min(end+3, len(s.text))
	for n := 0; n < before && !s.done() && s.has(quote); n++ {
		s.off++
	}
}

// keys reads a dotted key and stops behind it.
func (s *scanner) keys() []string {
	var keys []string
	for {
		s.blanks(false)
		start := s.off
		switch c := s.peek(); c {
		case '"', '\'':
			s.str()
			keys = append(keys, unquote(s.text[start:s.off]))
		default:
			for !s.done() && !strings.ContainsRune(" \t\r\n.=]#", rune(s.text[s.off])) {
				s.off++
			}
			if start == s.off {
				return keys
			}
			keys = append(keys, s.text[start:s.off])
		}
		s.blanks(false)
		if s.peek() != '.' {
			return keys
		}
		s.off++
	}
}

// unquote gives the meaning of a quoted key.
func unquote(key string) string {
	bare := key
	if len(key) >= 2 {
		bare = key[1 : len(key)-1]
	}
	if !strings.HasPrefix(key, `"`) || !strings.Contains(key, `\`) {
		return bare
	}
	var doc map[string]string
	if _, err := toml.Decode("k = "+key, &doc); err != nil {
		return bare
	}
	return doc["k"]
}

// header reads the keys of a table's header, which begins here, and stops at
// the end of its line. It tells [[arrays]] of tables from [tables].
func (s *scanner) header() (keys []string, array bool) {
	array = s.has("[[")
	s.off++
	if array {
		s.off++
	}
	keys = s.keys()
	s.lineEnd()
	return keys, array
}
