package history

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"quiz/decks/arrange"
	"quiz/quiz/schedule"
)

// message is an error's whole text, its path as P.
func message(err error, path string) string {
	if err == nil {
		return "no error"
	}
	return strings.ReplaceAll(err.Error(), path, "P")
}

func TestRefusedFiles(t *testing.T) {
	const damaged = "; it is left as it is: put a copy back in its place, or move it away to start anew"
	foreign := func(t *testing.T, path string) {
		change(t, path, "CREATE TABLE note (text)")
	}
	for _, test := range []struct {
		name string
		make func(t *testing.T, path string)
		want string
	}{
		{"text", func(t *testing.T, path string) { write(t, path, strings.Repeat("My notes.\n", 1000)) },
			"P cannot be used: it is not a history of quiz, or its beginning is damaged" + damaged},
		{"short text", func(t *testing.T, path string) { write(t, path, "x") },
			"P cannot be used: its end is cut off" + damaged},
		{"other program", foreign, "P cannot be used: it is another program's file, not a history of quiz" + damaged},
		{"newer", func(t *testing.T, path string) {
			openAt(t, path, params()).Close()
			change(t, path, "PRAGMA user_version = 7")
		}, "P was written by a newer quiz (format 7, this one knows 1): update quiz"},
		{"folder", func(t *testing.T, path string) {
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
		}, "P cannot be written: it is a folder: move it away"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "history.db")
			test.make(t, path)
			before, _ := os.ReadFile(path)
			_, err := Open(path, params())
			if got := message(err, path); got != test.want {
				t.Errorf("got\n%s\nnot\n%s", got, test.want)
			}
			after, _ := os.ReadFile(path)
			if !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
			if beside, err := filepath.Glob(path + "?*"); err != nil || beside != nil {
				t.Errorf("files were laid beside it: %v %v", beside, err)
			}
		})
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// change does to a file what another program might.
func change(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

func TestFileWhereTheFolderShouldBe(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "quiz")
	write(t, folder, "")
	path := filepath.Join(folder, "history.db")
	_, err := Open(path, params())
	if cannot := (*Unwritable)(nil); !errors.As(err, &cannot) || cannot.Path != path {
		t.Errorf("Open: %v (%T)", err, err)
	}
}

// Where the folder cannot be made, or the file in it, it is said why.
func TestNoPlaceForTheFile(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "quiz")
	if err := os.Symlink(filepath.Join(folder+"-gone", "quiz"), folder); err != nil {
		return // this system has no such links
	}
	path := filepath.Join(folder, "history.db")
	_, err := Open(path, params())
	if got, want := message(err, path), "P cannot be written: "+folder+": file exists"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
	const system = "/proc/history.db" // where even root makes no files
	if _, err := os.Stat(filepath.Dir(system)); err != nil {
		return
	}
	if _, err := Open(system, params()); !typed(err) {
		t.Errorf("got %v (%T)", err, err)
	}
}

// SQLite takes a file by its address, in which signs of an address are escaped.
func TestAddress(t *testing.T) {
	for path, want := range map[string]string{
		"/home/me/history.db":    "file:///home/me/history.db?mode=ro",
		"/home/me/my ?#%25&.db":  "file:///home/me/my%20%3F%23%2525&.db?mode=ro",
		"C:/Users/me/history.db": "file:///C:/Users/me/history.db?mode=ro",
	} {
		if got := address(path, "mode=ro"); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}

func TestPrivateFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "ö ?#%25&", "history.db")
	record(t, openAt(t, path, params()), given("card", schedule.Good, 0))
	if runtime.GOOS == "windows" {
		return // has no such modes
	}
	for name, want := range map[string]fs.FileMode{path: 0o600, path + "-wal": 0o600, filepath.Dir(path): 0o700 | fs.ModeDir} {
		if info, err := os.Stat(name); err != nil || info.Mode() != want {
			t.Errorf("%s: %v, %v; want %v", name, info.Mode(), err, want)
		}
	}
}

