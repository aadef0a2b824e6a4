package decks_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/place"
)

// all is what Validate finds, as the tables below have it.
func all(d *decks.Deck) string {
	var list []string
	for _, f := range decks.Validate(d) {
		list = append(list, brief(f))
	}
	return strings.Join(list, "; ")
}

// Each text of a deck is looked at, under its key and at its place in a list.
func TestEachText(t *testing.T) {
	const s = " x"
	cited := func(c decks.Cite) *decks.Deck {
		d := sourced(decks.Source{ID: "s", Title: "S"})
		d.Cards.At(0).Cite = &c
		return d
	}
	for _, c := range []struct {
		deck *decks.Deck
		want string // the key
	}{
		{head(func(d *decks.Deck) { d.Title = s }), "title"},
		{head(func(d *decks.Deck) { d.Description = s }), "description"},
		{head(func(d *decks.Deck) { d.Author = s }), "author"},
		{head(func(d *decks.Deck) { d.License = s }), "license"},
		{head(func(d *decks.Deck) { d.Tags = []string{"a", s} }), "tags[1]"},
		{sourced(decks.Source{ID: "s", Title: s}), "title"},
		{sourced(decks.Source{ID: "s", Title: "S", Path: s}), "path"},
		{with(func(c *decks.Card) { c.Question = s }), "question"},
		{with(func(c *decks.Card) { c.Explanation = s }), "explanation"},
		{with(func(c *decks.Card) { c.Hint = s }), "hint"},
		{with(func(c *decks.Card) { c.Tags = []string{"a", "b", s} }), "tags[2]"},
		{cited(decks.Cite{Section: s}), "cite.section"},
		{cited(decks.Cite{Page: s}), "cite.page"},
		{cited(decks.Cite{Quote: s}), "cite.quote"},
		{deckOf(&decks.Short{Answer: s}), "answer"},
		{deckOf(&decks.Short{Answer: "a", Accept: []string{"b", s}}), "accept[1]"},
		{deckOf(&decks.Open{Answer: s}), "answer"},
		{deckOf(&decks.Choice{Answer: s, Distractors: wrong("b")}), "answer"},
		{deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b", s)}), "distractors[1]"},
		{deckOf(&decks.Choice{Answer: "a", Distractors: []decks.Distractor{{Text: "b"}, {Text: "c", Why: s}}}), "distractors[1]"},
		{deckOf(&decks.Multiple{Answers: []string{"a", s}}), "answer[1]"},
		{deckOf(&decks.Multiple{Answers: []string{"a"}, Distractors: wrong(s)}), "distractors[0]"},
		{deckOf(&decks.Number{Unit: s}), "unit"},
		{deckOf(&decks.Cloze{Parts: []decks.ClozePart{{Text: s}, {Blank: &decks.Blank{Answer: "a"}}}}), "cloze"},
		{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: s, Right: "c"}}}), "pairs[1]"},
		{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "c", Right: s}}}), "pairs[1]"},
		{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a", Right: "b"}, {Left: "c", Right: "d"}}, Distractors: wrong(s)}), "distractors[0]"},
		{deckOf(&decks.Order{Steps: []string{"a", s}}), "order[1]"},
		{deckOf(&decks.List{Items: []decks.Item{{"a"}, {"b", s}}}), "answer[1]"},
	} {
		faults := decks.Validate(c.deck)
		name, _, _ := strings.Cut(c.want, "[")
		if len(faults) != 1 || !strings.HasPrefix(brief(faults[0]), c.want+": ") || !strings.HasSuffix(faults[0].Msg, name+" begins or ends with white space") || faults[0].Hint != "take it away" {
			t.Errorf("%s: %+v", c.want, faults)
		}
	}
}

