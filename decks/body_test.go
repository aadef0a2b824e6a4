package decks_test

import (
	"math"
	"slices"
	"testing"

	"quiz/decks"
)

// Each kind's body says its kind, and what it expects, one text for each part.
func TestExpected(t *testing.T) {
	for _, c := range []struct {
		body decks.Body
		kind decks.Kind
		want []string
	}{
		{&decks.Short{Answer: "a", Accept: []string{"b"}}, decks.KindShort, []string{"a"}},
		{&decks.Open{Answer: "a"}, decks.KindOpen, []string{"a"}},
		{&decks.Choice{Answer: "a", Distractors: wrong("b")}, decks.KindChoice, []string{"a"}},
		{&decks.Multiple{Answers: []string{"a", "b"}, Distractors: wrong("c")}, decks.KindMultiple, []string{"a", "b"}},
		{&decks.TrueFalse{Answer: true}, decks.KindTrueFalse, []string{"true"}},
		{&decks.TrueFalse{}, decks.KindTrueFalse, []string{"false"}},
		{&decks.Number{Answer: 4.5}, decks.KindNumber, []string{"4.5"}},
		{&decks.Number{Answer: -2, Unit: "km"}, decks.KindNumber, []string{"-2 km"}},
		{parts(decks.Blank{Answer: "a", Accept: []string{"c"}}, decks.Blank{Answer: "b"}), decks.KindCloze, []string{"a", "b"}},
		{&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "c", Right: "d"}}, Distractors: wrong("e")}, decks.KindMatch, []string{"a – b", "c – d"}},
		{&decks.Order{Steps: []string{"a", "b"}}, decks.KindOrder, []string{"a", "b"}},
		{&decks.List{Items: []decks.Item{{"a", "b"}, {}, {"c"}}}, decks.KindList, []string{"a", "", "c"}},
	} {
		if got := c.body.Expected(); !slices.Equal(got, c.want) || c.body.Kind() != c.kind {
			t.Errorf("%+v of kind %v expects %q, want kind %v, %q", c.body, c.body.Kind(), got, c.kind, c.want)
		}
	}
}

// Of a list as many items are asked for as it needs, and no more than it has; where
// it needs none in particular, all are.
func TestAsked(t *testing.T) {
	for need, want := range map[int]int{-1: 3, 0: 3, 1: 1, 2: 2, 3: 3, 4: 3} {
		if got := (&decks.List{Items: items("a", "b", "c"), Need: need}).Asked(); got != want {
			t.Errorf("need %d: %d are asked for, want %d", need, got, want)
		}
	}
}

// A number is written in digits, and with an exponent only from 10¹⁵ on and below a
// millionth.
func TestFormatNumber(t *testing.T) {
	for _, c := range []struct {
		n    float64
		want string
	}{
		{0, "0"}, {1, "1"}, {-1, "-1"}, {0.1, "0.1"}, {-0.5, "-0.5"}, {1000000, "1000000"},
		{1e-6, "0.000001"}, {-1e-6, "-0.000001"}, {9.5e-7, "9.5e-07"}, {-9.5e-7, "-9.5e-07"}, {1e-300, "1e-300"},
		{999999999999999, "999999999999999"}, {-999999999999999, "-999999999999999"}, {1e15, "1e+15"}, {-1e15, "-1e+15"}, {1 << 53, "9.007199254740992e+15"},
	} {
		if got := decks.FormatNumber(c.n); got != c.want {
			t.Errorf("%g is written %s, want %s", c.n, got, c.want)
		}
	}
}

// A tolerance is a distance, or a part of the answer, whatever the answer's sign.
func TestTolerance(t *testing.T) {
	for _, c := range []struct {
		tolerance decks.Tolerance
		text      string
		answer    float64
		of        float64
	}{
		{decks.Tolerance{}, "0", 7, 0},
		{decks.Tolerance{Value: 0.5}, "0.5", 200, 0.5},
		{decks.Tolerance{Value: 0.5}, "0.5", -200, 0.5},
		{decks.Tolerance{Value: 5, Percent: true}, "5%", 200, 10},
		{decks.Tolerance{Value: 5, Percent: true}, "5%", -200, 10},
		{decks.Tolerance{Value: 5, Percent: true}, "5%", 0, 0},
	} {
		if got, of := c.tolerance.String(), c.tolerance.Of(c.answer); got != c.text || math.Abs(of-c.of) > 1e-9 {
			t.Errorf("%+v is written %s, and of %v is %v; want %s, %v", c.tolerance, got, c.answer, of, c.text, c.of)
		}
	}
}
