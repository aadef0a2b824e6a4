package keep

import (
	"bytes"
	"io"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/snapshot"
	"quiz/quiz"
)

// BenchmarkBegin is what a deck of 100,000 cards adds to the start of a sitting,
// once there is a snapshot of it: 20,000 in short.
func BenchmarkBegin(b *testing.B) {
	text := deckstest.Large(100_000)
	d, sum := deckstest.Parse(b, "large.toml", text), snapshot.SumOf(text)
	kept := snapshot.Encode(d, sum, true)
	b.ReportAllocs()
	for b.Loop() {
		o, ok := snapshot.Open("large.toml", io.NewSectionReader(bytes.NewReader(kept), 0, int64(len(kept))), sum, nil)
		if !ok {
			b.Fatal("not opened")
		}
		s, err := quiz.NewSession([]*decks.Deck{o.Deck}, quiz.Options{Seed: 1})
		if err != nil || sumOf(Begin(s, 0, time.Time{}).Session) == "" {
			b.Fatal(err)
		}
	}
}
