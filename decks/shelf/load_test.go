package shelf_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/shelf"
)

// write puts a file into a folder and returns its path.
func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// load reads what Load finds, as far as it can be read, and all faults.
func load(c shelf.Cache, paths ...string) ([]*decks.Deck, error) {
	s := shelf.Load(c, paths...)
	return s.Read(), s.Faults().Err()
}

// A file over the limit is refused by its size, before it is read.
func TestLoadTooLarge(t *testing.T) {
	path := write(t, t.TempDir(), "big.toml", "")
	if err := os.Truncate(path, 1<<30); err != nil {
		t.Fatal(err)
	}
	_, err := load(nil, path)
	if want := path + ": is larger than 256 MB, the most that a deck may have"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// A file that has gone is named, and is an fs.ErrNotExist to who asks.
func TestLoadGone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gone.toml")
	_, err := load(nil, path)
	if !errors.Is(err, os.ErrNotExist) || err.Error() != path+": there is no such file" {
		t.Errorf("%v", err)
	}
}

// A folder gives its decks by name, and leaves out what is none.
func TestLoadFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b.toml", deckstest.OneCard)
	write(t, dir, "a.toml", deckstest.OneCard)
	write(t, dir, ".hidden.toml", "broken")
	write(t, dir, "other.toml", "[project]\nname = \"x\"\n")
	write(t, dir, "notes.txt", "broken")
	list, err := load(nil, dir)
	if err != nil || len(list) != 2 || list[0].ID != "a" || list[1].ID != "b" {
		t.Errorf("%d decks, %v", len(list), err)
	}
	if _, err := load(nil, t.TempDir()); !errors.Is(err, shelf.ErrNoDeck) {
		t.Errorf("of an empty folder: %v", err)
	}
}
