package arrange_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/arrange"
)

// solved writes a solution: what it is, then each line with its label and left
// side before it and what else may be typed behind.
func solved(s arrange.Solution) string {
	var b strings.Builder
	for _, flag := range []struct {
		on   bool
		name string
	}{{s.Several, "several"}, {s.Blanks, "blanks"}, {s.Ordered, "ordered"}, {s.IsTyped(), "typed"}, {s.Need != len(s.Lines), fmt.Sprint("need ", s.Need)}} {
		if flag.on {
			b.WriteString(flag.name + " ")
		}
	}
	for _, line := range s.Lines {
		fmt.Fprintf(&b, "[%s|%s|%s|%s]", line.Label, line.Left, line.Text, strings.Join(line.Forms, "/"))
	}
	return b.String()
}

// A solution says all that is told of the right answer, whatever the kind.
func TestSolution(t *testing.T) {
	for _, c := range []struct{ card, want string }{
		{"question = 'Q'\nanswer = 'A'\naccept = ['B']\nreverse = true", "typed [||A|A/B]; typed [||Q|Q]"},
		{"question = 'Q'\nanswer = 'A'\nkind = 'open'\nreverse = true", "[||A|]; [||Q|]"},
		{"question = 'Q'\nanswer = 'yes'\ndistractors = ['no', 'why']\nshuffle = false\nanswer-at = 2", "[b||yes|]"},
		{"question = 'Q'\nanswer = '1'\ndistractors = ['a', 'C']\nshuffle = false", "[1||1|]"},
		{"question = 'Q'\nanswer = ['yes', 'so']\ndistractors = ['no']\nshuffle = false", "several [a||yes|][b||so|]"},
		{"question = 'Q'\nanswer = []\ndistractors = ['B', 'C']", "several "},
		{"question = 'Q'\nanswer = false", "[||false|]"},
		{"question = 'Q'\nanswer = 1234567.5\nunit = 'a_b'", "[||1,234,567.5 a_b|]"},
		{"cloze = '{{c1::a|b}} {{c2::d}} {{c1::e::h}}'", "several blanks [||a|a/b][||e|e]; several blanks [||d|d]"},
		{"question = 'Q'\npairs = [['1', 'a'], ['2', 'b'], ['3', 'a']]\nshuffle = false", "several [a|1|a|][b|2|b|][a|3|a|]"},
		{"question = 'Q'\norder = ['a', 'b']\nshuffle = false", "several ordered [1||a|][2||b|]"},
		{"question = 'Q'\nanswer = [['a', 'b'], 'c']\nkind = 'list'", "several [||a|a/b][||c|c]"},
		{"question = 'Q'\nanswer = ['a', 'b', 'c']\nkind = 'list'\nordered = true\nneed = 2", "several ordered need 2 [||a|a][||b|b][||c|c]"},
	} {
		var list []string
		for _, q := range questions(t, "[[card]]\n"+c.card, 0) {
			list = append(list, solved(q.Solution()))
		}
		if got := strings.Join(list, "; "); got != c.want {
			t.Errorf("%s\nis solved by\n%s\nwant\n%s", c.card, got, c.want)
		}
	}
}

// Steps are told in the right order, each by the number that it was asked under.
func TestSolutionOfSteps(t *testing.T) {
	for seed := range uint64(20) {
		q := questions(t, "[[card]]\nquestion = 'Q'\norder = ['s0', 's1', 's2', 's3']", seed)[0]
		for i, line := range q.Solution().Lines {
			shown := 0
			if _, err := fmt.Sscan(line.Label, &shown); err != nil || line.Text != fmt.Sprint("s", i) || q.Options[shown-1].Text != line.Text {
				t.Errorf("seed %d: step %d is %+v of %+v", seed, i, line, q.Options)
			}
		}
	}
}
