package arrange_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/decks/markup"
)

// questions makes all questions of the text of a deck, without its head.
func questions(t *testing.T, text string, seed uint64) []*arrange.Question {
	t.Helper()
	d := deckstest.Parse(t, "d.toml", "title = 'T'\n"+text)
	var list []*arrange.Question
	for _, c := range d.Cards.All() {
		for _, part := range arrange.Parts(c) {
			list = append(list, arrange.New(d, c, part, seed))
		}
	}
	return list
}

// shown is the texts of a question's options in their order.
func shown(q *arrange.Question) string {
	var list []string
	for _, o := range q.Options {
		list = append(list, o.Text)
	}
	return strings.Join(list, " ")
}

// promised is a deck whose order under a seed is a promise.
const promised = deckstest.Promised + "[[card]]\nquestion = \"Is it so?\"\nanswer = false\n"

// These orders are a promise to everyone who wrote a seed down: if this test
// fails, the code is wrong, not the test.
func TestPromisedOrders(t *testing.T) {
	for seed, want := range map[uint64]string{
		0:             "| b two e c a1 d; | one two three four; | no maybe yes; | first fourth second third; p r q | y x z w; |; |; | 9 10 1,000; | true false",
		7:             "| a1 b two e d c; | four one three two; | yes no maybe; | fourth first third second; p r q | y x z w; |; |; | 9 10 1,000; | true false",
		1<<63 + 12345: "| e b two d c a1; | two one three four; | no maybe yes; | fourth third first second; q p r | z w x y; |; |; | 9 10 1,000; | true false",
	} {
		var list []string
		for _, q := range questions(t, promised, seed) {
			list = append(list, strings.TrimSpace(strings.Join(q.Lefts, " ")+" | "+shown(q)))
		}
		if got := strings.Join(list, "; "); got != want {
			t.Errorf("seed %d:\n%s, want\n%s", seed, got, want)
		}
	}
}

// A card that is renamed shows its options as before.
func TestOrderOfRenamed(t *testing.T) {
	renamed := strings.NewReplacer(`id = "choice"`, "id = \"picked\"\nwas = [\"choice\", \"choosing\"]", `id = "order"`, "id = \"steps\"\nwas = \"order\"").Replace(promised)
	for seed := range uint64(20) {
		before := questions(t, promised, seed)
		for i, q := range questions(t, renamed, seed) {
			if got, want := shown(q), shown(before[i]); got != want {
				t.Errorf("seed %d: %q shows %s, and showed %s", seed, q.Card.ID, got, want)
			}
		}
	}
}

// The right answer stands at each place about as often.
func TestAnswerStandsAnywhere(t *testing.T) {
	places := make([]int, 5)
	d := deckstest.Parse(t, "d.toml", "title = 'T'\n"+promised)
	for seed := range uint64(1000) {
		q := arrange.New(d, d.Cards.At(0), arrange.Whole, seed)
		places[slices.IndexFunc(q.Options, func(o arrange.Option) bool { return o.Right })]++
	}
	for place, n := range places {
		if n < 135 || n > 265 { // five standard deviations
			t.Errorf("the answer stands at place %d %d times of 1000", place, n)
		}
	}
}

// Steps are never shown in the right order, but of two: those are as often as not,
// for else the answer would be known.
func TestOrderIsNotShownSolved(t *testing.T) {
	solved := 0
	for seed := range uint64(200) {
		if got := shown(questions(t, "[[card]]\nquestion = 'Q'\norder = ['s1', 's2', 's3']\n", seed)[0]); got == "s1 s2 s3" {
			t.Errorf("seed %d shows %s", seed, got)
		}
		if shown(questions(t, "[[card]]\nquestion = 'Q'\norder = ['s1', 's2']\n", seed)[0]) == "s1 s2" {
			solved++
		}
	}
	if solved < 65 || solved > 135 { // five standard deviations
		t.Errorf("two steps are shown in the right order %d times of 200", solved)
	}
}

// Decks that were not parsed may have too few steps to shuffle.
func TestOrderOfOneStep(t *testing.T) {
	for _, steps := range [][]string{nil, {"one"}} {
		c := &decks.Card{Question: "Q", Points: 1, Body: &decks.Order{Steps: steps}}
		if q := arrange.New(&decks.Deck{ID: "d"}, c, arrange.Whole, 0); len(q.Options) != len(steps) {
			t.Errorf("%q: %+v", steps, q.Options)
		}
	}
}

