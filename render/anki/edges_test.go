package anki

import (
	"os"
	"testing"

	"quiz/decks/images"
)

// An image of one byte more than a hundred megabytes is refused by its size.
func TestLargestMedium(t *testing.T) {
	dir := t.TempDir()
	writeTo(t, dir, "a.png", nil)
	d := pictured(dir, "a.png")
	if err := os.Truncate(images.Path(d, "a.png"), 100<<20+1); err != nil {
		t.Fatal(err)
	}
	if _, err := openMedium(d, "a.png"); err == nil || err.Error() != "is larger than 100 MB" {
		t.Errorf("%v", err)
	}
}
