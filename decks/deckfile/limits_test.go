package deckfile_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// An edge is a limit: a deck, or another text, with n of something, the last n that
// is within, and what is said of the next beyond.
type edge struct {
	what string
	text func(n int64) string
	last int64
	want string
}

// check reads what is just within, and what is one step beyond.
func (e edge) check(t *testing.T, step int64, read func(text string) error) {
	t.Helper()
	if err := read(e.text(e.last)); err != nil {
		t.Errorf("%s, %d: %v", e.what, e.last, err)
	}
	if err := read(e.text(e.last + step)); err == nil || !strings.Contains(err.Error(), e.want) {
		t.Errorf("%s, %d: %v, want %q", e.what, e.last+step, err, e.want)
	}
}

func parses(text string) error {
	_, err := deckfile.Parse("t.toml", []byte(text))
	return err
}

// texts are n texts of TOML that all differ, with commas between.
func texts(n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf(`"t%d"`, i)
	}
	return strings.Join(list, ", ")
}

// withTexts is a deck of one card, in whose lines %s stands for texts, and of which
// so many more are written out.
func withTexts(lines string, more int) func(int64) string {
	return func(n int64) string { return card(fmt.Sprintf(lines, texts(int(n)-more))) }
}

// withNumber is a deck of one card, in whose lines %d stands for the number.
func withNumber(lines string) func(int64) string {
	return func(n int64) string { return card(fmt.Sprintf(lines, n)) }
}

func card(lines string) string { return "title = \"T\"\n[[card]]\n" + lines + "\n" }

// withLong is a deck in which %s stands for n letters a.
func withLong(deck string) func(int64) string {
	return func(n int64) string { return fmt.Sprintf(deck, strings.Repeat("a", int(n))) }
}

const (
	blankNumber = `cloze = "{{c%d::a}} b"`
	points      = "question = \"q\"\nanswer = \"a\"\npoints = %d"
	answerAt    = "question = \"q\"\nanswer = \"a\"\ndistractors = [\"b\", \"c\"]\nshuffle = false\nanswer-at = %d"
	steps       = "question = \"q\"\norder = [%s]"
	need        = "question = \"q\"\nkind = \"list\"\nanswer = [\"a\", \"b\", \"c\"]\nneed = %d"
	digest      = "title = \"T\"\n[[source]]\nid = \"s\"\ntitle = \"S\"\npath = \"s.md\"\nsha256 = \"%s\"\n[[card]]\nquestion = \"q\"\nanswer = \"a\"\n"

	manyOptions  = "card has 27 options, and 26 are the most that letters can name"
	wrongPoints  = "points must be a number above 0, and a million at the most"
	wrongPlace   = "answer-at must be a number from 1 to 3, the number of options"
	wrongNeed    = "need must be a number from 1 to 3, the number of items"
	wrongDigest  = "sha256 must be 64 hexadecimal digits"
	largeAnswer  = "answer is too large to be marked exactly"
	longID       = "id is longer than 200 bytes"
	beyondBlanks = "is not between c1 and c500"
)

// What is just within a limit is taken, and what is one more is refused, with
// words that name the limit.
func TestMost(t *testing.T) {
	for _, e := range []edge{
		{"options of a choice", withTexts("question = \"q\"\nanswer = \"a\"\ndistractors = [%s]", 1), 26, manyOptions},
		{"options of a multiple", withTexts("question = \"q\"\nanswer = [\"a\", \"b\"]\ndistractors = [%s]", 2), 26, manyOptions},
		{"right sides", withTexts("question = \"q\"\npairs = [[\"l\", \"r\"], [\"m\", \"s\"]]\ndistractors = [%s]", 2), 26, manyOptions},
		{"steps", withTexts(steps, 0), 26, manyOptions},
		{"items", withTexts("question = \"q\"\nkind = \"list\"\nanswer = [%s]", 0), 100, "card has 101 items, and 100 are the most that a list may have"},
		{"spellings", withTexts("question = \"q\"\nkind = \"list\"\nanswer = [\"a\", [%s]]", 0), 20, "an item has 21 spellings, and 20 are the most"},
		{"number of a blank", withNumber(blankNumber), 500, "blank number c501 " + beyondBlanks},
		{"points", withNumber(points), 1_000_000, wrongPoints},
		{"place of the answer", withNumber(answerAt), 3, wrongPlace},
		{"items that are asked for", withNumber(need), 3, wrongNeed},
		{"answer", withNumber("question = \"q\"\nanswer = %d"), 1 << 53, largeAnswer},
		{"answer below zero", withNumber("question = \"q\"\nanswer = -%d"), 1 << 53, largeAnswer},
		{"bytes of a card's id", withLong(card("id = \"%s\"\nquestion = \"q\"\nanswer = \"a\"")), 200, longID},
		{"bytes of a deck's id", withLong("id = \"%s\"\n" + deckstest.OneCard), 200, longID},
		{"bytes of an old id", withLong(card("id = \"i\"\nwas = \"%s\"\nquestion = \"q\"\nanswer = \"a\"")), 200, "was is longer than 200 bytes"},
		{"hexadecimal digits", withLong(digest), 64, wrongDigest},
	} {
		e.check(t, 1, parses)
	}
}

// What is the least is taken, and one less is refused.
func TestLeast(t *testing.T) {
	for _, e := range []edge{
		{"number of a blank", withNumber(blankNumber), 1, "blank number c0 " + beyondBlanks},
		{"points", withNumber(points), 1, wrongPoints},
		{"place of the answer", withNumber(answerAt), 1, wrongPlace},
		{"items that are asked for", withNumber(need), 1, wrongNeed},
		{"steps", withTexts(steps, 0), 2, "order needs at least two steps"},
		{"hexadecimal digits", withLong(digest), 64, wrongDigest},
	} {
		e.check(t, -1, parses)
	}
}

// Other files that are read as decks are have limits, too.
func TestMostOfSettings(t *testing.T) {
	for _, e := range []edge{
		{"bytes", func(n int64) string { return "a = '" + strings.Repeat("x", int(n)-6) + "'" }, 1 << 16, "it is longer than 65536 bytes"},
		{"nesting", func(n int64) string { return "a = " + strings.Repeat("[", int(n)) + strings.Repeat("]", int(n)) }, 50, "nested more than 50 deep"},
	} {
		e.check(t, 1, func(text string) error {
			_, err := deckfile.ParseSettings("s.toml", []byte(text))
			return err
		})
	}
}
