package quiz_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/quiz"
)

// promised is a deck whose order under a seed is a promise.
const promised = `title = "Promised"
id = "promised"

[[card]]
id = "choice"
question = "Choice"
answer = "a1"
distractors = ["b two", "c", "d", "e"]

[[card]]
id = "multiple"
question = "Multiple"
answer = ["one", "two"]
distractors = ["three", "four"]

[[card]]
question = "Without an id"
answer = "yes"
distractors = ["no", "maybe"]

[[card]]
id = "order"
question = "Order"
order = ["first", "second", "third", "fourth"]

[[card]]
id = "match"
question = "Match"
pairs = [["p", "x"], ["q", "y"], ["r", "z"]]
distractors = ["w"]

[[card]]
id = "blanks"
cloze = "{{c1::a}} {{c2::b}}"

[[card]]
id = "numbers"
question = "Numbers"
answer = "10"
distractors = ["9", "1,000"]
`

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

// The right answer stands at each place about as often.
func TestAnswerStandsAnywhere(t *testing.T) {
	places := map[string]int{}
	d := parse(t, promised)
	for seed := range uint64(1000) {
		s, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Seed: seed, Order: quiz.DeckOrder})
		if err != nil {
			t.Fatal(err)
		}
		places[letterOf(s.Next(), "a1")]++
	}
	for _, label := range strings.Fields("1 2 3 4 5") {
		if n := places[label]; n < 135 || n > 265 { // five standard deviations
			t.Errorf("the answer is %s %d times of 1000", label, n)
		}
	}
}

func TestOrderIsNeverShownSolved(t *testing.T) {
	d := parse(t, "title = 'T'\n[[card]]\nquestion = 'Q'\norder = ['s1', 's2']\n")
	for seed := range uint64(200) {
		s, _ := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Seed: seed})
		if got := shown(s.Next()); got != "s2 s1" {
			t.Errorf("seed %d shows %s", seed, got)
		}
	}
}

// Decks that were not parsed may have too few steps to shuffle.
func TestOrderOfOneStep(t *testing.T) {
	for _, steps := range [][]string{nil, {"one"}} {
		d := &decks.Deck{ID: "d", Cards: []*decks.Card{{Question: "Q", Points: 1, Body: &decks.Order{Steps: steps}}}}
		s, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{})
		if err != nil || len(s.Next().Options) != len(steps) {
			t.Errorf("%q: %v", steps, err)
		}
	}
}

func TestNumbersAscend(t *testing.T) {
	for _, c := range []struct{ language, answer, distractors, want string }{
		{"en", "10", "'9', '1,000', '-2'", "-2 9 10 1,000"},
		{"en", "10 km", "'9 km', '1,000km'", "9 km 10 km 1,000km"},
		{"en", "$10", "'$9.50', '$.75'", "$.75 $9.50 $10"},
		{"en", ".5", "'.25', '1.5'", ".25 .5 1.5"},
		{"en", "No. 10", "'No. 9'", "No. 9 No. 10"},
		{"en", "50%", "'7%', '100 %'", "7% 50% 100 %"},
		{"en", "**10**", "'9'", "9 **10**"},
		{"en", "١٠", "'٩', '٢'", "٢ ٩ ١٠"},
		{"en", "5.0", "'5', '4'", "4 5 5.0"},
		{"en", "1.234", "'1.5', '2'", "1.234 1.5 2"},
		{"de", "1.234", "'1,5', '2'", "1,5 2 1.234"},
		{"fr", "1 234", "'567', '89,5'", "89,5 567 1 234"},
	} {
		text := fmt.Sprintf("language = %q\n[[card]]\nquestion = 'Q'\nanswer = %q\ndistractors = [%s]\n", c.language, c.answer, c.distractors)
		for _, fixed := range []string{"", "shuffle = false\n"} {
			if got := shown(ask(t, text+fixed)); got != c.want {
				t.Errorf("%s%s: %s", text, fixed, got)
			}
		}
	}
	// What differs around numbers may be what is asked for.
	mixed := ask(t, "[[card]]\nquestion = 'Q'\nanswer = '2 kg'\ndistractors = ['1 g', 'x']\nshuffle = false\n")
	if got := shown(mixed); got != "2 kg 1 g x" {
		t.Errorf("mixed: %s", got)
	}
}

