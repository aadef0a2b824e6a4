package render_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/filter"
	"quiz/render"
)

const animals = `title = "Animals"
id = "animals"
language = "en"
tags = ["nature"]

[[card]]
id = "cat"
question = "cat"
answer = "chat"
reverse = true
tags = ["pets"]

[[card]]
id = "legs"
question = "How many legs has a spider?"
answer = "eight"
distractors = ["six", "ten", "four"]

[[card]]
id = "sounds"
cloze = "A {{c1::dog}} barks, a {{c2::duck}} quacks, a {{c1::wolf}} howls."
tags = ["pets"]

[[card]]
question = "Is a whale a fish?"
answer = false
`

const plants = `title = "Plants"
id = "plants"
language = "en"

[[card]]
id = "order"
question = "From seed to fruit"
order = ["seed", "shoot", "flower", "fruit"]
`

func parse(t *testing.T, texts ...string) (list []*decks.Deck) {
	t.Helper()
	for i, text := range texts {
		d, err := deckfile.Parse(fmt.Sprintf("d%d.toml", i+1), []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, d)
	}
	return list
}

func compose(t *testing.T, list []*decks.Deck, o render.Options) *render.Selection {
	t.Helper()
	s, err := render.Compose(list, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// named lists the cards of a sheet: number, deck, place, id and part.
func named(s *render.Selection) string {
	var list []string
	for _, c := range s.Cards {
		name := fmt.Sprintf("%d %s/%d %s", c.Number, c.Deck.ID, c.Position, c.Card.ID)
		if c.Part != "" {
			name += " " + c.Part
		}
		list = append(list, strings.TrimSpace(name))
	}
	return strings.Join(list, "\n")
}

// All cards come as the decks have them. A cloze with numbered blanks is as
// many cards; one that is asked both ways round is one, for paper is turned.
func TestCompose(t *testing.T) {
	list := parse(t, animals, plants)
	s := compose(t, list, render.Options{Seed: 7})
	want := "1 animals/1 cat\n2 animals/2 legs\n3 animals/3 sounds c1\n4 animals/3 sounds c2\n5 animals/4\n6 plants/1 order"
	if got := named(s); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if s.Title != "Animals, Plants" || s.Language != "en" || s.Seed != 7 || !slices.Equal(s.Decks, list) {
		t.Errorf("%q in %q, seed %d, %d decks", s.Title, s.Language, s.Seed, len(s.Decks))
	}
	if c := s.Cards[0]; c.Prompt != "cat" || c.Part != "" {
		t.Errorf("a card with two ways asks %q, part %q", c.Prompt, c.Part)
	}
}

// The language of several decks is that of the first.
func TestComposeLanguage(t *testing.T) {
	for _, c := range []struct{ other, want string }{{"en", "en"}, {"az", "en"}, {"", "en"}} {
		list := parse(t, animals, plants, plants)
		list[1].Language = c.other
		list[2].ID = "third"
		if s := compose(t, list, render.Options{}); s.Language != c.want {
			t.Errorf("en, %q, en: %q, want %q", c.other, s.Language, c.want)
		}
	}
}

func TestComposeFilter(t *testing.T) {
	for _, c := range []struct {
		filter filter.Filter
		want   string
	}{
		{filter.Filter{Tags: []string{"pets"}}, "1 animals/1 cat\n2 animals/3 sounds c1\n3 animals/3 sounds c2"},
		{filter.Filter{Kinds: []decks.Kind{decks.KindTrueFalse, decks.KindOrder}}, "1 animals/4\n2 plants/1 order"},
	} {
		s := compose(t, parse(t, animals, plants), render.Options{Filter: c.filter})
		if got := named(s); got != c.want {
			t.Errorf("%+v: got\n%s\nwant\n%s", c.filter, got, c.want)
		}
	}
}

func TestComposeErrors(t *testing.T) {
	for _, o := range []filter.Filter{{Tags: []string{"pet"}}, {Tags: []string{"pets"}, Kinds: []decks.Kind{decks.KindOrder}}} {
		list := parse(t, animals, plants)
		want := o.Check(list)
		s, err := render.Compose(list, render.Options{Filter: o})
		if want == nil || s != nil || !reflect.DeepEqual(err, want) {
			t.Errorf("%+v: %v, want %v", o, err, want)
		}
	}
}

// randomDecks are two of them, with ids of their own.
func randomDecks(seed uint64) []*decks.Deck {
	r := rand.New(rand.NewPCG(seed, 1))
	list := []*decks.Deck{deckstest.Deck(r), deckstest.Deck(r)}
	list[1].ID = "other"
	return list
}

func places(s *render.Selection) (list []string) {
	for _, c := range s.Cards {
		list = append(list, fmt.Sprint(c.Deck.ID, " ", c.Position, " ", c.Part))
	}
	return list
}

// The same seed makes the same sheet, to the last option.
func TestSameSeedSameSheet(t *testing.T) {
	differ := 0
	for seed := range uint64(40) {
		o := render.Options{Seed: seed, Shuffled: seed%2 == 0, Count: int(seed % 5)}
		first, again := compose(t, randomDecks(seed), o), compose(t, randomDecks(seed), o)
		if !reflect.DeepEqual(first, again) {
			t.Errorf("seed %d makes two different sheets", seed)
		}
		o.Seed += 1000
		if other := compose(t, randomDecks(seed), o); !reflect.DeepEqual(places(first), places(other)) {
			differ++
		}
	}
	if differ < 10 {
		t.Errorf("of 40 sheets, %d changed with the seed", differ)
	}
}

// What is chosen are cards that there are, each once, numbered from 1; a count
// keeps the deck's order, unless cards are shuffled.
func TestChosenCards(t *testing.T) {
	for seed := range uint64(60) {
		list := randomDecks(seed)
		all := places(compose(t, list, render.Options{Seed: seed}))
		for _, count := range []int{0, 1, 3, len(all), len(all) + 5} {
			for _, shuffled := range []bool{false, true} {
				s := compose(t, list, render.Options{Seed: seed, Count: count, Shuffled: shuffled})
				want := len(all)
				if count > 0 {
					want = min(want, count)
				}
				got := places(s)
				if len(got) != want {
					t.Fatalf("seed %d, count %d of %d: %d cards", seed, count, len(all), len(got))
				}
				checkChosen(t, s, got, all, shuffled)
			}
		}
	}
}

func checkChosen(t *testing.T, s *render.Selection, got, all []string, shuffled bool) {
	t.Helper()
	last, seen := -1, map[string]bool{}
	for i, name := range got {
		at := slices.Index(all, name)
		if at < 0 || seen[name] || s.Cards[i].Number != i+1 {
			t.Errorf("card %d is %q, number %d", i+1, name, s.Cards[i].Number)
		}
		if !shuffled && at <= last {
			t.Errorf("%q does not keep the deck's order", name)
		}
		seen[name], last = true, at
	}
}

// Where not all cards are wanted, each has the same chance, also where the
// deck's order is kept; and each may stand anywhere where they are shuffled.
func TestChoiceIsFair(t *testing.T) {
	list := parse(t, animals, plants)
	chosen, first := map[string]int{}, map[string]int{}
	for seed := range uint64(1200) {
		for _, name := range places(compose(t, list, render.Options{Seed: seed, Count: 2})) {
			chosen[name]++
		}
		first[places(compose(t, list, render.Options{Seed: seed, Shuffled: true}))[0]]++
	}
	for _, name := range places(compose(t, list, render.Options{})) {
		if n := chosen[name]; n < 320 || n > 480 { // five standard deviations of 400
			t.Errorf("%s was chosen %d times of 1200, want about 400", name, n)
		}
		if n := first[name]; n < 135 || n > 265 { // of 200
			t.Errorf("%s came first %d times of 1200, want about 200", name, n)
		}
	}
}

// Another card in the deck, or a filter, does not change the options of those
// that were there.
func TestOptionsStay(t *testing.T) {
	for seed := range uint64(40) {
		list := randomDecks(seed)
		before := compose(t, list, render.Options{Seed: seed})
		extra := &decks.Card{ID: "extra", Question: "Q", Points: 1, Body: &decks.Choice{Answer: "a", Distractors: []decks.Distractor{{Text: "b"}, {Text: "c"}}}}
		list[0].Cards = decks.CardsOf(slices.Insert(list[0].Cards.List(), list[0].Cards.Len()/2, extra)...)
		after := compose(t, list, render.Options{Seed: seed})
		after.Cards = slices.DeleteFunc(after.Cards, func(c *render.Card) bool { return c.Card == extra })
		if len(after.Cards) != len(before.Cards) {
			t.Fatalf("seed %d: %d cards, want %d", seed, len(after.Cards), len(before.Cards))
		}
		for i, c := range before.Cards {
			if !reflect.DeepEqual(c.Question, after.Cards[i].Question) {
				t.Errorf("seed %d: card %d changed from %+v to %+v", seed, i+1, c.Question, after.Cards[i].Question)
			}
		}
	}
}

// These orders are a promise to everyone who wrote a seed down: if this test
// fails, the code is wrong, not the test.
func TestPromisedSheets(t *testing.T) {
	for _, c := range []struct {
		o    render.Options
		want string
	}{
		{render.Options{Seed: 0, Shuffled: true, Count: 4}, "1 plants/1 order; 2 animals/2 legs; 3 animals/1 cat; 4 animals/4"},
		{render.Options{Seed: 7, Shuffled: true, Count: 4}, "1 animals/1 cat; 2 plants/1 order; 3 animals/4; 4 animals/3 sounds c1"},
		{render.Options{Seed: 1<<63 + 12345, Shuffled: true, Count: 4}, "1 animals/2 legs; 2 animals/1 cat; 3 animals/3 sounds c2; 4 plants/1 order"},
		{render.Options{Seed: 0, Count: 2}, "1 animals/2 legs; 2 plants/1 order"},
		{render.Options{Seed: 7, Count: 3}, "1 animals/1 cat; 2 animals/4; 3 plants/1 order"},
	} {
		s := compose(t, parse(t, animals, plants), c.o)
		if got := strings.ReplaceAll(named(s), "\n", "; "); got != c.want {
			t.Errorf("%+v: %s, want %s", c.o, got, c.want)
		}
	}
}

// Decks are not changed by what is printed of them.
func TestComposeLeavesDecks(t *testing.T) {
	list, same := randomDecks(3), randomDecks(3)
	compose(t, list, render.Options{Seed: 9, Shuffled: true, Count: 3})
	if !reflect.DeepEqual(list, same) {
		t.Error("a deck was changed")
	}
}
