package quiz_test

import (
	"strings"
	"testing"

	"quiz/quiz"
)

// How many blanks, pairs and options are right is counted in words.
func TestWhyCounts(t *testing.T) {
	const blanks = "[[card]]\ncloze = '{{c1::alpha}} and {{c1::omega}}'\n"
	for _, c := range []struct{ card, typed, want string }{
		{blanks, "alpha; omega", "2 of 2 blanks are right"}, {blanks, "alpha; zebra", "1 of 2 blanks are right"}, {blanks, "zebra; omega", "1 of 2 blanks are right"}, {blanks, "zebra; lion", "0 of 2 blanks are right"},
		{"[[card]]\ncloze = 'x {{alpha}}'\n", "alpha", "1 of 1 blank is right"},
		{listOfTwo, "alpha, omega", "2 of 2 items asked for are right"}, {listOfTwo, "alpha, omega, zebra", "2 of 2 items asked for are right; what is wrong beyond the number asked for takes 1 away"}, {listOfTwo, "alpha, zebra", "1 of 2 items asked for are right"},
		{threePairs, "1a 2b 3c", "3 of 3 pairs are right"}, {threePairs, "1a 2c 3b", "1 of 3 pairs are right"},
		{fourOptions, "a b", "2 of 2 right options are picked"}, {fourOptions, "a c", "1 of 2 right options are picked, and 1 wrong one, which takes one away"}, {fourOptions, "c d", "0 of 2 right options are picked, and 2 wrong ones, each of which takes one away"},
	} {
		s := begin(t, "title = 'T'\n"+c.card, quiz.Options{})
		if got := s.Why(c.typed).Reason; got != c.want {
			t.Errorf("%s: %s, want %s", c.typed, got, c.want)
		}
	}
}

const listOfTwo = "[[card]]\nkind = 'list'\nquestion = 'Q'\nanswer = ['alpha', 'omega']\n"

// Of each item that was typed, or is missing, the reason is its own.
func TestWhyEachItem(t *testing.T) {
	s := begin(t, "title = 'T'\n"+listOfTwo, quiz.Options{})
	var got []string
	for _, item := range s.Why("zebra, alpha, alpha").Items {
		got = append(got, item.Response+": "+item.Reason)
	}
	want := "zebra: too far from all that is right; alpha: typed as it is written; alpha: it is named elsewhere, and counts once; : nothing that was typed names it"
	if got := strings.Join(got, "; "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
