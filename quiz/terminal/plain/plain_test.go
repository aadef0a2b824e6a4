package plain

import (
	"bytes"
	"context"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

// words are lines that players might type, commands among them.
var words = []string{"", "a", "b,c", "1", "1 2 3", "3 1 2", "1a 2b", "2a", "t", "f", "y", "n", "42", "5 km", "prophase", ":hint", ":right", ":help", ":skip", `\:quit`, "\x1b[2J", "ü", "\xff"}

// play plays a random deck with random answers.
func play(t *testing.T, seed uint64, o quiz.Options, person bool) (*quiz.Session, string) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 11))
	var answers strings.Builder
	for range r.IntN(60) {
		answers.WriteString(words[r.IntN(len(words))] + "\n")
	}
	session, err := quiz.NewSession([]*decks.Deck{deckstest.Deck(r)}, o)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	frontend := &Frontend{In: NewLines(strings.NewReader(answers.String())), Out: &out, Now: time.Now, Person: person, Style: text.Style{Width: 30, Unicode: true}}
	frontend.Play(context.Background(), session)
	if err := feedback.Summary(&out, frontend.Style, session); err != nil {
		t.Fatal(err)
	}
	return session, out.String()
}

// Whatever the deck and the answers: no panic, nothing that a terminal acts
// upon, and a summary at the end.
func TestPlayRandomDecks(t *testing.T) {
	for seed := range uint64(400) {
		o := quiz.Options{Seed: seed, Retry: seed%2 == 0, Exam: seed%3 == 0, Flip: seed%5 == 0, Strict: seed%7 == 0}
		session, out := play(t, seed, o, seed%4 == 0)
		if i := strings.IndexFunc(out, text.Hidden); i >= 0 {
			t.Fatalf("seed %d: the output holds %q", seed, out[max(0, i-40):i+10])
		}
		sum := session.Summary()
		if sum.Asked > 0 != strings.Contains(out, "\nScore: ") {
			t.Fatalf("seed %d: %d answers, and the output ends %q", seed, sum.Asked, out[max(0, len(out)-200):])
		}
	}
}
