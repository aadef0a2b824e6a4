package deckfile_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// body is that of a deck's only card.
func body(t *testing.T, card string) decks.Body {
	t.Helper()
	return deckstest.Parse(t, "d.toml", "title = \"T\"\n[[card]]\nquestion = \"Q\"\n"+card).Cards.At(0).Body
}

func TestList(t *testing.T) {
	for card, want := range map[string]*decks.List{
		`kind = "list"` + "\n" + `answer = ["Estonia", " Latvia "]`:                                    {Items: []decks.Item{{"Estonia"}, {"Latvia"}}},
		`kind = "list"` + "\n" + `answer = [["Baku", "Bakı"], "Ganja"]`:                                {Items: []decks.Item{{"Baku", "Bakı"}, {"Ganja"}}},
		`kind = "list"` + "\n" + `answer = [["Baku"]]` + "\nneed = 1":                                  {Items: []decks.Item{{"Baku"}}, Need: 1},
		`kind = "list"` + "\n" + `answer = ["a", "b", "c"]` + "\nneed = 3\nordered = true\n":           {Items: []decks.Item{{"a"}, {"b"}, {"c"}}, Need: 3, Ordered: true},
		`kind = "list"` + "\n" + `answer = ["US", "us"]` + "\nordered = false":                         {Items: []decks.Item{{"US"}, {"us"}}},
		`answer = ["Washington, D.C.", "Trinidad and Tobago"]` + "\n" + `kind = "list"` + "\nneed = 2": {Items: []decks.Item{{"Washington, D.C."}, {"Trinidad and Tobago"}}, Need: 2},
	} {
		got := body(t, card)
		if !reflect.DeepEqual(got, decks.Body(want)) {
			t.Errorf("%s\nis %+v, want %+v", card, got, want)
		}
	}
}

func TestAsked(t *testing.T) {
	items := []decks.Item{{"a", "A1"}, {"b"}}
	for need, want := range []int{2, 1, 2, 2} {
		b := &decks.List{Items: items, Need: need}
		if got := b.Asked(); got != want {
			t.Errorf("need %d asks for %d, want %d", need, got, want)
		}
	}
	if got := (&decks.List{Items: items}).Expected(); !reflect.DeepEqual(got, []string{"a", "b"}) {
		t.Errorf("expected are %q", got)
	}
	if got := (&decks.List{}).Asked(); got != 0 {
		t.Errorf("of nothing, %d are asked for", got)
	}
}

