package quiz_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/quiz"
)

const (
	threeSteps    = "[[card]]\nquestion = 'Q'\norder = ['x', 'y', 'z']\nshuffle = false\n"
	threePairs    = "[[card]]\nquestion = 'Q'\npairs = [['A', 'x'], ['B', 'y'], ['C', 'z']]\ndistractors = ['w']\nshuffle = false\n"
	trueOrFalse   = "[[card]]\nquestion = 'Q'\nanswer = true\n"
	units         = "[[card]]\nquestion = 'Q'\nanswer = ['MW', 'kW']\ndistractors = ['mW']\nshuffle = false\n"
	markedUnits   = "[[card]]\nquestion = 'Q'\nanswer = ['*MW*', '*mW*']\ndistractors = ['*kW*']\nshuffle = false\n"
	marked        = "[[card]]\nquestion = 'Q'\nanswer = ['*x*', 'x']\ndistractors = ['y']\nshuffle = false\n"
	fourOptions   = "[[card]]\nquestion = 'Q'\nanswer = ['red', 'dark blue']\ndistractors = ['green', '1991']\nshuffle = false\n"
	numbersToPick = "[[card]]\nquestion = 'Q'\nanswer = '2'\ndistractors = ['1', '3', '30']\nshuffle = false\n"
)

// What is typed is read as the picks that it means, or not at all: each way to write
// an order, pairs, a truth or options, and what is just no more one.
func TestReadPicks(t *testing.T) {
	for _, c := range []struct{ card, typed, want string }{
		{threeSteps, "1 2 3", "[0 1 2]"}, {threeSteps, "312", "[2 0 1]"}, {threeSteps, "3,1;2", "[2 0 1]"}, {threeSteps, "3-1-2", "[2 0 1]"}, {threeSteps, "3 > 1 → 2.", "[2 0 1]"}, {threeSteps, "c a b", "[2 0 1]"}, {threeSteps, "CAB", "[2 0 1]"}, {threeSteps, "۳ ۱ ۲", "[2 0 1]"},
		{threeSteps, "1 2", "give all of the numbers from 1 to 3, in the right order, such as 3 2 1"}, {threeSteps, "1 2 2", "give each number from 1 to 3 once, in the right order, such as 3 2 1"}, {threeSteps, "0 1 2", "give each number"}, {threeSteps, "2 3 4", "give each number"}, {threeSteps, "b c d", "give each number"}, {threeSteps, "", "give all of the numbers"}, {threeSteps, "1 2 3 1", "give each number"}, {threeSteps, strings.Repeat("1 ", 5000), "give each number"},

		{threePairs, "1a 2b 3c", "[0 1 2]"}, {threePairs, "1b, 3a; 2-d.", "[1 3 0]"}, {threePairs, "2=c 1 : a", "[0 2 -1]"}, {threePairs, "b a d", "[1 0 3]"}, {threePairs, "bad", "[1 0 3]"}, {threePairs, "B", "[1 -1 -1]"}, {threePairs, "3a", "[-1 -1 0]"}, {threePairs, "", "[-1 -1 -1]"}, {threePairs, "1a 2a", "[0 0 -1]"},
		{threePairs, "0a", "cannot read \"0a\""}, {threePairs, "4a", "cannot read \"4a\""}, {threePairs, "1e", "cannot read \"1e\""}, {threePairs, "a b c d", "cannot read \"d\""}, {threePairs, "1a 1b", "1 is given twice"}, {threePairs, "1a b 2c", "2 is given twice"}, {threePairs, "1", "cannot read \"1\""}, {threePairs, "?", "cannot read \"?\""}, {threePairs, strings.Repeat("a", 5000), "cannot read"},

		{trueOrFalse, "t", "[0]"}, {trueOrFalse, " True. ", "[0]"}, {trueOrFalse, "YES!", "[0]"}, {trueOrFalse, "1", "[0]"}, {trueOrFalse, "+", "[0]"}, {trueOrFalse, "a", "[0]"}, {trueOrFalse, "f", "[1]"}, {trueOrFalse, "0", "[1]"}, {trueOrFalse, "2", "[1]"}, {trueOrFalse, "−", "[1]"}, {trueOrFalse, "untrue", "[1]"},
		{trueOrFalse, "", "type t for true or f for false"}, {trueOrFalse, "c", "type t"}, {trueOrFalse, "tt", "type t"}, {trueOrFalse, "t" + strings.Repeat(" ", 5000) + "t", "type t"},

		{fourOptions, "a", "[0]"}, {fourOptions, "ab", "[0 1]"}, {fourOptions, "b a b", "[1 0]"}, {fourOptions, "a,d", "[0 3]"}, {fourOptions, "(c)", "[2]"}, {fourOptions, "D.", "[3]"}, {fourOptions, "4", "[3]"}, {fourOptions, "1 4", "[0 3]"}, {fourOptions, "1991", "[3]"}, {fourOptions, "Red", "[0]"}, {fourOptions, "dark blue; green", "[1 2]"}, {fourOptions, "red, 1991, b", "[0 3 1]"}, {fourOptions, "red and green", "[0 2]"}, {fourOptions, "none", "[]"}, {fourOptions, "None.", "[]"}, {fourOptions, "-", "[]"}, {fourOptions, "–", "[]"},
		{fourOptions, "e", "there is no option \"e\"; type a to d, or an option's text"}, {fourOptions, "5", "there is no option"}, {fourOptions, "0", "there is no option"}, {fourOptions, "ae", "there is no option"}, {fourOptions, "", "there is no option"}, {fourOptions, "red and pink", "there is no option"}, {fourOptions, "blue", "there is no option"}, {fourOptions, strings.Repeat("red ", 3000), "there is no option"},

		{units, "MW, kW", "[0 1]"}, {units, "mW, MW", "[2 0]"}, {units, "MW", "[0]"}, {units, "mw", "\"mw\" can be more than one option; type a to c"}, {units, "kw", "[1]"}, {units, "Mw" + strings.Repeat(" ", 5000) + ".", "there is no option"},
		{markedUnits, "MW", "[0]"}, {markedUnits, "mW", "[1]"}, {markedUnits, "mw", "\"mw\" can be more than one option"}, {markedUnits, "MW, mW", "[0 1]"},
		{marked, "*x*", "[0]"}, {marked, "x", "[1]"}, {marked, "X", "\"X\" can be more than one option; type a to c"},

		{numbersToPick, "2", shownAt("2")}, {numbersToPick, "30", shownAt("30")}, {numbersToPick, "4", "there is no option"}, {numbersToPick, "a", "[0]"}, {numbersToPick, "a b", "pick one option"}, {numbersToPick, "none", "there is no option"},
	} {
		q := ask(t, c.card)
		r, err := q.Read([]string{c.typed})
		got := fmt.Sprint(r.Picks)
		if strings.HasPrefix(c.want, "option ") {
			if len(r.Picks) == 1 {
				got = shownAt(q.Options[r.Picks[0]].Text)
			}
		}
		if err != nil {
			got = err.Error()
			if r.Picks != nil || r.Texts != nil {
				t.Errorf("%.40q: %+v beside %v", c.typed, r, err)
			}
		}
		if got != c.want && !(err != nil && strings.HasPrefix(got, c.want)) {
			t.Errorf("%.40q of %.60q: %s, want %s", c.typed, c.card, got, c.want)
		}
	}
}

