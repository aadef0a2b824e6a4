package deckfile_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/place"
)

// faults are decks and what is said of them. Each begins with a line that
// gives it a title, so the faults are on line 2 and after.
var faults = []struct{ text, want string }{
	{"[[card]]\nquestion = \"Q\"\nanwser = \"A\"", `
2:1: card "Q": card has no answer · is "anwser" meant to be "answer"?
4:1: card "Q": unknown key "anwser" · did you mean "answer"?`},
	{"[[card]]\nquestion = \"Q {{x}}\"", `
2:1: card "Q {{x}}": card has no answer · a text with blanks goes under cloze instead of question`},
	{"[[card]]\nid = \"m\"\nquestion = \"Q\"\nanswer = \"Prophse\"\ndistractors = [\"Anaphase\", \" Prophse \"]", `
5:10: card "m": answer "Prophse" is also a distractor · take it out of one of them`},
	{"[[card]]\nid = \"m\"\nquestion = \"Unit?\"\nanswer = \"mW\"\ndistractors = [\"MW\", \"kW\"]", ``},
	{"[[card]]\nid = \"m\"\nquestion = \"Q\"\nanswer = [\"a\", \"bcdef\"]\ndistractors = [\"bcdef\"]", `
5:16: card "m": answer "bcdef" is also a distractor · take it out of one of them`},
	{"[[card]]\nid = \"c\"\ncloze = \"The {{cell is \\n small\"", `
4:14: card "c": blank "{{cell is small" is not closed · close it with }}; a lone brace inside a blank is written \{ or \}`},
	{"[[card]]\nid = \"c\"\ncloze = \"None.\"", `
4:9: card "c": cloze has no blank · put {{ }} around what is asked: {{Prophase}} comes first.`},
	{"[[card]]\nid = \"c\"\ncloze = \"In {c1::Paris}}.\"", `
4:13: card "c": cloze has no blank · write {{c1::Paris}}`},
	{"[[card]]\nid = \"c\"\ncloze = \"{{a|}} and {{c1::b}}\"", `
4:10: card "c": blank {{a|}} is empty · write the answer between the braces`},
	{"[[card]]\nid = \"c\"\ncloze = \"{{a}} and {{c1::b}}\"", `
4:10: card "c": some blanks are numbered and some are not · number all of them ({{c1::…}}, {{c2::…}}) or none`},
	{"[[card]]\nid = \"c\"\ncloze = \"{{a}}\"\nquestion = \"Fill!\"", `
5:1: card "c": "question" and "cloze" exclude each other · put the whole text under cloze`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = \"a\"\npairs = [[\"a\", \"b\"]]", `
5:1: card "c": "pairs" and "answer" exclude each other · a card asks one thing: keep one of them`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = \"42\"\ntolerance = 1", `
6:1: card "c": "tolerance" goes with a number, and the answer is text · write the number without quotes: answer = 42`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = 42\ntolerance = \"5\"\nunit = 7", `
6:13: card "c": tolerance must be a number of 0 or more, or per cent in quotes · write a number such as 0.5, or per cent such as "5%"
7:8: card "c": unit must be text, and is a number · write it in quotes: unit = "…"`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = 42\ndistractors = [1]", `
6:1: card "c": "distractors" and an answer that is a number exclude each other · for options to choose from, write the answer in quotes`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = 1991-12-12", `
5:10: card "c": answer must be text, a number, true or false, or a list of texts, and is a date or time · write it in quotes, as it should be typed`},
	{"[[card]]\nid = \"c\"\nkind = \"choise\"\nquestion = \"Q\"\nanswer = \"a\"", `
4:8: card "c": unknown kind "choise" · did you mean "choice"?`},
	{"[[card]]\nid = \"c\"\nkind = \"choice\"\nquestion = \"Q\"\nanswer = \"a\"", `
4:8: card "c": kind is "choice", but the keys make it "short" · a card of kind choice has: question, answer, distractors, shuffle, answer-at`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"c\"\nquestion = \"R\"\nanswer = \"b\"", `
7:6: card id "c" is taken by the card at d.toml:2:1 · ids must differ within a deck; "c-2" would do`},
	{"[[card]]\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nquestion = \"Q\"\nanswer = \"a\"", `
5:1: card "Q" has the same question and answer as the card at d.toml:2:1 · delete one of them`},
	{"[[card]]\nid = \"new\"\nwas = \"old\"\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"c\"\nwas = [\"auto-0123456789ab\", \"auto-immune\", '3']\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"Old\"\nwas = []\nquestion = \"Q\"\nanswer = \"a\"", ``},
	{"[[card]]\nid = \"new\"\nwas = \"new\"\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"c\"\nwas = [\"d\", \"e\", 'new', \"\\u0065w\"]\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"d\"\nwas = \"e\"\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"f\"\nwas = [\"ew\", \"e\"]\nquestion = \"Q\"\nanswer = \"a\"", `
4:7: card "new": was "new" is the id that the card has now · was has the ids that a card had before: take it out
9:8: card "c": was "d" is the id of the card at d.toml:12:1 · the answers under it are that card's: take it out, or give that card another id
9:18: card "c": was "new" is the id of the card at d.toml:2:1 · the answers under it are that card's: take it out, or give that card another id
14:7: card "d": was "e" is in the was of the card at d.toml:7:1, too · answers can go over to one card alone: take it out of one of them
19:8: card "f": was "ew" is in the was of the card at d.toml:7:1, too · answers can go over to one card alone: take it out of one of them
19:14: card "f": was "e" is in the was of the card at d.toml:7:1, too · answers can go over to one card alone: take it out of one of them`},
	{"[[card]]\nid = \"c\"\nwas = [\"ab\", \"a\", \"a b\", 7, \" a \", \"\"]\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"d\"\nwas = \"-d\"\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"e\"\nwas = { id = \"x\" }\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"f\"\nwas = \"\"\nquestion = \"Q\"\nanswer = \"a\"\nwass = \"x\"", `
4:19: card "c": was "a b" is not what an id can be · an id begins with a letter or digit; letters, digits, - _ and . may follow
4:26: card "c": was must hold texts, and this is a number · write it in quotes
4:29: card "c": was has "a" twice · take one of them out
4:36: card "c": was holds an empty text
9:7: card "d": was "-d" is not what an id can be · an id begins with a letter or digit; letters, digits, - _ and . may follow
14:7: card "e": was must be text, and is a table · write it in quotes: was = "…"
19:7: card "f": was is empty
22:1: card "f": unknown key "wass" · did you mean "was"?`},
	{"[[card]]\nwas = \"old\"\nquestion = \"Q\"\nanswer = \"a\"\n[[card]]\nid = \"a b\"\nwas = \"older\"\nquestion = \"R\"\nanswer = \"a\"\n[[card]]\nid = \"k\"\nwas = \"auto-5959276d448d\"\nquestion = \"S\"\nanswer = \"a\"", `
3:1: card "Q": card has no id that the answers under its old ids could go over to · give it one: id = "…"
7:6: card "a b": id "a b" is not what an id can be · an id begins with a letter or digit; letters, digits, - _ and . may follow
13:7: card "k": was "auto-5959276d448d" is the key of the card at d.toml:2:1, which has no id · the answers under it are that card's: take it out`},
	{"[[card]]\nid = \"a b\"\nquestion = \" \"\nanswer = \"\"", `
3:6: card "a b": id "a b" is not what an id can be · an id begins with a letter or digit; letters, digits, - _ and . may follow
4:12: card "a b": question is empty
5:10: card "a b": answer is empty`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = \"a\"\naccept = \"b\"\npoints = 0\ntags = [\"a,b\", 3]", `
6:10: card "c": accept must be a list of texts, and is text · write it in brackets: accept = ["…"]
7:10: card "c": points must be a number above 0, and a million at the most
8:10: card "c": tag "a,b" holds a comma or a line end · write two tags as two texts
8:16: card "c": tags must hold texts, and this is a number · write it in quotes`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = \"a\"\ndistractors = [\"b\", {why = \"x\"}, \"b\", 5, \"\"]", `
6:17: card "c": distractors has "b" twice
6:21: card "c": distractor has no text · write { text = "…", why = "…" }
6:39: card "c": a distractor must be text, and is a number · write it in quotes
6:42: card "c": distractors holds an empty text`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = \"a\"\ndistractors = [\"b\"]\nanswer-at = 3", `
7:13: card "c": answer-at must be a number from 1 to 2, the number of options`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = \"a\"\ndistractors = [\"b\"]\nanswer-at = 2", `
7:1: card "c": answer-at means nothing while options are shuffled · add shuffle = false, or leave answer-at out`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = [\"a\"]", `
5:10: card "c": answer has several texts, which go with kind list, or with kind multiple · add kind = "list" if all are to be typed, or kind = "multiple" if all are options that are right; other forms of one answer go under accept`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\npairs = [[\"a\", \"b\"], [\"a\", \"c\"], [\"x\"]]\ndistractors = [\"c\"]", `
5:12: card "c": pairs has "a" twice
5:22: card "c": right side "c" is also a distractor · take it out of one of them
5:34: card "c": a pair must be two texts · write ["left", "right"]`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\norder = [\"a\"]", `
5:9: card "c": order needs at least two steps`},
	{"[[card]]\nid = \"c\"\nquestion = \"Q\"\nanswer = \"a\"\ncite = { source = \"ch4\", pge = 2 }", `
6:19: card "c": there is no source "ch4" · add it to the deck as [[source]]
6:26: card "c": unknown key "pge" · did you mean "page"?`},
	{"[[card]]\nquestion = \"Q\"\nanswer = \"a\"\ntitle = \"T\"", `
5:1: card "Q": unknown key "title" · "title" belongs to the deck: put it above the first [[card]]`},
	{"answer = \"x\"\n[[cards]]\nquestion = \"Q\"", `
2:1: unknown key "answer" · "answer" belongs to a card: put it below a line [[card]]
3:1: unknown key "cards" · did you mean "card"?`},
	{"format = 2\nwhatever = 1", `
2:10: written for a newer quiz: format is 2, and this quiz reads 1 · install the newest quiz`},
	{"language = \"klingonisch\"\n[[source]]\nid = \"s\"\npath = \"a\"\nurl = \"b\"\nsha256 = \"1\"\n[[source]]\nid = \"s\"\ntitle = \"T\"", `
2:12: language "klingonisch" is not a known language · use a code such as "en", "de" or "pt-BR"
3:1: source "s": source has no title · give it one: title = "…"
6:1: source "s": "path" and "url" exclude each other · a document is either a file or a page of the web
6:7: source "s": url "b" is not an address of the web · write it whole: https://…
7:10: source "s": sha256 must be 64 hexadecimal digits
9:6: source id "s" is taken by the source at d.toml:3:1 · ids of sources must differ within a deck`},
	{"ask-order = \"Deck\"\n[[card]]\nquestion = \"Q\"\nanswer = \"a\"\nask-order = \"deck\"", `
2:13: ask-order must be "deck" or "shuffled", not "Deck" · did you mean "deck"? "deck" asks cards as they stand, "shuffled" by chance
6:1: card "Q": unknown key "ask-order" · "ask-order" belongs to the deck: put it above the first [[card]]`},
	{"[[card]]\nquestion = \"Q\nanswer = \"a\"\n[[card]]\nquestion = \"R\"\nanswer = b\n[[card]]\nquestion = \"S\"\nanswer = \"\\q\"\n[[card]]\nid = 5", `
3:14: text is not closed on its line · close it with a quote, or write """ around text of several lines
7:10: expected value but found "b" instead · text stands in quotes
10:11: invalid escape in string '\q' · write \\ for a backslash, or put the text in 'single quotes'
11:1: card has no answer · give it one: answer = "…"
12:6: id must be text, and is a number · write it in quotes: id = "…"`},
	{"[[card]]\nquestion = \"Q\"\nanswer = [\"a\",\n[[card]]\nquestion = \"R\"\nanswer = \"b\"\nanswer = \"c\"", `
4:15: a value is not complete where the card ends · is a quote, a ] or a } missing?
8:1: key "answer" is given twice · a card begins with its own line [[card]]; is one missing?`},
}

// report writes faults on a line each, as the tables above have them.
func report(err error) string {
	var list place.ErrorList
	errors.As(err, &list)
	var b strings.Builder
	for _, e := range list {
		fmt.Fprintf(&b, "\n%s", strings.TrimPrefix(e.Error(), "d.toml:"))
		if e.Hint != "" {
			fmt.Fprintf(&b, " · %s", e.Hint)
		}
	}
	return b.String()
}

func TestFaults(t *testing.T) {
	for _, c := range faults {
		_, err := deckfile.Parse("d.toml", []byte("title = \"T\"\n"+c.text+"\n"))
		if got := report(err); got != c.want {
			t.Errorf("of the deck\n%s\nis said%s\n\nwant%s\n", c.text, got, c.want)
		}
	}
}

// Whole files that are no decks.
func TestNoDecks(t *testing.T) {
	for text, want := range map[string]string{
		"":                                       "\n is empty · 'quiz new FILE' writes a deck to begin with",
		" \r\n\t":                                "\n is empty · 'quiz new FILE' writes a deck to begin with",
		"\xef\xbb\xbf":                           "\n is empty · 'quiz new FILE' writes a deck to begin with",
		"title = 'x'":                            "\n1:1: deck has no card · a card begins with a line [[card]]; 'quiz new FILE' writes examples",
		"\xff\xfet\x00":                          "\n is UTF-16, and a deck must be UTF-8 · save it again with the encoding \"UTF-8\"",
		"title = 'x'\nauthor = 'M\xfcller'":      "\n2:12: byte 0xFC is not UTF-8 · save it again with the encoding \"UTF-8\"",
		"[[card]]\nquestion = 'q'\nanswer = 'a'": "\n1:1: deck has no title · begin the file with title = \"…\"",
	} {
		_, err := deckfile.Parse("d.toml", []byte(text))
		if got := report(err); got != want {
			t.Errorf("of %q is said %s\nwant %s", text, got, want)
		}
	}
}

// A byte order mark and the line ends of Windows change nothing.
func TestEncodings(t *testing.T) {
	text := "title = \"T\"\n[[card]]\nquestion = \"\"\"\nOne\ntwo\"\"\"\nanswer = \"a\"\n"
	want, err := deckfile.Parse("d.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	got, err := deckfile.Parse("d.toml", []byte("\xef\xbb\xbf"+strings.ReplaceAll(text, "\n", "\r\n")))
	if err != nil {
		t.Fatal(err)
	}
	want, got = deckstest.Plain(want), deckstest.Plain(got)
	got.Cards.At(0).Question = strings.ReplaceAll(got.Cards.At(0).Question, "\r\n", "\n")
	if !reflect.DeepEqual(want, got) {
		t.Errorf("got %+v, want %+v", got.Cards.At(0), want.Cards.At(0))
	}
}

// A card without an id is known by its question and answer, and by them alone.
func TestDerivedKey(t *testing.T) {
	key := func(card string) string {
		d, err := deckfile.Parse("d.toml", []byte("title = 'T'\n[[card]]\n"+card))
		if err != nil {
			t.Fatal(err)
		}
		return d.Cards.At(0).Key()
	}
	base := key("question = 'ab'\nanswer = 'c'")
	if got := key("question = 'ab'\nanswer = 'c'\nexplanation = 'e'\ntags = ['t']\nhint = 'h'"); got != base {
		t.Errorf("an explanation made %s of %s", got, base)
	}
	for _, other := range []string{"question = 'a'\nanswer = 'bc'", "question = 'ab'\nanswer = 'd'", "kind = 'open'\nquestion = 'ab'\nanswer = 'c'"} {
		if got := key(other); got == base {
			t.Errorf("%q has the key of another card", other)
		}
	}
	if want := "auto-"; !strings.HasPrefix(base, want) || len(base) != len(want)+12 {
		t.Errorf("key %q", base)
	}
}

// FuzzParse: a text is a deck or has faults, never neither; each fault lies in
// the text; and a deck survives being written and read.
func FuzzParse(f *testing.F) {
	for _, c := range faults {
		f.Add("title = \"T\"\n" + c.text)
	}
	files, _ := filepath.Glob("../../testdata/decks/*.toml")
	built, _ := filepath.Glob("../library/*.toml")
	for _, name := range append(files, built...) {
		src, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src))
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := deckfile.Parse("d.toml", []byte(text))
		var list place.ErrorList
		if errors.As(err, &list) {
			checkFaults(t, text, list)
			return
		}
		if d == nil || d.Cards.Len() == 0 {
			t.Fatalf("neither a deck nor a fault: %q", text)
		}
		first := deckstest.Encode(t, d)
		again, err := deckfile.Parse("d.toml", first)
		if err != nil {
			t.Fatalf("%q was written as %q, which has faults: %v", text, first, report(err))
		}
		if !reflect.DeepEqual(deckstest.Plain(d), deckstest.Plain(again)) {
			t.Fatalf("%q was written as %q, which is another deck", text, first)
		}
		if second := deckstest.Encode(t, again); !bytes.Equal(first, second) {
			t.Fatalf("%q was written as %q and then as %q", text, first, second)
		}
	})
}

func checkFaults(t *testing.T, text string, list place.ErrorList) {
	if len(list) == 0 {
		t.Fatal("an error without faults")
	}
	lines := strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n")
	for _, e := range list {
		if e.Msg == "" || strings.ContainsAny(e.Msg[:1], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && !strings.HasPrefix(e.Msg, "TOML") {
			t.Fatalf("message %q", e.Msg)
		}
		if e.Pos.Line == 0 {
			continue
		}
		if e.Pos.Line > len(lines) || e.Text != strings.TrimSuffix(lines[e.Pos.Line-1], "\r") || e.Pos.Column-1+e.Len > len(e.Text) {
			t.Fatalf("fault %v with line %q, length %d, lies outside %q", e, e.Text, e.Len, text)
		}
	}
}
