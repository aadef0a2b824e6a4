package deckfile

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// indexed are texts with where each value stands in them: its path, whose elements
// are parted by blanks, its key and its value, parted by colons.
var indexed = []struct{ text, want string }{
	{"", ""},
	{"a = 1", "a:a:1"},
	{"a=1\nb = 'x' # c = 2\n# d = 3\n  e = [ ] ", "a:a:1, b:b:'x', e:e:[ ]"},
	{"a.b = 1", "a b:a.b:1, a:a.b:1"},
	{"a . 'b' = 1", "a b:a . 'b':1, a:a . 'b':1"},
	{"'a.b' = 1", "a.b:'a.b':1"},
	{"'' = 1", ":'':1"},
	{`"" = 1`, `:"":1`},
	{`"\u0061" = 1`, `a:"\u0061":1`},
	{`'\u0061' = 1`, `\u0061:'\u0061':1`},
	{`"\q" = 1`, `\q:"\q":1`},
	{"a = [1, 'b' , [2],\n # 3, 4\n5,]", "a #0:1:1, a #1:'b':'b', a #2 #0:2:2, a #2:[2]:[2], a #3:5:5, a:a:[1, 'b' , [2],\n # 3, 4\n5,]"},
	{"a = {b = 1, c.d = 2 }\ne = 3", "a b:b:1, a c d:c.d:2, a c:c.d:2, a:a:{b = 1, c.d = 2 }, e:e:3"},
	{"[t] # x\na = 1\n[[u]]\na = 2\n[[u]] \na = 3\n[u.v]\na = 4\n", "t a:a:1, t:[t] # x:[t] # x, u #0 a:a:2, u #0:[[u]]:[[u]], u #1 a:a:3, u #1 v a:a:4, u #1 v:[u.v]:[u.v], u #1:[[u]]:[[u]], u:[[u]]:[[u]]"},
	{"[[u]]\nb.c = 1\n[w]\nu.x = 2", "u #0 b c:b.c:1, u #0 b:b.c:1, u #0:[[u]]:[[u]], u:[[u]]:[[u]], w u x:u.x:2, w u:u.x:2, w:[w]:[w]"},
	{"a = 1\na = 2", "a:a:1"},
	{"a = \"x\\\"y\" \nb = 'x\\'\nc = 1", "a:a:\"x\\\"y\", b:b:'x\\', c:c:1"},
	{"a = \"\"\"x\n\"b\" = 1 \\\"\"\"\"\nc = 2", "a:a:\"\"\"x\n\"b\" = 1 \\\"\"\"\", c:c:2"},
	{"a = '''x'''''\nb = '''''''\nc = 2", "a:a:'''x''''', b:b:''''''', c:c:2"},
	{"a = \"x\nb = 1", "a:a:\"x, b:b:1"},
	{"a = \"x\\", "a:a:\"x\\"},
	{"a = \"\"\"x\nb = 1", "a:a:\"\"\"x\nb = 1"},
	{"a = [1, 2", "a #0:1:1, a #1:2:2, a:a:[1, 2"},
	{"a = 1 # x\r\nb = 2\r\n", "a:a:1, b:b:2"},
	{"a\nb = 1", "a:a:, b:b:1"},
	{"a.\nb = 1", "a:a.:, b:b:1"},
	{"[\nt]\nb = 1", "b:b:1, t:t:"},
	{"] = 1\nb = 2", "b:b:2"},
	{"a = 1979-05-27 07:32:00\tb", "a:a:1979-05-27 07:32:00\tb"},
}

// Every key and element is found where it stands, in text that is TOML and in what is
// nearly.
func TestIndexKeys(t *testing.T) {
	for _, c := range indexed {
		var list []string
		for path, e := range indexKeys(c.text) {
			path = strings.ReplaceAll(strings.TrimPrefix(path, "\x00"), "\x00", " ")
			list = append(list, fmt.Sprintf("%s:%s:%s", path, c.text[e.key.start:e.key.end], c.text[e.value.start:e.value.end]))
		}
		slices.Sort(list)
		if got := strings.Join(list, ", "); got != c.want {
			t.Errorf("%q\ngot  %q\nwant %q", c.text, got, c.want)
		}
	}
}

// A piece's places are those of the document, whichever of its parts they lie in; its
// end, and what lies beyond, is the end of the last.
func TestPieceOffset(t *testing.T) {
	doc := newDocument("d.toml", "0123456789")
	p := newPiece(doc, span{2, 4}, span{7, 9})
	if p.text != "2378" {
		t.Errorf("the text is %q", p.text)
	}
	for at, want := range []int{2, 3, 7, 8, 9, 9, 9} {
		if got := p.offset(at); got != want {
			t.Errorf("%d is at %d, want %d", at, got, want)
		}
	}
	if got, want := p.span(span{1, 3}), (span{3, 5}); got != want {
		t.Errorf("1 to 3 is at %v, want %v", got, want)
	}
	if none := newPiece(doc); none.offset(0) != 0 || none.offset(5) != 0 || none.text != "" {
		t.Errorf("a piece of nothing: %q, %d", none.text, none.offset(5))
	}
}
