package command

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"quiz/decks/deckstest"
)

// A cachedEnv keeps decks in a folder of the test's. Its clock is a second later
// each time it is asked.
func cachedEnv(t testing.TB, root string) *env {
	t.Helper()
	e := deskEnv(t, strings.NewReader(""), io.Discard)
	seconds := int64(0)
	e.now = func() time.Time { seconds++; return time.Unix(1767225600+seconds, 0) }
	e.getenv = func(name string) string { return map[string]string{"QUIZ_CACHE": root}[name] }
	return e
}

// largeDeck writes a deck that is worth keeping.
func largeDeck(t testing.TB) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "large.toml")
	if err := os.WriteFile(name, []byte(deckstest.Large(300)), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

// mustLoad loads the deck of 300 cards, whatever its cache is like.
func mustLoad(t *testing.T, e *env, name string) {
	t.Helper()
	s := e.findAll([]string{name})
	list, err := s.Decks(), s.Err()
	if err != nil || len(list) != 1 || list[0].Cards.Len() != 300 || list[0].Name != name {
		t.Fatalf("%d decks, %v", len(list), err)
	}
}

// cached is what a cache has under a key, or nil.
func cached(c *deckCache, key string) []byte {
	r := c.Get(key)
	if r == nil {
		return nil
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return nil
	}
	return b
}

// filesIn lists the files of a folder.
func filesIn(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, entry := range entries {
		list = append(list, entry.Name())
	}
	return list
}

// snapshotsIn lists the snapshots of a cache, without the stamps.
func snapshotsIn(t *testing.T, dir string) []string {
	return slices.DeleteFunc(filesIn(t, dir), func(name string) bool { return strings.HasPrefix(name, "at-") })
}

// A large deck is kept for nobody else to read, and is found again.
func TestDeckCache(t *testing.T) {
	root := filepath.Join(t.TempDir(), "a", "b")
	dir, deck, e := filepath.Join(root, "decks"), largeDeck(t), cachedEnv(t, root)
	mustLoad(t, e, deck)
	kept := snapshotsIn(t, dir)
	if len(kept) != 1 || !strings.HasSuffix(kept[0], snapshotEnd) {
		t.Fatalf("the folder holds %q", kept)
	}
	file := filepath.Join(dir, kept[0])
	before, _ := os.Stat(file)
	folder, _ := os.Stat(dir)
	if runtime.GOOS != "windows" && (before.Mode() != 0o600 || folder.Mode().Perm() != 0o700) {
		t.Errorf("modes %v and %v", before.Mode(), folder.Mode())
	}
	mustLoad(t, e, deck)
	after, _ := os.Stat(file)
	if !os.SameFile(before, after) || !after.ModTime().After(before.ModTime()) {
		t.Error("the snapshot was not used, or it did not become younger")
	}
	if kept := snapshotsIn(t, dir); len(kept) != 1 {
		t.Errorf("the folder holds %q", kept)
	}
}

// Without QUIZ_CACHE the cache is in the user's folder; "off" is no folder.
func TestDeckCacheWhere(t *testing.T) {
	home := t.TempDir()
	for _, name := range []string{"HOME", "XDG_CACHE_HOME", "LocalAppData"} {
		t.Setenv(name, home)
	}
	user, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	deck := largeDeck(t)
	t.Chdir(t.TempDir())
	mustLoad(t, cachedEnv(t, "off"), deck)
	if here := append(filesIn(t, "."), filesIn(t, home)...); len(here) > 0 {
		t.Errorf("with the cache off there is %q", here)
	}
	mustLoad(t, cachedEnv(t, ""), deck)
	if kept := snapshotsIn(t, filepath.Join(user, "quiz", "decks")); len(kept) != 1 {
		t.Errorf("the folder holds %q", kept)
	}
}

// Another build of the program reads decks itself.
func TestDeckCacheOtherBuild(t *testing.T) {
	mine := &deckCache{dir: t.TempDir(), build: "1", now: time.Now}
	other := &deckCache{dir: mine.dir, build: "2", now: time.Now}
	mine.Put("key", []byte("mine"))
	if got := cached(other, "key"); got != nil {
		t.Errorf("another build got %q", got)
	}
	if got := cached(mine, "key"); string(got) != "mine" {
		t.Errorf("got %q", got)
	}
	if first, again := build(), build(); first != again || len(first) != 8 {
		t.Errorf("builds %q and %q", first, again)
	}
}

// A folder that cannot be made, read or written costs time, and nothing else.
func TestDeckCacheBroken(t *testing.T) {
	deck := largeDeck(t)
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("the user's"), 0o600); err != nil {
		t.Fatal(err)
	}
	mustLoad(t, cachedEnv(t, file), deck)
	if got, _ := os.ReadFile(file); string(got) != "the user's" {
		t.Errorf("the file in its place is now %q", got)
	}

	root := t.TempDir()
	mustLoad(t, cachedEnv(t, root), deck)
	dir := filepath.Join(root, "decks")
	snapshot := filepath.Join(dir, snapshotsIn(t, dir)[0])
	if err := os.Remove(snapshot); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(snapshot, "x"), 0o700); err != nil { // can be neither read nor replaced
		t.Fatal(err)
	}
	mustLoad(t, cachedEnv(t, root), deck)
	if kept := snapshotsIn(t, dir); !slices.Equal(kept, []string{filepath.Base(snapshot)}) {
		t.Errorf("left behind: %q", kept)
	}

	locked := filepath.Join(t.TempDir(), "decks")
	if err := os.Mkdir(locked, 0o500); err != nil {
		t.Fatal(err)
	}
	mustLoad(t, cachedEnv(t, filepath.Dir(locked)), deck)
}

