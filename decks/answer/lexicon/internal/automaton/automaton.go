// Package automaton holds a set of words as the smallest automaton that accepts
// them (a DAWG): words share their beginnings and their endings. It is a string
// of bytes that is walked where it lies, so that a set of hundreds of thousands
// of words which stands in the program costs nothing until a word is asked for.
//
// The set is exact: it has the words that it was built from, and no others.
//
// The string is a list of edges of four bytes each, and those that leave the
// same node stand together, by their bytes:
//
//	byte 0     the byte of the word that leads along this edge
//	byte 1     bit 7: the last edge of its node
//	           bit 6: a word ends here
//	           bits 0-5, bytes 2 and 3: the number of the next node's first
//	           edge, the highest bits first; 0 where no word goes on
//
// Edge 0 is the first of the node where all words begin. The empty word is in
// no set.
package automaton

// Set is a set of words. That of no bytes is empty.
type Set string

// A Node is a place in a set to which the beginning of some word led. The zero
// Node is where all words begin.
type Node struct {
	edge int  // the first that leaves it
	end  bool // of a word
	leaf bool // nothing leaves it
}

const (
	edgeSize = 4
	last     = 1 << 7
	end      = 1 << 6
	maxEdges = 1 << 22
)

// Has tells if a word is in the set.
func (s Set) Has(word string) bool {
	n, ok := s.Walk(word)
	return ok && n.Ends()
}

// Walk follows the bytes of a text from the start, and tells if some word
// begins so.
func (s Set) Walk(text string) (Node, bool) {
	var n Node
	for i := range len(text) {
		var ok bool
		if n, ok = s.Step(n, text[i]); !ok {
			return n, false
		}
	}
	return n, true
}

// Step goes on from a node by one byte, and tells if some word does.
func (s Set) Step(n Node, b byte) (Node, bool) {
	if n.leaf {
		return n, false
	}
	for at := n.edge * edgeSize; at+edgeSize <= len(s); at += edgeSize {
		if s[at] == b {
			return s.next(at), true
		}
		if s[at] > b || s[at+1]&last != 0 {
			break
		}
	}
	return n, false
}

// First gives the byte of the first edge that leaves a node, and tells if there
// is one.
func (s Set) First(n Node) (byte, bool) {
	at := n.edge * edgeSize
	if n.leaf || at+edgeSize > len(s) {
		return 0, false
	}
	return s[at], true
}

// Ends tells if a word ends at a node.
func (n Node) Ends() bool { return n.end }

// next is the node to which the edge at byte at leads.
func (s Set) next(at int) Node {
	flags := s[at+1]
	edge := int(flags&^(last|end))<<16 | int(s[at+2])<<8 | int(s[at+3])
	return Node{edge: edge, end: flags&end != 0, leaf: edge == 0}
}

// All calls yield with each word of the set, by their bytes, until it is told
// to stop. It is a range function.
func (s Set) All(yield func(string) bool) {
	s.all(0, nil, yield)
}

// all yields the words that go on from the node whose first edge is number edge
// after what was read.
func (s Set) all(edge int, read []byte, yield func(string) bool) bool {
	for at := edge * edgeSize; at+edgeSize <= len(s); at += edgeSize {
		word := append(read, s[at])
		n := s.next(at)
		if n.end && !yield(string(word)) {
			return false
		}
		if !n.leaf && !s.all(n.edge, word, yield) {
			return false
		}
		if s[at+1]&last != 0 {
			break
		}
	}
	return true
}
