package deckfile_test

import (
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
)

// Each value of a body is written under its key, and none that is as it is where
// nothing is given.
func TestEncodeBodies(t *testing.T) {
	b := []decks.Distractor{{Text: "b"}}
	pairs := []decks.Pair{{Left: "a", Right: "b"}, {Left: "c", Right: "d"}}
	for _, c := range []struct {
		body decks.Body
		want string // lines, parted by " / "
	}{
		{&decks.Short{Answer: "a"}, `answer = "a"`},
		{&decks.Short{Answer: "a", Accept: []string{"b"}, Reverse: true}, `answer = "a" / accept = ["b"] / reverse = true`},
		{&decks.Open{Answer: "a"}, `kind = "open" / answer = "a"`},
		{&decks.Open{Answer: "a", Reverse: true}, `kind = "open" / answer = "a" / reverse = true`},
		{&decks.Choice{Answer: "a", Distractors: b}, `answer = "a" / distractors = ["b"]`},
		{&decks.Choice{Answer: "a", Distractors: []decks.Distractor{{Text: "b", Why: "w"}}, Fixed: true, AnswerAt: 1}, `answer = "a" / distractors = [{ text = "b", why = "w" }] / shuffle = false / answer-at = 1`},
		{&decks.Multiple{Answers: []string{"a"}, Distractors: b, Fixed: true}, `answer = ["a"] / distractors = ["b"] / shuffle = false`},
		{&decks.Multiple{Distractors: b}, `answer = [] / distractors = ["b"]`},
		{&decks.Multiple{Answers: []string{"a", "b"}}, `kind = "multiple" / answer = ["a", "b"]`},
		{&decks.TrueFalse{}, `answer = false`}, {&decks.TrueFalse{Answer: true}, `answer = true`},
		{&decks.Number{Answer: 5}, `answer = 5`},
		{&decks.Number{Answer: -0.5, Tolerance: decks.Tolerance{Value: 0.1}, Unit: "m"}, `answer = -0.5 / tolerance = 0.1 / unit = "m"`},
		{&decks.Number{Answer: 1, Tolerance: decks.Tolerance{Value: 5, Percent: true}}, `answer = 1 / tolerance = "5%"`},
		{&decks.Cloze{Parts: []decks.ClozePart{{Text: "x "}, {Blank: &decks.Blank{Group: 2, Answer: "a", Accept: []string{"b"}, Hint: "h"}}}}, `cloze = "x {{c2::a|b::h}}"`},
		{&decks.Match{Pairs: pairs}, `pairs = [["a", "b"], ["c", "d"]]`},
		{&decks.Match{Pairs: pairs, Distractors: b, Fixed: true}, `pairs = [["a", "b"], ["c", "d"]] / distractors = ["b"] / shuffle = false`},
		{&decks.Order{Steps: []string{"a", "b"}}, `order = ["a", "b"]`},
		{&decks.Order{Steps: []string{"a", "b"}, Fixed: true}, `order = ["a", "b"] / shuffle = false`},
		{&decks.List{Items: []decks.Item{{"a"}}}, `kind = "list" / answer = ["a"]`},
		{&decks.List{Items: []decks.Item{{"a", "b"}, {"c"}}, Ordered: true, Need: 1}, `kind = "list" / answer = [["a", "b"], "c"] / ordered = true / need = 1`},
	} {
		got := string(deckstest.Encode(t, &decks.Deck{Cards: decks.CardsOf(&decks.Card{Points: 1, Body: c.body})}))
		if want := "\n[[card]]\n" + strings.ReplaceAll(c.want, " / ", "\n") + "\n"; got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// Texts are quoted by what stands in them, and read as they were.
func TestEncodeTexts(t *testing.T) {
	for text, want := range map[string]string{
		"a": `"a"`, `a"b`: `'a"b'`, `a\b`: `'a\b'`, `a'b`: `"a'b"`, `a'b"`: `"a'b\""`, "a\tb": `"a\tb"`, "a\rb": `"a\rb"`, "a\\\tb": `"a\\\tb"`, "a\x7fb": `"a\u007Fb"`, "a\u200bb": `"a\u200Bb"`, "a\u200db": "\"a\u200db\"", "a\u00a0b": "\"a\u00a0b\"", "a\U000e0001b": `"a\U000E0001b"`,
		"a\nb": "\"\"\"\na\nb\"\"\"", "a\n\"b": "\"\"\"\na\n\"b\"\"\"", "a\nb\"": "\"\"\"\na\nb\\\"\"\"\"", "a\n\"\"b": "\"\"\"\na\n\"\\\"b\"\"\"", "a\n\\b": "\"\"\"\na\n\\\\b\"\"\"",
	} {
		d := &decks.Deck{Title: "T", ID: "d", Cards: decks.CardsOf(&decks.Card{Question: text, Points: 1, Body: &decks.Short{Answer: "a"}})}
		got := deckstest.Encode(t, d)
		if want := "title = \"T\"\nid = \"d\"\n\n[[card]]\nquestion = " + want + "\nanswer = \"a\"\n"; string(got) != want {
			t.Errorf("%q: got\n%s\nwant\n%s", text, got, want)
		}
		if again := deckstest.Parse(t, "d.toml", string(got)); again.Cards.At(0).Question != text {
			t.Errorf("%q is read as %q", text, again.Cards.At(0).Question)
		}
	}
}

// A list stands on one line of up to a hundred characters, and else each element on
// its own.
func TestEncodeWidth(t *testing.T) {
	for n, lines := range map[int]int{100: 1, 101: 4} {
		d := &decks.Deck{Tags: []string{"é", strings.Repeat("é", n-len(`tags = ["e", ""]`))}}
		if got := strings.Count(string(deckstest.Encode(t, d)), "\n"); got != lines {
			t.Errorf("of %d characters: %d lines, want %d", n, got, lines)
		}
	}
}
