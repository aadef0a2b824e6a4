package shelf_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/place"
	"quiz/decks/shelf"
)

// memory is a cache in memory. It may be used by several goroutines at once.
type memory struct {
	mu         sync.Mutex
	kept       map[string][]byte // snapshots
	stamps     map[string][]byte
	gets, puts int           // of snapshots
	stamped    int           // how often a stamp was put, which is when a text was read
	fast       time.Duration // by how much its clock is
}

func newMemory() *memory { return &memory{kept: map[string][]byte{}, stamps: map[string][]byte{}} }

// of is where a key belongs.
func (s *memory) of(key string) map[string][]byte {
	if strings.HasPrefix(key, "at-") {
		return s.stamps
	}
	return s.kept
}

func (s *memory) Get(key string) *io.SectionReader {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !strings.HasPrefix(key, "at-") {
		s.gets++
	}
	b, ok := s.of(key)[key]
	if !ok {
		return nil
	}
	return io.NewSectionReader(bytes.NewReader(b), 0, int64(len(b)))
}

func (s *memory) Put(key string, b []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if strings.HasPrefix(key, "at-") {
		s.stamped++
	} else {
		s.puts++
	}
	s.of(key)[key] = b
}

func (s *memory) Now() time.Time { return time.Now().Add(s.fast) }

// large is the text of a deck that the cache takes, with a card more. Its length
// is no more than is needed, for tests read it often.
func large(card string) string {
	return deckstest.Large(1+shelf.WorthKeeping/350) + card
}

// A large deck is read once, and then taken from the cache; what is changed is
// another deck, and a small one is not worth it.
func TestLoadCached(t *testing.T) {
	c, dir := newMemory(), t.TempDir()
	path := write(t, dir, "large.toml", large(""))
	check := func(what string, puts, cards int) {
		t.Helper()
		list, err := load(c, path)
		if err != nil || len(list) != 1 || list[0].Cards.Len() != cards || c.puts != puts {
			t.Fatalf("%s: %v, and %d snapshots put", what, err, c.puts)
		}
	}
	n := 1 + shelf.WorthKeeping/350
	check("the first time", 1, n)
	check("the second time", 1, n)
	write(t, dir, "large.toml", large("\n[[card]]\nquestion = \"new\"\nanswer = \"card\"\n"))
	check("with a card more", 2, n+1)
	write(t, dir, "large.toml", deckstest.OneCard)
	check("of one card", 2, 1)
	if c.gets != 3 {
		t.Errorf("the cache was asked %d times, want 3", c.gets)
	}
}

// Whatever the cache gives, the deck is that of the text.
func TestLoadCachedDamaged(t *testing.T) {
	c := newMemory()
	path := write(t, t.TempDir(), "large.toml", large(""))
	want, _ := load(c, path)
	for key, b := range c.kept {
		for _, bad := range [][]byte{nil, {}, b[:len(b)/2], append(bytes.Clone(b[:len(b)-1]), b[len(b)-1]^1), []byte(deckstest.OneCard)} {
			c.kept[key] = bad
			got, err := load(c, path)
			if err != nil {
				t.Fatal(err)
			}
			deckstest.Same(t, "from a damaged cache", want[0], got[0])
			if !bytes.Equal(c.kept[key], b) {
				t.Error("the damaged snapshot was not replaced")
			}
		}
	}
}

// A folder has the same decks with a cache and without one: a deck of inline
// cards under a quoted key is none there, even if it is kept.
func TestLoadCachedFolder(t *testing.T) {
	c, dir := newMemory(), t.TempDir()
	odd := write(t, dir, "odd.toml", "title = \"T\"\n\"card\" = [{question = \"q\", answer = \""+strings.Repeat("a", shelf.WorthKeeping)+"\"}]\n")
	write(t, dir, "large.toml", large(""))
	for _, cache := range []shelf.Cache{nil, c, c} {
		if list, err := load(cache, odd); err != nil || len(list) != 1 {
			t.Fatalf("%d decks, %v", len(list), err)
		}
		if list, err := load(cache, dir); err != nil || len(list) != 1 || list[0].ID != "large" {
			t.Fatalf("%d decks, %v", len(list), err)
		}
	}
	if c.puts != 2 {
		t.Errorf("%d snapshots were put, want 2", c.puts)
	}
}

