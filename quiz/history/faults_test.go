package history

import (
	"reflect"
	"testing"

	sqlite3 "modernc.org/sqlite/lib"
)

// A mishap is something that can go wrong with the file at the n-th of some moments,
// and what is told then.
type mishap struct {
	set  func(n int)
	want string
}

var mishaps = map[string]mishap{
	"the disk fails": {
		func(n int) { faults.fail(n, sqliteError(sqlite3.SQLITE_IOERR)) },
		"P cannot be written: the disk reports an error ()",
	},
	"a row has lost its values": {
		faults.blank,
		"P cannot be used: it is damaged (a value is not of its column's kind); it is left as it is: put a copy back in its place, or move it away to start anew",
	},
}

// each lets the mishap come at the first moment of a use, at the second, and so on,
// until the use is over before. The use returns its error; what must hold after it
// is looked at by check, without the mishap. It returns how often it came.
func (m mishap) each(t *testing.T, use func() (*Store, error), check func(n int)) int {
	t.Helper()
	for n := 1; ; n++ {
		m.set(n)
		s, err := use()
		came, query := faults.stop(), faults.query
		if !came && err != nil {
			t.Fatalf("without any mishap: %v", err)
		}
		if !came {
			return n - 1
		}
		if got := message(err, s.path); got != m.want {
			t.Fatalf("at moment %d, %.60q: %s, not\n%s", n, query, got, m.want)
		}
		check(n)
	}
}

// cool lets a store forget the statements and the connections that it keeps, so
// that whatever is done next asks for all that it needs.
func (s *Store) cool() {
	for _, statement := range s.prepared {
		statement.Close()
	}
	clear(s.prepared)
	s.db.SetMaxIdleConns(0)
	s.db.SetMaxIdleConns(2)
}

var shaky = opener{faulty, migrations, standard.patience}

// Whatever goes wrong in a change, and whenever: it is told, nothing is changed, and
// the store can be used as before.
func TestFaultyChanges(t *testing.T) {
	for name, change := range changes {
		sound := filled(t)
		if err := change(sound); err != nil {
			t.Fatal(err)
		}
		want := contents(t, sound)
		for what, m := range mishaps {
			t.Run(name+", "+what, func(t *testing.T) {
				s := filledBy(t, shaky)
				before := contents(t, s)
				n := m.each(t, func() (*Store, error) { s.cool(); return s, change(s) }, func(n int) {
					if got := contents(t, s); !reflect.DeepEqual(got, before) {
						t.Fatalf("at moment %d: %v, and before that %v", n, got, before)
					}
				})
				if got := contents(t, s); !reflect.DeepEqual(got, want) {
					t.Errorf("after %d mishaps: %v, want %v", n, got, want)
				}
			})
		}
	}
}

// Whatever goes wrong in reading, and whenever: it is told, the connection is given
// back, and what is read next is all there.
func TestFaultyReads(t *testing.T) {
	for name, read := range reads {
		for what, m := range mishaps {
			t.Run(name+", "+what, func(t *testing.T) {
				s := filledBy(t, shaky)
				want, err := read(s)
				if err != nil {
					t.Fatal(err)
				}
				var got any
				use := func() (*Store, error) { s.cool(); got, err = read(s); return s, err }
				n := m.each(t, use, func(n int) {
					if inUse := s.db.Stats().InUse; inUse != 1 {
						t.Fatalf("after moment %d, %.60q: %d connections are in use", n, faults.query, inUse)
					}
					if again, err := read(s); err != nil || !reflect.DeepEqual(again, want) {
						t.Fatalf("after moment %d: %v, %v, want %v", n, again, err, want)
					}
				})
				if n == 0 || !reflect.DeepEqual(got, want) {
					t.Errorf("after %d mishaps: %v, want %v", n, got, want)
				}
			})
		}
	}
}