// shownAt stands in a table for the pick of an option with this text.
func shownAt(text string) string { return "option " + text }

// What picks earn, and of a match each of its parts.
func TestPickCredit(t *testing.T) {
	none := "[[card]]\nquestion = 'Q'\nanswer = []\ndistractors = ['a', 'b', 'c']\nshuffle = false\n"
	for _, c := range []struct {
		card   string
		picks  []int // of options in the order in which the card lists them
		credit float64
		parts  string
	}{
		{fourOptions, []int{0, 1}, 1, ""}, {fourOptions, []int{0}, 0.5, ""}, {fourOptions, []int{0, 0}, 0.5, ""}, {fourOptions, []int{0, 1, 2}, 0.5, ""}, {fourOptions, []int{0, 2}, 0, ""}, {fourOptions, []int{0, 1, 2, 3}, 0, ""}, {fourOptions, []int{2, 3}, 0, ""}, {fourOptions, nil, 0, ""}, {fourOptions, []int{0, 9}, 0, ""}, {fourOptions, []int{0, 1, -1}, 0.5, ""},
		{none, []int{}, 1, ""}, {none, []int{0}, 0, ""},
		{threePairs, []int{0, 1, 2}, 1, "right right right"}, {threePairs, []int{0, 2, 1}, 1. / 3, "right wrong wrong"}, {threePairs, []int{-1, 1, 2}, 2. / 3, "wrong right right"}, {threePairs, []int{0}, 1. / 3, "right wrong wrong"}, {threePairs, nil, 0, "wrong wrong wrong"},
	} {
		q := ask(t, c.card)
		v := quiz.Mark(q, quiz.Response{Picks: c.picks}, false)
		var parts []string
		for _, p := range v.Details {
			parts = append(parts, p.Outcome.String())
		}
		outcome := map[float64]quiz.Outcome{0: quiz.Wrong, 1: quiz.Right}
		want, ok := outcome[c.credit]
		if !ok {
			want = quiz.Partial
		}
		if v.Credit != c.credit || v.Outcome != want || strings.Join(parts, " ") != c.parts {
			t.Errorf("%v of %.60q: %v, %v, %s", c.picks, c.card, v.Credit, v.Outcome, parts)
		}
		strict := quiz.Mark(q, quiz.Response{Picks: c.picks}, true)
		if strictRight := c.credit == 1; (strict.Outcome == quiz.Right) != strictRight || (strict.Credit == 1) != strictRight || strict.Credit != 0 && strict.Credit != 1 {
			t.Errorf("strictly, %v of %.60q: %v, %v", c.picks, c.card, strict.Credit, strict.Outcome)
		}
	}
}