// Of more than 64 decks those go that were not used for longest, and nothing
// that is not ours.
func TestDeckCacheMost(t *testing.T) {
	c := cachedEnv(t, t.TempDir()).deckCache().(*deckCache)
	if err := os.MkdirAll(c.dir, 0o700); err != nil {
		t.Fatal(err)
	}
	own := filepath.Join(c.dir, "biology.toml")
	if err := os.WriteFile(own, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	long := time.Unix(0, 0)
	if err := os.Chtimes(own, long, long); err != nil {
		t.Fatal(err)
	}
	for i := range mostSnapshots + 10 {
		c.Put(fmt.Sprint(i), []byte{byte(i)})
		if i > 0 && cached(c, "0") == nil {
			t.Fatalf("after %d, the one that is used was gone", i)
		}
	}
	var got []string
	for i := range mostSnapshots + 10 {
		if cached(c, fmt.Sprint(i)) == nil {
			got = append(got, fmt.Sprint(i))
		}
	}
	if want := "1 2 3 4 5 6 7 8 9 10"; strings.Join(got, " ") != want {
		t.Errorf("gone are %s, want %s", strings.Join(got, " "), want)
	}
	if kept := filesIn(t, c.dir); len(kept) != mostSnapshots+1 || !slices.Contains(kept, "biology.toml") {
		t.Errorf("the folder holds %d files: %q", len(kept), kept)
	}
}

// Nor does the folder hold more than 256 MB, be it snapshots or what a program
// left that was killed while it wrote one.
func TestDeckCacheMostBytes(t *testing.T) {
	c := cachedEnv(t, t.TempDir()).deckCache().(*deckCache)
	c.Put("old", []byte("old"))
	sizes := []int64{100, 100, 100} // MB, the oldest first
	for i, size := range sizes {
		name := filepath.Join(c.dir, fmt.Sprintf("new-%d%s", i, snapshotEnd))
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Truncate(name, size<<20); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(name, c.now(), c.now()); err != nil {
			t.Fatal(err)
		}
	}
	c.Put("young", []byte("young"))
	want := []string{"new-1" + snapshotEnd, "new-2" + snapshotEnd, "young-" + c.build + snapshotEnd}
	if kept := filesIn(t, c.dir); !slices.Equal(kept, want) {
		t.Errorf("the folder holds %q, want %q", kept, want)
	}
}

// Many programs may keep one deck at once: whoever reads gets it whole.
func TestDeckCacheAtOnce(t *testing.T) {
	dir := t.TempDir()
	snapshot := bytes.Repeat([]byte("snapshot"), 100_000)
	var programs sync.WaitGroup
	for range 4 {
		programs.Go(func() {
			c := &deckCache{dir: dir, build: "1", now: time.Now}
			for range 20 {
				c.Put("key", snapshot)
				if got := cached(c, "key"); got != nil && !bytes.Equal(got, snapshot) {
					t.Errorf("got %d bytes of %d", len(got), len(snapshot))
				}
			}
		})
	}
	programs.Wait()
	c := &deckCache{dir: dir, build: "1", now: time.Now}
	if kept := filesIn(t, dir); len(kept) != 1 || !bytes.Equal(cached(c, "key"), snapshot) {
		t.Errorf("the folder holds %q", kept)
	}
}

// BenchmarkDeckCache is what it takes to open 20,000 cards that were loaded before:
// where the file is known not to have changed, and where its text has to be hashed
// to know it.
func BenchmarkDeckCache(b *testing.B) {
	name := filepath.Join(b.TempDir(), "large.toml")
	if err := os.WriteFile(name, []byte(deckstest.Large(20_000)), 0o666); err != nil {
		b.Fatal(err)
	}
	for of, now := range map[string]time.Time{"hashed": time.Unix(0, 0), "unread": time.Now().Add(time.Hour)} {
		b.Run(of, func(b *testing.B) {
			e := cachedEnv(b, b.TempDir())
			e.now = func() time.Time { return now }
			load := func() {
				if list := e.findAll([]string{name}).Decks(); len(list) != 1 || list[0].Cards.Len() != 20_000 {
					b.Fatal(len(list), "decks")
				}
			}
			for load(); b.Loop(); load() {
			}
		})
	}
}
