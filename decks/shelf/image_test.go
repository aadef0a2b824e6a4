package shelf_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/images"
	"quiz/decks/place"
	"quiz/decks/shelf"
)

// showing is the text of a deck with one card, which shows images.
func showing(images string) string {
	return strings.Replace(deckstest.OneCard, `"q"`, `"`+images+`"`, 1)
}

// imageFaults are the faults of a deck, without the card that each names first.
func imageFaults(err error) string {
	var list place.ErrorList
	errors.As(err, &list)
	var got []string
	for _, fault := range list {
		_, message, _ := strings.Cut(fault.Msg, `": `)
		got = append(got, message)
	}
	return strings.Join(got, "; ")
}

// Images are looked for where they lie; each that is no file is a fault.
func TestMissingImages(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "here.png", "image")
	text := showing("![a](here.png) ![b](gone.png) ![c](https://example.org/x.png) ![d](.)")
	_, onDisk := shelf.Load(nil, write(t, dir, "d.toml", text))
	_, within := shelf.ParseIn(fstest.MapFS{"here.png": {}}, "d.toml (built in)", []byte(text))
	want := `image "gone.png" is missing; image "https://example.org/x.png" is on the web, and is not fetched; image "." is a folder, not a picture`
	for _, err := range []error{onDisk, within} {
		if got := imageFaults(err); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if want := `d.toml (built in):3:33: card "![a](here.png) ![b](gone.png) ![c](http…": image "gone.png" is missing`; !strings.HasPrefix(within.Error(), want) {
		t.Errorf("%v, want %s", within, want)
	}
}

// A deck with images of its own takes none from the disk, and none from outside.
func TestImagesOfItsOwn(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, ".", "disk.png", "on disk")
	path, err := filepath.Abs("disk.png")
	if err != nil {
		t.Fatal(err)
	}
	own := fstest.MapFS{"a/within.png": {Data: []byte("within")}}
	_, err = shelf.ParseIn(own, "d.toml", []byte(showing("![](a/within.png) ![](./a/../a/within.png) ![](disk.png) ![](../disk.png) ![]("+filepath.ToSlash(path)+")")))
	got := strings.ReplaceAll(imageFaults(err), filepath.ToSlash(path), "/disk.png")
	if want := `image "disk.png" is missing; image "../disk.png" is missing; image "/disk.png" is missing`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// An image is opened where the deck came from, and can be read at any place.
func TestOpenImage(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.png", "picture")
	text := showing("![](a.png)")
	onDisk, err := shelf.Load(nil, write(t, dir, "d.toml", text))
	if err != nil {
		t.Fatal(err)
	}
	within, err := shelf.ParseIn(fstest.MapFS{"a.png": {Data: []byte("picture")}}, "d.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range []*decks.Deck{onDisk[0], within} {
		file, err := images.Open(d, "a.png")
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		part := make([]byte, 4)
		if _, err := file.ReadAt(part, 3); err != nil || string(part) != "ture" {
			t.Errorf("at a place: %q, %v", part, err)
		}
		if all, err := io.ReadAll(file); err != nil || string(all) != "picture" {
			t.Errorf("%q, %v", all, err)
		}
		if _, err := images.Open(d, "gone.png"); !errors.Is(err, fs.ErrNotExist) || err.Error() != "is missing" {
			t.Errorf("%v", err)
		}
	}
}

// An image that may not be read is there, but cannot be opened.
func TestOpenImageForbidden(t *testing.T) {
	files := forbidding{fstest.MapFS{"a.png": {}}}
	d, err := shelf.ParseIn(files, "d.toml", []byte(showing("![](a.png)")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := images.Open(d, "a.png"); err == nil || err.Error() != "may not be read: permission denied" {
		t.Errorf("%v", err)
	}
}

// forbidding is a file system that shows what there is, and lets nobody read it.
type forbidding struct{ fstest.MapFS }

func (forbidding) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: os.ErrPermission}
}

// Two decks that name an image alike show one image only if it is one file.
func TestImagePath(t *testing.T) {
	within, err := shelf.ParseIn(fstest.MapFS{"a.png": {}}, "tour.toml (built in)", []byte(showing("![](a.png)")))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		deck        *decks.Deck
		image, want string
	}{
		{within, "a.png", "tour.toml (built in)/a.png"},
		{within, "./a.png", "tour.toml (built in)/a.png"},
		{&decks.Deck{Name: "tour.toml"}, "a.png", "a.png"},
		{&decks.Deck{Name: "x/d.toml"}, "../a.png", "a.png"},
	} {
		if got := filepath.ToSlash(images.Path(c.deck, c.image)); got != c.want {
			t.Errorf("%s of %s: %s, want %s", c.image, c.deck.Name, got, c.want)
		}
	}
}
