package markup

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// A Region is a stretch of a source that is no prose.
type Region struct {
	Start, End int   // in bytes
	Style      Style // Code, Math, or 0: an image
}

// Regions finds the code, the maths and the images of a source, in order. Of code
// a region has what is shown, of the others their signs as well. Places are those
// in prose, which is the source as it is read: its lines end with a line feed, and
// each byte of a region is a blank there. Escapes stay as they are written.
func Regions(source string) (prose string, list []Region) {
	source = clean(source)
	if !strings.ContainsAny(source, "`$~!") {
		return source, nil
	}
	bytes := []byte(source)
	list = regions(bytes)
	for _, r := range list {
		blankOut(bytes[r.Start:r.End])
	}
	return string(bytes), list
}

// regions finds the regions of a source that is clean but for the signs of blanks.
func regions(source []byte) (list []Region) {
	tree := markdown().Parse(text.NewReader(source))
	_ = ast.Walk(tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if r := regionOf(n); entering && r.Start < r.End {
			list = append(list, r)
		}
		return ast.WalkContinue, nil
	})
	return list
}

// blankOut leaves nothing of a text but its line ends.
func blankOut(text []byte) {
	for i, c := range text {
		if c != '\n' {
			text[i] = ' '
		}
	}
}

// regionOf is the region of a node; an empty one where it has none.
func regionOf(n ast.Node) Region {
	switch n := n.(type) {
	case *ast.FencedCodeBlock:
		if lines := n.Lines(); lines.Len() > 0 {
			return Region{lines.At(0).Start, lines.At(lines.Len() - 1).Stop, Code}
		}
	case *ast.CodeSpan:
		if first, last := n.FirstChild(), n.LastChild(); first != nil {
			return Region{first.(*ast.Text).Segment.Start, last.(*ast.Text).Segment.Stop, Code}
		}
	case *leaf:
		if n.span.Style == Math || n.span.Image != "" {
			return Region{n.start, n.end, n.span.Style}
		}
	}
	return Region{}
}
