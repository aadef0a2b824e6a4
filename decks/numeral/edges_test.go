package numeral_test

import (
	"testing"

	"quiz/decks/numeral"
)

// A tag of up to forty bytes says which marks a number has. A longer one is nobody's
// language, and numbers have the marks that are usual among computers.
func TestLongestTag(t *testing.T) {
	const tag = "de-CH-x-abcdefgh-abcdefgh-abcdefgh-abcde"
	for tag, want := range map[string]string{tag: "12’345.5", tag + "f": "12,345.5"} {
		if got := numeral.Format(12345.5, tag); got != want {
			t.Errorf("%d bytes: %s, want %s", len(tag), got, want)
		}
	}
}
