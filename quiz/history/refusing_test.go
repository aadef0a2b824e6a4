package history

import (
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// contents are all that a file holds, but for the numbers that SQLite gives.
func contents(t *testing.T, s *Store) []any {
	t.Helper()
	found, err := s.Check()
	if err != nil {
		t.Fatal(err)
	}
	list := []any{export(t, s), states(t, s), found}
	for _, query := range []string{
		"SELECT coalesce(group_concat(id || options || coalesce(ended, '-')), '') FROM sitting",
		"SELECT coalesce(group_concat(key || value), '') FROM meta",
	} {
		var text string
		if err := s.db.QueryRow(query).Scan(&text); err != nil {
			t.Fatal(err)
		}
		list = append(list, text)
	}
	return list
}

// filled is a history of three answers to two cards, and of a sitting.
func filled(t *testing.T) *Store {
	t.Helper()
	return filledBy(t, standard)
}

func filledBy(t *testing.T, o opener) *Store {
	t.Helper()
	s := openBy(t, o, filepath.Join(t.TempDir(), "history.db"), params())
	for i, card := range []string{"one", "two", "one"} {
		a := given(card, schedule.Good, i)
		a.ID, a.Sitting = fmt.Sprint("a", i), "s"
		record(t, s, a)
	}
	if _, err := s.Begin(Sitting{ID: "s", Options: "{}", Started: monday}); err != nil {
		t.Fatal(err)
	}
	return s
}

// changes are all ways to change a history.
var changes = map[string]func(s *Store) error{
	"Record": func(s *Store) error {
		a := given("three", schedule.Hard, 5)
		a.ID = "new"
		_, _, err := s.Record(a)
		return err
	},
	"Record again": func(s *Store) error {
		a := given("one", schedule.Again, 6)
		a.ID = "new"
		_, _, err := s.Record(a)
		return err
	},
	"Amend": func(s *Store) error {
		a := given("one", schedule.Again, 2)
		a.ID, a.Verdict, a.Points = "a2", "wrong", 0
		_, err := s.Amend(a)
		return err
	},
	"Undo":         func(s *Store) error { return s.Undo("a2") },
	"Undo the one": func(s *Store) error { return s.Undo("a1") },
	"Forget":       func(s *Store) error { return counted(s.Forget(arrange.Key{Deck: "deck", Card: "one"})) },
	"Merge": func(s *Store) error {
		m, err := s.Merge(strings.NewReader(head + line("m") + `{"undone":"a0"}` + "\n"))
		return counted(m.Added+m.Undone, err)
	},
	"Rename": func(s *Store) error { return counted(s.Rename("deck", map[string]string{"one": "uno"})) },
	"Rename to another": func(s *Store) error {
		return counted(s.Rename("deck", map[string]string{"one": "two"}))
	},
	"Begin": func(s *Store) error {
		_, err := s.Begin(Sitting{ID: "t", Options: "{}", Started: monday})
		return err
	},
	"End":     func(s *Store) error { return s.End("s", monday.Add(time.Hour)) },
	"Rebuild": func(s *Store) error { return s.Rebuild() },
}

// counted is the error of a change, which has changed nothing where there is one.
func counted(n int, err error) error {
	if err != nil && n != 0 {
		return fmt.Errorf("%d are changed, and yet: %w", n, err)
	}
	return err
}

// Whatever the file refuses to take, a change is made whole, or it is said that it
// was not, and nothing is changed.
func TestRefusedChanges(t *testing.T) {
	for name, change := range changes {
		s := filled(t)
		before := contents(t, s)
		if err := change(s); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		after, refused := contents(t, s), 0
		s = filled(t)
		for _, table := range []string{"card", "answer", "gone", "sitting", "meta"} {
			for _, event := range []string{"INSERT", "UPDATE", "DELETE"} {
				if _, err := s.conn.ExecContext(t.Context(), "CREATE TEMP TRIGGER no BEFORE "+event+" ON "+table+" BEGIN SELECT RAISE(ABORT, 'no'); END"); err != nil {
					t.Fatal(err)
				}
				err, want := change(s), after
				if err != nil {
					want = before
					refused++
				}
				if _, err := s.conn.ExecContext(t.Context(), "DROP TRIGGER no"); err != nil {
					t.Fatal(err)
				}
				if got := contents(t, s); !reflect.DeepEqual(got, want) {
					t.Errorf("%s, where no %s of %s is taken (%v):\n%v\nwant\n%v", name, event, table, err, got, want)
				}
				if err == nil {
					s = filled(t)
				}
			}
		}
		if refused == 0 {
			t.Errorf("%s writes nothing that can be refused", name)
		}
	}
}

// reads are all ways to read a history.
var reads = map[string]func(s *Store) (any, error){
	"Answers": func(s *Store) (any, error) {
		var list []entry
		for a, err := range s.Answers(Filter{}) {
			if err != nil {
				return nil, err
			}
			list = append(list, a.entry())
		}
		return list, nil
	},
	"States":     func(s *Store) (any, error) { return s.States(nil) },
	"Usual":      func(s *Store) (any, error) { return s.Usual() },
	"LastScores": func(s *Store) (any, error) { return s.LastScores() },
	"Joined": func(s *Store) (any, error) {
		return s.Joined(arrange.Key{Deck: "deck", Card: "one"}, []arrange.Key{{Deck: "deck", Card: "two"}})
	},
	"NamesWith": func(s *Store) (any, error) { return s.NamesWith("o", []string{"deck"}) },
	"NewToday":  func(s *Store) (any, error) { return s.NewToday(monday.Add(-time.Hour)) },
	"Export":    func(s *Store) (any, error) { var b strings.Builder; err := s.Export(&b); return b.String(), err },
	"Unfinished": func(s *Store) (any, error) {
		sitting, found, err := s.Unfinished(func(Sitting) bool { return true })
		return []any{sitting, found}, err
	},
}

// What cannot be read is told; nothing is left out without a word.
func TestUnreadTables(t *testing.T) {
	for name, read := range reads {
		s := filled(t)
		want, err := read(s)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		failed := 0
		for _, table := range []string{"card", "answer", "gone", "sitting"} {
			rename := func(from, to string) {
				if _, err := s.conn.ExecContext(t.Context(), "ALTER TABLE "+from+" RENAME TO "+to); err != nil {
					t.Fatal(err)
				}
			}
			rename(table, "hidden")
			got, err := read(s)
			rename("hidden", table)
			if err != nil {
				failed++
			} else if !reflect.DeepEqual(got, want) {
				t.Errorf("%s without %s: %v, want %v or an error", name, table, got, want)
			}
		}
		if failed == 0 {
			t.Errorf("%s reads no table", name)
		}
	}
}
