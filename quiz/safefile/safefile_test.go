package safefile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// A file is written whole or not at all, and an error leaves nothing behind.
func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "out.txt")
	write := func(text string, fail error) error {
		return Write(name, func(w io.Writer) error {
			io.WriteString(w, text)
			return fail
		})
	}
	if err := write("first", nil); err != nil {
		t.Fatal(err)
	}
	failure := errors.New("no more")
	if err := write("sec", failure); err != failure {
		t.Errorf("error %v", err)
	}
	if text, _ := os.ReadFile(name); string(text) != "first" {
		t.Errorf("after a failure the file is %q", text)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("%d files are left", len(entries))
	}
	if err := Write(dir, func(io.Writer) error { return nil }); err == nil {
		t.Error("a folder was overwritten")
	}
}
