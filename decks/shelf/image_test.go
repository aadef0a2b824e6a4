package shelf_test

import (
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

// unshown are the warnings of a deck, without the card that each names first.
func unshown(list place.ErrorList) string {
	var got []string
	for _, fault := range list {
		_, message, _ := strings.Cut(fault.Msg, `": `)
		got = append(got, message)
	}
	return strings.Join(got, "; ")
}

// Images are looked for where they lie; each that is none is warned of, and the deck
// has no fault.
func TestUnshownImages(t *testing.T) {
	dir := t.TempDir()
	picture := deckstest.Strip(t, 1)
	write(t, dir, "here.png", string(picture))
	text := showing("![a](here.png) ![b](gone.png) ![c](https://example.org/x.png) ![d](.)")
	onDisk := shelf.Load(nil, write(t, dir, "d.toml", text))
	if len(onDisk.Decks()) != 1 || onDisk.Err() != nil || len(onDisk.Faults()) > 0 {
		t.Errorf("the deck cannot be used: %v", onDisk.Faults())
	}
	_, within, err := shelf.ParseIn(fstest.MapFS{"here.png": {Data: picture}}, "d.toml (built in)", []byte(text))
	if err != nil {
		t.Error(err)
	}
	want := `image "gone.png" is missing; image "https://example.org/x.png" is on the web, and is not fetched; image "." is a folder, not a picture`
	for _, list := range []place.ErrorList{onDisk.Warnings(), within} {
		if got := unshown(list); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if want := `d.toml (built in):3:33: card "![a](here.png) ![b](gone.png) ![c](http…": image "gone.png" is missing`; within[0].Error() != want {
		t.Errorf("%v, want %s", within[0], want)
	}
}

// A deck with images of its own takes none from the disk, and none from outside.
func TestImagesOfItsOwn(t *testing.T) {
	t.Chdir(t.TempDir())
	path := write(t, t.TempDir(), "disk.png", "on disk")
	own := fstest.MapFS{"a/within.png": {Data: deckstest.Strip(t, 1)}}
	_, warnings, err := shelf.ParseIn(own, "d.toml", []byte(showing("![](a/within.png) ![](./a/../a/within.png) ![](disk.png) ![](../disk.png) ![]("+filepath.ToSlash(path)+")")))
	if err != nil {
		t.Fatal(err)
	}
	got := strings.ReplaceAll(unshown(warnings), filepath.ToSlash(path), "/disk.png")
	if want := `image "disk.png" is missing; image "../disk.png" is missing; image "/disk.png" is missing`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// An image that may not be read is there, but cannot be shown.
func TestForbiddenImage(t *testing.T) {
	_, warnings, err := shelf.ParseIn(forbidding{fstest.MapFS{"a.png": {}}}, "d.toml", []byte(showing("![](a.png)")))
	if got := unshown(warnings); err != nil || got != `image "a.png" may not be read: permission denied` {
		t.Errorf("%s, %v", got, err)
	}
}

// forbidding is a file system that shows what there is, and lets nobody read it.
type forbidding struct{ fstest.MapFS }

func (forbidding) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: os.ErrPermission}
}

// Two decks that name an image alike show one image only if it is one file.
func TestImagePath(t *testing.T) {
	within, _, err := shelf.ParseIn(fstest.MapFS{"a.png": {}}, "tour.toml (built in)", []byte(showing("![](a.png)")))
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
