package automaton

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Build makes the set of some words. They must be sorted by their bytes, differ
// from each other, and not be empty; and the set must stay under 4 million
// edges, which some million words of a language do.
//
// It is Daciuk's construction from sorted words: what no later word can go on
// from is joined at once with the node that has the same words after it.
func Build(words []string) (Set, error) {
	b := builder{known: map[string]*node{}}
	root, before := &node{}, ""
	for _, word := range words {
		if word <= before {
			return "", fmt.Errorf("%q stands after %q", word, before)
		}
		shared := sharedBytes(before, word)
		n := root
		for range shared {
			n = n.lastEdge().to
		}
		b.join(n)
		n.add(word[shared:])
		before = word
	}
	b.join(root)
	return b.lay(root)
}

// node is a node while the set is built.
type node struct {
	edges  []edge
	id     int // in the order of joining, from 1; 0 while it can still grow
	number int // of its first edge, once laid
}

type edge struct {
	by  byte
	end bool
	to  *node
}

func (n *node) lastEdge() *edge { return &n.edges[len(n.edges)-1] }

// add hangs the rest of a word below a node.
func (n *node) add(rest string) {
	for i := range len(rest) {
		to := &node{}
		n.edges = append(n.edges, edge{by: rest[i], end: i == len(rest)-1, to: to})
		n = to
	}
}

func sharedBytes(a, b string) int {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return i
}

type builder struct {
	known map[string]*node // by what leaves them
	nodes int
}

// join replaces the nodes along the last edges below n by those that are known
// and the same.
func (b *builder) join(n *node) {
	if len(n.edges) == 0 {
		return
	}
	e := n.lastEdge()
	if e.to.id != 0 {
		return
	}
	b.join(e.to)
	key := e.to.key()
	if same := b.known[key]; same != nil {
		e.to = same
		return
	}
	b.nodes++
	e.to.id = b.nodes
	b.known[key] = e.to
}

// key tells apart nodes whose edges differ. All that they lead to is joined.
func (n *node) key() string {
	var key strings.Builder
	for _, e := range n.edges {
		fmt.Fprintf(&key, "%c%t%d,", e.by, e.end, e.to.id)
	}
	return key.String()
}

// lay writes the edges, those of the root first.
func (b *builder) lay(root *node) (Set, error) {
	order, edges := []*node{root}, len(root.edges)
	for at := 0; at < len(order); at++ {
		for _, e := range order[at].edges {
			if len(e.to.edges) > 0 && e.to.number == 0 {
				e.to.number = edges
				edges += len(e.to.edges)
				order = append(order, e.to)
			}
		}
	}
	if edges > maxEdges {
		return "", errors.New("too many words")
	}
	var out []byte
	for _, n := range order {
		for i, e := range n.edges {
			flags := byte(e.to.number >> 16)
			if e.end {
				flags |= end
			}
			if i == len(n.edges)-1 {
				flags |= last
			}
			out = append(out, e.by, flags, byte(e.to.number>>8), byte(e.to.number))
		}
	}
	return Set(slices.Clip(out)), nil
}
