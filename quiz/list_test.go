package quiz_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/quiz"
)

const (
	threeItems = "[[card]]\nquestion = 'Q'\nkind = 'list'\nanswer = ['Estonia', ['*Latvia*', 'Latvija'], 'Lithuania']\n"
	orderItems = threeItems + "ordered = true\n"
	twoNeeded  = threeItems + "need = 2\n"
	iraqToo    = threeItems + "[[card]]\nquestion = 'R'\nanswer = 'Lithuanie'\n"
)

// inParts is a verdict with each of its parts.
func inParts(v quiz.Verdict) string {
	text := fmt.Sprintf("%s %.3g", v.Outcome, v.Credit)
	for _, part := range v.Details {
		text += fmt.Sprintf(" | %s %q %q", part.Outcome, part.Given, part.Expected)
	}
	if v.Note != "" {
		text += " | " + v.Note
	}
	return text
}

func TestMarkList(t *testing.T) {
	for _, c := range []struct{ card, typed, want string }{
		{threeItems, "lithuania; estonia; latvia", `right 1 | right "lithuania" "Lithuania" | right "estonia" "Estonia" | right "latvia" "*Latvia*"`},
		{threeItems, "Latvija, Estonia", `partial 0.667 | right "Latvija" "*Latvia*" | right "Estonia" "Estonia" | wrong "" "Lithuania"`},
		{threeItems, "lithuana, estonia, latvia", `nearly 1 | nearly "lithuana" "Lithuania" | right "estonia" "Estonia" | right "latvia" "*Latvia*"`},
		{threeItems, "Estonia, Peru, estonia", `partial 0.333 | right "Estonia" "Estonia" | wrong "Peru" "" | skipped "estonia" "Estonia" | wrong "" "*Latvia*" | wrong "" "Lithuania"`},
		{threeItems, "", `wrong 0 | wrong "" "Estonia" | wrong "" "*Latvia*" | wrong "" "Lithuania"`},
		{threeItems, strings.Repeat("Estonia, ", 2000), `wrong 0 | wrong "" "Estonia" | wrong "" "*Latvia*" | wrong "" "Lithuania"`},
		{twoNeeded, "Estonia, Latvia", `right 1 | right "Estonia" "Estonia" | right "Latvia" "*Latvia*"`},
		{twoNeeded, "Estonia, Latvia, Lithuania", `right 1 | right "Estonia" "Estonia" | right "Latvia" "*Latvia*" | right "Lithuania" "Lithuania"`},
		{twoNeeded, "Estonia, Latvia, Peru", `partial 0.5 | right "Estonia" "Estonia" | right "Latvia" "*Latvia*" | wrong "Peru" ""`},
		{twoNeeded, "Estonia", `partial 0.5 | right "Estonia" "Estonia" | wrong "" "*Latvia*" | wrong "" "Lithuania"`},
		{orderItems, "Estonia, Latvia, Lithuania", `right 1 | right "Estonia" "Estonia" | right "Latvia" "*Latvia*" | right "Lithuania" "Lithuania"`},
		{orderItems, "Latvia, Estonia, Lithuania", `partial 0.667 | right "Latvia" "*Latvia*" | partial "Estonia" "Estonia" | right "Lithuania" "Lithuania" | the order is wrong`},
		{orderItems, "Latvia, Estonia", `partial 0.333 | right "Latvia" "*Latvia*" | partial "Estonia" "Estonia" | wrong "" "Lithuania"`},
		{iraqToo, "Estonia, Lithuanie, Latvia", `partial 0.667 | right "Estonia" "Estonia" | wrong "Lithuanie" "" | right "Latvia" "*Latvia*" | wrong "" "Lithuania" | [2] "Lithuanie" is another word of this deck`},
	} {
		if got := inParts(mark(begin(t, "title = 'T'\n"+c.card, quiz.Options{Order: quiz.DeckOrder}).Next(), c.typed)); got != c.want {
			t.Errorf("%.60q to\n%s is\n%s, want\n%s", c.typed, c.card, got, c.want)
		}
	}
}

// All or nothing, where there are no points for parts.
func TestStrictList(t *testing.T) {
	q := ask(t, threeItems)
	for typed, want := range map[string]float64{"Estonia, Latvia, Lithuana": 1, "Estonia, Latvia": 0} {
		r := quiz.Response{Texts: []string{typed}}
		if v := quiz.Mark(q, r, true); v.Credit != want {
			t.Errorf("%q earns %v, want %v", typed, v.Credit, want)
		}
	}
}

