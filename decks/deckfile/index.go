package deckfile

import (
	"strconv"
	"strings"
)

// A span is a stretch of text, in bytes.
type span struct{ start, end int }

// An entry says where a key and its value stand in a piece's text.
type entry struct{ key, value span }

// Paths name a value within a piece: keys and places in arrays, each behind a
// zero byte, which no key that a person types contains: "\x00card\x00#0\x00id".

func keyPath(path, key string) string { return path + "\x00" + key }

func elementPath(path string, i int) string { return path + "\x00#" + strconv.Itoa(i) }

// indexKeys finds where every key and every array element of a TOML text
// stands. It costs about as much as decoding, so it is only done for a piece
// that has a fault to report.
func indexKeys(text string) map[string]entry {
	ix := &indexer{scanner: scanner{text: text}, at: map[string]entry{}, count: map[string]int{}}
	ix.document()
	return ix.at
}

type indexer struct {
	scanner
	at    map[string]entry
	count map[string]int // elements of each array of tables so far
}

func (ix *indexer) document() {
	table := ""
	for {
		ix.blanks(true)
		if ix.done() {
			return
		}
		before := ix.off
		if ix.peek() == '[' {
			table = ix.table()
		} else {
			ix.pair(table)
		}
		if ix.off == before { // text that is no TOML
			ix.off++
		}
	}
}

// table reads a header and returns the path of the table that it opens.
func (ix *indexer) table() string {
	start := ix.off
	keys, array := ix.header()
	here := entry{value: span{start, start + len(strings.TrimRight(ix.text[start:ix.off], " \t\r"))}}
	here.key = here.value
	path := ""
	for i, key := range keys {
		path = keyPath(path, key)
		ix.add(path, here)
		n, isArray := ix.count[path]
		switch last := i == len(keys)-1; {
		case last && array:
			ix.count[path] = n + 1
			path = elementPath(path, n)
			ix.add(path, here)
		case isArray:
			path = elementPath(path, n-1)
		}
	}
	return path
}

func (ix *indexer) add(path string, e entry) {
	if _, known := ix.at[path]; !known {
		ix.at[path] = e
	}
}

// pair reads key = value within the table at path.
func (ix *indexer) pair(path string) {
	start := ix.off
	keys := ix.keys()
	key := span{start, start + len(strings.TrimRight(ix.text[start:ix.off], " \t\r\n"))}
	var passed []string
	for _, k := range keys {
		path = keyPath(path, k)
		if n, isArray := ix.count[path]; isArray {
			path = elementPath(path, n-1)
		}
		passed = append(passed, path)
	}
	if ix.peek() == '=' {
		ix.off++
	}
	ix.blanks(false)
	value := span{start: ix.off}
	ix.value(path)
	value.end = ix.off
	for _, p := range passed {
		ix.add(p, entry{key, value})
	}
}

// value reads a value and records what lies within it.
func (ix *indexer) value(path string) {
	switch ix.peek() {
	case '"', '\'':
		ix.str()
	case '[':
		ix.elements(']', func(i int) {
			at := elementPath(path, i)
			start := ix.off
			ix.value(at)
			here := span{start, ix.off}
			ix.add(at, entry{here, here})
		})
	case '{':
		ix.elements('}', func(int) { ix.pair(path) })
	default:
		start := ix.off
		for !ix.done() && !strings.ContainsRune(",]}#\n", rune(ix.text[ix.off])) {
			ix.off++
		}
		ix.off = start + len(strings.TrimRight(ix.text[start:ix.off], " \t\r"))
	}
}

// elements reads what stands between brackets, one element at a time.
func (ix *indexer) elements(closing byte, element func(i int)) {
	ix.off++
	for i := 0; ; i++ {
		ix.blanks(true)
		if ix.peek() == ',' {
			ix.off++
			ix.blanks(true)
		}
		if ix.done() || ix.peek() == closing {
			ix.off = min(ix.off+1, len(ix.text))
			return
		}
		before := ix.off
		element(i)
		if ix.off == before {
			ix.off++
		}
	}
}
