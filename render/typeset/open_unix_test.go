//go:build unix

package typeset

import (
	"path/filepath"
	"syscall"
	"testing"
)

// A pipe is not waited for.
func TestOpenPipe(t *testing.T) {
	path := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(path, 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenFont(path); err == nil || err.Error() != "font "+path+": is not a file" {
		t.Errorf("a pipe: %v", err)
	}
}
