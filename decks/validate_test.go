package decks_test

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/library"
	"quiz/decks/place"
)

// numbered are the places in messages about two cards.
var numbered = regexp.MustCompile(`the (card|source) at d\.toml:[0-9:]+`)

// deckOf is a deck in memory whose only card has this body.
func deckOf(b decks.Body) *decks.Deck {
	c := &decks.Card{ID: "c", Question: "Q", Points: 1, Body: b}
	if _, isCloze := b.(*decks.Cloze); isCloze {
		c.Question = ""
	}
	return &decks.Deck{Name: "d.toml", ID: "d", Title: "T", Cards: decks.CardsOf(c)}
}

func short() *decks.Deck { return deckOf(&decks.Short{Answer: "a"}) }

// with is a short deck whose card was changed.
func with(change func(c *decks.Card)) *decks.Deck {
	d := short()
	change(d.Cards.At(0))
	return d
}

// head is a short deck that was itself changed.
func head(change func(d *decks.Deck)) *decks.Deck {
	d := short()
	change(d)
	return d
}

// sourced is a short deck with a source.
func sourced(s decks.Source) *decks.Deck {
	return head(func(d *decks.Deck) { d.Sources = []*decks.Source{&s} })
}

// beside is a short deck with a second card.
func beside(first, second decks.Card) *decks.Deck {
	return head(func(d *decks.Deck) {
		for _, c := range []*decks.Card{&first, &second} {
			c.Points = 1
			if c.Body == nil {
				c.Body = &decks.Short{Answer: "a"}
			}
		}
		d.Cards = decks.CardsOf(&first, &second)
	})
}

func wrong(texts ...string) (list []decks.Distractor) {
	for _, text := range texts {
		list = append(list, decks.Distractor{Text: text})
	}
	return list
}

// texts are n texts that differ.
func texts(n int) (list []string) {
	for i := range n {
		list = append(list, fmt.Sprint("t", i))
	}
	return list
}

func items(list ...string) (items []decks.Item) {
	for _, text := range list {
		items = append(items, decks.Item{text})
	}
	return items
}

func parts(blanks ...decks.Blank) *decks.Cloze {
	c := &decks.Cloze{}
	for _, b := range blanks {
		c.Parts = append(c.Parts, decks.ClozePart{Text: "x "}, decks.ClozePart{Blank: &b})
	}
	return c
}

// brief is a fault as the table below has it.
func brief(f decks.Fault) string {
	key := f.Key
	if f.Index != -1 {
		key += fmt.Sprintf("[%d]", f.Index)
	}
	if f.Unwanted {
		key += "!"
	}
	return key + ": " + f.Msg
}