func TestReadOnly(t *testing.T) {
	s := fresh(t)
	if _, err := s.conn.ExecContext(context.Background(), "PRAGMA query_only = 1"); err != nil {
		t.Fatal(err)
	}
	_, _, err := s.Record(given("card", schedule.Good, 0))
	if got, want := message(err, s.path), "P cannot be written: the file is read-only: permission denied"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
	if !errors.Is(err, fs.ErrPermission) {
		t.Error("errors.Is does not find fs.ErrPermission")
	}
	if runtime.GOOS == "windows" || os.Getuid() == 0 {
		return // may write all the same
	}
	s.Close()
	if err := os.Chmod(s.path, 0o400); err != nil {
		t.Fatal(err)
	}
	_, err = Open(s.path, params())
	if cannot := (*Unwritable)(nil); !errors.As(err, &cannot) {
		t.Errorf("Open: %v (%T)", err, err)
	}
}

// TestFullDisk: the answer that finds no room is not there, those before are,
// and when there is room again it goes on.
func TestFullDisk(t *testing.T) {
	s := fresh(t)
	ctx := context.Background()
	if _, err := s.conn.ExecContext(ctx, "PRAGMA max_page_count = 1"); err != nil { // as it is now
		t.Fatal(err)
	}
	big := given("card", schedule.Good, 0)
	big.Response = strings.Repeat("long ", 2000)
	n, err := 0, error(nil)
	for ; err == nil && n < 1000; n++ {
		big.At = big.At.Add(time.Hour)
		_, _, err = s.Record(big)
	}
	if got, want := message(err, s.path), "P cannot be written: the disk is full: make room"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
	if got := len(all(t, s, Filter{})); got != n-1 {
		t.Errorf("%d answers are there, not %d", got, n-1)
	}
	if _, err := s.conn.ExecContext(ctx, "PRAGMA max_page_count = 100000"); err != nil {
		t.Fatal(err)
	}
	record(t, s, big)
	sane(t, s)
}

func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	s, err := hasty.open(path, params())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if _, err := db.Exec("BEGIN EXCLUSIVE"); err != nil {
		t.Fatal(err)
	}
	_, _, err = s.Record(given("card", schedule.Good, 0))
	if got, want := message(err, path), "P is in use by another program: try again when that is done"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
	if _, err := s.States(nil); err != nil {
		t.Errorf("reading must not wait: %v", err)
	}
	other, err := hasty.open(path, params())
	if err != nil {
		t.Fatalf("opening must not wait: %v", err)
	}
	other.Close()
	if _, err := db.Exec("COMMIT"); err != nil {
		t.Fatal(err)
	}
	record(t, s, given("card", schedule.Good, 0))
}

// TestMigration: a version that never was, with one table more, reads what this
// one has written, and this one refuses what that one has.
func TestMigration(t *testing.T) {
	s := fresh(t)
	a, _ := record(t, s, given("card", schedule.Good, 0))
	s.Close()
	later := append(migrations[:len(migrations):len(migrations)], "CREATE TABLE bookmark (card INTEGER) STRICT; ALTER TABLE answer ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")
	want := []entry{a.entry()}
	for i := range 2 { // the second time there is nothing to do
		next, err := opener{"sqlite", later, patience}.open(s.path, params())
		if err != nil {
			t.Fatal(err)
		}
		if got := all(t, next, Filter{}); !slices.Equal(got, want) {
			t.Errorf("answers are %v, not %v", got, want)
		}
		a, _ := record(t, next, given("card", schedule.Good, 5000*(i+1)))
		want = append(want, a.entry())
		var mood string
		if err := next.db.QueryRow("SELECT DISTINCT mood FROM answer").Scan(&mood); err != nil || mood != "calm" {
			t.Errorf("mood %q, %v", mood, err)
		}
		sane(t, next)
		next.Close()
	}
	_, err := Open(s.path, params())
	if newer := (*Newer)(nil); !errors.As(err, &newer) || newer.Version != len(later) {
		t.Errorf("Open: %v", err)
	}
}

