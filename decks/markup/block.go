package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// maxDepth is how deep lists are nested. No card needs as many; a line of
// 50,000 dashes would otherwise be as many lists, each looked at for each line.
const maxDepth = 16

// paragraphParser takes indented lines as well. We have no parser for indented
// code, and goldmark stops reading at a line that no parser takes.
type paragraphParser struct{ parser.BlockParser }

func (paragraphParser) CanAcceptIndentedLine() bool { return true }

// listParser refuses some lists that goldmark would open, so that they stay
// text. It asks goldmark first, as that keeps its state right.
type listParser struct{ parser.BlockParser }

func (p listParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	node, state := p.BlockParser.Open(parent, reader, pc)
	list, ok := node.(*ast.List)
	if !ok {
		return nil, parser.NoChildren
	}
	line, _ := reader.PeekLine()
	// We could not tell an item with the number 0 from a bullet.
	fromZero := list.IsOrdered() && list.Start == 0
	if fromZero || isEmptyItem(line) || isRule(line) || listDepth(parent) >= maxDepth {
		return nil, parser.NoChildren
	}
	return list, state
}

// isEmptyItem tells whether a line that begins with a list mark has nothing
// after it.
func isEmptyItem(line []byte) bool {
	line = bytes.TrimLeft(line, blank)
	end := bytes.IndexAny(line, blank)
	return end < 0 || util.IsBlank(line[end:])
}

// isRule tells whether line is a thematic break: three or more of one list
// mark and nothing else.
func isRule(line []byte) bool {
	line = bytes.TrimLeft(line, blank)
	count := 0
	for _, c := range line {
		switch {
		case c == line[0]:
			count++
		case !util.IsSpace(c):
			return false
		}
	}
	return count >= 3
}

// listDepth returns in how many lists n is. n is never far from the root,
// since maxDepth holds for what is open already.
func listDepth(n ast.Node) int {
	depth := 0
	for ; n != nil; n = n.Parent() {
		if n.Kind() == ast.KindList {
			depth++
		}
	}
	return depth
}
