package quiz_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// counted is a deck of a few cards with ids such as "a3".
func counted(t *testing.T, name string, cards int, inOrder bool) *decks.Deck {
	t.Helper()
	text := fmt.Sprintf("title = %q\nid = %q\n", name, name)
	if inOrder {
		text += "ask-order = \"deck\"\n"
	}
	for i := range cards {
		text += fmt.Sprintf("[[card]]\nid = \"%s%d\"\nquestion = \"%[1]s%d?\"\nanswer = %[2]d\n", name, i+1)
	}
	return deckstest.Parse(t, "d.toml", text)
}

// orderOf lists the ids of what a sitting asks.
func orderOf(t *testing.T, list []*decks.Deck, o quiz.Options) []string {
	t.Helper()
	s, err := quiz.NewSession(list, o)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(asked(s))
}

// A deck in order comes as it stands, where it is named; the others are mixed
// around it as they are without it. What is said for all decks goes before.
func TestOwnOrder(t *testing.T) {
	a, b, c := counted(t, "a", 4, false), counted(t, "b", 3, true), counted(t, "c", 4, false)
	own := quiz.Options{Order: quiz.OwnOrder, Seed: 5}
	if got, want := orderOf(t, []*decks.Deck{b}, own), []string{"b1", "b2", "b3"}; !slices.Equal(got, want) {
		t.Errorf("alone: %s", got)
	}
	mixed := orderOf(t, []*decks.Deck{a, c}, quiz.Options{Seed: 5})
	got := orderOf(t, []*decks.Deck{a, b, c}, own)
	if want := slices.Concat(mixed[:4], []string{"b1", "b2", "b3"}, mixed[4:]); !slices.Equal(got, want) {
		t.Errorf("among others: %s, want %s", got, want)
	}
	own.Count = 6
	if first := orderOf(t, []*decks.Deck{a, b, c}, own); !slices.Equal(first, got[:6]) {
		t.Errorf("six of them: %s, want %s", first, got[:6])
	}
	all := []*decks.Deck{a, b, c}
	if got, want := orderOf(t, all, quiz.Options{Order: quiz.DeckOrder}), strings.Fields("a1 a2 a3 a4 b1 b2 b3 c1 c2 c3 c4"); !slices.Equal(got, want) {
		t.Errorf("in the decks' order: %s", got)
	}
	if got := orderOf(t, all, quiz.Options{Seed: 5}); slices.IsSorted(slices.DeleteFunc(got, func(id string) bool { return id[0] != 'b' })) {
		t.Error("all shuffled: the deck in order still is")
	}
}

// Whatever decks are named: those in order make it as DeckOrder does, those that
// are not as Shuffled does, and an exam or what comes again changes nothing.
func TestOwnOrderRandom(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 3))
		var list, shuffled []*decks.Deck
		for i := range 1 + r.IntN(4) {
			d := counted(t, string(rune('a'+i)), 1+r.IntN(6), r.IntN(2) == 0)
			if list = append(list, d); !d.InOrder {
				shuffled = append(shuffled, d)
			}
		}
		own := quiz.Options{Order: quiz.OwnOrder, Seed: seed, Exam: r.IntN(2) == 0, Strict: r.IntN(2) == 0}
		got, plain := orderOf(t, list, own), orderOf(t, list, quiz.Options{Order: quiz.DeckOrder})
		var rest []string
		for i, id := range got {
			if d := list[id[0]-'a']; d.InOrder && id != plain[i] {
				t.Fatalf("seed %d: %s at %d, want %s", seed, id, i, plain[i])
			} else if !d.InOrder {
				rest = append(rest, id)
			}
		}
		if len(shuffled) > 0 {
			if want := orderOf(t, shuffled, quiz.Options{Seed: seed}); !reflect.DeepEqual(rest, want) {
				t.Fatalf("seed %d: the others come as %s, want %s", seed, rest, want)
			}
		}
	}
}
