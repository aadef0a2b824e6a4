package images_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quiz/decks"
	"quiz/decks/images"
)

// places are two decks that are named alike and have the same files: one on disk, and
// one that brought its own.
func places(t *testing.T) map[string]*decks.Deck {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "a"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "a", "b.png"), []byte("picture"), 0o600); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "d.toml")
	return map[string]*decks.Deck{
		"on disk": {Name: name},
		"within":  {Name: name, Files: fstest.MapFS{"a/b.png": {Data: []byte("picture")}}},
	}
}

// An image is opened where the deck's files are, and read as it is; what is none is
// told why.
func TestOpen(t *testing.T) {
	for where, d := range places(t) {
		for _, image := range []string{"a/b.png", "./a/../a/b.png"} {
			file, err := images.Open(d, image)
			if err != nil {
				t.Fatalf("%s: %s: %v", where, image, err)
			}
			part := make([]byte, 4)
			if _, err := file.ReadAt(part, 3); err != nil || string(part) != "ture" {
				t.Errorf("%s: at a place %q, %v", where, part, err)
			}
			if all, err := io.ReadAll(file); err != nil || string(all) != "picture" {
				t.Errorf("%s: %q, %v", where, all, err)
			}
			file.Close()
		}
		for image, want := range map[string]string{
			"b.png": "is missing", "a": "is a folder, not a picture", "https://example.org/b.png": "is on the web, and is not fetched",
		} {
			file, err := images.Open(d, image)
			if file != nil || err == nil || err.Error() != want || errors.Is(err, fs.ErrNotExist) != (want == "is missing") {
				t.Errorf("%s: %s: %v, want %s", where, image, err, want)
			}
		}
	}
}

// What is seen but cannot be opened is told by why.
func TestOpenRefused(t *testing.T) {
	for err, want := range map[error]string{
		fs.ErrPermission: "may not be read: permission denied", fs.ErrNotExist: "is missing", io.ErrUnexpectedEOF: "cannot be read: unexpected EOF",
	} {
		file, got := images.Open(&decks.Deck{Files: refusing{fstest.MapFS{"a.png": {}}, err}}, "a.png")
		if file != nil || got == nil || got.Error() != want || !errors.Is(got, err) {
			t.Errorf("%v: %v, want %s", err, got, want)
		}
	}
}

// refusing shows its files and opens none.
type refusing struct {
	fstest.MapFS
	err error
}

func (f refusing) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: f.err}
}

// What is neither file nor folder is not opened.
func TestOpenDevice(t *testing.T) {
	d := &decks.Deck{Files: fstest.MapFS{"pipe": {Mode: fs.ModeNamedPipe}}}
	if file, err := images.Open(d, "pipe"); file != nil || err == nil || err.Error() != "is not a file" {
		t.Errorf("%v", err)
	}
}

// An image's path is beside the deck, or within it if it came with files; an absolute
// one on disk stays.
func TestPath(t *testing.T) {
	abs, err := filepath.Abs("x.png")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		within bool
		image  string
		want   string
	}{
		{"x/d.toml", false, "a.png", "x/a.png"}, {"x/d.toml", false, "./y/../a.png", "x/a.png"}, {"x/d.toml", false, "../a.png", "a.png"}, {"d.toml", false, "a.png", "a.png"},
		{"x/d.toml", false, abs, abs}, {"d (built in)", true, "a.png", "d (built in)/a.png"}, {"d", true, "/a.png", "d/a.png"}, {"d", true, "./a.png", "d/a.png"},
	} {
		d := &decks.Deck{Name: c.name}
		if c.within {
			d.Files = fstest.MapFS{}
		}
		if got := filepath.ToSlash(images.Path(d, c.image)); got != filepath.ToSlash(c.want) {
			t.Errorf("%s of %s: %s, want %s", c.image, c.name, got, c.want)
		}
	}
}

// Each image at fault is told with its card, the key of its text and what stands
// before it; and of a list it is told if all are there.
func TestMissing(t *testing.T) {
	for where, d := range places(t) {
		first := &decks.Card{ID: "first", Question: "![x](a/b.png) ![y](gone.png)", Hint: "![z](a)"}
		d.Cards = decks.CardsOf(first, &decks.Card{Question: "q", Body: &decks.Short{Answer: "![](http://x.org/a)"}}, &decks.Card{Question: "![](a/b.png)"})
		want := []decks.Fault{
			{Card: first, Key: "question", Index: -1, Before: "](", Excerpt: "gone.png", Msg: `card "first": image "gone.png" is missing`, Hint: "its path is relative to the deck's folder"},
			{Card: first, Key: "hint", Index: -1, Before: "](", Excerpt: "a", Msg: `card "first": image "a" is a folder, not a picture`},
			{Card: d.Cards.At(1), Key: "answer", Index: -1, Before: "](", Excerpt: "http://x.org/a", Msg: `card "q": image "http://x.org/a" is on the web, and is not fetched`, Hint: "save it beside the deck, and name the file"},
		}
		if got := images.Missing(d); !slices.Equal(got, want) {
			t.Errorf("%s: %+v", where, got)
		}
		for list, want := range map[string]bool{"": true, "a/b.png": true, "a/b.png a/b.png": true, "a/b.png gone.png": false, "gone.png a/b.png": false} {
			if got := images.ShowsAll(d, strings.Fields(list)); got != want {
				t.Errorf("%s: all of %q are shown: %v", where, list, got)
			}
		}
	}
	long := strings.Repeat("x", 61)
	if got := images.Missing(&decks.Deck{Cards: decks.CardsOf(&decks.Card{ID: "c", Question: "![](" + long + ")"})}); len(got) != 1 || got[0].Excerpt != long || got[0].Msg != `card "c": image "`+long[:59]+`…" is missing` {
		t.Errorf("a long name: %+v", got)
	}
}
