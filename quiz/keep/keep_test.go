package keep

import (
	"path/filepath"
	"testing"
	"time"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
)

// began is when all of these tests begin.
var began = time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)

// opened opens a history of its own.
func opened(t *testing.T) *history.Store {
	t.Helper()
	store, err := history.Open(filepath.Join(t.TempDir(), "history.db"), schedule.Default())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}

// config is one with a clock that stands, and nobody who is told of failures.
func config(store *history.Store) Config {
	return Config{
		Store: store, Params: schedule.Default(), Now: func() time.Time { return began },
		Patiently: atOnce, Failed: func(error, bool) {},
	}
}

func atOnce(do func() error) error { return do() }

// Where the history cannot be written to now, that is found out before anything is
// asked.
func TestKeepFindsOutIfItCanWrite(t *testing.T) {
	session, err := quiz.NewSession([]*decks.Deck{roundDeck(t)}, quiz.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c, asked := config(opened(t)), 0
	c.Patiently = func(do func() error) error {
		if asked++; asked == 2 { // the first is for the names of the deck's cards
			return &history.Locked{Path: "history.db"}
		}
		return do()
	}
	if _, err := Begin(session, 0, began).Keep(c); err == nil || asked != 2 {
		t.Errorf("asked %d times, and then: %v", asked, err)
	}
}

func count(t *testing.T, store *history.Store) (n int) {
	t.Helper()
	for _, err := range store.Answers(history.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	return n
}