// faultTests are decks that were made in memory, each with its faults.
var faultTests = []struct {
	deck *decks.Deck
	want string // all faults, with their keys
}{
	{head(func(d *decks.Deck) { d.Title = "" }), `title: deck has no title`},
	{head(func(d *decks.Deck) { d.ID = "a b" }), `id: id "a b" is not what an id can be`},
	{head(func(d *decks.Deck) { d.Language = "xx-nonsense" }), `language: language "xx-nonsense" is not a known language`},
	{head(func(d *decks.Deck) { d.Tags = []string{"a", "b,c"} }), `tags[1]: tag "b,c" holds a comma or a line end`},
	{head(func(d *decks.Deck) { d.Alternatives = ";x" }), `alternatives: alternatives holds "x", which parts nothing`},
	{sourced(decks.Source{ID: "s/", Title: "S"}), `id: id "s/" is not what an id can be`},
	{sourced(decks.Source{Title: "S"}), `id: source has no id`},
	{sourced(decks.Source{ID: "s"}), `title: source "s": source has no title`},
	{sourced(decks.Source{ID: "s", Title: "S", Path: "p", URL: "https://x.org"}), `url!: source "s": "path" and "url" exclude each other`},
	{sourced(decks.Source{ID: "s", Title: "S", URL: "x.org"}), `url: source "s": url "x.org" is not an address of the web`},
	{sourced(decks.Source{ID: "s", Title: "S", SHA256: "0a"}), `sha256: source "s": sha256 must be 64 hexadecimal digits`},
	{head(func(d *decks.Deck) {
		d.Sources = []*decks.Source{{ID: "s", Title: "S"}, {ID: "s", Title: "T"}}
	}), `id: source id "s" is taken by source 1`},

	{with(func(c *decks.Card) { c.ID = "-" }), `id: card "-": id "-" is not what an id can be`},
	{with(func(c *decks.Card) { c.ID = strings.Repeat("x", 201) }), `id: card "` + strings.Repeat("x", 39) + `…": id is longer than 200 bytes`},
	{with(func(c *decks.Card) { c.Question = "" }), `question: card "c": card has no question`},
	{with(func(c *decks.Card) { c.Body = nil }), `answer: card "c": card has no answer`},
	{with(func(c *decks.Card) { c.Points = 0 }), `points: card "c": points must be a number above 0, and a million at the most`},
	{with(func(c *decks.Card) { c.Points = 1e6 + 1 }), `points: card "c": points must be a number above 0, and a million at the most`},
	{with(func(c *decks.Card) { c.Tags = []string{"a\nb"} }), `tags[0]: card "c": tag "a b" holds a comma or a line end`},
	{with(func(c *decks.Card) { c.Cite = &decks.Cite{} }), `cite: card "c": cite does not say which source`},
	{with(func(c *decks.Card) { c.Cite = &decks.Cite{Source: "s"} }), `cite.source: card "c": there is no source "s"`},
	{with(func(c *decks.Card) { c.Was = []string{"a", "b/", "a"} }), `was[1]: card "c": was "b/" is not what an id can be; was[2]: card "c": was has "a" twice`},
	{with(func(c *decks.Card) { c.ID, c.Was = "", []string{"a"} }), `was!: card "Q": card has no id that the answers under its old ids could go over to`},
	{with(func(c *decks.Card) { c.Was = []string{"a", "c"} }), `was[1]: card "c": was "c" is the id that the card has now`},
	{with(func(c *decks.Card) { c.Body, c.Self = &decks.Open{Answer: "a"}, true }), `self!: card "c": "self" does not go with a card of kind open`},
	{with(func(c *decks.Card) { c.Body, c.Exact = &decks.TrueFalse{}, decks.NotExact }), `exact!: card "c": "exact" does not go with a card of kind truefalse`},
	{with(func(c *decks.Card) { c.Body = parts(decks.Blank{Answer: "b"}) }), `question!: card "c": "question" and "cloze" exclude each other`},

	{beside(decks.Card{ID: "c", Question: "Q"}, decks.Card{ID: "c", Question: "R"}), `id: card id "c" is taken by card 1`},
	{beside(decks.Card{Question: "Q"}, decks.Card{Question: "Q"}), `: card "Q" has the same question and answer as card 1`},
	{beside(decks.Card{ID: "c", Question: "Q"}, decks.Card{ID: "d", Question: "R", Was: []string{"c"}}), `was[0]: card "d": was "c" is the id of card 1`},
	{beside(decks.Card{ID: "c", Question: "Q", Was: []string{"b"}}, decks.Card{ID: "d", Question: "R", Was: []string{"a", "b"}}), `was[1]: card "d": was "b" is in the was of card 1, too`},

	{deckOf(&decks.Short{}), `answer: card "c": answer is empty`},
	{deckOf(&decks.Short{Answer: "a", Accept: []string{"b", ""}}), `accept[1]: card "c": accept holds an empty text`},
	{deckOf(&decks.Open{}), `answer: card "c": answer is empty`},
	{deckOf(&decks.Choice{Answer: "a"}), `distractors: card "c": distractors is empty`},
	{deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b", "")}), `distractors[1]: card "c": distractors holds an empty text`},
	{deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b", "a")}), `answer: card "c": answer "a" is also a distractor`},
	{deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b", "b")}), `distractors[1]: card "c": distractors has "b" twice`},
	{deckOf(&decks.Choice{Answer: "é", Distractors: wrong("e\u0301")}), `answer: card "c": answer "é" is also a distractor`},
	{deckOf(&decks.Choice{Answer: "a", Distractors: wrong(texts(26)...)}), `distractors: card "c": card has 27 options, and 26 are the most that letters can name`},
	{deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b"), AnswerAt: 3}), `answer-at: card "c": answer-at must be a number from 1 to 2, the number of options`},
	{deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b"), AnswerAt: 2}), `answer-at!: card "c": answer-at means nothing while options are shuffled`},
	{deckOf(&decks.Multiple{}), `answer: card "c": answer is an empty list`},
	{deckOf(&decks.Multiple{Distractors: wrong("a")}), `answer: card "c": card of kind multiple has one option, and needs two at the least`},
	{deckOf(&decks.Multiple{Answers: []string{"a", "b"}, Distractors: wrong("b")}), `answer[1]: card "c": answer "b" is also a distractor`},
	{deckOf(&decks.Multiple{Answers: []string{"a", "a"}, Distractors: wrong("b")}), `answer[1]: card "c": answer has "a" twice`},
	{deckOf(&decks.Multiple{Answers: texts(27)}), `distractors: card "c": card has 27 options, and 26 are the most that letters can name`},
	{deckOf(&decks.Number{Answer: math.Inf(1)}), `answer: card "c": answer must be a finite number`},
	{deckOf(&decks.Number{Answer: 1<<53 + 2}), `answer: card "c": answer is too large to be marked exactly`},
	{deckOf(&decks.Number{Tolerance: decks.Tolerance{Value: -1}}), `tolerance: card "c": tolerance must be a number of 0 or more, or per cent in quotes`},
	{deckOf(&decks.Number{Tolerance: decks.Tolerance{Value: math.NaN(), Percent: true}}), `tolerance: card "c": tolerance must be a number of 0 or more, or per cent in quotes`},
	{deckOf(&decks.Cloze{}), `cloze: card "c": cloze is empty`},
	{deckOf(&decks.Cloze{Parts: []decks.ClozePart{{Text: "x"}}}), `cloze: card "c": cloze has no blank`},
	{deckOf(parts(decks.Blank{Answer: ""})), `cloze: card "c": blank {{}} is empty`},
	{deckOf(parts(decks.Blank{Answer: "a", Group: 501})), `cloze: card "c": blank number c501 is not between c1 and c500`},
	{deckOf(parts(decks.Blank{Answer: "a", Group: 1}, decks.Blank{Answer: "b"})), `cloze: card "c": some blanks are numbered and some are not`},
	{deckOf(parts(decks.Blank{Answer: "a{"})), `cloze: card "c": blank "{{a{}}" is not closed`},
	{deckOf(parts(decks.Blank{Answer: "a|b"})), `cloze: card "c": blanks would be read otherwise than they are`},
	{deckOf(parts(decks.Blank{Answer: "a", Hint: " h"})), `cloze: card "c": blanks would be read otherwise than they are`},
	{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}}}), `pairs: card "c": pairs needs at least two pairs`},
	{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "c"}}}), `pairs[1]: card "c": a pair must be two texts`},
	{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "a", Right: "c"}}}), `pairs[1]: card "c": pairs has "a" twice`},
	{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "c", Right: "d"}}, Distractors: wrong("d")}), `pairs[1]: card "c": right side "d" is also a distractor`},
	{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "c", Right: "d"}}, Distractors: wrong(texts(25)...)}), `pairs: card "c": card has 27 options, and 26 are the most that letters can name`},
	{deckOf(&decks.Order{Steps: []string{"a"}}), `order: card "c": order needs at least two steps`},
	{deckOf(&decks.Order{Steps: []string{"a", "b", "a"}}), `order[2]: card "c": order has "a" twice`},
	{deckOf(&decks.Order{Steps: texts(27)}), `order: card "c": card has 27 options, and 26 are the most that letters can name`},
	{deckOf(&decks.List{}), `answer: card "c": answer is an empty list`},
	{deckOf(&decks.List{Items: []decks.Item{{"a"}, {}}}), `answer[1]: card "c": an item of answer is an empty list`},
	{deckOf(&decks.List{Items: []decks.Item{{"a"}, {"b", "a"}}}), `answer[1]: card "c": answer has "a" twice`},
	{deckOf(&decks.List{Items: []decks.Item{texts(21)}}), `answer[0]: card "c": an item has 21 spellings, and 20 are the most`},
	{deckOf(&decks.List{Items: items(texts(101)...)}), `answer: card "c": card has 101 items, and 100 are the most that a list may have`},
	{deckOf(&decks.List{Items: items("a", "b"), Need: 3}), `need: card "c": need must be a number from 1 to 2, the number of items`},
}

