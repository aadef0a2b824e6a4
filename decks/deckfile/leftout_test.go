package deckfile_test

import (
	"reflect"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// What is at fault in a deck is left out of it, as if it had not been given; the rest
// is as it stands.
func TestLeftOut(t *testing.T) {
	options := []decks.Distractor{{Text: "b"}}
	for _, c := range []struct {
		head, card string
		change     func(d *decks.Deck, c *decks.Card)
	}{
		{"id = 'a b'\n", "", nil},
		{"language = 'x y'\nanswer-language = 'en'\n", "", func(d *decks.Deck, c *decks.Card) { d.AnswerLanguage = "en" }},
		{"answer-language = 'x y'\nlanguage = 'en'\n", "", func(d *decks.Deck, c *decks.Card) { d.Language = "en" }},
		{"alternatives = ':'\n", "", nil},
		{"tags = ['x', 5, 'y', '']\n", "", func(d *decks.Deck, c *decks.Card) { d.Tags = []string{"x", "y"} }},
		{"tags = ['']\n", "", nil},
		{"", "answer = 'a'\npoints = 0\nhint = 'h'\nexplanation = 'e'\n", func(d *decks.Deck, c *decks.Card) { c.Hint, c.Explanation = "h", "e" }},
		{"description = 'd'\nauthor = 'a'\nlicense = 'MIT'\nexact = true\nask-order = 'deck'\n", "answer = 'a'\nself = true\nexact = false\npoints = 0\n", func(d *decks.Deck, c *decks.Card) {
			d.Description, d.Author, d.License, d.Exact, d.InOrder = "d", "a", "MIT", true, true
			c.Self, c.Exact = true, decks.NotExact
		}},
		{"", "answer = 'a'\nid = 'c'\nwas = ['-', 'b', '', 'b', 'c']\n", func(d *decks.Deck, c *decks.Card) { c.ID, c.Was = "c", []string{"b"} }},
		{"", "answer = 'a'\ntags = ['', 'x', 5]\n", func(d *decks.Deck, c *decks.Card) { c.Tags = []string{"x"} }},
		{"", "answer = 'a'\naccept = ['', 'b', 5]\n", func(d *decks.Deck, c *decks.Card) { c.Body = &decks.Short{Answer: "a", Accept: []string{"b"}} }},
		{"", "answer = 'a'\naccept = ['']\n", nil},
		{"", "answer = 'a'\ndistractors = ['', 'b', 5]\nanswer-at = 9\nshuffle = false\n", func(d *decks.Deck, c *decks.Card) {
			c.Body = &decks.Choice{Answer: "a", Distractors: options, Fixed: true}
		}},
		{"", "answer = ['', 'a', 5]\ndistractors = ['b', {}]\n", func(d *decks.Deck, c *decks.Card) {
			c.Body = &decks.Multiple{Answers: []string{"a"}, Distractors: options}
		}},
		{"", "answer = 1\ntolerance = -1\nunit = 'm'\n", func(d *decks.Deck, c *decks.Card) { c.Body = &decks.Number{Answer: 1, Unit: "m"} }},
		{"", "answer = 1\ntolerance = '5'\n", func(d *decks.Deck, c *decks.Card) { c.Body = &decks.Number{Answer: 1} }},
		{"", "pairs = [['a', 'b'], ['c', 5], ['c', ''], ['', 'c'], ['d', 'e']]\ndistractors = ['b', '', 'f']\n", func(d *decks.Deck, c *decks.Card) {
			c.Body = &decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "d", Right: "e"}}, Distractors: []decks.Distractor{{Text: "b"}, {Text: "f"}}}
		}},
		{"", "order = ['a', '', 5]\n", func(d *decks.Deck, c *decks.Card) { c.Body = &decks.Order{Steps: []string{"a"}} }},
		{"", "kind = 'list'\nanswer = [['a', ''], '', [], 'b', 5]\nneed = 9\n", func(d *decks.Deck, c *decks.Card) {
			c.Body = &decks.List{Items: []decks.Item{{"a"}, {"b"}}}
		}},
	} {
		text := c.head + "[[card]]\nquestion = 'q'\n" + c.card
		if c.card == "" {
			text += "answer = 'a'\n"
		}
		got, err := deckfile.Parse("d.toml", []byte("title = 'T'\n"+text))
		if err == nil {
			t.Errorf("no fault in\n%s", text)
			continue
		}
		want := &decks.Deck{Name: "d.toml", ID: "d", Title: "T", Cards: decks.CardsOf(&decks.Card{Question: "q", Points: 1, Body: &decks.Short{Answer: "a"}})}
		if c.change != nil {
			c.change(want, want.Cards.At(0))
		}
		if got.Unnamed != (got.ID == "d") || got.Cards.Len() != 1 || !reflect.DeepEqual(deckstest.Plain(got), deckstest.Plain(want)) {
			t.Errorf("%s\nis %+v, %+v, %+v\nwant %+v, %+v", text, got, got.Cards, got.Cards.At(0).Body, want.Cards.At(0), want.Cards.At(0).Body)
		}
	}
}
