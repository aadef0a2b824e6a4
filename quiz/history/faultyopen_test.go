package history

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

// openings are the ways to a history, and whether one lies there before.
var openings = map[string]struct {
	isThere bool
	open    func(o opener, path string) (*Store, error)
}{
	"none there": {false, asUsual},
	"one there":  {true, asUsual},
	"one with other parameters": {true, func(o opener, path string) (*Store, error) {
		p := params()
		p.Retention = 0.8
		return o.open(path, p)
	}},
	"one that is older": {true, func(o opener, path string) (*Store, error) {
		o.migrations = append(o.migrations[:1:1], "CREATE TABLE bookmark (card INTEGER) STRICT")
		return o.open(path, params())
	}},
	"one to read": {true, func(o opener, path string) (*Store, error) { return o.openToRead(path, params()) }},
}

func asUsual(o opener, path string) (*Store, error) { return o.open(path, params()) }

// layer returns what lays a history at a path, the same each time, or takes away
// whatever lies there.
func layer(t *testing.T) func(path string, isThere bool) {
	t.Helper()
	s := filled(t)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(s.path)
	if err != nil {
		t.Fatal(err)
	}
	return func(path string, isThere bool) {
		removeAll(t, path)
		if isThere {
			write(t, path, string(content))
		}
	}
}

// Whatever goes wrong in opening, and whenever: it is told, no connection is left,
// and once all is well the history is opened, and has all that it had.
func TestFaultyOpenings(t *testing.T) {
	lay := layer(t)
	for name, way := range openings {
		path := filepath.Join(t.TempDir(), "history.db")
		lay(path, way.isThere)
		want := opened(t, way.open, path)
		for what, m := range mishaps {
			t.Run(name+", "+what, func(t *testing.T) {
				lay(path, way.isThere)
				var s *Store
				use := func() (*Store, error) {
					var err error
					if s, err = way.open(shaky, path); err != nil {
						return &Store{path: path}, err
					}
					return s, nil
				}
				n := m.each(t, use, func(n int) {
					if faults.open != 0 {
						t.Fatalf("at moment %d, %.60q: %d connections are left", n, faults.query, faults.open)
					}
					if got := opened(t, way.open, path); !reflect.DeepEqual(got, want) {
						t.Fatalf("after moment %d: %v, want %v", n, got, want)
					}
					lay(path, way.isThere)
				})
				if s.Close(); n == 0 || faults.open != 0 {
					t.Errorf("%d mishaps came, and %d connections are left", n, faults.open)
				}
			})
		}
	}
}

// opened is what a history holds once it is opened.
func opened(t *testing.T, open func(o opener, path string) (*Store, error), path string) []any {
	t.Helper()
	s, err := open(standard, path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var stamp string
	if err := s.db.QueryRow("SELECT value FROM meta").Scan(&stamp); err != nil {
		t.Fatal(err)
	}
	return []any{export(t, s), states(t, s), stamp}
}

// waits are what may find the file in use when it is opened: that is tried again, or
// shows that the file can be written to.
var waits = []string{"PRAGMA journal_mode", "PRAGMA journal_mode = memory", "PRAGMA journal_mode = wal", "BEGIN IMMEDIATE; ROLLBACK"}

// Whenever another program holds the file for a moment, opening waits, or says so.
func TestOpeningOneInUse(t *testing.T) {
	patient := opener{faulty, migrations, time.Minute}
	lay, waited := layer(t), map[string]bool{}
	for name, way := range openings {
		path := filepath.Join(t.TempDir(), "history.db")
		for n := 1; ; n++ {
			lay(path, way.isThere)
			faults.fail(n, sqliteError(sqlite3.SQLITE_BUSY))
			s, err := way.open(patient, path)
			came, query := faults.stop(), faults.query
			if err == nil {
				waited[query] = true
				s.Close()
			} else if got, want := message(err, path), "P is in use by another program: try again when that is done"; got != want {
				t.Errorf("%s, at moment %d, %.60q: %s", name, n, query, got)
			}
			if !came {
				break
			}
		}
	}
	for _, query := range waits {
		if !waited[query] {
			t.Errorf("%s is not waited for", query)
		}
		delete(waited, query)
	}
	if delete(waited, ""); len(waited) > 0 {
		t.Errorf("these have failed without a word: %v", waited)
	}
}

// What is damaged where Check looks is what Check finds, and no error.
func TestFaultyCheck(t *testing.T) {
	for what, c := range map[string]struct {
		set  func(n int)
		want string
	}{
		"damage": {func(n int) { faults.fail(n, sqliteError(sqlite3.SQLITE_CORRUPT)) }, "it is damaged ()"},
		"a row":  {faults.blank, "it is damaged (a value is not of its column's kind)"},
	} {
		s := filledBy(t, shaky)
		for n := 1; ; n++ {
			s.cool()
			c.set(n)
			found, err := s.Check()
			if !faults.stop() {
				sane(t, s)
				break
			}
			if err != nil || len(found) == 0 || found[len(found)-1] != c.want {
				t.Errorf("%s, at moment %d, %.60q: %q, %v", what, n, faults.query, found, err)
			}
		}
	}
	s := filledBy(t, shaky)
	n := mishaps["the disk fails"].each(t, func() (*Store, error) { s.cool(); _, err := s.Check(); return s, err }, func(int) { sane(t, s) })
	if n == 0 {
		t.Error("nothing went wrong")
	}
}
