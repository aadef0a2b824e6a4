package quiz_test

import (
	"reflect"
	"testing"

	"quiz/decks/answer"
	"quiz/quiz"
)

// Cards of which parts may be right, their options as they are written.
const (
	fourOf6  = "[[card]]\nquestion = 'Q'\nanswer = ['r1', 'r2', 'r3', 'r4']\ndistractors = ['w1', 'w2']\nshuffle = false\n"
	fourGaps = "[[card]]\ncloze = '{{Prophase}}, {{metaphase|prometaphase}}, {{anaphase::third}}, {{1991}}'\n"
	fourPair = "[[card]]\nquestion = 'Q'\npairs = [['1', 'a'], ['2', 'b'], ['3', 'c'], ['4', 'a']]\ndistractors = ['d']\nshuffle = false\n"
	noneOf2  = "[[card]]\nquestion = 'Q'\nanswer = []\ndistractors = ['w1', 'w2']\n"
	allOf2   = "[[card]]\nquestion = 'Q'\nkind = 'multiple'\nanswer = ['r1', 'r2']\n"
	fiveStep = "[[card]]\nquestion = 'Q'\norder = ['s1', 's2', 's3', 's4', 's5']\nshuffle = false\n"
)

// credits are responses to them. Credit is what stands in the design's
// formulas: for order the share of neighbours in the answer that are in order.
var credits = []struct {
	card   string
	r      quiz.Response
	want   quiz.Outcome
	credit float64
}{
	{fourOf6, quiz.Response{Picks: []int{0, 1, 2, 3}}, right, 1},
	{fourOf6, quiz.Response{Picks: []int{3, 2, 1, 0}}, right, 1},
	{fourOf6, quiz.Response{Picks: []int{0, 1, 2}}, quiz.Partial, 0.75},
	{fourOf6, quiz.Response{Picks: []int{0, 1, 2, 3, 4}}, quiz.Partial, 0.75},
	{fourOf6, quiz.Response{Picks: []int{0, 1, 2, 3, 4, 5}}, quiz.Partial, 0.5},
	{fourOf6, quiz.Response{Picks: []int{0, 4}}, wrong, 0},
	{fourOf6, quiz.Response{Picks: []int{0, 4, 5}}, wrong, 0}, // not below 0
	{fourOf6, quiz.Response{}, wrong, 0},
	{fourOf6, quiz.Response{Picks: []int{0, 0, 0, 0}}, quiz.Partial, 0.25},
	{fourOf6, quiz.Response{Picks: []int{-1, 99, 0, 1, 2, 3}}, quiz.Partial, 0.5},

	{noneOf2, quiz.Response{Picks: []int{}}, right, 1},
	{noneOf2, quiz.Response{}, right, 1},
	{noneOf2, quiz.Response{Picks: []int{0}}, wrong, 0},
	{noneOf2, quiz.Response{Picks: []int{0, 1}}, wrong, 0},
	{noneOf2, quiz.Response{Picks: []int{99}}, wrong, 0},
	{allOf2, quiz.Response{Picks: []int{1, 0}}, right, 1},
	{allOf2, quiz.Response{Picks: []int{1}}, quiz.Partial, 0.5},
	{allOf2, quiz.Response{}, wrong, 0},

	{threeItems, quiz.Response{Texts: []string{"latvia, Lithuania and estonia"}}, right, 1},
	{threeItems, quiz.Response{Texts: []string{"latvia, estonia, lithuana"}}, nearly, 1},
	{threeItems, quiz.Response{Texts: []string{"Latvija"}}, quiz.Partial, 1. / 3},
	{threeItems, quiz.Response{Texts: []string{"Peru"}}, wrong, 0},
	{threeItems, quiz.Response{Texts: []string{""}}, wrong, 0},
	{threeItems, quiz.Response{}, wrong, 0},

	{fourGaps, quiz.Response{Texts: []string{"prophase", "Prometaphase", "anaphase", "1991"}}, right, 1},
	{fourGaps, quiz.Response{Texts: []string{"prophaze", "metaphase", "anaphase", "1991"}}, nearly, 1},
	{fourGaps, quiz.Response{Texts: []string{"prophaze", "metaphase", "anaphase", "1992"}}, quiz.Partial, 0.75},
	{fourGaps, quiz.Response{Texts: []string{"prophase"}}, quiz.Partial, 0.25},
	{fourGaps, quiz.Response{Texts: []string{"metaphase", "prophase", "", "1990"}}, wrong, 0},
	{fourGaps, quiz.Response{}, wrong, 0},

	{fourPair, quiz.Response{Picks: []int{0, 1, 2, 0}}, right, 1},
	{fourPair, quiz.Response{Picks: []int{0, 2, 1, 0}}, quiz.Partial, 0.5},
	{fourPair, quiz.Response{Picks: []int{0, -1, -1, -1}}, quiz.Partial, 0.25},
	{fourPair, quiz.Response{Picks: []int{3, 3, 3, 3}}, wrong, 0},
	{fourPair, quiz.Response{Picks: []int{99, 1}}, quiz.Partial, 0.25},
	{fourPair, quiz.Response{}, wrong, 0},

	{fiveStep, quiz.Response{Picks: []int{0, 1, 2, 3, 4}}, right, 1},
	{fiveStep, quiz.Response{Picks: []int{1, 2, 3, 4, 0}}, quiz.Partial, 0.75},
	{fiveStep, quiz.Response{Picks: []int{1, 0, 2, 3, 4}}, quiz.Partial, 0.75},
	{fiveStep, quiz.Response{Picks: []int{0, 1, 4, 2, 3}}, quiz.Partial, 0.75},
	{fiveStep, quiz.Response{Picks: []int{4, 3, 2, 1, 0}}, wrong, 0},
	{fiveStep, quiz.Response{Picks: []int{0, 2, 4, 1, 3}}, quiz.Partial, 0.75},
	{fiveStep, quiz.Response{Picks: []int{0, 1, 0, 1, 0, 1, 0, 1}}, quiz.Partial, 0.25},
	{fiveStep, quiz.Response{Picks: []int{-1, 0, 99, 1}}, quiz.Partial, 0.25},
	{fiveStep, quiz.Response{}, wrong, 0},
}

