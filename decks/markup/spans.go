package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
)

// spans returns what stands in a paragraph.
func (w *walker) spans(paragraph ast.Node) []Span {
	s := spanner{source: w.source, blanks: w.blanks}
	s.children(paragraph, 0)
	s.flush()
	return s.spans
}

// spanner gathers spans. Neighbours of one style become one span; they are
// gathered as bytes, since a text of 50,000 escapes has as many pieces.
type spanner struct {
	source []byte
	blanks *blanks
	spans  []Span
	style  Style // of run
	blank  int   // which run fills
	run    []byte
}

// children adds what stands in n, which itself stands in style.
func (s *spanner) children(n ast.Node, style Style) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			s.text(c, style)
		case *ast.CodeSpan:
			s.code(c, style|Code)
		case *ast.Emphasis:
			s.children(c, style|emphasis(c.Level))
		case *leaf:
			s.leaf(c.span, style)
		}
	}
}

func emphasis(level int) Style {
	if level == 2 {
		return Strong
	}
	return Emphasis
}

func (s *spanner) text(t *ast.Text, style Style) {
	s.add(t.Segment.Value(s.source), style)
	switch {
	case t.HardLineBreak():
		s.whole(Span{Text: "\n"})
	case t.SoftLineBreak():
		s.add([]byte(" "), style)
	}
}

// code adds a code span, where a line's end is a space.
func (s *spanner) code(code *ast.CodeSpan, style Style) {
	for c := code.FirstChild(); c != nil; c = c.NextSibling() {
		line := c.(*ast.Text).Segment.Value(s.source)
		s.add(bytes.ReplaceAll(line, []byte("\n"), []byte(" ")), style)
	}
}

func (s *spanner) leaf(span Span, style Style) {
	switch {
	case span.Image != "":
		s.image(span)
	case span.Style == Math:
		s.formula(span.Text, style|Math)
	default:
		s.add([]byte(span.Text), style)
	}
}

// image adds an image, and behind it the empty blanks of its description.
func (s *spanner) image(span Span) {
	var empty []int
	if s.blanks != nil {
		span.Blank = s.blanks.open()
		span.Text, empty = s.blanks.described(span.Text)
	}
	s.whole(span)
	for _, n := range empty {
		s.whole(Span{Blank: n})
	}
}

// formula adds maths. It is not joined with maths next to it: $\pi$$r$ is not
// \pir.
func (s *spanner) formula(tex string, style Style) {
	if s.blanks == nil {
		s.whole(Span{Style: style, Text: tex})
		return
	}
	joined := false
	for text, n := range s.blanks.cut(tex) {
		s.whole(Span{Style: style, Text: text, Blank: n, Joined: joined})
		joined = true
	}
}

func (s *spanner) add(text []byte, style Style) {
	if s.blanks == nil {
		s.append(text, style, 0)
		return
	}
	for text, n := range s.blanks.cut(string(text)) {
		if text == "" {
			s.whole(Span{Style: style, Blank: n})
		} else {
			s.append([]byte(text), style, n)
		}
	}
}

func (s *spanner) append(text []byte, style Style, blank int) {
	if style != s.style || blank != s.blank {
		s.flush()
		s.style, s.blank = style, blank
	}
	s.run = append(s.run, text...)
}

// whole adds a span that is never joined with another.
func (s *spanner) whole(span Span) {
	s.flush()
	s.spans = append(s.spans, span)
}

func (s *spanner) flush() {
	if len(s.run) > 0 {
		s.spans = append(s.spans, Span{Style: s.style, Text: string(s.run), Blank: s.blank})
		s.run = s.run[:0]
	}
}
