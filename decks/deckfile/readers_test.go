package deckfile_test

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/place"
)

// sameRead reads a text in both ways, which must come to the same deck, down to which
// lists are nil, and to the same faults.
func sameRead(t *testing.T, text string) {
	t.Helper()
	got, gotErr := deckfile.Parse("d.toml", []byte(text))
	want, wantErr := deckfile.ParseSlowly("d.toml", text)
	if a, b := fault(gotErr), fault(wantErr); a != b {
		t.Fatalf("of the deck\n%s\nis said%s\n\nand slowly%s\n", text, a, b)
	}
	comparable(got)
	comparable(want)
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("the deck %q is\n%s\nand slowly\n%s", text, dump(got), dump(want))
	}
}

// fault writes all that is known of an error.
func fault(err error) string {
	var list place.ErrorList
	errors.As(err, &list)
	var b strings.Builder
	for _, e := range list {
		fmt.Fprintf(&b, "\n%v %d %q %q %v", e, e.Len, e.Text, e.Hint, e.Err)
	}
	return b.String()
}

func dump(d *decks.Deck) string {
	var b strings.Builder
	if d != nil {
		for _, c := range d.Cards.All() {
			fmt.Fprintf(&b, "%#v %#v %#v\n", *c, c.Body, c.Cite)
		}
	}
	return b.String()
}

// comparable takes NaN out of a deck, which is not equal to itself.
func comparable(d *decks.Deck) {
	if d == nil {
		return
	}
	for _, c := range d.Cards.All() {
		if b, ok := c.Body.(*decks.Number); ok && math.IsNaN(b.Answer) {
			b.Answer = 0
		}
	}
}

