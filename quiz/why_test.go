package quiz_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/quiz"
)

// one chooses one question, once.
type one struct {
	item quiz.Ref
	done bool
}

func (o *one) Next() (quiz.Ref, bool) { return o.item, !o.done }
func (o *one) Left() int              { return 0 }
func (o *one) Answered(quiz.Answer)   { o.done = true }
func (o *one) Undone(quiz.Answer)     {}
func (o *one) Overridden(quiz.Answer) {}

// only begins a sitting of one question.
func only(d *decks.Deck, c *decks.Card, part string) *quiz.Session {
	return quiz.NewChosen([]*decks.Deck{d}, quiz.Options{}, &one{item: quiz.Ref{Deck: d, Index: d.Cards.Index(c), Part: part}})
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
		{"answer = []\ndistractors = ['aaa', 'bbb']", "none", "right", "none", "no option is right, and none was picked"},
		{"answer = []\ndistractors = ['aaa', 'bbb']", "aaa", "wrong", "aaa", "no option is right, and 1 was picked"},
		{"answer = ['aaa', 'bbb']\ndistractors = ['ccc']", "none", "wrong", "none", "0 of 2 right options are picked"},
		{"answer = 'blue'", "blue", "right", "blue", "typed as it is written"},
		{"answer = 'US'\nexact = true", "US", "right", "US", "typed as it is written"},
		{"answer = 'US'\nexact = true", "U.S.", "wrong", "U.S.", "case, punctuation and spelling count here"},
		{"answer = 'US'\nexact = true", "zebra", "wrong", "zebra", "too far from all that is right"},
		{"answer = 'US'\nself = true", "US", "self", "", "the player sees the answer and marks it; nothing that is typed is read"},
		{"answer = 'US'\nkind = 'open'", "", "self", "", "the player sees the answer and marks it; nothing that is typed is read"},
		{"answer = ['aaa', 'bbb']\nkind = 'list'", " ", "skipped", "", "an empty answer skips the question"},
		{"answer = ['aaa', 'bbb']\nkind = 'list'", "bbb", "partial", "bbb", "1 of 2 items asked for are right"},
		{"answer = ['aaa', 'bbb']\nkind = 'list'\nneed = 1", "bbb, aaa", "right", "bbb, aaa", "1 of 1 item asked for is right"},
		{"answer = ['aaa', 'bbb']\nkind = 'list'\nordered = true", "bbb, aaa", "partial", "bbb, aaa", "1 of 2 items asked for are right and in order"},
		{"answer = ['aaa', 'bbb']\nkind = 'list'", "bbb, xxx, yyy, aaa", "wrong", "bbb, xxx, yyy, aaa", "2 of 2 items asked for are right; what is wrong beyond the number asked for takes 2 away"},
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

// Each thing that is typed of a list, and what is missing, has its own mark, as
// in a report.
func TestWhyItems(t *testing.T) {
	for _, c := range []struct {
		card, typed string
		want        []string // response, verdict, what it was taken as, expected, met
	}{
		{threeItems, "latvija; Estonia", []string{`"latvija" right "latvija" "Latvia" "Latvija"`, `"Estonia" right "Estonia" "Estonia" "Estonia"`, `"" missing "" "Lithuania" ""`}},
		{threeItems, "lithuana, Peru, lithuania", []string{`"lithuana" again "lithuana" "Lithuania" "Lithuania"`, `"Peru" wrong "peru" "" ""`, `"lithuania" right "lithuania" "Lithuania" "Lithuania"`, `"" missing "" "Estonia" ""`, `"" missing "" "Latvia" ""`}},
		{orderItems, "Latvia, Estona", []string{`"Latvia" right "Latvia" "Latvia" "Latvia"`, `"Estona" out of order "estona" "Estonia" "Estonia"`, `"" missing "" "Lithuania" ""`}},
		{twoNeeded, "Latvia, Estona", []string{`"Latvia" right "Latvia" "Latvia" "Latvia"`, `"Estona" nearly "estona" "Estonia" "Estonia"`}},
		{sharedName, "Congo, Congo", []string{`"Congo" right "congo" "Brazzaville" "the Congo"`, `"Congo" right "Congo" "Kinshasa" "Congo"`}},
	} {
		s := begin(t, "title = 'T'\nlanguage = 'en'\n"+c.card, quiz.Options{})
		var got []string
		w := s.Why(c.typed)
		for _, item := range w.Items {
			got = append(got, fmt.Sprintf("%q %s %q %q %q", item.Response, item.Verdict, item.Taken, item.Expected, item.Met))
			if item.Reason == "" {
				t.Errorf("%q: no reason for %q", c.typed, item.Response)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n%s\nwant\n%s", c.typed, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
		for i, item := range s.Report(time.Time{}).Answers[0].Items {
			told := fmt.Sprintf("%q %s %q %q %q", item.Response, item.Verdict, item.Folded, item.Expected, item.Met)
			if i >= len(got) || told != got[i] {
				t.Errorf("%q: a report says %s", c.typed, told)
			}
		}
	}
}

// sharedName is a list of two things that one spelling can name.
const sharedName = "[[card]]\nquestion = 'Q'\nkind = 'list'\nanswer = [['Kinshasa', 'Congo'], ['Brazzaville', 'the Congo']]\n"

// Why comes to what play would, gives a reason for each mark, and takes texts of
// any length.
func TestWhyAtRandom(t *testing.T) {
	verdicts := map[string]int{}
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 47))
		d := deckstest.Deck(r)
		for _, card := range d.Cards.All() {
			for _, part := range arrange.Parts(card) {
				typed := deckstest.Text(r)
				s := only(d, card, part)
				if r.IntN(3) == 0 {
					typed = strings.Join(s.Next().ExpectedTexts(), " | ")
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

// Each pair of a match has its own mark, as far as a letter was given for it.
func TestWhyPairs(t *testing.T) {
	const match = "title = 'T'\n[[card]]\nquestion = 'Q'\nshuffle = false\npairs = [['*one*', 'un'], ['two', 'deux'], ['three', 'trois']]"
	w := begin(t, match, quiz.Options{}).Why("1a 2c 3b")
	want := []quiz.WhyPair{{"one", "un", "un", "right"}, {"two", "trois", "deux", "wrong"}, {"three", "deux", "trois", "wrong"}}
	if !slices.Equal(w.Pairs, want) || w.Verdict != "partial" {
		t.Errorf("%+v", w)
	}
	if w := begin(t, "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = true", quiz.Options{}).Why("t"); w.Pairs != nil {
		t.Errorf("of what is no match: %+v", w.Pairs)
	}
}