// TestFailedMigration leaves the older version as it was.
func TestFailedMigration(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", schedule.Good, 0))
	s.Close()
	later := append(migrations[:1:1], "CREATE TABLE bookmark (card INTEGER); CREATE TABLE answer (id)")
	_, err := opener{"sqlite", later, patience}.open(s.path, params())
	if err == nil {
		t.Fatal("two tables of one name were made")
	}
	again := openAt(t, s.path, params())
	var n int
	if err := again.db.QueryRow("SELECT count(*) FROM sqlite_schema WHERE name = 'bookmark'").Scan(&n); err != nil || n != 0 {
		t.Errorf("%d tables of a migration that failed are there, %v", n, err)
	}
	sane(t, again)
}

func TestOtherParams(t *testing.T) {
	s := fresh(t)
	m := newModel()
	add := func(s *Store, a Answer) {
		a, _ = record(t, s, a)
		m.answers[a.ID] = a
	}
	for i := range 40 {
		a := given([]string{"a", "b"}[i%2], schedule.Grade(1+i%4), i*700)
		add(s, a)
	}
	others := []schedule.Params{params(), params(), params()}
	others[0].Weights[2] = 5
	others[1].Retention = 0.8
	others[2].Location = time.FixedZone("far", 11*3600)
	for i, p := range others {
		other := openAt(t, s.path, p)
		twin := &twin{T: t, Store: other, model: m}
		if got, want := states(t, other), m.states(p); len(got) != 2 || !equalStates(got, want) {
			t.Errorf("params %d: states are %v, not %v", i, got, want)
		}
		sane(t, twin.Store)
		other.Close()
	}
	sane(t, s) // what others have made for themselves is no fault
	// The first store is open still, and reckons with its own: the card that is
	// answered there, and all when the file is next opened.
	add(s, given("a", schedule.Good, 60_000))
	if got, want := states(t, s)[arrange.Key{Deck: "deck", Card: "a"}], m.states(params())[arrange.Key{Deck: "deck", Card: "a"}]; got != want {
		t.Errorf("state is %v, not %v", got, want)
	}
	again := openAt(t, s.path, params())
	if got, want := states(t, again), m.states(params()); !equalStates(got, want) {
		t.Errorf("states are %v, not %v", got, want)
	}
}

func equalStates(a, b map[arrange.Key]State) bool {
	for k := range b {
		if a[k] != b[k] {
			return false
		}
	}
	return len(a) == len(b)
}

func TestBadParams(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	for name, open := range map[string]func(string, schedule.Params) (*Store, error){"Open": Open, "OpenToRead": OpenToRead} {
		if s, err := open(path, schedule.Params{}); s != nil || err == nil {
			t.Errorf("%s takes params without weights", name)
		}
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a file was made")
	}
}

// Where no location is named, the days are those of this machine.
func TestNoLocation(t *testing.T) {
	p, here := params(), params()
	p.Location, here.Location = nil, time.Local
	path := filepath.Join(t.TempDir(), "history.db")
	_, want := record(t, openAt(t, path, here), given("card", schedule.Good, 0))
	s := openAt(t, path, p)
	if got := states(t, s)[want.Key]; got != want {
		t.Errorf("state is %v, not %v", got, want)
	}
	sane(t, s)
}

// Whoever stands in a folder that is gone can name no file in it.
func TestFolderThatIsGone(t *testing.T) {
	t.Chdir(t.TempDir())
	folder, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(folder); err != nil {
		return // this system does not let it go
	}
	s, err := Open("history.db", params())
	if cannot := (*Unwritable)(nil); !errors.As(err, &cannot) || cannot.Path != "history.db" {
		t.Errorf("Open: %v (%T)", err, err)
	}
	if err == nil {
		s.Close()
	}
}
