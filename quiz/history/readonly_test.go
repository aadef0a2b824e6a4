package history

import (
	"os"
	"path/filepath"
	"testing"

	"quiz/quiz/schedule"
)

// A history that is opened to be read says all that it knows, and stays as it is
// to the byte.
func TestOpenToRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	s, err := Open(path, params())
	if err != nil {
		t.Fatal(err)
	}
	record(t, s, given("a", schedule.Good, 0))
	record(t, s, given("b", schedule.Again, 5))
	wantExport, wantStates := export(t, s), states(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	other := params()
	other.Retention = 0.8 // no reason to reckon anything anew
	if s, err = OpenToRead(path, other); err != nil {
		t.Fatal(err)
	}
	if got := export(t, s); got != wantExport {
		t.Errorf("it exports\n%s, want\n%s", got, wantExport)
	}
	if got := states(t, s); len(got) != 2 || got[given("a", 0, 0).Key] != wantStates[given("a", 0, 0).Key] {
		t.Errorf("states %v, want %v", got, wantStates)
	}
	if _, _, err := s.Record(given("c", schedule.Good, 9)); !typed(err) {
		t.Errorf("recording gives %v (%T)", err, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(path)
	if err != nil || string(after) != string(before) {
		t.Errorf("the file was changed (%v)", err)
	}
	if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 1 {
		t.Errorf("beside it is now %v (%v)", entries, err)
	}
}

// What is no history is none to read, either.
func TestOpenToReadFaults(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	if err := os.WriteFile(path, []byte("no history at all, but text that is long enough to be one"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenToRead(path, params()); !typed(err) {
		t.Errorf("%v (%T)", err, err)
	}
	if _, err := OpenToRead(filepath.Join(t.TempDir(), "none.db"), params()); err == nil {
		t.Error("there is none, and it is opened")
	}
}

// A small history that is damaged anywhere is refused before anything is written,
// and what can be read of it can be had all the same.
func TestSkim(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	s, err := Open(path, params())
	if err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		record(t, s, given("a", schedule.Good, i))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	sound, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	for at := page; at < len(sound); at += page {
		damaged := append([]byte(nil), sound...)
		for i := range page {
			damaged[at+i] = 0xaa
		}
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if s, err := Open(path, params()); !typed(err) {
			s.Close()
			t.Errorf("damage at %d is not seen: %v", at, err)
		}
		if now, err := os.ReadFile(path); err != nil || string(now) != string(damaged) {
			t.Errorf("a file that is damaged at %d was changed (%v)", at, err)
		}
		if s, err := OpenToRead(path, params()); err == nil {
			s.Close()
		} else if !typed(err) {
			t.Errorf("damage at %d: %v (%T)", at, err, err)
		}
	}
}

// What can be read of a history that is damaged elsewhere can be saved from it.
func TestDamagedToRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "history.db")
	want := layDamaged(t, path)
	if _, err := Open(path, params()); !typed(err) {
		t.Fatalf("the damage is not seen: %v", err)
	}
	s, err := OpenToRead(path, params())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if got := export(t, s); got != want {
		t.Errorf("it exports\n%s, want\n%s", got, want)
	}
}

// An empty log beside a history is none: nothing is laid beside it to read it.
func TestEmptyLogToRead(t *testing.T) {
	s := filled(t)
	want := export(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, s.path+"-wal", "")
	alone, err := OpenToRead(s.path, params())
	if err != nil {
		t.Fatal(err)
	}
	defer alone.Close()
	if got := export(t, alone); got != want {
		t.Errorf("it exports\n%s, want\n%s", got, want)
	}
	if beside, err := filepath.Glob(s.path + "-*"); err != nil || len(beside) != 1 {
		t.Errorf("beside it are %v (%v)", beside, err)
	}
}
