package check_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/check"
)

// A remark repeats an answer of up to forty characters whole.
func TestQuotedInPart(t *testing.T) {
	for n, want := range map[int]string{40: "a;" + strings.Repeat("b", 38), 41: "a;" + strings.Repeat("b", 37) + "…"} {
		text := ""
		for i := range 3 {
			text += fmt.Sprintf("[[card]]\nquestion = \"q%d\"\nanswer = %q\n", i, "a;"+strings.Repeat("b", n-2))
		}
		list := check.Deck(parse(t, text))
		if len(list) != 1 || !strings.HasPrefix(list[0].Msg, fmt.Sprintf("answer %q is taken", want)) {
			t.Errorf("%d characters: %v", n, list)
		}
	}
}

// From three cards on, semicolons in answers are a habit.
func TestThreeMakeAHabit(t *testing.T) {
	for n, want := range map[int]int{2: 0, 3: 1} {
		text := ""
		for i := range n {
			text += fmt.Sprintf("[[card]]\nquestion = \"q%d\"\nanswer = \"a; b\"\n", i)
		}
		if got := len(check.Deck(parse(t, text))); got != want {
			t.Errorf("%d cards: %d remarks, want %d", n, got, want)
		}
	}
}

// An option that only names others is short; what is longer is not looked into.
func TestLongPointers(t *testing.T) {
	for n, want := range map[int]int{100: 1, 101: 0} {
		option := "A and" + strings.Repeat(" ", n-6) + "B"
		text := fmt.Sprintf("[[card]]\nquestion = \"Which?\"\nanswer = \"%s\"\ndistractors = [\"Gold\", \"Silver\", \"Iron\"]\n", "`"+option+"`")
		if got := len(check.Deck(parse(t, text))); got != want {
			t.Errorf("%d bytes: %d remarks, want %d", n, got, want)
		}
	}
}
