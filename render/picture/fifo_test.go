//go:build unix

package picture

import (
	"path/filepath"
	"syscall"
	"testing"
)

// A pipe that nobody writes to is refused; to open it would be to wait.
func TestPipe(t *testing.T) {
	path := filepath.Join(t.TempDir(), "pipe.png")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	checkBoth(t, path, "is not a file")
	checkBoth(t, "/dev/null", "is not a file")
}
