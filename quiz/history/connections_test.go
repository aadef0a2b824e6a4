package history

import (
	"bytes"
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// Every query gives its connection back, whether it is read to its end or not;
// the writer keeps its own.
func TestConnectionsAreGivenBack(t *testing.T) {
	s := fresh(t)
	for i := range 3 {
		record(t, s, given("card", schedule.Good, i))
	}
	key := arrange.Key{Deck: "deck", Card: "card"}
	for name, use := range map[string]func() error{
		"Answers": func() error {
			for _, err := range s.Answers(Filter{}) {
				if err != nil {
					return err
				}
			}
			return nil
		},
		"Answers, the first": func() error {
			for _, err := range s.Answers(Filter{}) {
				return err
			}
			return nil
		},
		"States":          func() error { _, err := s.States(nil); return err },
		"Usual":           func() error { _, err := s.Usual(); return err },
		"LastScores":      func() error { _, err := s.LastScores(); return err },
		"Unfinished":      func() error { _, _, err := s.Unfinished(func(Sitting) bool { return true }); return err },
		"Joined":          func() error { _, err := s.Joined(key, []arrange.Key{key}); return err },
		"NamesWith":       func() error { _, err := s.NamesWith("c", []string{"deck"}); return err },
		"NewToday":        func() error { _, err := s.NewToday(monday); return err },
		"Export":          func() error { return s.Export(&bytes.Buffer{}) },
		"Export, in vain": func() error { s.Export(&stick{}); return nil },
		"Check":           func() error { _, err := s.Check(); return err },
		"Rename":          func() error { _, err := s.Rename("deck", map[string]string{"other": "none"}); return err },
	} {
		if err := use(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if n := s.db.Stats().InUse; n != 1 {
			t.Errorf("after %s %d connections are in use", name, n)
		}
	}
}

// Whoever only reads runs nothing of the file and changes nothing of it, and waits
// for others as long as the writer does.
func TestReadersSettings(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", schedule.Good, 0))
	beside, err := s.db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer beside.Close()
	alone, err := OpenToRead(s.path, params())
	if err != nil {
		t.Fatal(err)
	}
	defer alone.Close()
	for _, c := range []struct {
		conn         *sql.Conn
		pragma, want string
	}{
		{beside, "busy_timeout", "15000"}, {beside, "trusted_schema", "0"}, {alone.conn, "trusted_schema", "0"}, {alone.conn, "query_only", "1"},
	} {
		var got string
		if err := c.conn.QueryRowContext(t.Context(), "PRAGMA "+c.pragma).Scan(&got); err != nil || got != c.want {
			t.Errorf("%s is %s, not %s (%v)", c.pragma, got, c.want, err)
		}
	}
}

// What an export sees is the file at one moment, though another records.
func TestSnapshot(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", schedule.Good, 0))
	count := func(conn *sql.Conn) (n int) {
		if err := conn.QueryRowContext(t.Context(), "SELECT count(*) FROM answer").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	err := s.atOneMoment(func(conn *sql.Conn) error {
		before := count(conn)
		record(t, s, given("card", schedule.Good, 1))
		if after := count(conn); before != 1 || after != 1 {
			t.Errorf("%d answers, then %d", before, after)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(all(t, s, Filter{})); n != 2 {
		t.Errorf("%d answers are there after it", n)
	}
}

// A store that is closed leaves its file alone, with nothing beside it.
func TestCloseLeavesTheFileAlone(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", schedule.Good, 0))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	list, err := os.ReadDir(filepath.Dir(s.path))
	if err != nil || len(list) != 1 {
		t.Errorf("there are %v, %v", list, err)
	}
}
