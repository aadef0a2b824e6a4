package quiz_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// one chooses one question, once.
type one struct {
	item quiz.Item
	done bool
}

func (o *one) Next() (quiz.Item, bool) { return o.item, !o.done }
func (o *one) Left() int               { return 0 }
func (o *one) Answered(quiz.Answer)    { o.done = true }
func (o *one) Undone(quiz.Answer)      {}
func (o *one) Overridden(quiz.Answer)  {}

// only begins a sitting of one question.
func only(d *decks.Deck, c *decks.Card, part string) *quiz.Session {
	return quiz.NewChosen([]*decks.Deck{d}, quiz.Options{}, &one{item: quiz.Item{Deck: d, Card: c, Part: part}})
}

func TestWhy(t *testing.T) {
	for _, c := range []struct {
		card, typed            string
		verdict, taken, reason string
	}{
		{"answer = 'blue'", "Blue.", "right", "blue", "the same, but for what does not count"},
		{"answer = 'blue'", "green", "wrong", "green", "too far from all that is right"},
		{"answer = 'blue'", " ", "skipped", "", "an empty answer skips the question"},
		{"answer = 46", "46", "right", "46", "a number; it must be the number itself"},
		{"answer = 46", "many", "unreadable", "", "type a number, such as 42 or 3.5"},
		{"answer = 10\nunit = 'm'\ntolerance = '5%'", "1 km", "wrong", "1000 m", "converted from km to m; it may differ by 5%"},
		{"answer = 'a'\ndistractors = ['b']", "zzz", "unreadable", "", `there is no option "zzz"; type 1 to 2, or an option's text`},
		{"answer = true", "t", "right", "true", "the right option"},
		{"answer = 'aaa'\ndistractors = [{ text = 'bbb', why = 'It is *not*.' }]", "bbb", "wrong", "bbb", "It is not."},
		{"answer = ['aaa', 'bbb']\ndistractors = ['ccc']", "aaa", "partial", "aaa", "1 of 2 right options are picked"},
		{"order = ['aaa', 'bbb', 'ccc']\nshuffle = false", "2 1 3", "partial", "bbb; aaa; ccc", "1 of 2 pairs of neighbours are in the right order"},
	} {
		s := begin(t, "title = 'T'\nlanguage = 'en'\n[[card]]\nquestion = 'Q'\n"+c.card, quiz.Options{})
		w := s.Why(c.typed)
		if w.Verdict != c.verdict || w.Taken != c.taken || w.Reason != c.reason || w.Response != c.typed {
			t.Errorf("%q to %s: %+v", c.typed, c.card, w)
		}
	}
}

// A response is parted into as many pieces as there are blanks.
func TestWhyBlanks(t *testing.T) {
	for _, c := range []struct{ typed, want string }{
		{"one;two", "one right, two right"},
		{"one | two", "one right, two right"},
		{"one; two; three", "one right, two; three wrong"},
		{"a;b|two", "a;b wrong, two right"},
		{"one", "one right, wrong"},
	} {
		s := begin(t, "title = 'T'\n[[card]]\ncloze = '{{one}} {{two}}'", quiz.Options{})
		var got []string
		for _, b := range s.Why(c.typed).Blanks {
			got = append(got, strings.TrimSpace(b.Response+" "+b.Verdict))
		}
		if text := strings.Join(got, ", "); text != c.want {
			t.Errorf("%q: %s, want %s", c.typed, text, c.want)
		}
	}
	s := begin(t, "title = 'T'\n[[card]]\ncloze = '{{one; two}}'", quiz.Options{})
	if w := s.Why("one; two"); w.Verdict != "right" {
		t.Errorf("a single blank: %+v", w)
	}
}

// Why comes to what play would, gives a reason for each mark, and takes texts of
// any length.
func TestWhyAtRandom(t *testing.T) {
	verdicts := map[string]int{}
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 47))
		d := deckstest.Deck(r)
		for _, card := range d.Cards {
			for _, part := range arrange.Parts(card) {
				typed := deckstest.Text(r)
				s := only(d, card, part)
				if r.IntN(3) == 0 {
					typed = strings.Join(s.Next().ExpectedParts(), " | ")
				}
				w := s.Why(typed)
				verdicts[w.Verdict]++
				if w.Reason == "" {
					t.Fatalf("seed %d: no reason for %q to %s: %+v", seed, typed, card.Key(), w)
				}
				q := only(d, card, part).Next()
				if q.Self || len(q.Blanks) > 1 || w.Verdict == "skipped" {
					continue
				}
				if v := mark(q, typed); v.Outcome.String() != w.Verdict {
					t.Fatalf("seed %d: %q to %s is %s, and why says %s", seed, typed, card.Key(), v.Outcome, w.Verdict)
				}
			}
		}
	}
	for _, v := range []string{"right", "wrong", "unreadable", "skipped"} {
		if verdicts[v] == 0 {
			t.Errorf("none was %s: %v", v, verdicts)
		}
	}
	s := begin(t, "title = 'T'\n"+shortCard("en", "blue"), quiz.Options{})
	if w := s.Why(strings.Repeat("x ", 1<<19)); w.Verdict != "wrong" {
		t.Errorf("a megabyte is %s", w.Verdict)
	}
}
