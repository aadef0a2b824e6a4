//go:build linux || darwin

package shelf_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quiz/decks/shelf"
)

// settledMemory is a cache whose clock is an hour fast, so that no file is too
// young for its stamp to hold.
func settledMemory() *memory {
	c := newMemory()
	c.fast = time.Hour
	return c
}

// asked is the question of the first card of the deck at a path.
func asked(t *testing.T, c shelf.Cache, path string) string {
	t.Helper()
	list, err := load(c, path)
	if err != nil || len(list) != 1 {
		t.Fatalf("%d decks, %v", len(list), err)
	}
	return list[0].Cards.At(0).Question
}

// asking is a deck whose first card asks something.
func asking(question string) string {
	return strings.Replace(large(""), "Which phase", question, 1)
}

// A deck whose file has not changed is not read again, unless it takes that to have
// it.
func TestLoadUnread(t *testing.T) {
	c := settledMemory()
	path := write(t, t.TempDir(), "large.toml", asking("Which"))
	for range 3 {
		asked(t, c, path)
	}
	if c.stamped != 1 || c.puts != 1 {
		t.Errorf("loaded three times, it was read %d times, and %d snapshots were put", c.stamped, c.puts)
	}
	clear(c.kept)
	if asked(t, c, path); c.stamped != 2 || c.puts != 2 {
		t.Error("without its snapshot, it was not read")
	}
}

// What is changed is seen, however alike its file is to what it was.
func TestLoadChanged(t *testing.T) {
	old := time.Now().Add(-time.Hour).Truncate(time.Second)
	for name, change := range map[string]func(t *testing.T, path, text string){
		"written over": func(t *testing.T, path, text string) {
			if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		},
		"replaced": func(t *testing.T, path, text string) {
			if err := os.Rename(write(t, filepath.Dir(path), "new.toml", text), path); err != nil {
				t.Fatal(err)
			}
		},
	} {
		for _, clock := range []time.Duration{0, time.Hour} { // files are too young, or not
			c := newMemory()
			c.fast = clock
			path := write(t, t.TempDir(), "large.toml", asking("Which"))
			setTime(t, path, old)
			for range 2 {
				if got := asked(t, c, path); !strings.HasPrefix(got, "Which") {
					t.Fatalf("asks %q", got)
				}
			}
			change(t, path, asking("Other"))
			setTime(t, path, old)
			if got := asked(t, c, path); !strings.HasPrefix(got, "Other") {
				t.Errorf("%s, with a clock %v fast: it still asks %q", name, clock, got)
			}
		}
	}
}

func setTime(t *testing.T, path string, at time.Time) {
	t.Helper()
	if err := os.Chtimes(path, at, at); err != nil {
		t.Fatal(err)
	}
}

// A file that has not settled when its stamp is taken is read again.
func TestLoadUnsettled(t *testing.T) {
	c := newMemory()
	c.fast = -time.Hour // all files are from the future
	path := write(t, t.TempDir(), "large.toml", asking("Which"))
	for i := range 3 {
		if asked(t, c, path); c.stamped != i+1 || c.puts != 1 {
			t.Errorf("load %d: it was read %d times, and %d snapshots were put", i, c.stamped, c.puts)
		}
	}
}

// Copies share a snapshot, a text that comes back has it still, and a deck that is
// renamed takes it along.
func TestLoadCopies(t *testing.T) {
	c, dir := settledMemory(), t.TempDir()
	path := write(t, dir, "large.toml", asking("Which"))
	for i, step := range []struct {
		do   func() string // gives the path to load
		asks string
		puts int
	}{
		{func() string { return path }, "Which", 1},
		{func() string { return write(t, dir, "copy.toml", asking("Which")) }, "Which", 1},
		{func() string { return write(t, dir, "large.toml", asking("Other")) }, "Other", 2},
		{func() string { return write(t, dir, "large.toml", asking("Which")) }, "Which", 2},
		{func() string { return write(t, dir, "large.toml", asking("Other")) }, "Other", 2},
		{func() string {
			renamed := filepath.Join(dir, "renamed.toml")
			if err := os.Rename(path, renamed); err != nil {
				t.Fatal(err)
			}
			return renamed
		}, "Other", 2},
	} {
		if got := asked(t, c, step.do()); !strings.HasPrefix(got, step.asks) || c.puts != step.puts {
			t.Errorf("step %d asks %q, and %d snapshots were put; want %q and %d", i, got, c.puts, step.asks, step.puts)
		}
	}
}

// A folder has the same decks when they are not read again: one of inline cards
// under a quoted key is none there, though it is where it is named.
func TestLoadUnreadFolder(t *testing.T) {
	c, dir := settledMemory(), t.TempDir()
	write(t, dir, "large.toml", large(""))
	odd := write(t, dir, "odd.toml", "title = \"T\"\n\"card\" = [{question = \"q\", answer = \""+strings.Repeat("a", shelf.WorthKeeping)+"\"}]\n")
	for range 3 {
		if got := asked(t, c, odd); got != "q" {
			t.Errorf("asks %q", got)
		}
		if list, err := load(c, dir); err != nil || len(list) != 1 || list[0].ID != "large" {
			t.Errorf("%d decks, %v", len(list), err)
		}
	}
	if c.stamped != 2 {
		t.Errorf("%d texts were read, want 2", c.stamped)
	}
}
