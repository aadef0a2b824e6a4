package deckfile

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"quiz/decks/place"
)

// texts are TOML texts that make cutting and indexing hard.
var texts = []string{
	"title = 'x'\n[[card]]\nq = \"\"\"a\n[[card]]\nz = 1\n\"\"\"\n[[card]]\nq = \"b \\\" # no\" # yes\nchoices = [\"a\", 'b',\n # c\n \"]\",]\n[card.meta]\nk.v = 1\n[[card.choice]]\nx = 1\n[[card.choice]]\nx = {y=[1,2],z={}}\n",
	"a = [{x=1},{x=2}]\n[\"q.r\".s]\nt = 1\n",
	"[[card]]\nid = 'a'\n[[source]]\nid = 's'\n[card.cite]\nquote = 'late'\n[[card]]\nid = 'b'\n[source.x]\ny = 1\n",
	"card = [{question = 'q', answer = 'a'}]\ntitle = 't'\n",
	"[ [card] ]\nid = 1\n[[ \"card\" ]]\nid = 2\n[[\"c\\u0061rd\"]]\nid = 3\n",
	"title = '''\n[[card]]\n'''\n[[card]]\nx = '''a''''\ny = \"\"\"b\"\"\"\"\"\n",
	"[card]\nx = 1\n",
	"[card.x]\ny = 1\n[[card]]\nid = 1\n",
	"[[card]]\nx = [1,\n2\n[[card]]\nx = 2\n",
	"[[card]]\nx = [\n[[card]]\n]\n",
	"[[card]]\n[[card]]\n[[card.x]]\n[[card.x]]\ny = 1\n[card.x.z]\nw = [[1, [2]], {a = {b = [{c = 1}]}}]\n",
	"\"\" = 1\n'' . a = 2\n",
	"a.b = 1\na.c.d = 2\n[[card]]\na.b = {c.d = 1}\n",
	"[[card]] # [[card]]\nid = 1 # \"\n[[card]]\nid = \"#\"\n",
	"x = {\n a = 1, # c }\n b = [ # ]\n 2 ],\n}\n[[card]]\r\nid = 1\r\n",
	"date = 1979-05-27 07:32:00\n[[card]]\nid = 1",
	"[[card]]\nid = 1\n\x00\n[[card]]\nid = \"\\q\"\n",
	"x = \"\"\"\"\\\\\"\"\"\"\"\"\n[[card]]\nid = \"\"\"\\\\\"\"\"\"\"\"\ny = \"\"\"\\\\\\\"\"\"\"\"\"\n",
}

func seeds(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	files, _ := filepath.Glob("../../testdata/decks/*.toml")
	built, _ := filepath.Glob("../library/*.toml")
	for _, name := range append(files, built...) {
		if src, err := os.ReadFile(name); err == nil && len(src) < 20000 {
			f.Add(string(src))
		}
	}
}

// FuzzPieces: decoding a deck piece by piece gives what decoding it whole
// gives, and finds fault exactly where the whole is at fault.
func FuzzPieces(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) { checkPieces(t, text) })
}

func checkPieces(t *testing.T, text string) {
	doc, bad := readDocument("x", text)
	if bad != nil {
		return
	}
	text = doc.Content
	var whole map[string]any
	_, wholeErr := toml.Decode(text, &whole)
	joined, errs := decodeJoined(text)
	if len(errs) > 0 && errs[0].Msg == "too deep" {
		return
	}
	if (wholeErr == nil) != (len(errs) == 0) {
		t.Fatalf("whole: %v\npieces: %v\n%q", wholeErr, errs.Err(), text)
	}
	if wholeErr == nil && !equalTables(whole, joined) {
		t.Fatalf("whole:  %v\npieces: %v\n%q", whole, joined, text)
	}
}