func TestPartialCredit(t *testing.T) {
	for _, c := range credits {
		q := ask(t, "language = 'en'\n"+c.card)
		if v := quiz.Mark(q, c.r, false); v.Outcome != c.want || v.Credit != c.credit {
			t.Errorf("%s %+v: %v, %v; want %v, %v", q.Kind, c.r, v.Outcome, v.Credit, c.want, c.credit)
		}
		want, credit := c.want, c.credit
		if want == quiz.Partial {
			want, credit = wrong, 0
		}
		if v := quiz.Mark(q, c.r, true); v.Outcome != want || v.Credit != credit {
			t.Errorf("strict %s %+v: %v, %v; want %v, %v", q.Kind, c.r, v.Outcome, v.Credit, want, credit)
		}
	}
}

func TestParts(t *testing.T) {
	for _, c := range []struct {
		card string
		r    quiz.Response
		want []quiz.Detail
	}{
		{fourGaps, quiz.Response{Texts: []string{"Prophaze", "prometaphase", "no"}}, []quiz.Detail{
			{Outcome: nearly, Given: "Prophaze", Expected: "Prophase"}, {Outcome: right, Given: "prometaphase", Expected: "metaphase"}, {Outcome: wrong, Given: "no", Expected: "anaphase"}, {Outcome: wrong, Given: "", Expected: "1991"},
		}},
		{fourPair, quiz.Response{Picks: []int{0, 0, -1, 3}}, []quiz.Detail{
			{Outcome: right, Given: "a", Expected: "a"}, {Outcome: wrong, Given: "a", Expected: "b"}, {Outcome: wrong, Given: "", Expected: "c"}, {Outcome: wrong, Given: "d", Expected: "a"},
		}},
	} {
		v := quiz.Mark(ask(t, c.card), c.r, false)
		for i := range v.Details {
			v.Details[i].Mark = answer.Mark{}
		}
		if !reflect.DeepEqual(v.Details, c.want) {
			t.Errorf("%+v: %+v, want %+v", c.r, v.Details, c.want)
		}
	}
}

// One option is right or wrong, and where the player marks, the player knows.
func TestWholeCredit(t *testing.T) {
	choice := ask(t, "[[card]]\nquestion = 'Q'\nanswer = 'a'\ndistractors = ['b']\nshuffle = false")
	for _, c := range []struct {
		r    quiz.Response
		want quiz.Outcome
	}{
		{quiz.Response{Picks: []int{0}}, right},
		{quiz.Response{Picks: []int{1}}, wrong},
		{quiz.Response{Picks: []int{0, 1}}, wrong},
		{quiz.Response{Picks: []int{2}}, wrong},
		{quiz.Response{Picks: []int{-1}}, wrong},
		{quiz.Response{}, wrong},
	} {
		if v := quiz.Mark(choice, c.r, false); v.Outcome != c.want {
			t.Errorf("%+v: %v, want %v", c.r, v.Outcome, c.want)
		}
	}
	if v := quiz.Mark(ask(t, shortCard("en", "Baku")), quiz.Response{}, false); v.Outcome != wrong {
		t.Errorf("nothing typed: %+v", v)
	}
	open := ask(t, "[[card]]\nquestion = 'Q'\nanswer = 'a'\nkind = 'open'")
	flip := begin(t, "title = 'T'\n"+fourOf6, quiz.Options{Flip: true}).Next()
	for _, q := range []*quiz.Question{open, flip} {
		if v := quiz.Mark(q, quiz.Response{Knew: true}, true); !q.Self || v.Outcome != right || v.Credit != 1 {
			t.Errorf("%s known: %+v", q.Kind, v)
		}
		if v := quiz.Mark(q, quiz.Response{}, false); v.Outcome != wrong || v.Credit != 0 {
			t.Errorf("%s not known: %+v", q.Kind, v)
		}
	}
}
