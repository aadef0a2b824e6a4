package markup

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// imageParser takes ![alt](path) and ![alt](<path> "title"). goldmark's own
// parser of images takes links too, which are text to us.
type imageParser struct{}

func (imageParser) Trigger() []byte { return []byte{'!'} }

func (imageParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("![")) {
		return nil
	}
	s := scanner{src: ahead(block)}
	span, ok := s.image()
	if !ok {
		return nil
	}
	return taken(block, s.pos, span)
}

// scanner reads the parts of an image. Its methods tell whether the part is
// there, and leave pos after it if so.
type scanner struct {
	src []byte
	pos int
}

func (s *scanner) image() (Span, bool) {
	s.pos = len("!")
	alt, ok := s.enclosed('[', ']')
	end := s.pos
	if !ok || !s.take('(') {
		return Span{}, false
	}
	s.space()
	path, ok := s.path()
	if !ok || util.IsBlank(path) {
		return Span{}, false
	}
	if s.space() {
		s.title()
		s.space()
	}
	if bytes.Contains(s.src[end:s.pos], []byte(blankSign)) { // no file can be meant
		return Span{}, false
	}
	return Span{Text: oneLine(unescape(alt)), Image: unescape(path)}, s.take(')')
}

// path takes a path in <…>, or one without spaces and control characters, in
// which parentheses come in pairs.
func (s *scanner) path() ([]byte, bool) {
	if s.pos < len(s.src) && s.src[s.pos] == '<' {
		path, ok := s.enclosed('<', '>')
		return path, ok && !bytes.ContainsAny(path, "<\n")
	}
	start, open := s.pos, 0
	for ; s.pos < len(s.src) && s.src[s.pos] > ' ' && s.src[s.pos] != 0x7f; s.pos++ {
		switch s.src[s.pos] {
		case '\\':
			s.skipEscape()
		case '(':
			open++
		case ')':
			open--
		}
		if open < 0 {
			break
		}
	}
	return s.src[start:s.pos], s.pos > start
}

// title takes a title, if there is one. It is not shown anywhere.
func (s *scanner) title() {
	if s.pos == len(s.src) {
		return
	}
	switch c := s.src[s.pos]; c {
	case '"', '\'':
		s.enclosed(c, c)
	case '(':
		s.enclosed('(', ')')
	}
}

// enclosed takes what stands between open and its closing sign.
func (s *scanner) enclosed(open, end byte) ([]byte, bool) {
	if !s.take(open) {
		return nil, false
	}
	start, depth := s.pos, 1
	for ; s.pos < len(s.src); s.pos++ {
		switch s.src[s.pos] {
		case '\\':
			s.skipEscape()
		case end:
			depth--
		case open:
			depth++
		}
		if depth == 0 {
			s.pos++
			return s.src[start : s.pos-1], true
		}
	}
	return nil, false
}

// skipEscape goes from a backslash to the sign that it escapes.
func (s *scanner) skipEscape() {
	if s.pos+1 < len(s.src) && util.IsPunct(s.src[s.pos+1]) {
		s.pos++
	}
}

func (s *scanner) take(c byte) bool {
	if s.pos == len(s.src) || s.src[s.pos] != c {
		return false
	}
	s.pos++
	return true
}

func (s *scanner) space() bool {
	start := s.pos
	for s.pos < len(s.src) && util.IsSpace(s.src[s.pos]) {
		s.pos++
	}
	return s.pos > start
}

// unescape resolves backslash escapes.
func unescape(src []byte) string {
	var b strings.Builder
	for i := 0; i < len(src); i++ {
		if src[i] == '\\' && i+1 < len(src) && util.IsPunct(src[i+1]) {
			i++
		}
		b.WriteByte(src[i])
	}
	return b.String()
}