func TestFixedOptions(t *testing.T) {
	for _, c := range []struct{ card, want string }{
		{"answer = 'a'\ndistractors = ['b', 'c']\nshuffle = false", "a b c"},
		{"answer = 'a'\ndistractors = ['b', 'c']\nshuffle = false\nanswer-at = 1", "a b c"},
		{"answer = 'a'\ndistractors = ['b', 'c']\nshuffle = false\nanswer-at = 2", "b a c"},
		{"answer = 'a'\ndistractors = ['b', 'c']\nshuffle = false\nanswer-at = 3", "b c a"},
		{"answer = ['a', 'z']\ndistractors = ['b', 'c']\nshuffle = false", "a z b c"},
		{"order = ['a', 'b', 'c']\nshuffle = false", "a b c"},
		{"pairs = [['1', 'a'], ['2', 'b'], ['3', 'a']]\ndistractors = ['c']\nshuffle = false", "a b c"},
	} {
		q := ask(t, "[[card]]\nquestion = 'Q'\n"+c.card)
		if got := shown(q); got != c.want {
			t.Errorf("%s\nshows %s, want %s", c.card, got, c.want)
		}
		for _, o := range q.Options {
			if o.Right && (o.Text != "a" && o.Text != "z") {
				t.Errorf("%s\n%s counts as right", c.card, o.Text)
			}
		}
	}
}

// A right side that goes with two left sides is shown once and is right for
// both.
func TestSharedRightSide(t *testing.T) {
	d := parse(t, "title = 'T'\n[[card]]\nquestion = 'Q'\npairs = [['Baku', 'Azerbaijan'], ['Lahore', 'Pakistan'], ['Ganja', 'Azerbaijan']]\ndistractors = ['Iran']\n")
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

func TestPromptsAndAnswers(t *testing.T) {
	const gaps = "[[card]]\ncloze = 'In {{1991}}, {{Baku|Bakı::capital}} \\{{x}}.'\n"
	const groups = "[[card]]\ncloze = '{{c1::a}} and {{c2::b::hint}}, {{c1::c}}'\n"
	for _, c := range []struct {
		text     string
		options  quiz.Options
		prompts  []string
		expected []string
	}{
		{gaps, quiz.Options{}, []string{`In [1], [2: capital] \{{x}}.`}, []string{"1991; Baku"}},
		{groups, quiz.Options{}, []string{"[1] and b, [2]", "a and [hint], c"}, []string{"a; c", "b"}},
		{"[[card]]\ncloze = 'Only {{a}}'\n", quiz.Options{}, []string{"Only [...]"}, []string{"a"}},
		{"[[card]]\nquestion = 'cat'\nanswer = 'chat'\naccept = ['minou']\nreverse = true\n", quiz.Options{}, []string{"cat", "chat"}, []string{"chat", "cat"}},
		{"[[card]]\nquestion = 'Q'\nanswer = 3.5\nunit = 'km'\n", quiz.Options{}, []string{"Q"}, []string{"3.5 km"}},
		{"[[card]]\nquestion = 'Q'\nanswer = false\n", quiz.Options{}, []string{"Q"}, []string{"false"}},
		{"[[card]]\nquestion = 'Q'\npairs = [['1', 'a'], ['2', 'b']]\nshuffle = false\n", quiz.Options{}, []string{"Q"}, []string{"1 – a; 2 – b"}},
		{"[[card]]\nquestion = 'Q'\norder = ['a', 'b']\n", quiz.Options{}, []string{"Q"}, []string{"a; b"}},
	} {
		c.options.Order = quiz.DeckOrder
		s := begin(t, "title = 'T'\n"+c.text, c.options)
		var prompts, expected []string
		for q := s.Next(); q != nil; q = s.Next() {
			prompts, expected = append(prompts, q.Prompt), append(expected, strings.Join(q.ExpectedParts(), "; "))
			s.Skip(0)
		}
		if !slices.Equal(prompts, c.prompts) || !slices.Equal(expected, c.expected) {
			t.Errorf("%s\nasks %q for %q, want %q for %q", c.text, prompts, expected, c.prompts, c.expected)
		}
	}
}
