package quiz_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// promised is a deck whose order under a seed is a promise.
const promised = "title = \"Promised\"\n" + deckstest.Promised

// sheet writes the questions of a sitting, one a line, with what is shown.
func sheet(s *quiz.Session) string {
	var b strings.Builder
	for q := s.Next(); q != nil; q = s.Next() {
		fmt.Fprintln(&b, strings.Join(slices.Concat(strings.Fields(q.Prompt+":"), q.Lefts, strings.Fields(shown(q))), " "))
		s.Skip(0)
	}
	return b.String()
}

// These orders are a promise to everyone who wrote a seed down: if this test
// fails, the code is wrong, not the test.
func TestPromisedOrders(t *testing.T) {
	for seed, want := range map[uint64]string{
		0: `
Order: first fourth second third
Match: p r q y x z w
a [...]:
Without an id: no maybe yes
[...] b:
Numbers: 9 10 1,000
Choice: b two e c a1 d
Multiple: one two three four
`,
		7: `
Order: fourth first third second
Without an id: yes no maybe
Match: p r q y x z w
Choice: a1 b two e d c
a [...]:
[...] b:
Numbers: 9 10 1,000
Multiple: four one three two
`,
		1<<63 + 12345: `
Choice: e b two d c a1
a [...]:
Multiple: two one three four
Order: fourth third first second
Match: q p r z w x y
Numbers: 9 10 1,000
Without an id: no maybe yes
[...] b:
`,
	} {
		if got := "\n" + sheet(begin(t, promised, quiz.Options{Seed: seed})); got != want {
			t.Errorf("seed %d:\n%s, want\n%s", seed, got, want)
		}
	}
}

// optionsOf maps each card of a deck to its options under a seed.
func optionsOf(t *testing.T, text string, o quiz.Options) map[string]string {
	t.Helper()
	s := begin(t, text, o)
	all := map[string]string{}
	for q := s.Next(); q != nil; q = s.Next() {
		all[q.Card.Key()+"/"+q.Part] = strings.Join(q.Lefts, " ") + "|" + shown(q)
		s.Skip(0)
	}
	return all
}

// Options hang on the seed and the card alone: not on what else is asked, nor
// on the order.
func TestOptionsStay(t *testing.T) {
	const more = "[[card]]\nid = 'new'\nquestion = 'New'\nanswer = 'a'\ndistractors = ['b', 'c']\n"
	first, rest, _ := strings.Cut(promised, "[[card]]\n")
	for seed := range uint64(20) {
		before := optionsOf(t, promised, quiz.Options{Seed: seed})
		after := optionsOf(t, first+more+"[[card]]\n"+rest, quiz.Options{Seed: seed})
		delete(after, "new/")
		if !reflect.DeepEqual(before, after) {
			t.Errorf("seed %d: with another card options are\n%v, without\n%v", seed, after, before)
		}
		again := optionsOf(t, promised, quiz.Options{Seed: seed, Order: quiz.DeckOrder})
		if !reflect.DeepEqual(before, again) {
			t.Errorf("seed %d: in deck order options are\n%v, shuffled\n%v", seed, again, before)
		}
		if other := optionsOf(t, promised, quiz.Options{Seed: seed + 1000}); reflect.DeepEqual(before, other) {
			t.Errorf("seeds %d and %d give the same options", seed, seed+1000)
		}
	}
}

// A right side that goes with two left sides is shown once and is right for
// both.
func TestSharedRightSide(t *testing.T) {
	d := deckstest.Parse(t, "d.toml", "title = 'T'\n[[card]]\nquestion = 'Q'\npairs = [['Baku', 'Azerbaijan'], ['Lahore', 'Pakistan'], ['Ganja', 'Azerbaijan']]\ndistractors = ['Iran']\n")
	for seed := range uint64(30) {
		s, _ := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Seed: seed})
		q := s.Next()
		sorted := strings.Fields(shown(q))
		if slices.Sort(sorted); strings.Join(sorted, " ") != "Azerbaijan Iran Pakistan" || len(q.Lefts) != 3 {
			t.Fatalf("seed %d shows %v and %s", seed, q.Lefts, shown(q))
		}
		var line []string
		for i, left := range q.Lefts {
			country := map[string]string{"Baku": "Azerbaijan", "Lahore": "Pakistan", "Ganja": "Azerbaijan"}[left]
			line = append(line, fmt.Sprint(i+1, letterOf(q, country)))
		}
		if v := mark(q, strings.Join(line, " ")); v.Outcome != right {
			t.Errorf("seed %d: %v is %+v", seed, line, v)
		}
	}
}
