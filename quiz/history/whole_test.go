package history

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

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

// A card that was only skipped is sound, whatever is known of the one before it, and
// whatever was once known of it.
func TestCheckOfSkippedCards(t *testing.T) {
	s := fresh(t)
	record(t, s, given("known", schedule.Good, 0))
	skipped := given("skipped", 0, 5)
	skipped.Verdict = "skipped"
	skipped, _ = record(t, s, skipped)
	sane(t, s)
	for _, skipped.Grade = range []schedule.Grade{schedule.Good, 0} {
		if _, err := s.Amend(skipped); err != nil {
			t.Fatal(err)
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
