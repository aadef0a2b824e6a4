package markup

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

const (
	// maxMarks is how many marks of markup are looked at in one paragraph. Each
	// may look for its counterpart through the whole paragraph, so without a
	// limit a text of 100,000 opening marks would take their square in time.
	maxMarks = 1000

	// maxAhead is how long, in bytes, an image or maths may be.
	maxAhead = 4096
)

// Both are made before main runs, since goldmark does not guard its counters
// against other users of it.
var (
	kindLeaf = ast.NewNodeKind("Leaf")
	marksKey = parser.NewContextKey()
)

// leaf is a node of goldmark's tree that holds a finished span. Of maths and images
// it has where they stand in the source.
type leaf struct {
	ast.BaseInline
	span       Span
	start, end int
}

// Kind and Dump are asked for by ast.Node.
func (*leaf) Kind() ast.NodeKind { return kindLeaf }

func (l *leaf) Dump(source []byte, level int) { ast.DumpHelper(l, source, level, nil, nil) }

// limited is an inline parser that gives up after maxMarks in one paragraph.
type limited struct{ parser.InlineParser }

// marks counts the marks of one paragraph.
type marks struct {
	paragraph ast.Node
	count     int
}

func (p limited) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	m := pc.ComputeIfAbsent(marksKey, func() any { return new(marks) }).(*marks)
	if m.paragraph != parent {
		*m = marks{paragraph: parent}
	}
	if m.count++; m.count > maxMarks {
		return nil
	}
	return p.InlineParser.Parse(parent, block, pc)
}

// escapeParser takes a backslash and the punctuation after it. goldmark leaves
// that to its renderers, and miscounts three backslashes at a line's end.
type escapeParser struct{}

func (escapeParser) Trigger() []byte { return []byte{'\\'} }

func (escapeParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	if len(line) < 2 || !util.IsPunct(line[1]) {
		return nil
	}
	block.Advance(2)
	return &leaf{span: Span{Text: string(line[1:2])}}
}

// mathParser takes $…$.
type mathParser struct{}

func (mathParser) Trigger() []byte { return []byte{'$'} }

func (mathParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	if run := len(line) - len(bytes.TrimLeft(line, "$")); run > 1 {
		block.Advance(run)
		return &leaf{span: Span{Text: string(line[:run])}}
	}
	body := mathBody(ahead(block))
	if body == nil {
		return nil
	}
	return taken(block, len(body)+2, Span{Style: Math, Text: oneLine(string(body))})
}

// taken makes a leaf of the next n bytes. It ends where the last of them does, which
// may be lines further down.
func taken(block text.Reader, n int, span Span) *leaf {
	_, from := block.Position()
	block.Advance(n - 1)
	_, last := block.Position()
	block.Advance(1)
	return &leaf{span: span, start: from.Start, end: last.Start + 1}
}

// mathBody returns what stands between the dollar that src begins with and the
// next; nil if that is no maths. \$ in maths is TeX for a dollar.
func mathBody(src []byte) []byte {
	end := 1
	for end < len(src) && src[end] != '$' {
		if src[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(src) || end == 1 {
		return nil
	}
	body, after := src[1:end], src[end+1:]
	first, _ := utf8.DecodeRune(body)
	last, _ := utf8.DecodeLastRune(body)
	if unicode.IsSpace(first) || unicode.IsSpace(last) || len(after) > 0 && util.IsNumeric(after[0]) {
		return nil
	}
	return body
}

// ahead returns the text from here to the end of the paragraph, but at most
// maxAhead of it.
func ahead(block text.Reader) []byte {
	number, position := block.Position()
	defer block.SetPosition(number, position)
	line, _ := block.PeekLine()
	src := slices.Clip(line) // the source itself; append makes a copy
	for line != nil && len(src) < maxAhead {
		block.AdvanceLine()
		line, _ = block.PeekLine()
		src = append(src, line...)
	}
	return src[:min(len(src), maxAhead)]
}

// oneLine replaces soft breaks with spaces.
func oneLine(s string) string {
	return strings.ReplaceAll(s, "\n", " ")
}
