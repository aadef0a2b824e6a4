package quiz_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/quiz"
)

// Cards with their options as they are written.
const (
	cities   = "[[card]]\nquestion = 'Q'\nanswer = 'Baku'\ndistractors = ['*Paris*, France', 'Rome; Italy', '4']\nshuffle = false\n"
	several  = "[[card]]\nquestion = 'Q'\nanswer = ['mW', 'Ganja']\ndistractors = ['MW', 'Guba, North']\nshuffle = false\n"
	offices  = "[[card]]\nquestion = 'Q'\nanswer = ['Minister of Defence', 'Minister of Defence Industry']\ndistractors = ['Minister of Labour', '12 June 1991']\nshuffle = false\n"
	nothing  = "[[card]]\nquestion = 'Q'\nanswer = []\ndistractors = ['Some', 'None']\nshuffle = false\n"
	shouted  = "[[card]]\nquestion = 'Q'\nanswer = 'United States'\ndistractors = ['UNITED STATES', 'Cuba']\nshuffle = false\n"
	lettered = "[[card]]\nquestion = 'Q'\nanswer = ['b']\ndistractors = ['a', 'z', 'four']\nshuffle = false\n"
	years    = "[[card]]\nquestion = 'Q'\nanswer = ['1991', '1992']\ndistractors = ['1993', '1,994']\n"
	smalls   = "[[card]]\nquestion = 'Q'\nanswer = ['4']\ndistractors = ['5', '6', '7']\n"
	turkish  = "answer-language = 'tr'\n[[card]]\nquestion = 'Q'\nanswer = ['Isparta']\ndistractors = ['İzmir', 'Irmak']\nshuffle = false\n"
	styles   = "[[card]]\nquestion = 'Q'\nanswer = ['*x*']\ndistractors = ['x', '`x`']\nshuffle = false\n"
	truth    = "[[card]]\nquestion = 'Q'\nanswer = true\n"
	order3   = "[[card]]\nquestion = 'Q'\norder = ['s1', 's2', 's3']\nshuffle = false\n"
	match2   = "[[card]]\nquestion = 'Q'\npairs = [['1', 'x'], ['2', 'y']]\ndistractors = ['w']\nshuffle = false\n"
	number   = "[[card]]\nquestion = 'Q'\nanswer = 5\n"
)

// order12 is a card with more steps than there are digits.
var order12 = "[[card]]\nquestion = 'Q'\nshuffle = false\norder = ['" + strings.Join(strings.Fields("a b c d e f g h i j k l"), "', '") + "']\n"