// oddValues are values that are hard to read, and some that are none.
var oddValues = []string{
	`""`, `''`, `""""""`, `''''''`, `"""a"""`, `'''a'''`, "\"\"\"\na\nb\"\"\"", "\"\"\"\r\na\r\nb\r\n\"\"\"", "'''\na\r\n'''", "'''\n\na'''", "\"\"\"\n\na\"\"\"",
	"\"\"\"\nopen\"\"\"", "'''\nlist'''", "\"open\"", "\"\"\"\r\nopen\"\"\"", `"""a"b""c"""`, `"""a""""`, `"""a"""""`, `"""a""""""`, `'''a''''`, `'''a'''''`, `'''a''''''`, `"""a\"""""`, `"""\""""`, `"""\\"""`, `"""\\""""`, `"""""a"""`, `""""a"""`, `'''''a'''`,
	`"a\tb\nc\rd\be\ff\"g\\h"`, `"\u00e9\u20AC\U0001F600"`, `"\e[0m"`, `"\x41\xe9"`, `"\uD800"`, `"\uDFFF"`, `"\U00110000"`, `"\UFFFFFFFF"`, `"\u12"`, `"\u12g4"`, `"\q"`, `"\ "`, `"\`, `"\"`, `"a\`,
	"\"\"\"a\\\n   b\"\"\"", "\"\"\"a \\  \n\n\t b\"\"\"", "\"\"\"a\\\r\n b\"\"\"", "\"\"\"\\\n\"\"\"", "\"\"\"a\\ b\"\"\"", "\"\"\"\\\\\n a\"\"\"", `"""\u00e9"""`,
	"\"a\tb\"", "'a\tb'", "\"a\x7fb\"", "'a\x7fb'", "\"a\x00b\"", "\"a\x1fb\"", "'''a\x01'''", "\"\"\"a\x7f\"\"\"", "\"a\rb\"", "\"\"\"a\rb\"\"\"", "'''a\rb'''", "\"a\r\n\"", "\"a\n\"", "'a\n'",
	"\"\xff\"", "\"\xc3\"", "\"\xed\xa0\x80\"", "\"\ufeff\"", "\"\ufffd\"", "\"\u0085\u2028\u00a0\"", "\"  a  \"", "' \u3000a\u3000 '", `'\'`, `"'"`, `'"'`, `'a`, `"a`, `'''a`, `"""a`,
	"0", "-0", "+0", "7", "+7", "-7", "007", "-07", "1_000", "1__0", "_1", "1_", "0x1F", "0o17", "0b11", "0x", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "999999999999999999", "1000000000000000000", "9007199254740993",
	"0.5", "-0.0", "+1.5", "1.", ".5", "1.e3", "1e3", "1E3", "1e+3", "1e-3", "1e+03", "1e", "1e+", "1.5e3.2", "01.5", "0e0", "00e1", "1_0.5", "1._5", "1.5_0", "1e1_0", "1e400", "1e-400", "5e-324", "0.1e1", "1.5.5", "--1", "+-1", "1-", "1+1", "1.5-", "e5", "-", "+", "-.5", "3.14e2x",
	"inf", "+inf", "-inf", "nan", "+nan", "-nan", "infinity", "-info",
	"true", "false", "True", "TRUE", "truee", "true1", "tru", "falsch", "true # yes", "true false",
	"1979-05-27", "1979-05-27T07:32:00Z", "1979-05-27 07:32:00", "07:32:00", "07:32", "1979-05", "1979-5-27",
	"[]", "[ ]", "[,]", "['a']", "['a',]", "['a',,]", "['a' 'b']", "['a', 'b']", "[\n'a', # x\n\n 'b'\n,\n]", "[\r\n'a'\r\n]", "[\n'a'\r]", "['a', 1, true, [], {}]", "[[[[['a']]]]]", "[[['a']]]", "['a'", "['a'\n[[card]]", "[[card]]", "[\n[[card]]\n]", "['a']]", "[#]\n]", "[1,2.5,'x']", "[1a]", "[\x00]", "['a'\v]",
	"[['a','b'],['c','d']]", "[['a','b'],['c']]", "[['a','b'],'c']", "[\n  ['a', 'b'],\n  ['c', 'd'],\n]", "[{text='a'},{text='b',why='c'}]", "[{text='a'},'b',{}]", "[{text='a',text='b'}]", "[{text.x='a'}]", "[{'text'='a'}]", "[{text='a',}]", "[{\ntext='a'\n}]", "[{text='a'\n,why='b'}]", "[{ text = 'a' , why = 'b' }]", "[{texte='a'}]", "[{text=1}]", "[{text={a=1}}]", "[{text=[1]}]",
	"{}", "{ }", "{,}", "{a=1}", "{ source = 's' }", "{ source = 's', page = 4 }", "{ source = 's', page = -4 }", "{ page = 'xii', quote = 'q', section = \"s\" }", "{ page = 4.5 }", "{ source = ['s'] }", "{ source = 's', source = 't' }", "{source='s' page=4}", "{source='s',,page=4}", "{source='s',\npage=4}", "{source='s', # x\npage=4}", "{source='s'", "{source}", "{source=}", "{=1}", "{source.id='s'}", "{a={b={c={d=1}}}}", "{a={b={c={d={e=1}}}}}",
	"'a' # b", "'a' # \x00", "'a' # \x7f", "'a' #\tb", "'a' # \r", "'a' # é", "'a'#", "'a'\t", "'a' 'b'", "'a', 'b'", "'a'\r", "'a'\r\n", "'a'\v", "'a'\u00a0", "", " ", "#", "a", "=", "= 1", "\n1",
}

// keyed are lines that odd values are put into.
var keyed = []string{
	"answer = %s\n", "question = 'q'\nanswer = %s\n", "question = 'q'\nanswer = 'a'\nhint = %s\n", "question = 'q'\nanswer = 'a'\ntags = %s\n", "question = 'q'\nanswer = 'a'\ndistractors = %s\n",
	"question = 'q'\nanswer = 'a'\ncite = %s\n", "question = 'q'\nanswer = 4\ntolerance = %s\nunit = 'km'\n", "question = 'q'\npairs = %s\n", "question = 'q'\norder = %s\n", "question = 'q'\nkind = 'list'\nanswer = %s\nneed = 1\n",
	"question = 'q'\nanswer = ['a']\ndistractors = %s\nshuffle = false\n", "cloze = %s\n", "id = %s\nquestion = 'q'\nanswer = 'a'\n", "id = 'i'\nwas = %s\nquestion = 'q'\nanswer = true\n", "question = 'q'\nanswer = 'a'\npoints = %s\n", "question = 'q'\nanswer = 'a'\nreverse = %s\nexact = true\n",
	"kind = %s\nquestion = 'q'\nanswer = 'a'\n", "kind = %s\nquestion = 'q'\nanswer = ['a']\nunit = 7\n", "id = 5\nquestion = %s\nanswer = 'a'\n", "%s = 'a'\n", "question = %s\nanswer = 'a'\n", "question = 'q'\nanswer = 'a'\n[card.cite]\npage = %s\n", "question = 'q'\nanswer = 'a'\n[card.cite]\nquote = 'q'\n# %s\n", "question = 'q'\n# %s\nanswer = 'a'\n", "question = 'q'\nanswer = 'a'\ntext = %s\n",
}

// lined are decks that are hard for their lines.
var lined = []string{
	"", "\n", "\ufeff", "[[card]]", "[[card]]\n", "[[card]]\r\n", "[[card]]\r", "[[card]] # x\n", "[[card]]x\n", "[[card]]\t\n", " [[card]]\nquestion='q'\nanswer='a'\n", "[[ card ]]\nquestion='q'\nanswer='a'\n", "[card]\nquestion='q'\n", "[[card]]]\n", "[[cards]]\n",
	"[[card]]\nquestion = 'q'\nanswer = 'a'", "[[card]]\nquestion = 'q'\nanswer = 'a' # x", "[[card]]\r\nquestion = 'q'\r\nanswer = 'a'\r\n[[card]]\r\nquestion = 'r'\r\nanswer = 'b'", "[[card]]\n\tquestion\t=\t'q'\t\n  answer  =  'a'  \n\n\n", "[[card]]\nquestion='q'\nanswer='a'\n [[card]]\nquestion='r'\nanswer='b'\n",
	"[[card]]\nquestion='q'\nanswer='a'\n[card.cite]\nsource='s'\n[[card]]\nquestion='r'\nanswer='b'\n[card.cite]\n", "[[card]]\nquestion='q'\nanswer='a'\n[card.cite]\nsource='s'\n[card.cite]\n", "[[card]]\nquestion='q'\nanswer='a'\ncite={}\n[card.cite]\nsource='s'\n", "[[card]]\nquestion='q'\nanswer='a'\n [card.cite]\nsource='s'\n", "[[card]]\nquestion='q'\nanswer='a'\n[card.cite] # x\nsource='s'\n[card.other]\n", "[[card]]\nquestion='q'\nanswer='a'\n[card.]\n", "[[card]]\nquestion='q'\nanswer='a'\n[card.cite.x]\n", "[[card]]\nquestion='q'\nanswer='a'\n[card . cite]\nsource='s'\n",
	"[[card]]\nquestion='q'\nanswer='a'\n[[card.distractors]]\ntext='b'\n[[card.distractors]]\ntext='c'\nwhy='d'\n", "[[card]]\nquestion='q'\nanswer='a'\n[source]\nid='s'\n[card.cite]\nsource='s'\n", "[[card]]\nquestion='q'\nanswer='a'\n[[source]]\nid='s'\ntitle='S'\npath='p'\n[[card]]\nquestion='r'\nanswer='b'\ncite={page=4}\n", "[[card]]\nquestion='q'\n[[card.answer]]\na=1\n",
	"x = '''\n[[card]]\nquestion = 'q'\nanswer = 'a'\n'''\n[[card]]\nquestion = 'q'\nanswer = 'a'\n", "[[card]]\nquestion = '''\n[[card]]\nanswer = 'a'\n'''\nanswer = 'b'\n[[card]]\nquestion = 'r'\nanswer = 'b'\n", "[[card]]\nquestion = \"\"\"\n[[card]]\nquestion='x'\nanswer='y'\n[[card]]\nquestion='z'\nanswer='y'\n\"\"\"\nanswer = 'b'\n", "[[card]]\nquestion = '''\n[[card]]\nquestion='q'\nanswer='a'\n",
	"card = [{question='q',answer='a'}]\n", "card = [{question='q',answer='a'}]\n[[card]]\nquestion='r'\nanswer='b'\n", "format = 2\n[[card]]\nquestion='r'\nanswer='b'\n", "[[card]]\nanswer='b'\nanswer='c'\n", "[[card]]\na.b=1\na.c=2\n", "[[card]]\n'question'='q'\n\"answer\"='a'\n", "[[card]]\nanwser='a'\nanser='b'\n", "[[card]]\nquestion='q'\nanswer='a'\n\x00\n", "[[card]]\nquestion='q'\nanswer='a'\n\n[[card]]\n[[card]]\n",
}

// FuzzReaders: cards that are plain TOML are read as the toml package would have them
// read, in any text.
func FuzzReaders(f *testing.F) {
	for _, text := range inUse() {
		f.Add(text)
	}
	for i, v := range oddValues {
		f.Add(withValue(keyed[i%len(keyed)], v))
	}
	f.Fuzz(func(t *testing.T, text string) { sameRead(t, text) })
}

// Each odd value is read alike behind each key, or told to be wrong alike.
func TestReaders(t *testing.T) {
	for _, lines := range keyed {
		for _, v := range oddValues {
			sameRead(t, withValue(lines, v))
		}
	}
}

// withValue is a deck of two cards, with an odd value in the lines of the first.
func withValue(lines, value string) string {
	return "title = 'T'\n[[card]]\n" + strings.Replace(lines, "%s", value, 1) + "[[card]]\nquestion='last'\nanswer='a'\n"
}

// inUse are decks that people have, decks with faults, and decks that are hard to cut.
func inUse() []string {
	list := append([]string{}, deckfile.PieceTexts...)
	for _, c := range faults {
		list = append(list, "title = \"T\"\n"+c.text)
	}
	for _, c := range placed {
		list = append(list, "title = \"T\"\n"+c.text)
	}
	for _, text := range lined {
		list = append(list, text, "title = 'T'\n"+text)
	}
	return append(list, filesOf("../library/*.toml", "../../quiz/command/*.toml", "../../testdata/anki/*.toml", "../../testdata/script/*.txtar")...)
}

// filesOf are the texts of files; of scripts those of the files within.
func filesOf(patterns ...string) (list []string) {
	for _, pattern := range patterns {
		names, _ := filepath.Glob(pattern)
		for _, name := range names {
			src, _ := os.ReadFile(name)
			for part := range strings.SplitSeq("\n"+string(src), "\n-- ") {
				if _, text, isFile := strings.Cut(part, " --\n"); isFile {
					part = text
				}
				if strings.Contains(part, "[[card]]") {
					list = append(list, part)
				}
			}
		}
	}
	return list
}

// All cards of random decks are plain, of whatever kind, and are read alike.
func TestPlainRandom(t *testing.T) {
	met := map[decks.Kind]bool{}
	for seed := range uint64(1000) {
		d := deckstest.Deck(rand.New(rand.NewPCG(seed, 7)))
		text := string(deckstest.Encode(t, d))
		if plain, all := deckfile.PlainCards(text); plain != all || all != d.Cards.Len() {
			t.Fatalf("seed %d: of %d cards %d are read as plain:\n%s", seed, all, plain, text)
		}
		for _, c := range d.Cards.All() {
			met[c.Kind()] = true
		}
		sameRead(t, text)
	}
	for _, k := range decks.Kinds() {
		if !met[k] {
			t.Errorf("no card of kind %s", k)
		}
	}
}

// Decks that are in use are plain.
func TestPlainInUse(t *testing.T) {
	for _, text := range append(filesOf("../library/*.toml", "../../quiz/command/*.toml"), deckstest.Large(1000)) {
		if plain, all := deckfile.PlainCards(text); plain != all || all == 0 {
			t.Errorf("%d of %d cards are plain in\n%.200s", plain, all, text)
		}
	}
}

// Decks into which parts of others are put, and from which parts are taken, are read
// alike.
func TestReadersMutated(t *testing.T) {
	parts := append(append([]string{}, oddValues...), lined...)
	parts = append(parts, "\"", "'", "\n", "\r\n", "[", "]", "{", "}", ",", "=", "#", "\\", ".", " ", "[[card]]\n", "\n[card.cite]\n", "id", "answer = 1\n", "'''", `"""`)
	for seed := range uint64(1500) {
		r := rand.New(rand.NewPCG(seed, 8))
		text := string(deckstest.Encode(t, deckstest.Deck(r)))
		for range 1 + r.IntN(3) {
			at := r.IntN(len(text))
			end := min(len(text), at+r.IntN(3)*r.IntN(20))
			text = text[:at] + parts[r.IntN(len(parts))] + text[end:]
		}
		sameRead(t, text)
	}
}

// Values that are nested deep are read alike, up to the limit and beyond.
func TestReadersDeep(t *testing.T) {
	const card = "title = \"T\"\n[[card]]\nquestion = \"q\"\nanswer = \"a\"\nx = "
	for n := range 60 {
		sameRead(t, card+strings.Repeat("{a = ", n)+"1"+strings.Repeat("}", n)+"\n")
		sameRead(t, card+strings.Repeat("[", n)+"1"+strings.Repeat("]", n)+"\n")
		sameRead(t, card+strings.Repeat("[{a = ", n/2)+"1"+strings.Repeat("}]", n/2)+"\n")
	}
}
