package history

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
)

// settings are what the connection that writes must have been told: with
// synchronous=FULL and a log, an answer is on the disk before its transaction
// ends, and lives through a power cut.
var settings = map[string]string{
	"synchronous": "2", "journal_mode": "wal", "foreign_keys": "1", "cell_size_check": "1", "trusted_schema": "0",
	"busy_timeout": fmt.Sprint(patience.Milliseconds()),
}

// Settings belong to a connection, but for the log, which belongs to the file. So
// they are looked at where the file has just been made, where it was there, and
// after an answer.
func TestWriterSyncs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	for _, when := range []string{"made", "opened again"} {
		s := openAt(t, path, params())
		checkSettings(t, s, when)
		record(t, s, given("card", 3, 0))
		checkSettings(t, s, when+", and written to")
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func checkSettings(t *testing.T, s *Store, when string) {
	t.Helper()
	for name, want := range settings {
		var got string
		if err := s.conn.QueryRowContext(context.Background(), "PRAGMA "+name).Scan(&got); err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("%s: %s is %s, want %s", when, name, got, want)
		}
	}
}
