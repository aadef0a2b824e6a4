package check_test

import (
	"testing"

	"quiz/decks/check"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// A large deck without a remark takes next to no time beside being read.
func BenchmarkLarge(b *testing.B) {
	d, err := deckfile.Parse("large.toml", []byte(deckstest.Large(10_000)))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if list := check.Deck(d); list != nil {
			b.Fatal(list)
		}
	}
}
