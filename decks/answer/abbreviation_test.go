package answer

import (
	"strings"
	"testing"
)

// A word that is longer than any abbreviation is not looked for among them, so
// none may be longer.
func TestLongestAbbreviation(t *testing.T) {
	for language, list := range abbreviations {
		for pair := range strings.FieldsSeq(list) {
			short, long, ok := strings.Cut(pair, "=")
			if !ok || long == "" || len(short) > longestAbbreviation {
				t.Errorf("%s: %q", language, pair)
			}
		}
	}
}
