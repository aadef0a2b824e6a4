package shelf_test

import (
	"os"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// A file of one byte more than a deck may have is refused by its size.
func TestMostBytes(t *testing.T) {
	path := write(t, t.TempDir(), "big.toml", "")
	if err := os.Truncate(path, 256<<20+1); err != nil {
		t.Fatal(err)
	}
	_, err := load(nil, path)
	if want := path + ": is larger than 256 MB, the most that a deck may have"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// From a hundred thousand bytes on a deck is worth keeping.
func TestLeastKept(t *testing.T) {
	for n, want := range map[int]int{99_999: 0, 100_000: 1} {
		c := newMemory()
		path := write(t, t.TempDir(), "t.toml", deckstest.OneCard+"#"+strings.Repeat(" ", n-len(deckstest.OneCard)-1))
		if _, err := load(c, path); err != nil || c.puts != want {
			t.Errorf("%d bytes: %d snapshots put, %v", n, c.puts, err)
		}
	}
}

// A file of all bytes that a deck may have is read; that it is no deck is said then.
func TestMostBytesRead(t *testing.T) {
	path := write(t, t.TempDir(), "big.toml", "")
	if err := os.Truncate(path, 256<<20); err != nil {
		t.Fatal(err)
	}
	_, err := load(nil, path)
	if want := path + ": is UTF-32, and a deck must be UTF-8"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}
