package shelf_test

import (
	"errors"
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/shelf"
)

// Files whose names begin with a dot are no decks, though all else about them is
// as of one; nor are those in folders below.
func TestHiddenFiles(t *testing.T) {
	dir := t.TempDir()
	hidden := write(t, dir, ".hidden.toml", "id = \"hidden\"\n"+deckstest.OneCard)
	if _, err := load(nil, dir); !errors.Is(err, shelf.ErrNoDeck) {
		t.Errorf("a folder with a hidden deck alone: %v", err)
	}
	write(t, dir, "seen.toml", "id = \"seen\"\n"+deckstest.OneCard)
	list, err := load(nil, dir)
	if err != nil || len(list) != 1 || list[0].ID != "seen" {
		t.Errorf("%d decks, %v", len(list), err)
	}
	if list, err := load(nil, hidden); err != nil || len(list) != 1 || list[0].ID != "hidden" {
		t.Errorf("named, it is read: %d decks, %v", len(list), err)
	}
}

// Of one source a citation need not name it; of several none is guessed.
func TestNoSourceIsGuessed(t *testing.T) {
	const one = "[[source]]\nid = \"s1\"\ntitle = \"S\"\npath = \"s.md\"\n"
	const cited = "[[card]]\nquestion = \"q\"\nanswer = \"a\"\ncite = { page = 3 }\n"
	if _, err := deckfile.Parse("t.toml", []byte("title = \"T\"\n"+one+cited)); err != nil {
		t.Errorf("of one source: %v", err)
	}
	_, err := deckfile.Parse("t.toml", []byte("title = \"T\"\n"+one+strings.Replace(one, "s1", "s2", 1)+cited))
	if err == nil || !strings.Contains(err.Error(), "cite does not say which source") {
		t.Errorf("of two sources: %v", err)
	}
}
