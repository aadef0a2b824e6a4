package decks_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
)

// A key that is derived hangs on kind, question and answers, each for itself, and on
// nothing else; a written id takes its place.
func TestKey(t *testing.T) {
	short := func(question, answer string) *decks.Card {
		return &decks.Card{Question: question, Body: &decks.Short{Answer: answer}}
	}
	if got, want := short("q", "a").Key(), "auto-06b7612c647d"; got != want {
		t.Errorf("the key is %s, want %s", got, want)
	}
	cards := []*decks.Card{
		short("q", "a"), short("qa", ""), short("", "qa"), short("q", "b"), {Question: "q", Body: &decks.Open{Answer: "a"}}, {Question: "q"},
		{Body: &decks.Cloze{Parts: []decks.ClozePart{{Text: "q"}}}}, {Body: parts(decks.Blank{Answer: "a"})}, {Body: parts(decks.Blank{Answer: "a", Hint: "h"})},
		{Question: "q", Body: &decks.Multiple{Answers: []string{"a", "b"}}}, {Question: "q", Body: &decks.Multiple{Answers: []string{"ab"}}},
	}
	seen := map[string]int{}
	for i, c := range cards {
		if first, ok := seen[c.Key()]; ok {
			t.Errorf("cards %d and %d have one key", first, i)
		}
		seen[c.Key()] = i
	}
	other := short("q", "a")
	other.Explanation, other.Hint, other.Tags, other.Points = "e", "h", []string{"t"}, 3
	if other.Key() != cards[0].Key() {
		t.Error("explanation, hint, tags or points make another card")
	}
	other.ID = "id"
	if other.Key() != "id" || other.DerivedKey() != cards[0].Key() {
		t.Errorf("with an id the key is %s, and the one before %s", other.Key(), other.DerivedKey())
	}
}

