package history

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// A file is whole if its pages are.
func TestWholePages(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	write(t, path, strings.Repeat("x", 1024))
	for page, want := range map[int]bool{-1: false, 0: false, 1: true, 512: true, 513: false, 1024: true, 2048: false} {
		if got := wholePages(path, page); got != want {
			t.Errorf("pages of %d bytes: %v", page, got)
		}
	}
	if wholePages(path+"x", 512) {
		t.Error("a file that is not there is whole")
	}
}

// The file says whose it is, where SQLite and the program file look for that.
func TestFileSaysWhose(t *testing.T) {
	s := fresh(t)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(s.path)
	if err != nil {
		t.Fatal(err)
	}
	if got := string(data[68:72]); got != "Quiz" {
		t.Errorf("it is the file of %q", got)
	}
	for _, statement := range []string{"PRAGMA application_id = 1", "PRAGMA application_id = 0", "PRAGMA user_version = 0", "PRAGMA user_version = -1"} {
		path := filepath.Join(t.TempDir(), "history.db")
		write(t, path, string(data))
		change(t, path, statement)
		_, err := Open(path, params())
		if damage := (*Damaged)(nil); !errors.As(err, &damage) || damage.Why != "it is another program's file, not a history of quiz" {
			t.Errorf("%s: error %v", statement, err)
		}
	}
}

// A file that is there and empty, as one that a kill left, becomes a history.
func TestEmptyFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	write(t, path, "")
	s := openAt(t, path, params())
	record(t, s, given("card", schedule.Good, 0))
	sane(t, s)
}

// What is neither a file nor a folder is left alone.
func TestIrregularFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	if err := os.Symlink(os.DevNull, path); err != nil {
		t.Skip("this system has no such links")
	}
	_, err := Open(path, params())
	if got, want := message(err, path), "P cannot be written: it is not a regular file: move it away"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
}

// A link that leads nowhere is a file that is there, and cannot be opened.
func TestLinkToNowhere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	if err := os.Symlink(filepath.Join(t.TempDir(), "none", "history.db"), path); err != nil {
		t.Skip("this system has no such links")
	}
	_, err := Open(path, params())
	if got, want := message(err, path), "P cannot be written: the file, or another beside it in its folder, cannot be opened: look at the folder's permissions"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
}

// A history whose version is older is not read: that would take a change.
func TestOlderHistoryToRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	write(t, path, "")
	_, err := OpenToRead(path, params())
	if damage := (*Damaged)(nil); !errors.As(err, &damage) || damage.Why != "it is an older history, which must be brought up to date before it can be read" {
		t.Errorf("error %v", err)
	}
}

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
		"States":           func() error { _, err := s.States(nil); return err },
		"Usual":            func() error { _, err := s.Usual(); return err },
		"LastScores":       func() error { _, err := s.LastScores(); return err },
		"Unfinished":       func() error { _, _, err := s.Unfinished(func(Sitting) bool { return true }); return err },
		"Joined":           func() error { _, err := s.Joined(key, []arrange.Key{key}); return err },
		"NamesWith":        func() error { _, err := s.NamesWith("c", []string{"deck"}); return err },
		"NewToday":         func() error { _, err := s.NewToday(monday); return err },
		"Export":           func() error { return s.Export(&bytes.Buffer{}) },
		"Export, in vain":  func() error { s.Export(&short{}); return nil },
		"Check":            func() error { _, err := s.Check(); return err },
		"Rename":           func() error { _, err := s.Rename("deck", map[string]string{"other": "none"}); return err },
		"opened to read":   func() error { return readOnce(s.path) },
		"opened once more": func() error { return readOnce(s.path) },
	} {
		if err := use(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if n := s.db.Stats().InUse; n != 1 {
			t.Errorf("after %s %d connections are in use", name, n)
		}
	}
}

func readOnce(path string) error {
	s, err := OpenToRead(path, params())
	if err != nil {
		return err
	}
	return s.Close()
}

// A short writer has room for nothing.
type short struct{}

var errShort = errors.New("there is no room")

func (*short) Write([]byte) (int, error) { return 0, errShort }

// An export that cannot be written is an error, however small it is.
func TestExportInVain(t *testing.T) {
	s := fresh(t)
	if err := s.Export(&short{}); !errors.Is(err, errShort) {
		t.Errorf("an empty history: error %v", err)
	}
	a := given("card", schedule.Good, 0)
	a.Response = strings.Repeat("y", 9_000)
	a, _ = record(t, s, a)
	if err := s.Export(&short{}); !errors.Is(err, errShort) {
		t.Errorf("a long answer: error %v", err)
	}
	if err := s.Undo(a.ID); err != nil {
		t.Fatal(err)
	}
	if err := s.Export(&short{}); !errors.Is(err, errShort) {
		t.Errorf("an answer that was taken back: error %v", err)
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
	err := s.snapshot(func(conn *sql.Conn) error {
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

// Whatever is kept of a card, that it is another one is found.
func TestCheckFindsEachColumn(t *testing.T) {
	for _, column := range []string{"fingerprint = 'x'", "state = 1 + state % 3", "step = step + 1", "stability = stability + 1", "difficulty = difficulty + 1",
		"last = last + 1", "due = due + 1", "reps = reps + 1", "lapses = lapses + 1", "first = first + 1", "state = 0"} {
		s := fresh(t)
		record(t, s, given("card", schedule.Good, 0))
		if _, err := s.db.Exec("UPDATE card SET " + column); err != nil {
			t.Fatal(err)
		}
		if got, err := s.Check(); err != nil || len(got) != 1 {
			t.Errorf("%s: found %q, %v", column, got, err)
		}
		if err := s.Rebuild(); err != nil {
			t.Fatal(err)
		}
		sane(t, s)
	}
}

// What SQLite finds wrong is found, too.
func TestCheckFindsDamage(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", schedule.Good, 0))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	change(t, s.path, `PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'seconds', 'points') WHERE name = 'answer_usual'`)
	got, err := openAt(t, s.path, params()).Check()
	if want := []string{"the file is damaged: row 1 missing from index answer_usual"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("found %q, %v, not %q", got, err, want)
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
