package review_test

import (
	"fmt"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// BenchmarkMake plans a review of 20,000 cards of which all are known, a tenth
// of them due, and of as many that are new: what stands between a student and
// the first question.
func BenchmarkMake(b *testing.B) {
	for _, share := range []int{0, 10, 1} {
		b.Run(fmt.Sprintf("known-due-every-%d", share), func(b *testing.B) { benchmarkMake(b, share) })
	}
}

// benchmarkMake plans with every tenth card due, or every card; 0: all cards are new.
func benchmarkMake(b *testing.B, share int) {
	d, err := deckfile.Parse("large.toml", []byte(deckstest.Large(20_000)))
	if err != nil {
		b.Fatal(err)
	}
	now := time.Date(2027, 3, 1, 19, 0, 0, 0, time.UTC)
	known := map[arrange.Key]review.Known{}
	for i, c := range d.Cards.All() {
		if share == 0 {
			break
		}
		due := now.AddDate(0, 0, 1+i%100)
		if i%share == 0 {
			due = now.AddDate(0, 0, -i%100)
		}
		last := now.AddDate(0, 0, -101)
		for _, part := range arrange.Parts(c) {
			known[arrange.Key{Deck: d.ID, Card: c.Key(), Part: part}] = review.Known{
				Memory:      schedule.Memory{State: schedule.Review, Stability: float64(1 + i%300), Difficulty: 5, Last: last, Due: due, Reps: 5},
				Fingerprint: arrange.Fingerprint(c, part), First: last.AddDate(0, 0, -30),
			}
		}
	}
	list := []*decks.Deck{d}
	params := schedule.Default()
	params.Location = time.UTC
	for b.Loop() {
		if _, err := review.Make(list, func(k arrange.Key) (review.Known, bool) { m, ok := known[k]; return m, ok }, now, review.Options{Params: params, New: 10}); err != nil {
			b.Fatal(err)
		}
	}
}
