package keep

import (
	"errors"
	"math/rand/v2"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
)

// The sum of a sitting is the same whether its deck was read or opened, and for the
// latter no card is read.
func TestSumOfOpened(t *testing.T) {
	for seed := range uint64(50) {
		text := string(deckstest.Encode(t, deckstest.Deck(rand.New(rand.NewPCG(seed, 15)))))
		opened, reads := deckstest.Opened(t, "d.toml", text)
		o := quiz.Options{Seed: seed}
		want := sumOf(quiztest.Session(t, o, deckstest.Parse(t, "d.toml", text)))
		s := quiztest.Session(t, o, opened)
		before := reads.Load()
		if got := sumOf(s); got != want {
			t.Errorf("seed %d: %s, want %s", seed, got, want)
		}
		if n := reads.Load() - before; n > 1 { // that of the sums
			t.Errorf("seed %d: %d reads", seed, n)
		}
	}
}

// The sum is another for other questions, or another order; another name or wording
// makes none.
func TestSumOf(t *testing.T) {
	two := func(change func(a, b *decks.Card)) string {
		a := &decks.Card{ID: "a", Question: "q", Body: &decks.Short{Answer: "x"}, Points: 1}
		b := &decks.Card{ID: "b", Question: "q", Body: &decks.Short{Answer: "y"}, Points: 1}
		change(a, b)
		return sumOf(quiztest.Session(t, quiz.Options{Order: quiz.DeckOrder}, &decks.Deck{ID: "d", Cards: decks.CardsOf(a, b)}))
	}
	want := two(func(a, b *decks.Card) {})
	for name, change := range map[string]func(a, b *decks.Card){
		"a wording":   func(a, b *decks.Card) { a.Question = "r" },
		"an old id":   func(a, b *decks.Card) { a.ID, a.Was = "c", []string{"a"} },
		"more points": func(a, b *decks.Card) { a.Points = 2 },
	} {
		if got := two(change); got != want {
			t.Errorf("with %s the sum is another", name)
		}
	}
	for name, change := range map[string]func(a, b *decks.Card){
		"another answer": func(a, b *decks.Card) { a.Body = &decks.Short{Answer: "z"} },
		"another id":     func(a, b *decks.Card) { a.ID = "c" },
		"another order":  func(a, b *decks.Card) { *a, *b = *b, *a },
		"another part":   func(a, b *decks.Card) { b.Body = &decks.Short{Answer: "y", Reverse: true} },
	} {
		if got := two(change); got == want {
			t.Errorf("with %s the sum is the same", name)
		}
	}
}

// A sitting that an older version left, with the sum that it made, is taken up;
// and is not where its deck has changed.
func TestResumeOlder(t *testing.T) {
	store, d := opened(t), roundDeck(t)
	session := quiztest.Session(t, quiz.Options{Order: quiz.DeckOrder}, d)
	s := Begin(session, 0, began)
	s.record.Sum = firstSumOf(session)
	h := hold(t, store, s)
	h.play("one")
	again, err := resume(t, store, d)
	if err != nil || len(again.Answers()) != 1 {
		t.Fatalf("%v", err)
	}
	other := *d
	other.Cards = decks.CardsOf(d.Cards.List()[1:]...)
	_, err = resume(t, store, &other)
	if stale := (*Stale)(nil); !errors.As(err, &stale) {
		t.Errorf("with another deck: %v", err)
	}
}
