package quiz_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"quiz/quiz"
)

// distance asks for a number with a unit.
const distance = "title = 'T'\n[[card]]\nid = 'c'\nquestion = 'How far?'\nanswer = 5000\nunit = 'm'\n[[card]]\nid = 'd'\nquestion = 'True?'\nanswer = true\n"

// What a report says of how a text or number was taken.
func TestTaken(t *testing.T) {
	short := "title = 'T'\nlanguage = 'en'\n[[card]]\nquestion = 'Q'\nanswer = 'photosynthesis'\naccept = ['carbon *fixation*']\n"
	exactly := "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = 'US'\nexact = true\n"
	for _, c := range []struct {
		deck, typed string
		want        quiz.Taken
	}{
		{short, "Photosynthesis!", quiz.Taken{Folded: "photosynthesis", Met: "photosynthesis", Reason: "the same, but for what does not count"}},
		{short, "carbon fixation", quiz.Taken{Folded: "carbon fixation", Met: "carbon fixation", Reason: "typed as it is written"}},
		{short, "fotosynthesis", quiz.Taken{Folded: "fotosynthesis", Met: "photosynthesis", Reason: `"fotosynthesis" for "photosynthesis" is a slip, and no other word that is known`}},
		{short, "osmosis", quiz.Taken{Folded: "osmosis", Reason: "too far from all that is right"}},
		{exactly, "U.S.", quiz.Taken{Folded: "U.S.", Reason: "case, punctuation and spelling count here"}},
		{distance, "5000", quiz.Taken{Folded: "5000 m", Met: "5000 m", Reason: "a number"}},
		{distance, "4 m", quiz.Taken{Folded: "4 m", Reason: "a number in the unit that is asked for"}},
		{distance, "5 km", quiz.Taken{Folded: "5000 m", Met: "5000 m", Reason: "converted from km to m"}},
	} {
		s := begin(t, c.deck, quiz.Options{Order: quiz.DeckOrder})
		r, err := s.Next().Read([]string{c.typed})
		if err != nil {
			t.Fatal(err)
		}
		if got := s.Answer(r, 1).Taken(); got != c.want {
			t.Errorf("%q: %+v, want %+v", c.typed, got, c.want)
		}
	}
}

// What cannot be read is counted for itself, earns nothing, is missed, and says
// why, of any kind.
func TestUnreadable(t *testing.T) {
	s := begin(t, distance, quiz.Options{Order: quiz.DeckOrder})
	s.AnswerUnread("far", fmt.Errorf("type a number"), 1)
	s.AnswerUnread("perhaps", fmt.Errorf("type t or f"), 1)
	sum := s.Summary()
	if sum.Asked != 2 || sum.Unread != 2 || sum.Wrong != 0 || len(sum.Missed) != 2 || sum.Points != 0 || sum.MaxPoints != 2 {
		t.Errorf("%+v", sum)
	}
	r := s.Report(time.Time{})
	if r.Unread != 2 || r.Version != 2 {
		t.Errorf("version %d with %d unreadable", r.Version, r.Unread)
	}
	for i, want := range []string{
		`{"deck":"d","card":"c","kind":"number","response":"far","expected":"5000 m","verdict":"unreadable","points":0,"max_points":1,"seconds":1,"folded":"","met":"","reason":"type a number"}`,
		`{"deck":"d","card":"d","kind":"truefalse","response":"perhaps","expected":"true","verdict":"unreadable","points":0,"max_points":1,"seconds":1,"folded":"","met":"","reason":"type t or f"}`,
	} {
		if got, err := json.Marshal(r.Answers[i]); err != nil || string(got) != want {
			t.Errorf("%s (%v), want\n%s", got, err, want)
		}
	}
	if s.Override(); s.Summary().Unread != 1 || s.Summary().Right != 1 {
		t.Errorf("after one counts as right: %+v", s.Summary())
	}
}

// What cannot be read comes again where what is missed does.
func TestUnreadableComesAgain(t *testing.T) {
	s := begin(t, distance, quiz.Options{Order: quiz.DeckOrder, Retry: true})
	first := s.Next().Card
	s.AnswerUnread("far", fmt.Errorf("type a number"), 1)
	s.Answer(quiz.Response{Picks: []int{0}}, 1)
	if q := s.Next(); q == nil || q.Card != first || !s.Again() {
		t.Errorf("it does not come again: %+v", q)
	}
}

// In an exam a number is not asked for again, and all else is.
func TestAskAgain(t *testing.T) {
	for _, c := range []struct {
		o             quiz.Options
		number, truth bool
	}{
		{quiz.Options{}, true, true},
		{quiz.Options{Exam: true}, false, true},
		{quiz.Options{Exam: true, Flip: true}, true, true},
	} {
		c.o.Order = quiz.DeckOrder
		s := begin(t, distance, c.o)
		number := s.AskAgain()
		s.Skip(1)
		if truth := s.AskAgain(); number != c.number || truth != c.truth {
			t.Errorf("%+v: %v and %v", c.o, number, truth)
		}
		if s.Skip(1); s.AskAgain() {
			t.Error("at the end there is something to ask again")
		}
	}
}
