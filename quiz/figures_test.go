package quiz

import "testing"

// A typed number reads as the one that is shown but for groups and noughts at its end.
func TestSameFigures(t *testing.T) {
	for _, c := range []struct {
		typed, shown string
		want         bool
	}{
		{"5", "5", true}, {"5", "6", false}, {"", "", false}, {"5000", "5,000", true}, {"5000", "5.000", true}, {"-5", "-5", true}, {"5.5", "5.5", true}, {"5.50", "5.5", true}, {"5.0", "5", true}, {"5,00", "5", true}, {"5.5", "5.6", false}, {"5.05", "5.5", false},
	} {
		if got := sameFigures(c.typed, c.shown); got != c.want {
			t.Errorf("%s and %s: %v, want %v", c.typed, c.shown, got, c.want)
		}
	}
}
