package markup

import (
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdown is built when the first text with markup comes. A goldmark parser
// may be shared once it is built.
var markdown = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(listParser{parser.NewListParser()}, 1),
			util.Prioritized(parser.NewListItemParser(), 2),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 3),
			util.Prioritized(paragraphParser{parser.NewParagraphParser()}, 4),
		),
		parser.WithInlineParsers(
			util.Prioritized(escapeParser{}, 1),
			util.Prioritized(limited{parser.NewCodeSpanParser()}, 2),
			util.Prioritized(limited{mathParser{}}, 3),
			util.Prioritized(limited{imageParser{}}, 4),
			util.Prioritized(limited{parser.NewEmphasisParser()}, 5),
		),
	)
})

// parse reads any source, without the short way for simple ones.
func parse(source string) Text { return parseClean(clean(source), nil) }

// parseClean reads a source that is clean but for the signs of blanks.
func parseClean(source string, b *blanks) Text {
	w := walker{source: []byte(unlisted(source)), blanks: b}
	tree := markdown().Parse(text.NewReader(w.source))
	w.blocks(tree.FirstChild(), 0)
	return w.text
}

// clean makes source what goldmark's positions can be trusted on: valid UTF-8
// in lines that end with a line feed. NUL goes, as CommonMark demands.
func clean(source string) string {
	source = strings.ToValidUTF8(source, "\uFFFD")
	source = strings.ReplaceAll(source, "\x00", "\uFFFD")
	source = strings.ReplaceAll(source, "\r\n", "\n")
	return strings.ReplaceAll(source, "\r", "\n")
}

// walker turns goldmark's tree into our flat list of blocks.
type walker struct {
	source []byte
	blanks *blanks
	text   Text
}

// blocks adds first and the blocks after it, and all that is in them.
func (w *walker) blocks(first ast.Node, depth int) {
	for n := first; n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.List:
			w.list(n, depth+1)
		case *ast.FencedCodeBlock:
			w.fence(n, depth)
		default:
			w.text = append(w.text, Block{Depth: depth, Spans: w.spans(n)})
		}
	}
}

func (w *walker) list(list *ast.List, depth int) {
	number := 0
	for n := list.FirstChild(); n != nil; n = n.NextSibling() {
		if list.IsOrdered() {
			number = max(number+1, list.Start)
		}
		w.item(n, depth, number)
	}
}

// item adds an item, which takes its first paragraph with it.
func (w *walker) item(item ast.Node, depth, number int) {
	block := Block{Kind: Item, Depth: depth, Number: number}
	first := item.FirstChild()
	if isParagraph(first) {
		block.Spans = w.spans(first)
		first = first.NextSibling()
	}
	w.text = append(w.text, block)
	w.blocks(first, depth)
}

// isParagraph knows both kinds of paragraph: goldmark makes a text block of
// one in a list without blank lines.
func isParagraph(n ast.Node) bool {
	switch n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		return true
	}
	return false
}

func (w *walker) fence(fence *ast.FencedCodeBlock, depth int) {
	block := Block{Kind: Fence, Depth: depth, Lang: unescape(fence.Language(w.source))}
	code := strings.TrimRight(string(fence.Lines().Value(w.source)), "\n")
	switch {
	case w.blanks != nil:
		block.Spans = w.clozeFence(fence, code)
		block.Lang = strings.ReplaceAll(block.Lang, blankSign, "")
	case code != "":
		block.Spans = []Span{{Style: Code, Text: code}}
	}
	w.text = append(w.text, block)
}

// clozeFence parts code at its blanks. Those of the line that opens it stand on a
// line above.
func (w *walker) clozeFence(fence *ast.FencedCodeBlock, code string) (list []Span) {
	if fence.Info != nil {
		_, empty := w.blanks.described(string(fence.Info.Segment.Value(w.source)))
		for _, n := range empty {
			list = append(list, Span{Style: Code, Blank: n})
		}
	}
	if len(list) > 0 && code != "" {
		code = "\n" + code
	}
	for text, n := range w.blanks.cut(code) {
		list = append(list, Span{Style: Code, Text: text, Blank: n})
	}
	return list
}

// unlisted keeps a text of one line from being a numbered list: it is a date or
// an ordinal (14. Juli 1789).
func unlisted(source string) string {
	line := strings.Trim(source, blank)
	end := marker(line)
	if end == 0 || line[0] < '0' || line[0] > '9' || strings.ContainsAny(line, "\n\r") {
		return source
	}
	return line[:end-1] + "\\" + line[end-1:]
}
