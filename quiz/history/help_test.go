package history

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // places are known on every machine

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// berlin is where the days are counted: its clock leaps in March and October.
var berlin = func() *time.Location {
	loc, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		panic(err)
	}
	return loc
}()

var monday = time.Date(2027, 1, 4, 9, 0, 0, 0, berlin)

func params() schedule.Params {
	p := schedule.Default()
	p.Location = berlin
	return p
}

func fresh(t testing.TB) *Store {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "history.db"), params())
}

func openAt(t testing.TB, path string, p schedule.Params) *Store {
	t.Helper()
	return openBy(t, standard, path, p)
}

// hasty is an opener who hardly waits for other programs.
var hasty = opener{"sqlite", migrations, 50 * time.Millisecond}

func openBy(t testing.TB, o opener, path string, p schedule.Params) *Store {
	t.Helper()
	s, err := o.open(path, p)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// given is an answer as play would record it, so many minutes after monday.
func given(card string, g schedule.Grade, minutes int) Answer {
	return Answer{
		Sitting: "one", Key: arrange.Key{Deck: "deck", Card: card}, Kind: "short", Fingerprint: "f1", Response: "Prophase", Given: `{"text":"Prophase"}`,
		Verdict: "right", Points: 1, MaxPoints: 1, Seconds: 4.5, Try: 1, Grade: g, At: monday.Add(time.Duration(minutes) * time.Minute),
	}
}

func record(t testing.TB, s *Store, a Answer) (Answer, State) {
	t.Helper()
	a, state, err := s.Record(a)
	if err != nil {
		t.Fatal(err)
	}
	return a, state
}

// all are the store's answers, sorted by id, as their lines in an export.
func all(t testing.TB, s *Store, f Filter) []entry {
	t.Helper()
	var list []entry
	for a, err := range s.Answers(f) {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, a.entry())
	}
	slices.SortFunc(list, func(x, y entry) int { return strings.Compare(x.ID, y.ID) })
	return list
}

func states(t testing.TB, s *Store) map[arrange.Key]State {
	t.Helper()
	list, err := s.States(nil)
	if err != nil {
		t.Fatal(err)
	}
	byKey := map[arrange.Key]State{}
	for _, state := range list {
		byKey[state.Key] = state
	}
	if len(byKey) != len(list) {
		t.Fatalf("%d states of %d cards", len(list), len(byKey))
	}
	return byKey
}

func export(t testing.TB, s *Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.Export(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func merge1(t testing.TB, s *Store, text string) Merged {
	t.Helper()
	m, err := s.Merge(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// sane fails if Check finds anything.
func sane(t testing.TB, s *Store) {
	t.Helper()
	if found, err := s.Check(); err != nil || found != nil {
		t.Fatalf("check: %q, %v", found, err)
	}
}