// Every rule is kept on values alone, and its fault says what it is about.
func TestValidateFaults(t *testing.T) {
	for _, test := range faultTests {
		var got []string
		for _, f := range decks.Validate(test.deck) {
			got = append(got, brief(f))
		}
		if got := strings.Join(got, "; "); got != test.want {
			t.Errorf("got  %s\nwant %s", got, test.want)
		}
	}
}

// The same is said of a deck that is read from a file, at least of what a file can
// hold.
func TestValidateAsFile(t *testing.T) {
	same := 0
	for _, test := range faultTests {
		var want []string
		for _, f := range decks.Validate(test.deck) {
			want = append(want, f.Msg+" · "+f.Hint)
		}
		_, err := deckfile.Parse("d.toml", deckstest.Encode(t, test.deck))
		var list place.ErrorList
		errors.As(err, &list)
		var got []string
		for _, f := range list {
			got = append(got, numbered.ReplaceAllString(f.Msg, "$1 1")+" · "+f.Hint)
		}
		if slices.Equal(got, want) {
			same++
		} else if !slices.Contains(otherwiseInFile, test.want) {
			t.Errorf("in memory %q, in a file %q", want, got)
		}
	}
	if same+len(otherwiseInFile) != len(faultTests) {
		t.Errorf("%d decks are listed to differ, and %d do", len(otherwiseInFile), len(faultTests)-same)
	}
}

