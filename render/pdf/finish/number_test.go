package finish

import "testing"

// A number is digits with one point at the most, and one sign before them.
func TestNumbersOfFiles(t *testing.T) {
	for word, want := range map[string]bool{
		"0": true, "12": true, "-1": true, "+1": true, ".5": true, "5.": true, "-.5": true, "+1.25": true, "09": true,
		"": false, "-": false, "+": false, ".": false, "-.": false, "--1": false, "+-1": false, "1-": false, "1.2.3": false, "x1": false, "1x": false, "a": false, "/1": false, ":1": false, "1e5": false,
	} {
		if got := isReal([]byte(word)); got != want {
			t.Errorf("%q is a number: %t", word, got)
		}
	}
}
