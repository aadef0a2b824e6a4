package quiz

import "testing"

// A word is found where it stands whole, whatever its case, in plain letters and in
// others, and in markup as it is read.
func TestHasWord(t *testing.T) {
	for _, c := range []struct {
		text, word string
		want       bool
	}{
		{"cell", "cell", true}, {"The Cell.", "cell", true}, {"CELL wall", "cell", true}, {"a cells cell", "cell", true}, {"cells", "cell", false}, {"excell", "cell", false}, {"cell1", "cell", false}, {"1cell", "cell", false},
		{"", "cell", false}, {"cel", "cell", false}, {"cell", "", false}, {"", "", false}, {"a-cell-b", "cell", true}, {"a 5 b", "5", true}, {"a 55 b", "5", false}, {"{x} [x] {X", "{x", true},
		{"a--- é", "--", true}, {"ärger", "ärger", true}, {"Ärger mit", "ärger", true}, {"viel ärger", "ärger", true}, {"ärgern", "ärger", false}, {"verärger", "ärger", false}, {"ärgern ärger", "ärger", true}, {"ärger\u0301 ist", "ärger", false},
		{"é é", "e", false}, {"*ä*rger", "ärger", true}, {"c*el*l – x", "cell", true}, {"– Cell", "cell", true}, {"cell – wall", "cell", true}, {"– cells", "cell", false}, {"ääää", "ä", false}, {"ää ä", "ä", true}, {"z", "ä", false}, {"@a`", "A", false},
	} {
		if got := hasWord(c.text, c.word); got != c.want {
			t.Errorf("%q in %q: %v, want %v", c.word, c.text, got, c.want)
		}
	}
}
