package decks_test

import (
	"strings"
	"testing"

	"quiz/decks"
)

// spellings are all texts of up to n of the letters.
func spellings(letters string, n int) []string {
	list := []string{""}
	longest := list
	for range n {
		var longer []string
		for _, text := range longest {
			for _, r := range letters {
				longer = append(longer, text+string(r))
			}
		}
		list, longest = append(list, longer...), longer
	}
	return list
}

// Two options are one wherever they are of the same words, however these are spaced
// and whatever white space stands before them and behind.
func TestSpacedOptions(t *testing.T) {
	texts := spellings(" \ta", 4)
	for _, a := range texts {
		for _, b := range texts {
			want := b != "" && strings.Join(strings.Fields(a), " ") == strings.Join(strings.Fields(b), " ")
			got := false
			for _, f := range decks.Validate(deckOf(&decks.Order{Steps: []string{a, b}})) {
				got = got || f.Excerpt == b && strings.HasSuffix(f.Msg, "twice")
			}
			if got != want {
				t.Fatalf("%q and %q are told as one: %v, want %v", a, b, got, want)
			}
		}
	}
}
