package quiz_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// exampleOf is the example of the one question of a card, by a seed, and what is
// right then.
func exampleOf(t *testing.T, card string, seed uint64) (example, right string) {
	t.Helper()
	q := begin(t, "title = 'T'\n[[card]]\nquestion = 'Q'\n"+card, quiz.Options{Seed: seed}).Next()
	return q.Example(), expected(q)[0]
}

// The example of any question can be read, is not right, and is the same when it
// is made again.
func TestExampleRandom(t *testing.T) {
	given := map[decks.Kind]int{}
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 8))
		d, o := deckstest.Deck(r), quiz.Options{Seed: r.Uint64()}
		s, err := quiz.NewSession([]*decks.Deck{d}, o)
		if err != nil {
			t.Fatal(err)
		}
		again, _ := quiz.NewSession([]*decks.Deck{d}, o)
		for q := s.Next(); q != nil; q = s.Next() {
			example := q.Example()
			if example != again.Next().Example() {
				t.Fatalf("seed %d: %q, then %q", seed, example, again.Next().Example())
			}
			if example != "" {
				given[q.Kind]++
				r, err := q.Read([]string{example})
				if v := quiz.Mark(q, r, false); err != nil || v.Outcome == quiz.Right {
					t.Errorf("seed %d: %q is %s, %v, to %v", seed, example, v.Outcome, err, q.Card.Body)
				}
				if q.Kind == decks.KindMatch && r.Picks[0] == q.Want[0] && r.Picks[1] == q.Want[1] {
					t.Errorf("seed %d: both pairs of %q are right", seed, example)
				}
			}
			s.Skip(0)
			again.Skip(0)
		}
	}
	if want := []decks.Kind{decks.KindMultiple, decks.KindMatch, decks.KindOrder}; !slices.Equal(slices.Sorted(maps.Keys(given)), want) {
		t.Errorf("examples were given of %v", given)
	}
}

// All wrong answers of a shape are examples, by one seed or another, whatever is
// right: so an example tells no more than that it is wrong itself.
func TestExampleTellsNothing(t *testing.T) {
	orders := []string{"1 3 2", "2 1 3", "2 3 1", "3 1 2", "3 2 1"}
	pairs := []string{"1a 2b", "1a 2c", "1b 2a", "1b 2c", "1c 2a", "1c 2b"}
	for card, all := range map[string][]string{
		"order = ['a', 'b', 'c']":                                   orders,
		"order = ['a', 'b', 'c']\nshuffle = false":                  orders,
		"pairs = [['1', 'x'], ['2', 'y']]\ndistractors = ['z']":     pairs,
		"pairs = [['1', 'x'], ['2', 'y'], ['3', 'z']]":              pairs,
		"answer = ['x']\ndistractors = ['y', 'z']":                  {"a,b", "a,c", "b,c"},
		"answer = ['x', 'y']\ndistractors = ['z']":                  {"a,b", "a,c", "b,c"},
		"answer = ['x', 'y', 'z']\nkind = 'multiple'":               {"a,b", "a,c", "b,c"},
		"answer = []\ndistractors = ['x', 'y', 'z']":                {"a,b", "a,c", "b,c"},
		"answer = ['a', 'b']\ndistractors = ['x']\nshuffle = false": {"1,2", "1,3", "2,3"},
	} {
		seen := map[string]map[string]bool{}
		for seed := range uint64(600) {
			example, right := exampleOf(t, card, seed)
			if seen[right] == nil {
				seen[right] = map[string]bool{}
			}
			seen[right][example] = true
		}
		for right, examples := range seen {
			want := slices.DeleteFunc(slices.Clone(all), func(text string) bool { return text == right || strings.HasPrefix(right, text+" ") })
			if got := slices.Sorted(maps.Keys(examples)); !slices.Equal(got, want) {
				t.Errorf("%s, right is %s: examples are %q, want %q", card, right, got, want)
			}
		}
	}
}

// Where the one that is wrong would tell which is right, there is no example,
// whether it would be right or not.
func TestNoExample(t *testing.T) {
	for _, card := range []string{
		"order = ['a', 'b']", "order = ['a', 'b']\nshuffle = false",
		"pairs = [['1', 'x'], ['2', 'y']]", "pairs = [['1', 'x'], ['2', 'x']]", "pairs = [['1', 'x'], ['2', 'y'], ['3', 'x']]",
		"answer = ['x', 'y']\nkind = 'multiple'", "answer = ['x']\ndistractors = ['y']", "answer = []\ndistractors = ['x', 'y']",
		"answer = 'x'\ndistractors = ['y', 'z', 'w']", "answer = true", "answer = 5", "answer = 'x'",
	} {
		for seed := range uint64(50) {
			if got, right := exampleOf(t, card, seed); got != "" {
				t.Errorf("%s, by seed %d, where %s is right: %q", card, seed, right, got)
			}
		}
	}
}