// otherwiseInFile are faults of decks that are others, or none, once the deck is
// written: what is empty is left out, and some values cannot be told.
var otherwiseInFile = []string{
	`answer: card "c": answer is empty`, // of a short card
	`answer: card "c": answer is empty`, // of an open one
	`distractors: card "c": distractors is empty`,
	`answer: card "c": answer must be a finite number`,
	`tolerance: card "c": tolerance must be a number of 0 or more, or per cent in quotes`, // below 0
	`cloze: card "c": cloze is empty`,
	`cloze: card "c": blanks would be read otherwise than they are`, // for its marks
	`cloze: card "c": blanks would be read otherwise than they are`, // for its white space
	`answer: card "c": answer is an empty list`,                     // of kind list
	`answer[1]: card "c": an item of answer is an empty list`,
}

// A text is in a deck as a file would give it back.
func TestValidateTexts(t *testing.T) {
	for text, want := range map[string]string{
		"a":      "",
		" a":     `begins or ends with white space`,
		"a\n":    `begins or ends with white space`,
		"a\xffb": `is not UTF-8`,
	} {
		for _, d := range []*decks.Deck{
			head(func(d *decks.Deck) { d.Title = text }), head(func(d *decks.Deck) { d.Author = text }),
			with(func(c *decks.Card) { c.Question = text }), with(func(c *decks.Card) { c.Hint = text }),
			deckOf(&decks.Short{Answer: "b", Accept: []string{text}}), deckOf(&decks.Order{Steps: []string{text, "b"}}),
			deckOf(&decks.List{Items: items(text)}), deckOf(&decks.Number{Unit: text}),
		} {
			faults := decks.Validate(d)
			if want == "" && len(faults) > 0 || want != "" && (len(faults) != 1 || !strings.HasSuffix(faults[0].Msg, want)) {
				t.Errorf("%q: %+v, want %s", text, faults, want)
			}
		}
	}
}

// At each limit a deck is still valid.
func TestValidateLimits(t *testing.T) {
	for what, d := range map[string]*decks.Deck{
		"id":        with(func(c *decks.Card) { c.ID = strings.Repeat("x", 200) }),
		"points":    with(func(c *decks.Card) { c.Points = 1e6 }),
		"options":   deckOf(&decks.Choice{Answer: "a", Distractors: wrong(texts(25)...)}),
		"answer-at": deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b"), Fixed: true, AnswerAt: 2}),
		"answers":   deckOf(&decks.Multiple{Answers: texts(26)}),
		"number":    deckOf(&decks.Number{Answer: -1 << 53}),
		"group":     deckOf(parts(decks.Blank{Answer: "a", Group: 500})),
		"steps":     deckOf(&decks.Order{Steps: texts(26)}),
		"items":     deckOf(&decks.List{Items: items(texts(100)...), Need: 100}),
		"spellings": deckOf(&decks.List{Items: []decks.Item{texts(20)}}),
	} {
		if faults := decks.Validate(d); len(faults) > 0 {
			t.Errorf("%s: %+v", what, faults)
		}
	}
}

// What is valid has no faults: random decks, and those that are built in.
func TestValidateValid(t *testing.T) {
	for seed := range uint64(1000) {
		if faults := decks.Validate(deckstest.Deck(rand.New(rand.NewPCG(seed, 7)))); len(faults) > 0 {
			t.Fatalf("seed %d: %+v", seed, faults)
		}
	}
	for _, name := range library.Names() {
		d, err := library.Load(name)
		if faults := decks.Validate(d); err != nil || len(faults) > 0 {
			t.Errorf("%s: %v, %+v", name, err, faults)
		}
	}
}

// Nothing that a deck can hold makes what looks at it panic.
func TestEmptyValues(t *testing.T) {
	bodies := []decks.Body{
		nil, &decks.Short{}, &decks.Open{}, &decks.Choice{}, &decks.Multiple{}, &decks.TrueFalse{}, &decks.Number{}, &decks.Cloze{},
		&decks.Cloze{Parts: []decks.ClozePart{{}}}, &decks.Match{}, &decks.Order{}, &decks.List{}, &decks.List{Items: []decks.Item{{}}},
	}
	for _, b := range bodies {
		c := &decks.Card{Body: b, Was: []string{""}, Cite: &decks.Cite{}}
		d := &decks.Deck{Cards: decks.CardsOf(c, nil, c), Sources: []*decks.Source{nil, {}, {}}}
		if len(decks.Validate(d)) == 0 {
			t.Errorf("a deck with an empty %T has no faults", b)
		}
		d = &decks.Deck{Cards: decks.CardsOf(c)}
		_, _, _, _, _ = c.Key(), c.Label(), c.Kind(), c.Identity(), c.AnswerTexts()
		_, _, _, _ = d.ExactOf(c), d.TagsOf(c), d.Images(), d.Renamed([]string{"x"})
		deckstest.Encode(t, d)
	}
}
