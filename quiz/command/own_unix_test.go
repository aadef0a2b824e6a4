//go:build unix

package command

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// A fileOf is what the system says of a file of somebody.
type fileOf struct {
	fs.FileInfo
	uid  int
	mode fs.FileMode
}

func (f fileOf) Sys() any          { return &syscall.Stat_t{Uid: uint32(f.uid)} }
func (f fileOf) Mode() fs.FileMode { return f.mode }

// Only what belongs to who runs the program, and what nobody else may write, is its
// own.
func TestIsOwn(t *testing.T) {
	me := os.Geteuid()
	for _, c := range []struct {
		file fileOf
		want bool
	}{
		{fileOf{uid: me, mode: 0o600}, true},
		{fileOf{uid: me, mode: 0o755}, true},
		{fileOf{uid: me, mode: 0o620}, false},
		{fileOf{uid: me, mode: 0o602}, false},
		{fileOf{uid: me + 1, mode: 0o600}, false},
	} {
		if got := isOwn(c.file); got != c.want {
			t.Errorf("%+v is own: %v", c.file, got)
		}
	}
}

// What others may write is not taken, and is written anew.
func TestDeckCacheOthers(t *testing.T) {
	c := &deckCache{dir: t.TempDir(), build: "1", now: time.Now}
	c.Put("key", []byte("mine"))
	name := filepath.Join(c.dir, filesIn(t, c.dir)[0])
	if err := os.Chmod(name, 0o622); err != nil {
		t.Fatal(err)
	}
	if got := cached(c, "key"); got != nil {
		t.Errorf("got %q", got)
	}
	c.Put("key", []byte("anew"))
	if got := cached(c, "key"); string(got) != "anew" {
		t.Errorf("got %q", got)
	}
}

// A pipe in the place of a snapshot is not waited for.
func TestDeckCachePipe(t *testing.T) {
	c := &deckCache{dir: t.TempDir(), build: "1", now: time.Now}
	if err := syscall.Mkfifo(c.file("key"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := c.Get("key"); got != nil {
		t.Error("a pipe was taken")
	}
}
