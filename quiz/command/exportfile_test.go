package command

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

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

// Bytes are found wherever they stand, also where one reading ends.
func TestHolds(t *testing.T) {
	want := []byte("<signature>")
	for _, before := range []int{0, 1, 1<<16 - 20, 1<<16 - 5, 1<<16 - 1, 1 << 16, 3<<16 - 12} {
		text := strings.Repeat("x", before) + string(want) + "rest"
		if !holds(strings.NewReader(text), want) || !holds(iotest.HalfReader(strings.NewReader(text)), want) {
			t.Errorf("not found behind %d bytes", before)
		}
		if text = strings.Replace(text, "nature", "nal", 1); holds(strings.NewReader(text), want) {
			t.Errorf("found behind %d bytes where it is not", before)
		}
	}
	if holds(bytes.NewReader(nil), want) {
		t.Error("found in nothing")
	}
}
