package decks_test

import (
	"strings"
	"testing"

	"quiz/decks"
)

// Of an old id that is too long nothing more is said, however often it stands there.
func TestLongIDTwice(t *testing.T) {
	long := strings.Repeat("x", 201)
	d := with(func(c *decks.Card) { c.Was = []string{long, long, "a"} })
	const want = `was[0]: card "c": was is longer than 200 bytes; was[1]: card "c": was is longer than 200 bytes`
	if got := all(d); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
