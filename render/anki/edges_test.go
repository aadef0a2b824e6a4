package anki

import (
	"os"
	"testing"

	"quiz/decks/images"
)

// An image of a hundred megabytes comes along, and one of a byte more is refused
// by its size.
func TestLargestMedium(t *testing.T) {
	dir := t.TempDir()
	writeTo(t, dir, "a.png", []byte("<svg/>"))
	d := pictured(dir, "a.png")
	for size, want := range map[int64]string{100 << 20: "", 100<<20 + 1: "is larger than 100 MB"} {
		if err := os.Truncate(images.Path(d, "a.png"), size); err != nil {
			t.Fatal(err)
		}
		if _, err := openMedium(d, "a.png"); want == "" && err != nil || want != "" && (err == nil || err.Error() != want) {
			t.Errorf("%d bytes: error %v, want %s", size, err, want)
		}
	}
}
