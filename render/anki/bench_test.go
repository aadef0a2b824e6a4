package anki_test

import (
	"context"
	"io"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/render/anki"
)

// large is a deck of 10,000 cards.
func large(b *testing.B) []*decks.Deck {
	b.Helper()
	d, err := deckfile.Parse("large.toml", []byte(deckstest.Large(10_000)))
	if err != nil {
		b.Fatal(err)
	}
	return []*decks.Deck{d}
}

func compose(t testing.TB, o anki.Options, list ...*decks.Deck) *anki.Set {
	t.Helper()
	set, err := anki.Compose(list, o)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// Ten thousand cards as notes, without the time to read them.

func BenchmarkCompose10k(b *testing.B) {
	list := large(b)
	for b.Loop() {
		compose(b, anki.Options{}, list...)
	}
}

func BenchmarkText10k(b *testing.B) {
	set := compose(b, anki.Options{}, large(b)...)
	for b.Loop() {
		if err := set.WriteText(io.Discard, anki.TextOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPackage10k(b *testing.B) {
	set := compose(b, anki.Options{Types: anki.Own}, large(b)...)
	o := anki.PackageOptions{Changed: func(*decks.Deck) int64 { return 1e9 }}
	for b.Loop() {
		if err := set.WritePackage(context.Background(), io.Discard, o); err != nil {
			b.Fatal(err)
		}
	}
}
