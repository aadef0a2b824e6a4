package quiz_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"quiz/quiz"
)

// tagged is a sitting in which four of six questions of the deck were met.
func tagged(t *testing.T, o quiz.Options) *quiz.Session {
	o.Order = quiz.DeckOrder
	s := begin(t, mixed, o)
	s.Hint()
	s.Answer(quiz.Response{Texts: []string{"Romullus"}}, 1.26)      // nearly
	s.Answer(quiz.Response{Picks: []int{rightPick(s.Next())}}, 2)   // partial
	s.Answer(quiz.Response{Texts: []string{"Gəncə"}}, 0.04)         // wrong
	s.Skip(0.5)                                                     // the other way round
	s.Answer(quiz.Response{Texts: []string{"prophase", "x"}}, 12.5) // partial
	return s
}

func rightPick(q *quiz.Question) int {
	for i, o := range q.Options {
		if o.Right {
			return i
		}
	}
	return -1
}

func groups(list []quiz.Group) string {
	var parts []string
	for _, g := range list {
		parts = append(parts, fmt.Sprintf("%s %d/%d %v/%v %.1f%%", g.Name, g.Right, g.Asked, g.Points, g.MaxPoints, g.Percent()))
	}
	return strings.Join(parts, ", ")
}

func TestSummary(t *testing.T) {
	sum := tagged(t, quiz.Options{}).Summary()
	for _, c := range []struct{ what, got, want string }{
		{"score", score(tagged(t, quiz.Options{})), "5 of 7, right 1 nearly 1 partial 2 wrong 1 skipped 1, 3 of 6 points, 16.3s"},
		{"percent", fmt.Sprint(sum.Percent()), "50"},
		{"tags", groups(sum.ByTag), "History 0/2 0/2 0.0%, all 1/5 3/6 50.0%, biology 0/2 1/2 50.0%, history::rome 1/1 2/2 100.0%"},
		{"kinds", groups(sum.ByKind), "short 1/3 2/4 50.0%, multiple 0/1 0.5/1 50.0%, cloze 0/1 0.5/1 50.0%"},
		{"weakest", groups(sum.Weakest(5)), "History 0/2 0/2 0.0%, biology 0/2 1/2 50.0%"},
		{"the weakest", groups(sum.Weakest(1)), "History 0/2 0/2 0.0%"},
		{"none of the weakest", groups(sum.Weakest(0)), ""},
	} {
		if c.got != c.want {
			t.Errorf("%s: %s, want %s", c.what, c.got, c.want)
		}
	}
	var missed []int
	for _, a := range sum.Missed {
		missed = append(missed, a.Number)
	}
	if !reflect.DeepEqual(missed, []int{2, 3, 4, 5}) {
		t.Errorf("missed %v", missed)
	}
	if len(sum.Slips) != 1 || sum.Slips[0].Number != 1 {
		t.Errorf("nearly right were %v", sum.Slips)
	}
	if empty := begin(t, mixed, quiz.Options{}).Summary(); empty.Percent() != 0 || empty.Weakest(3) != nil {
		t.Errorf("nothing answered: %+v", empty)
	}
}

func TestReport(t *testing.T) {
	s := tagged(t, quiz.Options{Retry: true, Seed: 1<<63 + 1})
	s.Answer(quiz.Response{Texts: []string{"metaphase"}}, 1)
	s.AnswerUnread("*two*", fmt.Errorf("type a number"), 1)
	s.Override()
	s.Answer(quiz.Response{Picks: s.Answers()[1].Given.Picks}, 1)
	r := s.Report(time.Date(2026, 3, 1, 9, 0, 0, 0, time.FixedZone("", 4*60*60)))
	got, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	picked := s.Answers()[1].Response
	if picked != "Prophase" && picked != "Metaphase" {
		t.Errorf("picked %q", picked)
	}
	const want = `{"version":2,"deck":["mixed"],"seed":9223372036854775809,"started":"2026-03-01T09:00:00+04:00","seconds":19.3,"asked":7,"right":3,"unreadable":0,"points":5,"max_points":8,"percent":62.5,"answers":[
{"deck":"mixed","card":"rome","kind":"short","response":"Romullus","expected":"Romulus","verdict":"nearly","points":2,"max_points":2,"seconds":1.3,"hinted":true,"folded":"romullus","met":"Romulus","reason":"\"Romullus\" for \"Romulus\" is a slip, and no other word that is known"},
{"deck":"mixed","card":"phases","kind":"multiple","response":"PICKED","expected":"Prophase; Metaphase","verdict":"partial","points":0.5,"max_points":1,"seconds":2},
{"deck":"mixed","card":"baku","kind":"short","response":"Gəncə","expected":"Bakı","verdict":"wrong","points":0,"max_points":1,"seconds":0,"folded":"gəncə","met":"","reason":"too far from all that is right"},
{"deck":"mixed","card":"baku","part":"reverse","kind":"short","response":"","expected":"Baku","verdict":"skipped","points":0,"max_points":1,"seconds":0.5,"folded":"","met":"","reason":""},
{"deck":"mixed","card":"blanks","part":"c1","kind":"cloze","response":"prophase; x","expected":"Prophase; anaphase","verdict":"partial","points":0.5,"max_points":1,"seconds":12.5,"blanks":[
{"response":"prophase","expected":"Prophase","verdict":"right","folded":"prophase","met":"Prophase","reason":"the same, but for what does not count"},
{"response":"x","expected":"anaphase","verdict":"wrong","folded":"x","met":"","reason":"too far from all that is right"}]},
{"deck":"mixed","card":"blanks","part":"c2","kind":"cloze","response":"metaphase","expected":"metaphase","verdict":"right","points":1,"max_points":1,"seconds":1,"blanks":[
{"response":"metaphase","expected":"metaphase","verdict":"right","folded":"metaphase","met":"metaphase","reason":"typed as it is written"}]},
{"deck":"mixed","card":"sum","kind":"number","response":"*two*","expected":"2","verdict":"overridden","points":1,"max_points":1,"seconds":1,"folded":"","met":"","reason":"type a number"},
{"deck":"mixed","card":"phases","kind":"multiple","response":"PICKED","expected":"Prophase; Metaphase","verdict":"partial","points":0,"max_points":0,"seconds":1,"try":2}]}`
	if want := strings.ReplaceAll(strings.ReplaceAll(want, "\n", ""), "PICKED", picked); string(got) != want {
		t.Errorf("got\n%s, want\n%s", got, want)
	}
}

// A report's texts are plain, each part for itself, and no longer than need be.
func TestReportTexts(t *testing.T) {
	s := begin(t, "title = 'T'\n[[card]]\nquestion = 'Q'\norder = ['*a', 'b*', '`c`']\nshuffle = false\n"+shortCard("", "*x*"), quiz.Options{Order: quiz.DeckOrder})
	s.Answer(quiz.Response{Picks: []int{0, 1, 2}}, 0)
	s.Answer(quiz.Response{Texts: []string{strings.Repeat("é", 10000)}}, 0)
	answers := s.Report(time.Time{}).Answers
	if a := answers[0]; a.Response != "*a; b*; c" || a.Expected != "*a; b*; c" {
		t.Errorf("order: %+v", a)
	}
	if a := answers[1]; a.Response != strings.Repeat("é", 5000)+"…" || a.Expected != "x" {
		t.Errorf("short: %d bytes, %q", len(a.Response), a.Expected)
	}
	if got, _ := json.Marshal(begin(t, three, quiz.Options{}).Report(time.Time{})); !strings.Contains(string(got), `"answers":[]`) {
		t.Errorf("a report without answers: %s", got)
	}
}
