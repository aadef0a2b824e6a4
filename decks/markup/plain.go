package markup

import (
	"path"
	"strconv"
	"strings"
)

// Plain returns the text without markup. Blocks begin on lines of their own;
// items are "- x" or "2. x", two spaces further in for each depth below the
// first, and what continues an item stands below its text. An image is its
// alternative text in brackets, or its base name; maths is its TeX.
func (t Text) Plain() string {
	lines := make([]string, len(t))
	for i, block := range t {
		lines[i] = block.plain()
	}
	return strings.Join(lines, "\n")
}

func (b Block) plain() string {
	text := b.plainSpans()
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

func (b Block) plainSpans() string {
	if len(b.Spans) == 1 && b.Spans[0].Image == "" {
		return b.Spans[0].Text
	}
	var out strings.Builder
	for _, span := range b.Spans {
		out.WriteString(span.plain())
	}
	return out.String()
}

func (s Span) plain() string {
	switch {
	case s.Image == "":
		return s.Text
	case s.Text == "":
		return "[" + path.Base(s.Image) + "]"
	}
	return "[" + s.Text + "]"
}
