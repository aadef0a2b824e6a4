package history

import (
	"testing"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

// Closing waits for the change that is under way.
func TestCloseWaits(t *testing.T) {
	s := fresh(t)
	closed := make(chan error)
	err := s.write(func(tx *tx) error {
		go func() { closed <- s.Close() }()
		select {
		case err := <-closed:
			t.Errorf("it is closed while a change is under way: %v", err)
			return err
		case <-time.After(20 * time.Millisecond):
		}
		_, err := tx.exec("INSERT INTO gone VALUES ('a')")
		return err
	})
	if err != nil || t.Failed() {
		t.Fatalf("the change: %v", err)
	}
	if err := <-closed; err != nil {
		t.Error(err)
	}
	again := openAt(t, s.path, params())
	if got, want := export(t, again), head+`{"undone":"a"}`+"\n"; got != want {
		t.Errorf("it holds %s, want %s", got, want)
	}
}

// What cannot be closed is told, once, and lets go of the file.
func TestFaultyClose(t *testing.T) {
	s := filledBy(t, shaky)
	faults.close = sqliteError(sqlite3.SQLITE_IOERR)
	err := s.Close()
	if faults.close = nil; message(err, s.path) != mishaps["the disk fails"].want || faults.open != 0 {
		t.Errorf("%v, and %d connections are left", err, faults.open)
	}
	if err := s.Close(); err != nil {
		t.Errorf("the second time: %v", err)
	}
}