// readings are lines and what they are read as: places of options, or the
// whole message where they cannot be read.
var readings = []struct{ card, line, want string }{
	{cities, "b", "[1]"},
	{cities, "B", "[1]"},
	{cities, " b ", "[1]"},
	{cities, "b)", "[1]"},
	{cities, "(b)", "[1]"},
	{cities, "b.", "[1]"},
	{cities, "ｂ", "[1]"},
	{cities, "baku", "[0]"},
	{cities, "“Baku”", "[0]"},
	{cities, "*Paris*, France", "[1]"},
	{cities, "Paris, France", "[1]"},
	{cities, "paris france", "[1]"},
	{cities, "rome; italy", "[2]"},
	{cities, "4", "[3]"}, // the text, and also the place
	{cities, "3", `there is no option "3"; type a to d, or an option's text`},
	{cities, "a,b", "pick one option"},
	{cities, "bad", "pick one option"},
	{cities, "aa", "[0]"},
	{cities, "", `there is no option ""; type a to d, or an option's text`},
	{cities, "e", `there is no option "e"; type a to d, or an option's text`},
	{cities, "Bakuu", `there is no option "Bakuu"; type a to d, or an option's text`},
	{cities, strings.Repeat("no", 500), `there is no option "nononononononononononononononononononon…"; type a to d, or an option's text`},

	{several, "a,c", "[0 2]"},
	{several, "c a", "[2 0]"},
	{several, "ca", "[2 0]"},
	{several, "C; A", "[2 0]"},
	{several, "1,3", "[0 2]"},
	{several, "13", "[0 2]"},
	{several, "١ ٣", "[0 2]"},
	{several, "1，3", "[0 2]"},
	{several, "١، ٣", "[0 2]"},
	{several, "a, a, a", "[0]"},
	{several, "a 1", "[0]"},
	{several, "mW", "[0]"},
	{several, "MW", "[2]"},
	{several, "mw", `"mw" can be more than one option; type a to d`},
	{several, "mW, MW", "[0 2]"},
	{several, "ganja, mW", "[1 0]"},
	{several, "Guba, North", "[3]"},
	{several, "Guba, North; ganja", "[3 1]"},
	{several, "a) c)", "[0 2]"},
	{several, "a and c", "[0 2]"},
	{several, "mw and a", `there is no option "mw and a"; type a to d, or an option's text`},
	{several, "a and x", `there is no option "a and x"; type a to d, or an option's text`},
	{offices, "Minister of Defense", "[0]"},
	{offices, "the Minister of Defense Industry and Minister of Labor", "[1 2]"},
	{offices, "June 12, 1991", "[3]"},
	{offices, "Minister of Defance", `there is no option "Minister of Defance"; type a to d, or an option's text`},
	{several, "a,e", `there is no option "a,e"; type a to d, or an option's text`},
	{several, "0", `there is no option "0"; type a to d, or an option's text`},
	{several, "5", `there is no option "5"; type a to d, or an option's text`},
	{several, ",", `there is no option ","; type a to d, or an option's text`},
	{several, strings.Repeat("a ", 400), `there is no option "a a a a a a a a a a a a a a a a a a a a…"; type a to d, or an option's text`},

	// Where a letter is the text of an option, labels are numbers.
	{lettered, "b", "[0]"},
	{lettered, "B", "[0]"},
	{lettered, "2", "[1]"},
	{lettered, "ab", "[1 0]"},
	{lettered, "a; four", "[1 3]"},
	{lettered, "a, four", "[1 3]"},
	{lettered, "the four", "[3]"},
	{lettered, "d", `there is no option "d"; type 1 to 4, or an option's text`},

	// Where a number is, texts come before places.
	{years, "1992", "[1]"},
	{years, "1991, 1993", "[0 2]"},
	{years, "1994", "[3]"},
	{years, "2", "[1]"},
	{smalls, "4", "[0]"},
	{smalls, "a", "[0]"},
	{smalls, "57", "[1 3]"},
	{smalls, "3", `there is no option "3"; type a to d, or an option's text`},

	// Of several, none may be right; but an option may be called so.
	{several, "none", "[]"},
	{several, "None.", "[]"},
	{several, "-", "[]"},
	{several, "–", "[]"},
	{several, "no", `there is no option "no"; type a to d, or an option's text`},
	{several, "none, a", `there is no option "none, a"; type a to d, or an option's text`},
	{nothing, "none", "[1]"},
	{nothing, "-", "[]"},
	{cities, "none", `there is no option "none"; type a to d, or an option's text`},
	{cities, "-", `there is no option "-"; type a to d, or an option's text`},
	{shouted, "United States", "[0]"},
	{shouted, "UNITED STATES", "[1]"},
	{shouted, "united states", `"united states" can be more than one option; type a to c`},

	{turkish, "ISPARTA", "[0]"},
	{turkish, "izmir", "[1]"},
	{turkish, "IRMAK", "[2]"},
	{styles, "x", "[1]"}, // as it is written
	{styles, "X", `"X" can be more than one option; type a to c`},

	{truth, "t", "[0]"},
	{truth, "TRUE", "[0]"},
	{truth, "Yes.", "[0]"},
	{truth, "y", "[0]"},
	{truth, "1", "[0]"},
	{truth, "+", "[0]"},
	{truth, "correct", "[0]"},
	{truth, "Wrong.", "[1]"},
	{truth, "untrue", "[1]"},
	{"language = 'de'\n" + truth, "Richtig", "[0]"},
	{"language = 'de'\n" + truth, "falsch", "[1]"},
	{truth, "falsch", "type t for true or f for false"},
	{truth, "f", "[1]"},
	{truth, "False", "[1]"},
	{truth, "no", "[1]"},
	{truth, "n", "[1]"},
	{truth, "0", "[1]"},
	{truth, "2", "[1]"},
	{truth, "−", "[1]"},
	{truth, "tf", "type t for true or f for false"},
	{truth, "maybe", "type t for true or f for false"},
	{truth, "", "type t for true or f for false"},

	{order3, "3 1 2", "[2 0 1]"},
	{order3, "3,1,2", "[2 0 1]"},
	{order3, "3, 1; 2", "[2 0 1]"},
	{order3, "312", "[2 0 1]"},
	{order3, "３、１、２", "[2 0 1]"},
	{order3, "3 > 1 > 2", "[2 0 1]"},
	{order3, "3→1→2", "[2 0 1]"},
	{order3, "3-1-2", "[2 0 1]"},
	{order3, "3. 1. 2.", "[2 0 1]"},
	{order3, "c a b", "[2 0 1]"},
	{order3, "CAB", "[2 0 1]"},
	{order3, "٣١٢", "[2 0 1]"},
	{order3, "31", "give all of the numbers from 1 to 3, in the right order, such as 3 1 2"},
	{order3, "", "give all of the numbers from 1 to 3, in the right order, such as 3 1 2"},
	{order3, "3 1 1", "give each number from 1 to 3 once, in the right order, such as 3 1 2"},
	{order3, "1 2 3 4", "give each number from 1 to 3 once, in the right order, such as 3 1 2"},
	{order3, "s1 s2 s3", "give each number from 1 to 3 once, in the right order, such as 3 1 2"},
	{order12, "12 11 10 9 8 7 6 5 4 3 2 1", "[11 10 9 8 7 6 5 4 3 2 1 0]"},
	{order12, "l k j i h g f e d c b a", "[11 10 9 8 7 6 5 4 3 2 1 0]"},
	{order12, "121110987654321", "give each number from 1 to 12 once, in the right order, such as 1 8 5 3 4 11 7 2 9 6 12 10"},

	{match2, "1b 2a", "[1 0]"},
	{match2, "2a 1b", "[1 0]"},
	{match2, "1-b, 2=a", "[1 0]"},
	{match2, "1 - b; 2 → A", "[1 0]"},
	{match2, "1) b 2) a", "[1 0]"},
	{match2, "b a", "[1 0]"},
	{match2, "ba", "[1 0]"},
	{match2, "1 b 2 a", "[1 0]"},
	{match2, "1b2a", "[1 0]"},
	{match2, "1B, 2A.", "[1 0]"},
	{match2, "１ｂ ２ａ", "[1 0]"},
	{match2, "a a", "[0 0]"},
	{match2, "2c", "[-1 2]"},
	{match2, "", "[-1 -1]"},
	{match2, "1b 1a", "1 is given twice; type a number with its letter once for each, such as 1c 2a"},
	{match2, "2b a", "2 is given twice; type a number with its letter once for each, such as 1c 2a"},
	{match2, "1b 3a", `cannot read "3a"; type a number with its letter for each, such as 1c 2a`},
	{match2, "1d", `cannot read "1d"; type a number with its letter for each, such as 1c 2a`},
	{match2, "b1 a2", "1 is given twice; type a number with its letter once for each, such as 1c 2a"},
	{match2, "1b 2?", `cannot read "2?"; type a number with its letter for each, such as 1c 2a`},
	{match2, "x", `cannot read "x"; type a number with its letter for each, such as 1c 2a`},

	{"[[card]]\nquestion = 'Q'\norder = ['s1', 's2']\n", "1", "give all of the numbers from 1 to 2, in the right order, with spaces between"},
	{"[[card]]\nquestion = 'Q'\npairs = [['1', 'x'], ['2', 'y']]\n", "1?", `cannot read "1?"; type a number with its letter for each, with spaces between`},

	{number, "5 km", `a number alone is asked for, without "km"`},
	{number, "five", "[]"},
	{number, "x", "type a number, such as 42 or 3.5"},
}

