package quiz

import (
	"math"
	"strings"
	"testing"
)

// The nearest form is that to which the fewest letters lead, whatever their case; of
// two as near the first, and the first of all where none can be compared.
func TestNearest(t *testing.T) {
	long := strings.Repeat("z", 201)
	for _, c := range []struct {
		typed string
		forms string
		want  string
	}{
		{"abx", "abc|abd", "abc"}, {"abx", "abd|abc", "abd"}, {"abx", "zzz|abd", "abd"}, {"abx", "abd|zzz", "abd"}, {"ABX", "zbz|abc", "abc"}, {"abx", "zbz|ABC", "ABC"}, {"abx", "azz|*abc*", "abc"},
		{"", "ab|a", "a"}, {"abc", long + "|x", "x"}, {long, "x|" + long, "x"}, {"abc", long + "|" + long + "z", long}, {"abx", "abc", "abc"},
	} {
		if got := nearest(c.typed, strings.Split(c.forms, "|")); got != c.want {
			t.Errorf("%.20q among %.40q: %.20q, want %.20q", c.typed, c.forms, got, c.want)
		}
	}
}

// Of a number twelve digits are kept, and what is no number stays.
func TestRounded(t *testing.T) {
	for n, want := range map[float64]float64{
		0: 0, 1: 1, 0.1 + 0.2: 0.3, 1.23456789012345: 1.23456789012, 123456789012.4: 123456789012, 1234567890125: 1234567890130,
		math.Inf(1): math.Inf(1), 1e-320: 1e-320, 5e-324: 5e-324,
	} {
		if got := rounded(n); got != want {
			t.Errorf("%v is %v, want %v", n, got, want)
		}
	}
}

// One has a word of its own.
func TestCount(t *testing.T) {
	for n, want := range map[int]string{0: "0 cards", 1: "1 card", 2: "2 cards"} {
		if got := count(n, "card", "cards"); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}
