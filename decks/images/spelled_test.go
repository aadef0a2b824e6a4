package images_test

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/text/unicode/norm"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/images"
)

// An image is found whichever form of Unicode its name has in the deck and on disk.
func TestSpelledImages(t *testing.T) {
	const name = "\u00c4pfel \u1e9b\u0323.png"
	for _, onDisk := range []norm.Form{norm.NFC, norm.NFD} {
		dir := t.TempDir()
		path := filepath.Join(dir, onDisk.String(name))
		if err := os.WriteFile(path, deckstest.Strip(t, 1), 0o600); err != nil {
			t.Fatal(err)
		}
		d := &decks.Deck{Name: filepath.Join(dir, "d.toml")}
		for _, written := range []norm.Form{norm.NFC, norm.NFD} {
			file, err := images.Open(d, written.String(name))
			if err != nil {
				t.Fatalf("%+q: %v", written.String(name), err)
			}
			file.Close()
			if got := images.Path(d, written.String(name)); got != path {
				t.Errorf("path %+q, want %+q", got, path)
			}
		}
	}
	d := &decks.Deck{Name: "d.toml"}
	if got := images.Path(d, name); got != name {
		t.Errorf("one that is nowhere: %+q", got)
	}
}
