package shelf_test

import (
	"errors"
	"testing"

	"quiz/decks/deckstest"
	"quiz/decks/shelf"
)

// Files whose names begin with a dot are no decks, though all else about them is
// as of one; nor are those in folders below.
func TestHiddenFiles(t *testing.T) {
	dir := t.TempDir()
	hidden := write(t, dir, ".hidden.toml", "id = \"hidden\"\n"+deckstest.OneCard)
	if _, err := shelf.Load(nil, dir); !errors.Is(err, shelf.ErrNoDeck) {
		t.Errorf("a folder with a hidden deck alone: %v", err)
	}
	write(t, dir, "seen.toml", "id = \"seen\"\n"+deckstest.OneCard)
	list, err := shelf.Load(nil, dir)
	if err != nil || len(list) != 1 || list[0].ID != "seen" {
		t.Errorf("%d decks, %v", len(list), err)
	}
	if list, err := shelf.Load(nil, hidden); err != nil || len(list) != 1 || list[0].ID != "hidden" {
		t.Errorf("named, it is read: %d decks, %v", len(list), err)
	}
}
