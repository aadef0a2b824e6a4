//go:build unix

package safefile

import (
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// A pipe is written to, and stays a pipe.
func TestWritePipe(t *testing.T) {
	path := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	got := make(chan string)
	go func() {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Error(err)
		}
		got <- string(text)
	}()
	err := Write(path, func(w io.Writer) error {
		_, err := io.WriteString(w, "through")
		return err
	})
	if text := <-got; err != nil || text != "through" {
		t.Errorf("%q came through, %v", text, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode()&os.ModeNamedPipe == 0 {
		t.Errorf("the pipe is %v, %v", info, err)
	}
}

// A link stays a link, and what it leads to is written.
func TestWriteLink(t *testing.T) {
	folder := t.TempDir()
	file, link := filepath.Join(folder, "file"), filepath.Join(folder, "link")
	if err := os.WriteFile(file, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	if err := Write(link, func(w io.Writer) error { _, err := io.WriteString(w, "new"); return err }); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(file)
	if info, lerr := os.Lstat(link); err != nil || lerr != nil || string(text) != "new" || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the file has %q, the link is %v: %v, %v", text, info, err, lerr)
	}
}
