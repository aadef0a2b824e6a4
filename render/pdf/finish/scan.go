package finish

import (
	"bytes"
	"fmt"
)

// maxDepth bounds how deep arrays and dictionaries lie in one another. gofpdf
// needs four levels; a stack must not overflow on a file that somebody forged.
const maxDepth = 64

// A scanner walks over PDF objects without making anything of them: it tells
// where each ends and that its brackets close.
type scanner struct {
	text []byte
	at   int
}

// peek returns the next byte, or 0 at the end, which starts no object.
func (s *scanner) peek() byte {
	if s.at < len(s.text) {
		return s.text[s.at]
	}
	return 0
}

// accept steps over a word if it stands here.
func (s *scanner) accept(word string) bool {
	if len(s.text)-s.at < len(word) || string(s.text[s.at:s.at+len(word)]) != word {
		return false
	}
	s.at += len(word)
	return true
}

// space steps over white space and comments.
func (s *scanner) space() {
	for ; s.at < len(s.text); s.at++ {
		c := s.text[s.at]
		if c == '%' {
			s.comment()
		} else if !isSpace(c) {
			return
		}
	}
}

// comment steps onto the byte that ends the line, which is white space.
func (s *scanner) comment() {
	for s.at+1 < len(s.text) && s.text[s.at+1] != '\n' && s.text[s.at+1] != '\r' {
		s.at++
	}
}

// wrong is an error about the place where the scanner stands.
func (s *scanner) wrong(what string) error {
	return fmt.Errorf("%s at byte %d", what, s.at)
}

// value steps over one object: the scanner stands at its first byte.
func (s *scanner) value(depth int) error {
	if depth > maxDepth {
		return s.wrong("brackets too deep")
	}
	switch c := s.peek(); {
	case s.accept("<<"):
		return s.dict(depth)
	case s.accept("["):
		return s.array(depth)
	case c == '(':
		return s.literal()
	case c == '<':
		return s.hex()
	case c == '/':
		s.name()
		return nil
	default:
		return s.number()
	}
}

// dict steps over the entries of a dictionary and its end.
func (s *scanner) dict(depth int) error {
	for {
		s.space()
		if s.accept(">>") {
			return nil
		}
		if s.peek() != '/' {
			return s.wrong("no key of a dictionary")
		}
		if err := s.entry(depth); err != nil {
			return err
		}
	}
}

// entry steps over a key and its value.
func (s *scanner) entry(depth int) error {
	s.name()
	s.space()
	return s.value(depth + 1)
}

func (s *scanner) name() {
	s.at++
	s.regular()
}

func (s *scanner) array(depth int) error {
	for {
		s.space()
		if s.accept("]") {
			return nil
		}
		if err := s.value(depth + 1); err != nil {
			return err
		}
	}
}

// literal steps over a string in parentheses, which may hold pairs of them.
func (s *scanner) literal() error {
	open := 0
	for ; s.at < len(s.text); s.at++ {
		switch s.text[s.at] {
		case '\\':
			s.at++
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				s.at++
				return nil
			}
		}
	}
	s.at = len(s.text)
	return s.wrong("string without end")
}

func (s *scanner) hex() error {
	s.at++
	for ; s.at < len(s.text); s.at++ {
		c := s.text[s.at]
		if c == '>' {
			s.at++
			return nil
		}
		if !isHex(c) && !isSpace(c) {
			return s.wrong("no hex digit")
		}
	}
	return s.wrong("string without end")
}

// number steps over a number, a reference ("12 0 R"), or one of the three
// words that are objects. Other words would be the file's own, such as endobj.
func (s *scanner) number() error {
	from := s.at
	s.regular()
	word := s.text[from:s.at]
	if isInteger(word) {
		s.reference()
		return nil
	}
	if isReal(word) {
		return nil
	}
	switch string(word) {
	case "true", "false", "null":
		return nil
	}
	s.at = from
	return s.wrong("no PDF object")
}

// reference steps over the rest of a reference if there is one behind an
// integer.
func (s *scanner) reference() {
	from := s.at
	s.space()
	second := s.at
	s.regular()
	if isInteger(s.text[second:s.at]) {
		s.space()
		third := s.at
		s.regular()
		if string(s.text[third:s.at]) == "R" {
			return
		}
	}
	s.at = from
}

// regular steps over the bytes that neither part nor bracket objects.
func (s *scanner) regular() {
	for s.at < len(s.text) && isRegular(s.text[s.at]) {
		s.at++
	}
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isRegular(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return false
	}
	return !isSpace(c)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isHex(c byte) bool {
	return isDigit(c) || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f'
}

func isInteger(word []byte) bool {
	for _, c := range word {
		if !isDigit(c) {
			return false
		}
	}
	return len(word) > 0
}

// isReal tells whether a word is a number with a sign or a point.
func isReal(word []byte) bool {
	if len(word) > 0 && (word[0] == '-' || word[0] == '+') {
		word = word[1:]
	}
	whole, part, _ := bytes.Cut(word, []byte("."))
	return isInteger(whole) && (len(part) == 0 || isInteger(part)) || len(whole) == 0 && isInteger(part)
}