// decodeJoined decodes the pieces of a text and joins what they hold.
func decodeJoined(text string) (map[string]any, place.ErrorList) {
	var errs place.ErrorList
	rest, pieces, tooDeep := cut(newDocument("x", text), nil)
	if tooDeep != nil {
		errs = append(errs, &place.Error{Msg: "too deep"})
	}
	joined := decodePiece(rest, &errs)
	if joined == nil {
		joined = map[string]any{}
	}
	var cards []map[string]any
	for _, p := range pieces {
		values := decodePiece(p, &errs)
		if array, ok := values["card"].([]map[string]any); ok {
			cards = append(cards, array...)
		}
	}
	if len(cards) > 0 {
		if joined["card"] != nil {
			errs = append(errs, &place.Error{Msg: "card is given twice"})
		}
		joined["card"] = cards
	}
	return joined, errs
}

// equalTables compares like reflect.DeepEqual, but takes NaN for equal to NaN.
func equalTables(a, b any) bool {
	var x, y strings.Builder
	toml.NewEncoder(&x).Encode(a)
	toml.NewEncoder(&y).Encode(b)
	return reflect.DeepEqual(a, b) || x.String() == y.String() && x.Len() > 0
}

// FuzzPositions: every key and element of a decoded text has a position, which
// lies within the text and shows the key.
func FuzzPositions(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) { checkPositions(t, text) })
}

func checkPositions(t *testing.T, text string) {
	var doc map[string]any
	_, err := toml.Decode(text, &doc)
	index := indexKeys(text) // must end, and not panic, on any text
	for path, e := range index {
		for _, at := range []span{e.key, e.value} {
			if at.start < 0 || at.start > at.end || at.end > len(text) {
				t.Fatalf("%q stands at %v of %d bytes in %q", path, at, len(text), text)
			}
		}
	}
	if err != nil {
		return
	}
	eachPath("", doc, func(path string, value any) {
		e, ok := index[path]
		if !ok {
			t.Fatalf("no position for %q in %q", path, text)
		}
		if s, isText := value.(string); isText {
			checkValue(t, s, text[e.value.start:e.value.end])
		}
	})
}

// checkValue decodes what stands at a position and compares.
func checkValue(t *testing.T, want, raw string) {
	var doc map[string]any
	if _, err := toml.Decode("v = "+raw, &doc); err != nil || doc["v"] != want {
		t.Fatalf("the position of %q shows %q (%v)", want, raw, err)
	}
}

func eachPath(path string, value any, visit func(string, any)) {
	if path != "" {
		visit(path, value)
	}
	if array, ok := value.([]any); ok {
		for i, element := range array {
			eachPath(elementPath(path, i), element, visit)
		}
	}
	if array, ok := value.([]map[string]any); ok {
		for i, element := range array {
			eachPath(elementPath(path, i), element, visit)
		}
	}
	if table, ok := value.(map[string]any); ok {
		for key, element := range table {
			eachPath(keyPath(path, key), element, visit)
		}
	}
}

// A long dotted key is refused wherever it stands: to decode one of 30,000
// parts takes a minute.
func TestLongKeys(t *testing.T) {
	key := "a" + strings.Repeat(".b", 30_000) + " = 1"
	for name, line := range map[string]string{
		"in a card":           key,
		"in braces":           "cite = { " + key + " }",
		"in braces, second":   "cite = { quote = 1.5, " + key + " }",
		"in braces in a list": "distractors = [{ " + key + " }]",
	} {
		_, err := Parse("deep.toml", []byte("title = \"x\"\n[[card]]\nquestion = \"q\"\n"+line+"\n"))
		if err == nil || !strings.Contains(err.Error(), "nested more than 50 deep") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Parse("fine.toml", []byte("title = \"x\"\n[[card]]\nquestion = \"q\"\norder = ["+strings.Repeat("\"1.5\", ", 20)+"\"x\"]\nanswer = 1.5\n")); err != nil && strings.Contains(err.Error(), "nested") {
		t.Error(err)
	}
}
