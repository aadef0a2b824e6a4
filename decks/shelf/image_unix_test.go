//go:build unix

package shelf_test

import (
	"path/filepath"
	"syscall"
	"testing"

	"quiz/decks"
	"quiz/decks/images"
)

// A pipe that nobody writes to is refused; to open it would be to wait.
func TestOpenImagePipe(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.png"), 0o600); err != nil {
		t.Fatal(err)
	}
	d := &decks.Deck{Name: filepath.Join(dir, "d.toml")}
	for _, image := range []string{"pipe.png", "/dev/null"} {
		if _, err := images.Open(d, image); err == nil || err.Error() != "is not a file" {
			t.Errorf("%s: %v", image, err)
		}
	}
}
