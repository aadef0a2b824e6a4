package command

import (
	"path/filepath"
	"slices"
	"testing"

	"quiz/decks"
	"quiz/decks/library"
)

// What must not be written over are the files that decks were read from. A
// built-in deck was read from none, whatever files of such names there are.
func TestFilesOf(t *testing.T) {
	tour, err := library.Load("tour")
	if err != nil {
		t.Fatal(err)
	}
	onDisk := &decks.Deck{Name: filepath.Join("x", "d.toml"), Cards: tour.Cards}
	want := []string{onDisk.Name, filepath.Join("x", "right-triangle.png")}
	if got := filesOf([]*decks.Deck{tour, onDisk}); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
