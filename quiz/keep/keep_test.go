package keep

import (
	"path/filepath"
	"testing"
	"time"

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