// The error of a deck with faults is the same with a cache, which never gets it.
func TestLoadCachedFaults(t *testing.T) {
	c := newMemory()
	path := write(t, t.TempDir(), "large.toml", large("\n[[card]]\nquestion = \"q\"\nansver = \"a\"\n"))
	_, want := load(nil, path)
	for range 2 {
		if list, err := load(c, path); want == nil || !reflect.DeepEqual(err, want) || len(list) != 1 {
			t.Errorf("%v, want %v", err, want)
		}
	}
	if c.puts != 0 {
		t.Error("a deck with faults was put into the cache")
	}
}

// An image that vanishes once its deck is kept is missed as before, at its place, and
// so is one that is none any more.
func TestLoadCachedImageGone(t *testing.T) {
	c, dir := newMemory(), t.TempDir()
	picture := string(deckstest.Strip(t, 1))
	image := write(t, dir, "here.png", picture)
	path := write(t, dir, "large.toml", large("\n[[card]]\nid = \"seen\"\nquestion = \"![a](here.png)\"\nanswer = \"a\"\n"))
	warnings := func(c shelf.Cache) place.ErrorList {
		s := shelf.Load(c, path)
		if err := s.Faults().Err(); err != nil || len(s.Decks()) != 1 {
			t.Fatal(err)
		}
		return s.Warnings()
	}
	for range 2 {
		if got := warnings(c); len(got) > 0 || c.puts != 1 {
			t.Fatalf("%v, and %d snapshots put", got, c.puts)
		}
	}
	write(t, dir, "here.png", "no picture")
	if got := warnings(c); len(got) != 1 || !strings.Contains(got[0].Msg, "is no picture") {
		t.Errorf("of what is none: %v", got)
	}
	if err := os.Remove(image); err != nil {
		t.Fatal(err)
	}
	want, got := warnings(nil), warnings(c)
	if len(want) != 1 || !reflect.DeepEqual(got, want) || got[0].Text != `question = "![a](here.png)"` {
		t.Errorf("%v, want %v", got, want)
	}
	write(t, dir, "here.png", picture)
	if got := warnings(c); len(got) > 0 || c.puts != 1 {
		t.Errorf("with the image back: %v, and %d snapshots put", got, c.puts)
	}
}

// A deck may be loaded many times at once.
func TestLoadCachedAtOnce(t *testing.T) {
	c := newMemory()
	path := write(t, t.TempDir(), "large.toml", large(""))
	want := deckstest.Parse(t, path, large(""))
	var loads sync.WaitGroup
	got := make([]*decks.Deck, 8)
	for i := range got {
		loads.Go(func() {
			if list, err := load(c, path); err == nil {
				got[i] = list[0]
			}
		})
	}
	loads.Wait()
	for i, d := range got {
		if d == nil {
			t.Fatalf("load %d failed", i)
		}
		deckstest.Same(t, "loaded at once", want, d)
	}
}

// folder is a cache on disk, as the program's is.
type folder string

func (f folder) Get(key string) *io.SectionReader {
	file, err := os.Open(filepath.Join(string(f), key))
	if err != nil {
		return nil
	}
	info, err := file.Stat()
	if err != nil {
		return nil
	}
	return io.NewSectionReader(file, 0, info.Size())
}

func (f folder) Put(key string, b []byte) { _ = os.WriteFile(filepath.Join(string(f), key), b, 0o600) }

func (f folder) Now() time.Time { return time.Now().Add(time.Hour) } // no file is too young

// BenchmarkLoad20k is the measure for BenchmarkLoadCached20k, which must not
// keep a player waiting.
func BenchmarkLoad20k(b *testing.B) { benchmarkLoad(b, nil) }

func BenchmarkLoadCached20k(b *testing.B) { benchmarkLoad(b, folder(b.TempDir())) }

func benchmarkLoad(b *testing.B, c shelf.Cache) {
	path := filepath.Join(b.TempDir(), "large.toml")
	if err := os.WriteFile(path, []byte(deckstest.Large(20_000)), 0o666); err != nil {
		b.Fatal(err)
	}
	loaded := func() {
		if list, err := load(c, path); err != nil || list[0].Cards.Len() != 20_000 {
			b.Fatal(err)
		}
	}
	for loaded(); b.Loop(); loaded() {
	}
}