// What is empty where a text belongs is a fault, for itself.
func TestEmptyTexts(t *testing.T) {
	for _, c := range []struct {
		deck *decks.Deck
		want string
	}{
		{head(func(d *decks.Deck) { d.Tags = []string{"a", ""} }), `tags[1]: tags holds an empty text`},
		{with(func(c *decks.Card) { c.Was = []string{"a", ""} }), `was[1]: card "c": was holds an empty text`},
		{deckOf(&decks.Choice{Distractors: wrong("a")}), `answer: card "c": answer is empty`},
		{deckOf(&decks.Choice{Distractors: wrong("")}), `answer: card "c": answer is empty; distractors[0]: card "c": distractors holds an empty text`},
		{deckOf(&decks.Multiple{Answers: []string{"a", "", ""}}), `answer[1]: card "c": answer holds an empty text; answer[2]: card "c": answer holds an empty text; answer: card "c": card of kind multiple has one option, and needs two at the least`},
		{deckOf(&decks.Multiple{Answers: []string{"a", "b", ""}, Distractors: wrong("c", "")}), `answer[2]: card "c": answer holds an empty text; distractors[1]: card "c": distractors holds an empty text`},
		{deckOf(&decks.Order{Steps: []string{"a", "", ""}}), `order[1]: card "c": order holds an empty text; order[2]: card "c": order holds an empty text`},
		{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a"}, {Right: "b"}, {}}}), `pairs[0]: card "c": a pair must be two texts; pairs[1]: card "c": a pair must be two texts; pairs[2]: card "c": a pair must be two texts`},
		{deckOf(&decks.Match{Pairs: []decks.Pair{{Left: "a"}, {Left: "a", Right: "b"}, {Left: "a"}}}), `pairs[0]: card "c": a pair must be two texts; pairs[2]: card "c": a pair must be two texts`},
		{deckOf(&decks.List{Items: []decks.Item{{""}, {"a", ""}}}), `answer[0]: card "c": answer holds an empty text; answer[1]: card "c": answer holds an empty text`},
		{head(func(d *decks.Deck) { d.Cards = decks.Cards{} }), `: deck has no card`},
		{&decks.Deck{Unnamed: true}, `title: deck has no title; : deck has no card`},
		{sourced(decks.Source{}), `id: source has no id; title: source has no title`},
	} {
		if got := all(c.deck); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// A number that has bounds may be each of them, and no more.
func TestBounds(t *testing.T) {
	const (
		points    = `points: card "c": points must be a number above 0, and a million at the most`
		finite    = `answer: card "c": answer must be a finite number`
		large     = `answer: card "c": answer is too large to be marked exactly`
		tolerance = `tolerance: card "c": tolerance must be a number of 0 or more, or per cent in quotes`
		shuffled  = `answer-at!: card "c": answer-at means nothing while options are shuffled`
		place     = `answer-at: card "c": answer-at must be a number from 1 to 2, the number of options`
		need      = `need: card "c": need must be a number from 1 to 2, the number of items`
		group     = `cloze: card "c": blank number c501 is not between c1 and c500`
	)
	paid := func(n float64) *decks.Deck { return with(func(c *decks.Card) { c.Points = n }) }
	number := func(n, tolerance float64) *decks.Deck {
		return deckOf(&decks.Number{Answer: n, Tolerance: decks.Tolerance{Value: tolerance}})
	}
	choice := func(at int, fixed bool) *decks.Deck {
		return deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b"), AnswerAt: at, Fixed: fixed})
	}
	list := func(n int) *decks.Deck { return deckOf(&decks.List{Items: items("a", "b"), Need: n}) }
	for _, c := range []struct {
		deck *decks.Deck
		want string
	}{
		{paid(-1), points}, {paid(0), points}, {paid(1e-9), ""}, {paid(1e6), ""}, {paid(1e6 + 0.5), points}, {paid(math.NaN()), points}, {paid(math.Inf(1)), points},
		{number(1<<53, 0), ""}, {number(-1<<53, 0), ""}, {number(1<<53+2, 0), large}, {number(-1<<53-2, 0), large},
		{number(math.NaN(), 0), finite}, {number(math.Inf(1), 0), finite}, {number(math.Inf(-1), 0), finite},
		{number(1, 1e300), ""}, {number(1, -1e-300), tolerance}, {number(1, math.Copysign(0, -1)), tolerance}, {number(1, math.NaN()), tolerance}, {number(1, math.Inf(1)), tolerance},
		{choice(0, false), ""}, {choice(0, true), ""}, {choice(1, false), shuffled}, {choice(2, false), shuffled}, {choice(1, true), ""}, {choice(2, true), ""},
		{choice(-1, true), place}, {choice(-1, false), place}, {choice(3, true), place},
		{list(-1), need}, {list(0), ""}, {list(1), ""}, {list(2), ""}, {list(3), need},
		{deckOf(parts(decks.Blank{Answer: "a", Group: 1})), ""}, {deckOf(parts(decks.Blank{Answer: "a", Group: 500})), ""}, {deckOf(parts(decks.Blank{Answer: "a", Group: 501})), group},
	} {
		if got := all(c.deck); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// What is counted may be as much as the limit, and no more; what is empty does not
// count. What is too long is not searched for what stands in it twice.
func TestCounts(t *testing.T) {
	options := func(n int) string {
		return fmt.Sprintf(`card "c": card has %d options, and 26 are the most that letters can name`, n)
	}
	pairs := func(n int) (list []decks.Pair) {
		for _, text := range texts(n) {
			list = append(list, decks.Pair{Left: text, Right: "r" + text})
		}
		return list
	}
	again := func(list []string) []string { return append(list, list[0]) }
	for _, c := range []struct {
		deck *decks.Deck
		want string
	}{
		{deckOf(&decks.Choice{Answer: "a", Distractors: wrong("b")}), ""},
		{deckOf(&decks.Choice{Answer: "a", Distractors: wrong(texts(25)...)}), ""},
		{deckOf(&decks.Choice{Answer: "a", Distractors: wrong(texts(26)...)}), "distractors: " + options(27)},
		{deckOf(&decks.Choice{Answer: "a", Distractors: wrong(again(texts(25))...)}), `distractors[25]: card "c": distractors has "t0" twice; distractors: ` + options(27)},
		{deckOf(&decks.Choice{Answer: "a", Distractors: wrong(again(texts(26))...)}), "distractors: " + options(28)},
		{deckOf(&decks.Multiple{Answers: []string{"a", "b"}}), ""},
		{deckOf(&decks.Multiple{Answers: []string{"a"}, Distractors: wrong("b")}), ""},
		{deckOf(&decks.Multiple{Distractors: wrong("a", "b")}), ""},
		{deckOf(&decks.Multiple{Answers: []string{"a"}}), `answer: card "c": card of kind multiple has one option, and needs two at the least`},
		{deckOf(&decks.Multiple{Answers: texts(13), Distractors: wrong(texts(26)[13:]...)}), ""},
		{deckOf(&decks.Multiple{Answers: texts(14), Distractors: wrong(texts(27)[14:]...)}), "distractors: " + options(27)},
		{deckOf(&decks.Multiple{Answers: again(texts(25))}), `answer[25]: card "c": answer has "t0" twice`},
		{deckOf(&decks.Multiple{Answers: again(texts(26))}), "distractors: " + options(27)},
		{deckOf(&decks.Order{Steps: texts(2)}), ""},
		{deckOf(&decks.Order{Steps: texts(26)}), ""},
		{deckOf(&decks.Order{}), `order: card "c": order needs at least two steps`},
		{deckOf(&decks.Order{Steps: again(texts(26))}), "order: " + options(27)},
		{deckOf(&decks.Match{Pairs: pairs(2)}), ""},
		{deckOf(&decks.Match{}), `pairs: card "c": pairs needs at least two pairs`},
		{deckOf(&decks.Match{Pairs: pairs(26)}), ""},
		{deckOf(&decks.Match{Pairs: pairs(27)}), "pairs: " + options(27)},
		{deckOf(&decks.Match{Pairs: append(pairs(26), pairs(1)...)}), "pairs: " + options(27)},
		{deckOf(&decks.Match{Pairs: pairs(2), Distractors: wrong(texts(24)...)}), ""},
		{deckOf(&decks.Match{Pairs: pairs(2), Distractors: wrong(texts(25)...)}), "pairs: " + options(27)},
		{deckOf(&decks.Match{Pairs: append(pairs(25), decks.Pair{}), Distractors: wrong("d")}), `pairs[25]: card "c": a pair must be two texts`},
		{deckOf(&decks.List{Items: items(again(texts(99))...)}), `answer[99]: card "c": answer has "t0" twice`},
		{deckOf(&decks.List{Items: items(again(texts(100))...), Need: 102}), `answer: card "c": card has 101 items, and 100 are the most that a list may have`},
		{deckOf(&decks.List{Items: []decks.Item{again(texts(19)), {"t1"}}}), `answer[0]: card "c": answer has "t0" twice; answer[1]: card "c": answer has "t1" twice`},
		{deckOf(&decks.List{Items: []decks.Item{again(texts(20)), {"t1"}, {"t1"}}}), `answer[0]: card "c": an item has 21 spellings, and 20 are the most; answer[2]: card "c": answer has "t1" twice`},
	} {
		if got := all(c.deck); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// Two options are one if only white space or composition tells them apart, and two
// if case or signs do. Each is told once, at the later.
func TestSameOptions(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"a b", "a  b", true}, {"a b", "a\tb", true}, {"a b", "a\nb", true}, {"\u00e9", "e\u0301", true}, {"a\u00a0b", "a b", true}, {"\u03ac", "\u03b1\u0301", true}, {"\x01\t\x02", "\x01\t\t\x02", true},
		{"mW", "MW", false}, {"+15", "-15", false}, {"ab", "a b", false}, {"a", "\u00e4", false}, {"a\x7f", "a", false},
	} {
		want := ""
		if c.same {
			want = fmt.Sprintf(`order[2]: card "c": order has %q twice`, place.ShortLine(c.b, 60))
		}
		if got := all(deckOf(&decks.Order{Steps: []string{c.a, "other", c.b}})); got != want {
			t.Errorf("%q and %q: %s", c.a, c.b, got)
		}
		want = strings.ReplaceAll(want, "order", "answer")
		if got := all(deckOf(&decks.List{Items: items(c.a, "other", c.b)})); got != want {
			t.Errorf("%q and %q as items: %s", c.a, c.b, got)
		}
	}
	const spaced = `order[%d]: card "c": order begins or ends with white space`
	if got, want := all(deckOf(&decks.Order{Steps: []string{"a ", " b", "c  "}})), fmt.Sprintf(spaced+"; "+spaced+"; "+spaced, 0, 1, 2); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := all(deckOf(&decks.Order{Steps: []string{"a", "a", "a"}})), `order[1]: card "c": order has "a" twice; order[2]: card "c": order has "a" twice`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Ids, tags, languages and signs are taken up to the last that they may be.
func TestForms(t *testing.T) {
	id := func(s string) *decks.Deck { return with(func(c *decks.Card) { c.ID = s }) }
	was := func(s ...string) *decks.Deck { return with(func(c *decks.Card) { c.Was = s }) }
	tag := func(s string) *decks.Deck { return head(func(d *decks.Deck) { d.Tags = []string{s} }) }
	signs := func(s string) *decks.Deck { return head(func(d *decks.Deck) { d.Alternatives = s }) }
	url := func(s string) *decks.Deck { return sourced(decks.Source{ID: "s", Title: "S", URL: s}) }
	sum := func(s string) *decks.Deck { return sourced(decks.Source{ID: "s", Title: "S", SHA256: s}) }
	language := func(s string) *decks.Deck { return head(func(d *decks.Deck) { d.Language = s }) }
	answers := func(s string) *decks.Deck { return head(func(d *decks.Deck) { d.AnswerLanguage = s }) }
	const noURL, noSum = `url: source "s": url %q is not an address of the web`, `sha256: source "s": sha256 must be 64 hexadecimal digits`
	for _, c := range []struct {
		deck *decks.Deck
		want string
	}{
		{id("é9._-"), ""}, {id("9"), ""}, {id(".a"), `id: card ".a": id ".a" is not what an id can be`}, {id("a\n"), `id: card "a": id "a" is not what an id can be`},
		{was(strings.Repeat("x", 200)), ""}, {was(strings.Repeat("x", 201)), `was[0]: card "c": was is longer than 200 bytes`},
		{was("a", "a", "b", "a"), `was[1]: card "c": was has "a" twice; was[3]: card "c": was has "a" twice`},
		{was("-", "-"), `was[0]: card "c": was "-" is not what an id can be; was[1]: card "c": was "-" is not what an id can be`},
		{tag("a b;c"), ""}, {tag("a,b"), `tags[0]: tag "a,b" holds a comma or a line end`}, {tag("a\tb"), `tags[0]: tag "a b" holds a comma or a line end`}, {tag("a\rb"), `tags[0]: tag "a b" holds a comma or a line end`},
		{signs(";/,|·"), ""}, {signs("/"), ""}, {signs(":"), `alternatives: alternatives holds ":", which parts nothing`}, {signs(":;:"), `alternatives: alternatives holds ":", which parts nothing`},
		{language("pt-BR"), ""}, {language("deu"), `language: language "deu" is written "de"`}, {language("x y"), `language: language "x y" is not a known language`},
		{answers("de"), ""}, {answers("de_DE"), `answer-language: answer-language "de_DE" is written "de-DE"`},
		{url("http://x"), ""}, {url("https://x/y"), ""}, {url("ftp://x"), fmt.Sprintf(noURL, "ftp://x")}, {url("https:///y"), fmt.Sprintf(noURL, "https:///y")}, {url("https://a b"), fmt.Sprintf(noURL, "https://a b")},
		{url("https://x "), `url: source "s": url begins or ends with white space; ` + fmt.Sprintf(noURL, "https://x")},
		{sum(strings.Repeat("0f", 32)), ""}, {sum(strings.Repeat("0f", 32) + "0"), noSum}, {sum(strings.Repeat("0f", 31) + "0"), noSum}, {sum(strings.Repeat("0F", 32)), noSum},
		{sourced(decks.Source{ID: "s", Title: "S", Path: "p"}), ""},
		{head(func(d *decks.Deck) { d.ID, d.Unnamed = "a b", true }), ""},
	} {
		if got := all(c.deck); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// Self and exact go with the kinds that have them.
func TestMarkedBy(t *testing.T) {
	for _, b := range []decks.Body{
		&decks.Short{Answer: "a"}, parts(decks.Blank{Answer: "a"}), &decks.List{Items: items("a")}, &decks.Open{Answer: "a"}, &decks.TrueFalse{}, &decks.Order{Steps: texts(2)},
	} {
		for _, exact := range []decks.Exactness{decks.AsDeck, decks.NotExact, decks.Exact} {
			for _, self := range []bool{false, true} {
				d := deckOf(b)
				d.Cards.At(0).Self, d.Cards.At(0).Exact = self, exact
				var want []string
				kind := b.Kind()
				if self && kind != decks.KindShort && kind != decks.KindCloze {
					want = append(want, fmt.Sprintf(`self!: card "c": "self" does not go with a card of kind %v`, kind))
				}
				if exact != decks.AsDeck && kind != decks.KindShort && kind != decks.KindCloze && kind != decks.KindList {
					want = append(want, fmt.Sprintf(`exact!: card "c": "exact" does not go with a card of kind %v`, kind))
				}
				if got := all(d); got != strings.Join(want, "; ") {
					t.Errorf("%v, self %v, exact %v: %s", kind, self, exact, got)
				}
			}
		}
	}
}

// A long value is shortened in the message about it.
func TestLongValues(t *testing.T) {
	short := func(n, most int) string {
		if n > most {
			return strings.Repeat("x", most-1) + "…"
		}
		return strings.Repeat("x", n)
	}
	for _, n := range []int{39, 40, 41, 59, 60, 61} {
		x := strings.Repeat("x", n)
		for _, c := range []struct {
			deck *decks.Deck
			want string
		}{
			{head(func(d *decks.Deck) { d.Language = x }), fmt.Sprintf(`language %q is not a known language`, short(n, 40))},
			{with(func(c *decks.Card) { c.Was = []string{x, x} }), fmt.Sprintf(`card "c": was has %q twice`, short(n, 40))},
			{deckOf(&decks.Order{Steps: []string{x, x}}), fmt.Sprintf(`card "c": order has %q twice`, short(n, 60))},
			{deckOf(&decks.List{Items: items(x, x)}), fmt.Sprintf(`card "c": answer has %q twice`, short(n, 60))},
			{deckOf(&decks.Choice{Answer: x, Distractors: wrong(x)}), fmt.Sprintf(`card "c": answer %q is also a distractor`, short(n, 60))},
			{sourced(decks.Source{ID: "s", Title: "S", URL: x}), fmt.Sprintf(`source "s": url %q is not an address of the web`, short(n, 60))},
			{sourced(decks.Source{ID: x}), fmt.Sprintf(`source %q: source has no title`, short(n, 40))},
			{with(func(c *decks.Card) { c.ID, c.Body = x, nil }), fmt.Sprintf(`card %q: card has no answer`, short(n, 40))},
			{beside(decks.Card{ID: x, Question: "q"}, decks.Card{ID: "b", Question: "q", Was: []string{x}}), fmt.Sprintf(`card "b": was %q is the id of card 1`, short(n, 40))},
		} {
			if faults := decks.Validate(c.deck); len(faults) != 1 || faults[0].Msg != c.want {
				t.Errorf("%+v, want %s", faults, c.want)
			}
		}
		private := "de_x" + strings.Repeat("-abcdefgh", 3) + strings.Repeat("-x", (n-31)/2) + strings.Repeat("y", (n-31)%2)
		want := fmt.Sprintf("language %q is written %q", place.ShortLine(private, 40), strings.Replace(private, "_", "-", 1))
		if faults := decks.Validate(head(func(d *decks.Deck) { d.Language = private })); len(faults) != 1 || faults[0].Msg != want {
			t.Errorf("%+v, want %s", faults, want)
		}
		for what, d := range map[string]*decks.Deck{
			"tag": head(func(d *decks.Deck) { d.Tags = []string{"," + x} }),
			"id":  head(func(d *decks.Deck) { d.ID = "," + x }),
		} {
			if faults := decks.Validate(d); len(faults) != 1 || !strings.Contains(faults[0].Msg, fmt.Sprintf(" %q ", place.ShortLine(","+x, 40))) {
				t.Errorf("%s: %+v", what, faults)
			}
		}
	}
}

// A fault says what it is about, and which part of it is wrong.
func TestFaultParts(t *testing.T) {
	d := head(func(d *decks.Deck) { d.Tags = []string{"a,b"} })
	if f := decks.Validate(d); len(f) != 1 || f[0].Excerpt != "a,b" || f[0].Card != nil || f[0].Source != nil || f[0].Index != 0 {
		t.Errorf("a tag: %+v", f)
	}
	d = deckOf(&decks.Order{Steps: []string{"a", "a"}})
	if f := decks.Validate(d); len(f) != 1 || f[0].Excerpt != "a" || f[0].Card != d.Cards.At(0) {
		t.Errorf("a step: %+v", f)
	}
	d = deckOf(&decks.List{Items: items("a", "a")})
	if f := decks.Validate(d); len(f) != 1 || f[0].Excerpt != "a" || f[0].Card != d.Cards.At(0) {
		t.Errorf("an item: %+v", f)
	}
	d = sourced(decks.Source{ID: "s"})
	if f := decks.Validate(d); len(f) != 1 || f[0].Source != d.Sources[0] || f[0].Card != nil || f[0].Index != -1 {
		t.Errorf("a source: %+v", f)
	}
}

// What lies between cards and sources is told of the later, and names the earlier by
// its place, or by its number where it has none.
func TestTogether(t *testing.T) {
	at := place.Pos{File: "d.toml", Line: 7, Column: 2}
	body := &decks.Short{Answer: "a"}
	card := func(id string, was ...string) *decks.Card {
		return &decks.Card{ID: id, Question: "Q" + id, Body: body, Points: 1, Was: was}
	}
	of := func(list ...*decks.Card) *decks.Deck {
		return head(func(d *decks.Deck) { d.Cards = decks.CardsOf(list...) })
	}
	placed := card("a")
	placed.Pos = at
	unnamed := card("")
	key := unnamed.Key()
	unnamedAt := card("")
	unnamedAt.Pos = at
	cite := func(id string, sources ...string) *decks.Deck {
		d := short()
		d.Cards.At(0).Cite = &decks.Cite{Source: id}
		for _, s := range sources {
			d.Sources = append(d.Sources, &decks.Source{ID: s, Title: s})
		}
		return d
	}
	for _, c := range []struct {
		deck *decks.Deck
		want string
	}{
		{of(placed, card("a")), `id: card id "a" is taken by the card at d.toml:7:2 · ids must differ within a deck; "a-2" would do`},
		{of(card("b"), card("a"), nil, card("a"), card("a")), `id: card id "a" is taken by card 2 · ids must differ within a deck; "a-2" would do; id: card id "a" is taken by card 2 · ids must differ within a deck; "a-2" would do`},
		{of(unnamedAt, unnamed), `: card "Q" has the same question and answer as the card at d.toml:7:2 · delete one of them`},
		{of(card("a"), card("b", "a")), `was[0]: card "b": was "a" is the id of card 1 · the answers under it are that card's: take it out, or give that card another id`},
		{of(card("b", "c", "a"), placed), `was[1]: card "b": was "a" is the id of the card at d.toml:7:2 · the answers under it are that card's: take it out, or give that card another id`},
		{of(card("b", key), unnamed), `was[0]: card "b": was "` + key + `" is the key of card 2, which has no id · the answers under it are that card's: take it out`},
		{of(card("b", key), unnamedAt), `was[0]: card "b": was "` + key + `" is the key of the card at d.toml:7:2, which has no id · the answers under it are that card's: take it out`},
		{of(card("a", "x"), card("b", "x"), card("c", "y", "x")), `was[0]: card "b": was "x" is in the was of card 1, too · answers can go over to one card alone: take it out of one of them; was[1]: card "c": was "x" is in the was of card 1, too · answers can go over to one card alone: take it out of one of them`},
		{of(card("a", "a")), `was[0]: card "a": was "a" is the id that the card has now · was has the ids that a card had before: take it out`},
		{of(card("a"), card("b"), card("c", "x", "y")), ``},
		{cite("", "s"), ``},
		{cite("s", "s"), ``},
		{cite("s", "r", "s"), ``},
		{cite(""), `cite: card "c": cite does not say which source · name one of the deck's sources: source = "…"`},
		{cite("", "r", "s"), `cite: card "c": cite does not say which source · name one of the deck's sources: source = "…"`},
		{cite("chapter-1", "chapter-2"), `cite.source: card "c": there is no source "chapter-1" · did you mean "chapter-2"?`},
		{cite("chapter-1", "x"), `cite.source: card "c": there is no source "chapter-1" · add it to the deck as [[source]]`},
		{cite("chapter-1"), `cite.source: card "c": there is no source "chapter-1" · add it to the deck as [[source]]`},
		{head(func(d *decks.Deck) {
			d.Sources = []*decks.Source{nil, {ID: "s", Title: "S", Pos: at}, {ID: "r", Title: "R"}, {ID: "s", Title: "T"}}
		}), `id: source id "s" is taken by the source at d.toml:7:2 · ids of sources must differ within a deck`},
		{head(func(d *decks.Deck) {
			d.Sources = []*decks.Source{{ID: "r", Title: "R"}, {ID: "s", Title: "S"}, {ID: "s", Title: "T"}, {ID: "s", Title: "U"}}
		}), `id: source id "s" is taken by source 2 · ids of sources must differ within a deck; id: source id "s" is taken by source 2 · ids of sources must differ within a deck`},
	} {
		var list []string
		for _, f := range decks.Validate(c.deck) {
			list = append(list, brief(f)+" · "+f.Hint)
		}
		if got := strings.Join(list, "; "); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}