func TestRead(t *testing.T) {
	for _, c := range readings {
		r, err := ask(t, c.card).Read([]string{c.line})
		got := fmt.Sprint(r.Picks)
		if err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%q to\n%s is read as\n%s; want\n%s", c.line, c.card, got, c.want)
		}
		if err != nil && len(r.Picks)+len(r.Texts) > 0 {
			t.Errorf("%q to\n%s cannot be read, yet gives %+v", c.line, c.card, r)
		}
	}
}

// What a response says is plain text, each option for itself.
func TestSay(t *testing.T) {
	for _, c := range []struct {
		card string
		r    quiz.Response
		want string
	}{
		{cities, quiz.Response{Picks: []int{1}}, "Paris, France"},
		{several, quiz.Response{Picks: []int{2, 0}}, "MW; mW"},
		{"[[card]]\nquestion = 'Q'\nanswer = ['*x']\ndistractors = ['y*']\nshuffle = false\n", quiz.Response{Picks: []int{0, 1}}, "*x; y*"},
		{match2, quiz.Response{Picks: []int{2, -1}}, "1 – w"},
		{match2, quiz.Response{Picks: []int{0, 1}}, "1 – x; 2 – y"},
		{order3, quiz.Response{Picks: []int{2, 0, 1}}, "s3; s1; s2"},
		{number, quiz.Response{Texts: []string{"*5*"}}, "*5*"},
		{"[[card]]\ncloze = '{{a}} {{b}}'", quiz.Response{Texts: []string{"x", ""}}, "x; "},
		{"[[card]]\nquestion = 'Q'\nanswer = 'a'\nkind = 'open'", quiz.Response{Knew: true}, "knew it"},
		{"[[card]]\nquestion = 'Q'\nanswer = 'a'\nkind = 'open'", quiz.Response{}, "did not know it"},
	} {
		if got := ask(t, c.card).Say(c.r); got != c.want {
			t.Errorf("%+v says %q, want %q", c.r, got, c.want)
		}
	}
}
