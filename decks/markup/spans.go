package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
)

// spans returns what stands in a paragraph.
func (w *walker) spans(paragraph ast.Node) []Span {
	s := spanner{source: w.source}
	s.children(paragraph, 0)
	s.flush()
	return s.spans
}

// spanner gathers spans. Neighbours of one style become one span; they are
// gathered as bytes, since a text of 50,000 escapes has as many pieces.
type spanner struct {
	source []byte
	spans  []Span
	style  Style // of run
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
		s.whole(span)
	case span.Style == Math:
		// Not joined with maths next to it: $\pi$$r$ is not \pir.
		span.Style |= style
		s.whole(span)
	default:
		s.add([]byte(span.Text), style)
	}
}

func (s *spanner) add(text []byte, style Style) {
	if style != s.style {
		s.flush()
		s.style = style
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
		s.spans = append(s.spans, Span{Style: s.style, Text: string(s.run)})
		s.run = s.run[:0]
	}
}
