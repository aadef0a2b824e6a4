package feedback

import (
	"strings"
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal/text"
)

// After what was missed, with the reason where there is one, stands what was
// nearly right, each thing as it is spelled.
func TestSummaryLists(t *testing.T) {
	s := quiztest.Session(t, quiz.Options{Order: quiz.DeckOrder, Exam: true}, deckstest.Parse(t, "d.toml", `title = 'T'
language = 'en'
[[card]]
question = 'High *pressure*?'
answer = 'hypertension'
accept = ['high (blood) pressure']
[[card]]
question = 'Low pressure?'
answer = 'hypotension'
[[card]]
question = 'How far?'
answer = 7
unit = 'm'
[[card]]
question = 'States?'
kind = 'list'
answer = ['Estonia', 'Latvia', 'Lithuania']
[[card]]
cloze = '{{Prophase}} comes before {{metaphase}}.'
`))
	reason := ""
	for _, typed := range [][]string{{"high blod pressure"}, {"hypertension"}, {"8 km"}, {"Latvia, Estonnia, Lithuania"}, {"prophase", "metafase"}} {
		r, err := s.Next().Read(typed)
		if err != nil {
			t.Fatal(err)
		}
		if a := s.Answer(r, 1); a.Number == 2 {
			reason = text.Sentence(a.Verdict.Note)
		}
	}
	var b strings.Builder
	if err := Summary(&b, text.Style{}, s); err != nil || reason == "" {
		t.Fatal(err, reason)
	}
	_, got, _ := strings.Cut(b.String(), "\n\n")
	got, _, _ = strings.Cut(got, "\n\nBy kind")
	want := `Missed:
  2. Low pressure?
     Your answer: hypertension
     ` + reason + `
     Right answer: hypotension
  3. How far?
     Your answer: 8 km
     Taken as 8000 m.
     Right answer: 7 m

Nearly:
  1. High pressure?
     Your answer: high blod pressure
     Right answer: high blood pressure
  4. States?
     Your answer: Latvia, Estonnia, Lithuania
     Right answer: Estonia
  5. [1] comes before [2].
     Your answer: prophase; metafase
     [2] Right answer: metaphase`
	if got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}
