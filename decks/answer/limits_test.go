package answer_test

import (
	"fmt"
	"strings"
	"testing"

	"quiz/decks/answer"
)

// Up to each limit a text is looked into; beyond it is taken as it stands.
func TestLimits(t *testing.T) {
	x := func(n int) string { return strings.Repeat("x", n) }
	numbered := func(n int) string {
		list := make([]string, n)
		for i := range list {
			list[i] = fmt.Sprintf("w%02d", i+1)
		}
		return strings.Join(list, ";")
	}
	rules := answer.Rules{Language: "en", Apart: ";"}
	for _, c := range []struct {
		what        string
		form, typed func(n int) string
		most        int
		kind        answer.ReasonKind // why it is right up to the limit
		within      answer.Closeness
		beyond      answer.Closeness
	}{
		{"alternatives", func(n int) string { return "red;" + x(n-4) }, func(int) string { return "red" }, 1000, answer.AsTyped, same, far},
		{"readings", numbered, func(n int) string { return fmt.Sprintf("w%02d", n) }, 31, answer.AsTyped, same, far},
		{"brackets", func(n int) string { return "dog (" + x(n-6) + ")" }, func(int) string { return "dog" }, 1000, answer.AsTyped, same, far},
		{"list", func(n int) string { return "red, blue and " + x(n-14) }, func(n int) string { return "blue, red, " + x(n-14) }, 1000, answer.ByOrder, same, far},
		{"value in bytes", func(n int) string { return "five " + x(n-5) }, func(n int) string { return "5 " + x(n-5) }, 200, answer.ByValue, same, far},
		{"value in words", func(n int) string { return "five" + strings.Repeat(" ab", n-1) }, func(n int) string { return "5" + strings.Repeat(" ab", n-1) }, 24, answer.ByValue, same, far},
		{"maths", func(n int) string { return "√2+" + x(n-5) }, func(n int) string { return "sqrt 2 + " + x(n-5) }, 200, answer.AsTyped, same, far},
		{"formula", func(n int) string { return strings.Repeat("Co", n/2) + "C"[:n%2] }, func(n int) string { return strings.Repeat("CO", n/2) + "C"[:n%2] }, 100, answer.OtherFormula, far, same},
	} {
		if m := mark(rules, c.form(c.most), c.typed(c.most)); m.Closeness != c.within || m.Reason.Kind != c.kind {
			t.Errorf("%s, %d: %d, %s", c.what, c.most, m.Closeness, m.Reason)
		}
		if m := mark(rules, c.form(c.most+1), c.typed(c.most+1)); m.Closeness != c.beyond {
			t.Errorf("%s, %d: %d, %s", c.what, c.most+1, m.Closeness, m.Reason)
		}
	}
}