// inSet is a list of n texts, as a deck has it.
func inSet(n int) string {
	texts := make([]string, n)
	for i := range texts {
		texts[i] = fmt.Sprintf("%q", fmt.Sprint("item ", i))
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

// Faults of lists, and of the keys that came with them. The question stands on
// line 3, so what is given begins on line 4.
func TestListFaults(t *testing.T) {
	for _, c := range []struct{ card, want string }{
		{"kind = \"list\"\nanswer = [\"a\", \"b\"]\nneed = 2", ""},
		{"kind = \"list\"\nanswer = [\"a\", \"b\"]\nneed = 3", "\n6:8: card \"Q\": need must be a number from 1 to 2, the number of items"},
		{"kind = \"list\"\nanswer = [\"a\", \"b\"]\nneed = 0", "\n6:8: card \"Q\": need must be a number from 1 to 2, the number of items"},
		{"kind = \"list\"\nanswer = [\"a\", \"b\"]\nneed = -1", "\n6:8: card \"Q\": need must be a number from 1 to 2, the number of items"},
		{"kind = \"list\"\nanswer = [\"a\", \"b\"]\nneed = 1.0", "\n6:8: card \"Q\": need must be a number from 1 to 2, the number of items"},
		{"kind = \"list\"\nanswer = [\"a\", \"b\"]\nneed = true", "\n6:8: card \"Q\": need must be a number from 1 to 2, the number of items"},
		{"kind = \"list\"\nanswer = " + inSet(100), ""},
		{"kind = \"list\"\nanswer = " + inSet(101), "\n5:10: card \"Q\": card has 101 items, and 100 are the most that a list may have"},
		{"kind = \"list\"\nanswer = [" + inSet(20) + "]", ""},
		{"kind = \"list\"\nanswer = [" + inSet(21) + "]", "\n5:11: card \"Q\": an item has 21 spellings, and 20 are the most"},
		{"kind = \"list\"\nanswer = []", "\n5:10: card \"Q\": answer is an empty list"},
		{"kind = \"list\"\nanswer = [\"a\", []]", "\n5:16: card \"Q\": an item of answer is an empty list"},
		{"kind = \"list\"\nanswer = [\" \", 3]", "\n5:11: card \"Q\": answer holds an empty text\n5:16: card \"Q\": answer must hold texts, and this is a number · write it in quotes; spellings of one item stand in brackets: [\"…\", \"…\"]"},
		{"kind = \"list\"\nanswer = [[\"a\", \"b\"], \"b\"]", "\n5:18: card \"Q\": answer has \"b\" twice"},
		{"kind = \"list\"\nanswer = [\"a  b\", [\"c\", \"a b\"]]", "\n5:26: card \"Q\": answer has \"a b\" twice"},
		{"kind = \"list\"\nanswer = \"a\"", "\n4:8: card \"Q\": kind is \"list\", but the keys make it \"short\" · a card of kind list has: question, answer, ordered, need, exact"},
		{"kind = \"list\"\nanswer = [\"a\"]\ndistractors = [\"b\"]", "\n6:1: card \"Q\": \"distractors\" and a card of kind list exclude each other · a card of kind list has: question, answer, ordered, need, exact"},
		{"kind = \"list\"\nanswer = [\"a\"]\naccept = [\"b\"]", "\n6:1: card \"Q\": \"accept\" does not go with a card of kind list · write the spellings of an item in brackets of their own: answer = [[\"Baku\", \"Bakı\"], \"Ganja\"]"},
		{"answer = \"a\"\nneed = 1", "\n5:1: card \"Q\": \"need\" does not go with a card of kind short · only of a list some may do, or the order count"},
		{"kind = \"open\"\nanswer = \"a\"\nself = true", "\n6:1: card \"Q\": \"self\" does not go with a card of kind open · an open card is marked by the player as it is"},
		{"answer = true\nexact = true", "\n5:1: card \"Q\": \"exact\" does not go with a card of kind truefalse · a card of kind truefalse has: question, answer"},
		{"answer = \"a\"\nexact = \"yes\"", "\n5:9: card \"Q\": exact must be true or false, and is text"},

		// What has no wrong options says what it is.
		{"answer = [\"a\", \"b\"]", "\n4:10: card \"Q\": answer has several texts, which go with kind list, or with kind multiple · add kind = \"list\" if all are to be typed, or kind = \"multiple\" if all are options that are right; other forms of one answer go under accept"},
		{"kind = \"multiple\"\nanswer = [\"a\", \"b\"]", ""},
		{"kind = \"multiple\"\nanswer = [\"a\"]", "\n5:10: card \"Q\": card of kind multiple has one option, and needs two at the least"},
		{"kind = \"multiple\"\nanswer = []", "\n5:10: card \"Q\": answer is an empty list · where no option is right, list them as distractors = [\"…\", \"…\"]"},
		{"answer = []\ndistractors = [\"a\", \"b\"]", ""},
		{"answer = []\ndistractors = [\"a\"]", "\n4:10: card \"Q\": card of kind multiple has one option, and needs two at the least"},
		{"answer = [\"a\"]\ndistractors = []", "\n5:15: card \"Q\": distractors is empty · where all options are right, leave it out and write kind = \"multiple\""},

		// Options that differ in case alone are different options.
		{"answer = \"United States\"\ndistractors = [\"UNITED STATES\", \"united states\"]", ""},
		{"answer = \"United States\"\ndistractors = [\"UNITED STATES\", \"United  States\"]", "\n4:10: card \"Q\": answer \"United States\" is also a distractor · take it out of one of them"},
		{"answer = [\"\\u00e9tat\", \"e\\u0301tat\"]\ndistractors = [\"x\"]", "\n4:10: card \"Q\": answer has \"e\u0301tat\" twice"},
	} {
		_, err := deckfile.Parse("d.toml", []byte("title = \"T\"\n[[card]]\nquestion = \"Q\"\n"+c.card+"\n"))
		if got := report(err); got != c.want {
			t.Errorf("of the card\n%s\nis said%s\n\nwant%s\n", c.card, got, c.want)
		}
	}
}

func TestExactOf(t *testing.T) {
	for _, c := range []struct {
		deck, card string
		want       bool
	}{
		{"", `answer = "a"`, false},
		{"", "answer = \"a\"\nexact = true", true},
		{"exact = true", `answer = "a"`, true},
		{"exact = true", "answer = \"a\"\nexact = false", false},
		{"exact = false", "kind = \"list\"\nanswer = [\"a\"]\nexact = true", true},
		{"exact = true", "kind = \"list\"\nanswer = [\"a\"]", true},
		{"exact = true", "kind = \"open\"\nanswer = \"a\"", false},
		{"exact = true", "answer = 5", false},
	} {
		d := deckstest.Parse(t, "d.toml", "title = \"T\"\n"+c.deck+"\n[[card]]\nquestion = \"Q\"\n"+c.card)
		if got := d.ExactOf(d.Cards.At(0)); got != c.want {
			t.Errorf("%v, want %v, of\n%s\n%s", got, c.want, c.deck, c.card)
		}
	}
}

func TestAlternatives(t *testing.T) {
	for signs, want := range map[string]string{
		";":       "",
		";/,|·":   "",
		" ; ":     "",
		"":        "\n2:16: alternatives is empty",
		"; /":     "\n2:16: alternatives holds \" \", which parts nothing · the signs may be ; / , | and ·",
		"a":       "\n2:16: alternatives holds \"a\", which parts nothing · the signs may be ; / , | and ·",
		";\ufffd": "\n2:16: alternatives holds \"\ufffd\", which parts nothing · the signs may be ; / , | and ·",
	} {
		d, err := deckfile.Parse("d.toml", []byte(fmt.Sprintf("title = \"T\"\nalternatives = %q\n[[card]]\nquestion = \"Q\"\nanswer = \"a\"\n", signs)))
		if got := report(err); got != want {
			t.Errorf("%q: is said%s\nwant%s", signs, got, want)
		}
		if err == nil && d.Alternatives != strings.TrimSpace(signs) {
			t.Errorf("%q is %q", signs, d.Alternatives)
		}
	}
}