// A card is named by its id, or by at most 40 letters of what it asks.
func TestLabel(t *testing.T) {
	for want, c := range map[string]*decks.Card{
		"id":                          {ID: "id", Question: "q"},
		"q r":                         {Question: "q\n r", Body: &decks.Short{}},
		"x {{a}}":                     {Question: "q", Body: parts(decks.Blank{Answer: "a"})},
		strings.Repeat("q", 40):       {Question: strings.Repeat("q", 40)},
		strings.Repeat("q", 39) + "…": {Question: strings.Repeat("q", 41)},
		"":                            {},
	} {
		if got := c.Label(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// What is typed must be exact where the card says so, or the deck and not the card;
// and only for kinds whose answers are typed as text.
func TestExactOf(t *testing.T) {
	bodies := []decks.Body{
		&decks.Short{}, &decks.Cloze{}, &decks.List{}, &decks.Open{}, &decks.Choice{}, &decks.Multiple{}, &decks.TrueFalse{}, &decks.Number{}, &decks.Match{}, &decks.Order{}, nil,
	}
	for i, b := range bodies {
		for _, c := range []struct {
			deck bool
			card decks.Exactness
			want bool
		}{
			{false, decks.AsDeck, false}, {false, decks.NotExact, false}, {false, decks.Exact, true},
			{true, decks.AsDeck, true}, {true, decks.NotExact, false}, {true, decks.Exact, true},
		} {
			d := &decks.Deck{Exact: c.deck}
			if got := d.ExactOf(&decks.Card{Body: b, Exact: c.card}); got != (c.want && i < 3) {
				t.Errorf("%T, deck %v, card %v: %v", b, c.deck, c.card, got)
			}
		}
	}
}

// Short and open cards can be asked the other way round, and are if they say so.
func TestReversed(t *testing.T) {
	for _, c := range []struct {
		body          decks.Body
		can, reversed bool
	}{
		{&decks.Short{}, true, false}, {&decks.Short{Reverse: true}, true, true}, {&decks.Open{}, true, false}, {&decks.Open{Reverse: true}, true, true},
		{&decks.Choice{}, false, false}, {&decks.Cloze{}, false, false}, {&decks.List{}, false, false}, {nil, false, false},
	} {
		card := &decks.Card{Body: c.body}
		if card.CanReverse() != c.can || card.Reversed() != c.reversed {
			t.Errorf("%+v: %v, %v", c.body, card.CanReverse(), card.Reversed())
		}
	}
}

// What a card has of its deck: tags, each once, the deck's first; and the language
// of answers, that of the deck if it names none.
func TestOfDeck(t *testing.T) {
	d := &decks.Deck{Tags: []string{"b", "a", "b"}, Language: "en"}
	if got := d.TagsOf(&decks.Card{Tags: []string{"a", "c", "c"}}); !slices.Equal(got, []string{"b", "a", "c"}) {
		t.Errorf("tags %q", got)
	}
	if got := d.AnswersIn(); got != "en" {
		t.Errorf("answers in %q, want en", got)
	}
	d.AnswerLanguage = "de"
	if got := d.AnswersIn(); got != "de" {
		t.Errorf("answers in %q, want de", got)
	}
	if got := decks.IDs([]*decks.Deck{{ID: "a"}, {ID: "b"}}); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("ids %q", got)
	}
}

// A deck without an id has its file's name for one, which is never empty.
func TestNameID(t *testing.T) {
	for name, want := range map[string]string{"a.toml": "a", "x/y/a.toml": "a", "a.txt": "a.txt", ".toml": ".toml", "x/.toml": ".toml", "a.toml.toml": "a.toml"} {
		if got := decks.NameID(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// A card that was renamed is still the one that it was first, derived keys left out.
func TestIdentity(t *testing.T) {
	const derived = "auto-0123456789ab"
	for _, c := range []struct {
		was  []string
		want string
	}{
		{nil, "now"}, {[]string{"first", "then"}, "first"}, {[]string{derived, "then"}, "then"}, {[]string{derived}, "now"},
		{[]string{"auto-immune"}, "auto-immune"}, {[]string{derived + "c"}, derived + "c"}, {[]string{"x" + derived}, "x" + derived}, {[]string{"auto-0123456789AB"}, "auto-0123456789AB"},
	} {
		if got := (&decks.Card{ID: "now", Was: c.was}).Identity(); got != c.want {
			t.Errorf("%q: %s, want %s", c.was, got, c.want)
		}
	}
	c := &decks.Card{Question: "q", Body: &decks.Short{Answer: "a"}}
	if c.Identity() != c.Key() {
		t.Errorf("without an id: %s", c.Identity())
	}
}

// Names that cards had lead to the ids that they have now, but never away from a
// card that goes by such a name.
func TestRenamed(t *testing.T) {
	a := &decks.Card{ID: "a", Question: "q", Body: &decks.Short{Answer: "1"}, Was: []string{"old", "older"}}
	b := &decks.Card{ID: "b", Question: "q", Body: &decks.Short{Answer: "2"}}
	none := &decks.Card{Question: "q", Body: &decks.Short{Answer: "3"}, Was: []string{"lost"}}
	taken := &decks.Card{ID: "c", Question: "q", Body: &decks.Short{Answer: "4"}, Was: []string{"b", none.Key(), b.DerivedKey()}}
	for _, c := range []struct {
		cards   []*decks.Card
		derived []string
		want    map[string]string
	}{
		{[]*decks.Card{b}, nil, map[string]string{}},
		{[]*decks.Card{{ID: "c", Was: []string{"b"}}, b}, nil, map[string]string{}},
		{[]*decks.Card{a, b}, nil, map[string]string{"old": "a", "older": "a"}},
		{[]*decks.Card{a, b}, []string{b.DerivedKey(), "auto-x"}, map[string]string{"old": "a", "older": "a", b.DerivedKey(): "b"}},
		{[]*decks.Card{none, b}, []string{none.DerivedKey(), b.DerivedKey()}, map[string]string{b.DerivedKey(): "b"}},
		{[]*decks.Card{taken, b, none}, []string{b.DerivedKey()}, map[string]string{b.DerivedKey(): "c"}},
		{[]*decks.Card{b, taken, none}, []string{b.DerivedKey(), taken.DerivedKey()}, map[string]string{b.DerivedKey(): "c", taken.DerivedKey(): "c"}},
	} {
		got := (&decks.Deck{Cards: decks.CardsOf(c.cards...)}).Renamed(c.derived)
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%v, want %v", got, c.want)
		}
	}
}

// The texts that an answer must not be mistaken for are those of the answers, right
// and wrong.
func TestAnswerTexts(t *testing.T) {
	for _, c := range []struct {
		body decks.Body
		want []string
	}{
		{&decks.Short{Answer: "a", Accept: []string{"b"}}, []string{"a", "b"}},
		{&decks.Short{Answer: "a", Accept: []string{"b"}, Reverse: true}, []string{"a", "b", "Q"}},
		{&decks.List{Items: []decks.Item{{"a", "b"}, {"c"}}}, []string{"a", "b", "c"}},
		{&decks.Choice{Answer: "a", Distractors: wrong("b", "c")}, []string{"a", "b", "c"}},
		{&decks.Multiple{Answers: []string{"a", "b"}, Distractors: wrong("c")}, []string{"a", "b", "c"}},
		{parts(decks.Blank{Answer: "a", Accept: []string{"b"}, Hint: "h"}, decks.Blank{Answer: "c"}), []string{"a", "b", "c"}},
		{&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "c", Right: "d"}}, Distractors: wrong("e")}, []string{"e", "b", "d"}},
		{&decks.Order{Steps: []string{"a", "b"}}, []string{"a", "b"}},
		{&decks.Open{Answer: "a"}, nil}, {&decks.Number{}, nil}, {&decks.TrueFalse{}, nil}, {nil, nil},
	} {
		if got := (&decks.Card{Question: "Q", Body: c.body}).AnswerTexts(); !slices.Equal(got, c.want) {
			t.Errorf("%T: %q, want %q", c.body, got, c.want)
		}
	}
}

// Images are found in each text that is markup, in order, with its key; and none is
// given to who has seen enough.
func TestCardImages(t *testing.T) {
	for _, c := range []struct {
		body decks.Body
		want string
	}{
		{&decks.Short{Answer: "![](a)", Accept: []string{"![](x)"}}, "answer a"},
		{&decks.Open{Answer: "![](a) ![](b)"}, "answer a, answer b"},
		{&decks.Choice{Answer: "![](a)", Distractors: []decks.Distractor{{Text: "![](b)", Why: "![](c)"}, {Text: "![](d)"}}}, "answer a, distractors b, distractors c, distractors d"},
		{&decks.Multiple{Answers: []string{"![](a)", "![](b)"}, Distractors: wrong("![](c)")}, "answer a, answer b, distractors c"},
		{&decks.Cloze{Parts: []decks.ClozePart{{Text: "![](a)"}}}, "cloze a"},
		{&decks.Match{Pairs: []decks.Pair{{Left: "![](a)", Right: "![](b)"}, {Left: "![](c)", Right: "d"}}, Distractors: wrong("![](e)")}, "pairs a, pairs b, pairs c, distractors e"},
		{&decks.Order{Steps: []string{"![](a)", "![](b)"}}, "order a, order b"},
		{&decks.List{Items: []decks.Item{{"![](a)", "![](b)"}, {"![](c)"}}}, "answer a, answer b, answer c"},
		{&decks.Number{Unit: "![](a)"}, ""}, {&decks.TrueFalse{}, ""}, {nil, ""},
	} {
		card := &decks.Card{Question: "![](q) no ! [image](x)", Explanation: "![](e)", Hint: "![](h)", Body: c.body}
		want := []string{"question q", "explanation e", "hint h"}
		if c.want != "" {
			want = append(want, strings.Split(c.want, ", ")...)
		}
		for most := 1; most <= len(want)+1; most++ {
			var got []string
			for key, image := range card.Images() {
				if got = append(got, key+" "+image); len(got) == most {
					break
				}
			}
			if !slices.Equal(got, want[:min(most, len(want))]) {
				t.Errorf("%T, %d: %q, want %q", c.body, most, got, want)
			}
		}
	}
}

// A deck's images are each listed once.
func TestDeckImages(t *testing.T) {
	d := &decks.Deck{Cards: decks.CardsOf(&decks.Card{Question: "![](a) ![](b) ![](a)"}, &decks.Card{Question: "![](b)", Hint: "![](c)"}, &decks.Card{Question: "none"})}
	if got := d.Images(); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("%q", got)
	}
}
