package history

import (
	"database/sql"
	"database/sql/driver"
	"path/filepath"
	"testing"
	"time"

	"modernc.org/sqlite"
)

// A loglessDriver is SQLite's on a disk whose files cannot be shared, as some network
// drives are: there it keeps no log.
type loglessDriver struct{ driver.Driver }

const logless = "sqlite without a log"

func init() { sql.Register(logless, loglessDriver{}) }

func (loglessDriver) OpenConnector(address string) (driver.Connector, error) {
	return sqlite.NewConnector(address + "&nolock=1")
}

// Where no log can be kept no history is, for an answer would not outlive a power cut.
func TestNoLog(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	s, err := opener{logless, migrations, patience}.open(path, params())
	if got, want := message(err, path), "P cannot be written: its file system cannot hold it: choose a folder on a disk of this machine"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
	if err == nil {
		s.Close()
	}
}

// occupied is an empty file, of a page, that another program is reading; done ends that.
func occupied(t *testing.T) (path string, done func()) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "history.db")
	change(t, path, "CREATE TABLE a (b); DROP TABLE a")
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { db.Close() })
	if _, err := db.Exec("BEGIN; SELECT * FROM sqlite_schema"); err != nil {
		t.Fatal(err)
	}
	return path, func() { db.Exec("ROLLBACK") }
}

// SQLite does not wait for whoever reads a file without a log; opening does, and says
// after a while that it was in vain.
func TestReaderInTheWay(t *testing.T) {
	path, done := occupied(t)
	s, err := hasty.open(path, params())
	if got, want := message(err, path), "P is in use by another program: try again when that is done"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
	if err == nil {
		s.Close()
	}
	time.AfterFunc(50*time.Millisecond, done)
	record(t, openAt(t, path, params()), given("card", 3, 0))
}

// A history that another program has open is brought up to date all the same.
func TestMigrationWhileOpen(t *testing.T) {
	s := fresh(t)
	record(t, s, given("card", 3, 0))
	later := append(migrations[:1:1], "CREATE TABLE bookmark (card INTEGER) STRICT")
	next := openBy(t, opener{"sqlite", later, hasty.patience}, s.path, params())
	record(t, next, given("card", 3, 5))
	record(t, s, given("card", 3, 10))
	if n := len(all(t, next, Filter{})); n != 3 {
		t.Errorf("%d answers", n)
	}
}

// Another program may be faster in bringing a history up to date, or even be newer.
func TestMigrationOvertaken(t *testing.T) {
	s := fresh(t)
	later := append(migrations[:1:1], "CREATE TABLE bookmark (card INTEGER) STRICT")
	other := openBy(t, opener{"sqlite", later, patience}, s.path, params())
	s.migrations = later
	if err := s.upgrade(); err != nil {
		t.Errorf("what is up to date already: %v", err)
	}
	if _, err := other.db.Exec("PRAGMA user_version = 3"); err != nil {
		t.Fatal(err)
	}
	if got, want := message(s.upgrade(), s.path), "P was written by a newer quiz (format 3, this one knows 1): update quiz"; got != want {
		t.Errorf("got %s, not %s", got, want)
	}
}
