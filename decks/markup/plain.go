package markup

import (
	"path"
	"strconv"
	"strings"
)

// Plain returns the text without markup. Blocks begin on lines of their own;
// items are "- x" or "2. x", two spaces further in for each depth below the
// first, and what continues an item stands below its text. An image is its
// alternative text in brackets, or its base name; maths is its one-line form.
// An empty blank is nothing.
func (t Text) Plain() string { return t.plain(Block.Lined) }

// Verbatim is as Plain, but maths is its TeX as written.
func (t Text) Verbatim() string { return t.plain(func(b Block) []Span { return b.Spans }) }

func (t Text) plain(spans func(Block) []Span) string {
	lines := make([]string, len(t))
	for i, block := range t {
		lines[i] = block.plain(spans(block))
	}
	return strings.Join(lines, "\n")
}

func (b Block) plain(spans []Span) string {
	text := plainSpans(spans)
	if b.Depth <= 0 {
		return text
	}
	indent := strings.Repeat("  ", b.Depth)
	text = strings.ReplaceAll(text, "\n", "\n"+indent)
	if b.Kind != Item {
		return indent + text
	}
	return strings.TrimRight(indent[2:]+b.mark()+" "+text, " ")
}

// mark returns what stands before an item.
func (b Block) mark() string {
	if b.Number == 0 {
		return "-"
	}
	return strconv.Itoa(b.Number) + "."
}

func plainSpans(spans []Span) string {
	if len(spans) == 1 {
		return spans[0].verbatim()
	}
	var out strings.Builder
	for _, span := range spans {
		out.WriteString(span.verbatim())
	}
	return out.String()
}

// Plain is the span's text without markup; maths is its one-line form.
func (s Span) Plain() string {
	if s.Style&Math != 0 {
		return Line(s.Text)
	}
	return s.verbatim()
}

func (s Span) verbatim() string {
	switch {
	case s.Image == "":
		return s.Text
	case s.Text == "":
		return "[" + path.Base(s.Image) + "]"
	}
	return "[" + s.Text + "]"
}