// Cards that say so are marked by the player, as open ones are.
func TestSelf(t *testing.T) {
	for card, want := range map[string]bool{
		"[[card]]\nquestion = 'Q'\nanswer = 'A'\n":                                false,
		"[[card]]\nquestion = 'Q'\nanswer = 'A'\nself = true\n":                   true,
		"[[card]]\nquestion = 'Q'\nanswer = 'A'\nself = false\n":                  false,
		"[[card]]\ncloze = '{{a}} {{b}}'\nself = true\n":                          true,
		"[[card]]\nquestion = 'Q'\nanswer = 'A'\nkind = 'open'\nreverse = true\n": true,
	} {
		s := begin(t, "title = 'T'\n"+card, quiz.Options{Order: quiz.DeckOrder})
		for q := s.Next(); q != nil; q = s.Next() {
			if q.Self != want {
				t.Errorf("%q: marked by the player is %v of\n%s", q.Part, q.Self, card)
			}
			r := quiz.Response{Knew: true}
			if !want {
				r = quiz.Response{Texts: []string{"A"}}
			}
			if a := s.Answer(r, 1); a.Verdict.Outcome != right {
				t.Errorf("%+v to\n%s", a.Verdict, card)
			}
		}
	}
}

// An open card is asked the other way round as a short one is.
func TestOpenReverse(t *testing.T) {
	s := begin(t, "title = 'T'\n[[card]]\nquestion = 'merci'\nanswer = 'thank you'\nkind = 'open'\nreverse = true\n", quiz.Options{Order: quiz.DeckOrder})
	var got []string
	for q := s.Next(); q != nil; q = s.Next() {
		got = append(got, fmt.Sprintf("%s %q %q %q", q.Kind, q.Part, q.Prompt, q.ExpectedTexts()))
		s.Answer(quiz.Response{Knew: true}, 1)
	}
	want := `open "" "merci" ["thank you"]; open "reverse" "thank you" ["merci"]`
	if strings.Join(got, "; ") != want {
		t.Errorf("%s, want %s", strings.Join(got, "; "), want)
	}
}

// A report names the items that were asked for, and that none was right.
func TestReportedList(t *testing.T) {
	s := begin(t, "title = 'T'\n"+threeItems+noneOf2, quiz.Options{Order: quiz.DeckOrder})
	s.Answer(quiz.Response{Texts: []string{"Latvia, Peru"}}, 1)
	s.Answer(quiz.Response{Picks: []int{}}, 1)
	items := s.Report(time.Time{}).Answers[0].Items
	want := []quiz.ReportDetail{
		{Response: "Latvia", Expected: "Latvia", Verdict: "right", ReportTaken: quiz.ReportTaken{Folded: "Latvia", Met: "Latvia", Reason: "typed as it is written"}},
		{Response: "Peru", Verdict: "wrong", ReportTaken: quiz.ReportTaken{Folded: "peru", Reason: "too far from all that is right"}},
		{Expected: "Estonia", Verdict: quiz.Missing},
		{Expected: "Lithuania", Verdict: quiz.Missing},
	}
	if !slices.Equal(items, want) {
		t.Errorf("%+v, want %+v", items, want)
	}
	got := reported(s)
	for _, want := range []string{"Estonia; Latvia; Lithuania", "Latvia, Peru", "none"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in %s", want, got)
		}
	}
	if kinds := s.Summary().ByKind; len(kinds) != 2 || kinds[1].Name != decks.KindList.String() {
		t.Errorf("%+v", kinds)
	}
}

// A list as large as one may be is marked, whatever is typed: what took the square
// of its length would not end before the tests do.
func TestLargeList(t *testing.T) {
	var items []string
	for i := range 100 {
		var spellings []string
		for k := range 20 {
			spellings = append(spellings, fmt.Sprintf("'spelling %c of the thing called %c%c'", 'a'+k, 'a'+i/10, 'a'+i%10))
		}
		items = append(items, "["+strings.Join(spellings, ", ")+"]")
	}
	q := ask(t, "[[card]]\nquestion = 'Q'\nkind = 'list'\nanswer = ["+strings.Join(items, ", ")+"]\n")
	manyWrong := ""
	for i := range 400 {
		manyWrong += fmt.Sprintf("spelling z of the thing called %d, ", i)
	}
	for _, typed := range []string{manyWrong, strings.Repeat("x and ", 5000), strings.Repeat("spelling a, ", 3000)} {
		if v := mark(q, typed); v.Credit != 0 {
			t.Errorf("%.40q earns %v", typed, v.Credit)
		}
	}
}
