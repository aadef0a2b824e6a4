package quiz_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/markup"
	"quiz/quiz"
)

// randomSitting begins a sitting of a random deck with random options.
func randomSitting(t *testing.T, r *rand.Rand) *quiz.Session {
	t.Helper()
	order := []quiz.Order{quiz.Shuffled, quiz.DeckOrder, quiz.OwnOrder}[r.IntN(3)]
	s, err := quiz.NewSession([]*decks.Deck{deckstest.Deck(r)}, quiz.Options{
		Order: order, Seed: r.Uint64(), Count: r.IntN(8), Strict: r.IntN(4) == 0, Retry: r.IntN(4) == 0, Exam: r.IntN(8) == 0, Flip: r.IntN(16) == 0,
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// expected types the answer to a question as a player would who knows it.
func expected(q *quiz.Question) []string {
	switch b := q.Card.Body.(type) {
	case *decks.Choice:
		return []string{letterOf(q, b.Answer)}
	case *decks.Multiple:
		var labels []string
		for _, answer := range b.Answers {
			labels = append(labels, letterOf(q, answer))
		}
		if len(labels) == 0 {
			return []string{"none"}
		}
		return []string{strings.Join(labels, ",")}
	case *decks.List:
		var items []string
		for _, item := range b.Expected() {
			items = append(items, strings.Join(strings.Fields(markup.Plain(item)), " "))
		}
		return []string{strings.Join(items, "; ")}
	case *decks.Order:
		labels := make([]string, len(q.Options))
		for i, o := range q.Options {
			labels[o.Step] = q.Labels()[i]
		}
		return []string{strings.Join(labels, " ")}
	case *decks.Match:
		var pairs []string
		for i, left := range q.Lefts {
			at := slices.IndexFunc(b.Pairs, func(p decks.Pair) bool { return p.Left == left })
			pairs = append(pairs, fmt.Sprint(i+1, letterOf(q, b.Pairs[at].Right)))
		}
		return []string{strings.Join(pairs, " ")}
	}
	var lines []string
	for _, part := range q.ExpectedTexts() {
		lines = append(lines, markup.Plain(part))
	}
	return lines
}

// The answer that is shown as right is right, in every kind of question.
func TestExpectedIsRight(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		for s := randomSitting(t, r); s.Next() != nil; {
			q := s.Next()
			response := quiz.Response{Knew: true}
			if !q.Self {
				lines := expected(q)
				read, err := q.Read(lines)
				if err != nil {
					t.Fatalf("%s: %q to %+v: %v", q.Kind, lines, q.Card.Body, err)
				}
				response = read
			}
			if a := s.Answer(response, 1); a.Verdict.Outcome != right || a.Points != a.MaxPoints {
				t.Fatalf("%s in %q: %+v to %+v is %+v", q.Kind, q.Deck.AnswersIn(), response, q.Card.Body, a.Verdict)
			}
		}
	}
}

// randomLine is a line that may or may not answer a question.
func randomLine(r *rand.Rand, q *quiz.Question) string {
	switch r.IntN(6) {
	case 0:
		return deckstest.Line(r)
	case 1:
		return strings.Join(expected(q), "; ")
	case 2:
		return fmt.Sprint(r.IntN(12))
	}
	var list []string
	for range r.IntN(8) {
		list = append(list, string("abcdefgh 1234567890,;-tf"[r.IntN(24)]))
	}
	return strings.Join(list, "")
}

// Whatever is answered, no one earns more than there is, and a sitting ends.
func TestRandomAnswers(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		s := randomSitting(t, r)
		for n := 0; s.Next() != nil && n < 500; n++ {
			checkAnswer(t, randomAnswer(r, s))
		}
		sum := s.Summary()
		if sum.Points > sum.MaxPoints+1e-9 || sum.Points < 0 || sum.Right+sum.Partial+sum.Wrong+sum.Skipped+sum.Unread != sum.Asked || sum.Asked > sum.Total {
			t.Fatalf("%+v", sum)
		}
		if _, err := json.Marshal(s.Report(time.Time{})); err != nil {
			t.Fatal(err)
		}
	}
}

// randomAnswer answers the current question: with lines, with what no reader
// would give, or not.
func randomAnswer(r *rand.Rand, s *quiz.Session) quiz.Answer {
	q := s.Next()
	switch r.IntN(8) {
	case 0:
		return s.Skip(1)
	case 1:
		return s.Answer(quiz.Response{Picks: []int{r.IntN(5) - 1, r.IntN(5), 99}, Texts: []string{"", "\xff"}, Knew: true}, 1)
	}
	lines := []string{randomLine(r, q), randomLine(r, q)}
	response, err := q.Read(lines[:1+r.IntN(2)])
	if err != nil {
		return s.AnswerUnread(lines[0], err, 1)
	}
	a := s.Answer(response, 1)
	if r.IntN(4) == 0 {
		s.Override()
	}
	return a
}

func checkAnswer(t *testing.T, a quiz.Answer) {
	t.Helper()
	v := a.Verdict
	bad := v.Credit < 0 || v.Credit > 1 || a.Points > a.MaxPoints
	switch v.Outcome {
	case quiz.Right, quiz.Nearly, quiz.Overridden:
		bad = bad || v.Credit != 1
	case quiz.Partial:
		bad = bad || v.Credit == 0 || v.Credit == 1
	default:
		bad = bad || v.Credit != 0
	}
	if bad {
		t.Fatalf("%s %+v: %+v earns %v of %v", a.Question.Kind, a.Given, v, a.Points, a.MaxPoints)
	}
}