func TestFixedOptions(t *testing.T) {
	for _, c := range []struct{ card, want string }{
		{"answer = 'a'\ndistractors = ['b', 'c']\nshuffle = false", "a b c"},
		{"answer = 'a'\ndistractors = ['b', 'c']\nshuffle = false\nanswer-at = 1", "a b c"},
		{"answer = 'a'\ndistractors = ['b', 'c']\nshuffle = false\nanswer-at = 2", "b a c"},
		{"answer = 'a'\ndistractors = ['b', 'c']\nshuffle = false\nanswer-at = 3", "b c a"},
		{"answer = ['a', 'z']\ndistractors = ['b', 'c']\nshuffle = false", "a z b c"},
		{"order = ['a', 'b', 'c']\nshuffle = false", "a b c"},
		{"pairs = [['1', 'a'], ['2', 'b'], ['3', 'a']]\ndistractors = ['c']\nshuffle = false", "a b c"},
	} {
		q := questions(t, "[[card]]\nquestion = 'Q'\n"+c.card, 7)[0]
		if got := shown(q); got != c.want {
			t.Errorf("%s\nshows %s, want %s", c.card, got, c.want)
		}
		if isChoice := strings.HasPrefix(c.card, "answer"); q.Fixed != isChoice {
			t.Errorf("%s\nFixed is %v", c.card, q.Fixed)
		}
		for _, o := range q.Options {
			if o.Right && (o.Text != "a" && o.Text != "z") {
				t.Errorf("%s\n%s counts as right", c.card, o.Text)
			}
		}
	}
}

// A right side that goes with two left sides is shown once, and goes with both.
func TestSharedRightSide(t *testing.T) {
	countries := map[string]string{"Baku": "Azerbaijan", "Lahore": "Pakistan", "Ganja": "Azerbaijan"}
	for seed := range uint64(30) {
		q := questions(t, "[[card]]\nquestion = 'Q'\npairs = [['Baku', 'Azerbaijan'], ['Lahore', 'Pakistan'], ['Ganja', 'Azerbaijan']]\ndistractors = ['Iran']\n", seed)[0]
		if len(q.Lefts) != 3 || len(q.Options) != 3 || len(q.Want) != 3 {
			t.Fatalf("seed %d: %+v", seed, q)
		}
		for i, left := range q.Lefts {
			if got := q.Options[q.Want[i]].Text; got != countries[left] {
				t.Errorf("seed %d: %s goes with %s", seed, left, got)
			}
		}
	}
}

func TestWhy(t *testing.T) {
	q := questions(t, "[[card]]\nquestion = 'Q'\nanswer = 'a'\ndistractors = [{ text = 'b', why = 'It is not.' }]\nshuffle = false\n", 0)[0]
	want := []arrange.Option{{Text: "a", Right: true}, {Text: "b", Why: "It is not."}}
	if !slices.Equal(q.Options, want) {
		t.Errorf("%+v, want %+v", q.Options, want)
	}
}

// What a card asks for in each of its parts, and in which language.
func TestPromptsAndAnswers(t *testing.T) {
	const head = "language = 'en'\nanswer-language = 'fr'\n[[card]]\n"
	for _, c := range []struct{ card, want string }{
		{`cloze = 'In {{1991}}, {{Baku|Bakı::capital}} \{{x}}.'`, `: In [1], [2: capital] \{{x}}. = 1991; Baku (fr)`},
		{"cloze = '{{c1::a}} and {{c2::b::hint}}, {{c1::c}}'", "c1: [1] and b, [2] = a; c (fr)\nc2: a and [hint], c = b (fr)"},
		{"cloze = 'Only {{a}}'", ": Only [...] = a (fr)"},
		{"question = 'cat'\nanswer = 'chat'\naccept = ['minou']", ": cat = chat (fr)"},
		{"question = 'cat'\nanswer = 'chat'\naccept = ['minou']\nreverse = true", ": cat = chat (fr)\nreverse: chat = cat (en)"},
		{"question = 'Q'\nanswer = 'a'\nkind = 'open'", ": Q = a (fr)"},
		{"question = 'Q'\nanswer = 3.5\nunit = 'km'", ": Q = 3,5 km (fr)"},
		{"question = 'Q'\nanswer = false", ": Q = false (fr)"},
		{"question = 'Q'\nanswer = ['b', 'a']\ndistractors = ['c']", ": Q = b; a (fr)"},
		{"question = 'Q'\npairs = [['1', 'a'], ['2', 'b']]\nshuffle = false", ": Q = 1 – a; 2 – b (fr)"},
		{"question = 'Q'\norder = ['a', 'b']", ": Q = a; b (fr)"},
	} {
		var list []string
		for _, q := range questions(t, head+c.card, 0) {
			list = append(list, fmt.Sprintf("%s: %s = %s (%s)", q.Part, q.Prompt, strings.Join(q.ExpectedTexts(), "; "), q.Language()))
		}
		if got := strings.Join(list, "\n"); got != c.want {
			t.Errorf("%s\nasks\n%s\nwant\n%s", c.card, got, c.want)
		}
	}
}

// A frontend of its own may show blanks otherwise, such as lines to write on.
func TestGaps(t *testing.T) {
	written := func(list []markup.Piece) (text string) {
		for _, p := range list {
			text += p.Text
			if p.Blank > 0 {
				text += fmt.Sprintf("<%d>", p.Blank)
			}
		}
		return text
	}
	var list []string
	for _, q := range questions(t, "[[card]]\ncloze = '{{c1::a}} and {{c2::b::hint}}, {{c1::c}}'\n[[card]]\nquestion = 'Q'\nanswer = 'A'\n", 0) {
		list = append(list, written(q.Gaps())+" = "+written(q.Filled()))
	}
	if want := []string{"<1> and b, <2> = a<1> and b, c<2>", "a and <1>, c = a and b<1>, c", " = "}; !slices.Equal(list, want) {
		t.Errorf("%q, want %q", list, want)
	}
}
