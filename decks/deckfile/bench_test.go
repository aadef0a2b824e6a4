package deckfile_test

import (
	"fmt"
	"testing"

	"github.com/BurntSushi/toml"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// plainDeck is a deck as toml.Decode alone would read it: no checks, no
// positions. Parse must not take longer than filling it.
type plainDeck struct {
	Title, ID, Language string
	Source              []struct{ ID, Title, Path string }
	Card                []struct {
		ID, Question, Answer, Explanation string
		Distractors                       []any
		Tags                              []string
		Cite                              struct {
			Source, Section, Quote string
			Page                   int
		}
	}
}

// BenchmarkToml is the measure for BenchmarkParse/10000.
func BenchmarkToml(b *testing.B) {
	text := deckstest.Large(10000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		var d plainDeck
		if _, err := toml.Decode(text, &d); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkParse reports the time for each card, which should not grow with
// the deck.
func BenchmarkParse(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			text := []byte(deckstest.Large(n))
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if d, err := deckfile.Parse("large.toml", text); err != nil || d.Cards.Len() != n {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/card")
		})
	}
}
