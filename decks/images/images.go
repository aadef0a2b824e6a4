// Package images finds the files of the images that cards show: on disk, beside
// the deck, or among the files that the deck brought along. It says what is
// wrong with those that cannot be opened, and fetches nothing from the web.
package images

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"quiz/decks"
	"quiz/decks/place"
)

// A File is an image that is open to be read, from its beginning or from any
// byte.
type File interface {
	fs.File
	io.ReaderAt
}

// Open opens an image that cards of a deck show, wherever the deck came from. What
// is no regular file is refused before it is opened: to open a pipe is to wait for
// a writer. The error reads on from the name of the image: "is missing".
func Open(d *decks.Deck, image string) (File, error) {
	if fault := imageFault(d, image); fault != nil {
		return nil, fault
	}
	fsys, name := imageFile(d, image)
	file, err := fsys.Open(name)
	if err != nil {
		return nil, unreadable(err)
	}
	return file.(File), nil
}

// Path names the file of an image: its path on disk, beside the deck unless
// it is absolute; or, where the deck came with images of its own, a path within
// the deck. Images of one path are one.
func Path(d *decks.Deck, image string) string {
	switch {
	case d.Files != nil:
		return path.Join(d.Name, image)
	case filepath.IsAbs(image):
		return image
	}
	return filepath.Join(filepath.Dir(d.Name), filepath.FromSlash(image))
}

func imageFile(d *decks.Deck, image string) (fsys fs.FS, name string) {
	if d.Files != nil {
		return d.Files, path.Clean(image)
	}
	return disk{}, Path(d, image)
}

// disk is the file system of the computer, whose paths, other than those of
// os.DirFS, may be absolute or lead up.
type disk struct{}

func (disk) Open(name string) (fs.File, error)     { return os.Open(name) }
func (disk) Stat(name string) (fs.FileInfo, error) { return os.Stat(name) }

// imageFault says what is wrong with an image that is not to be opened, or
// nothing. It has no Pos, for the image may stand on several cards.
func imageFault(d *decks.Deck, image string) *place.Error {
	if strings.Contains(image, "://") {
		return &place.Error{Msg: "is on the web, and is not fetched", Hint: "save it beside the deck, and name the file"}
	}
	info, err := fs.Stat(imageFile(d, image))
	switch {
	case err != nil:
		return unreadable(err)
	case info.IsDir():
		return &place.Error{Msg: "is a folder, not a picture"}
	case !info.Mode().IsRegular():
		return &place.Error{Msg: "is not a file"}
	}
	return nil
}

// unreadable says why an image cannot be read.
func unreadable(err error) *place.Error {
	if errors.Is(err, fs.ErrNotExist) {
		return &place.Error{Msg: "is missing", Hint: "its path is relative to the deck's folder", Err: err}
	}
	return place.Unreadable("", err)
}

// Missing looks for each image that a card shows, and finds those that
// cannot be opened.
func Missing(d *decks.Deck) []decks.Fault {
	var faults []decks.Fault
	for _, c := range d.Cards.All() {
		for key, image := range c.Images() {
			if fault := imageFault(d, image); fault != nil {
				msg := fmt.Sprintf("card %q: image %q %s", c.Label(), place.ShortLine(image, 60), fault.Msg)
				faults = append(faults, decks.Fault{Card: c, Key: key, Index: -1, Before: "](", Excerpt: image, Msg: msg, Hint: fault.Hint})
			}
		}
	}
	return faults
}

// ShowsAll tells if none of the images is at fault.
func ShowsAll(d *decks.Deck, images []string) bool {
	for _, image := range images {
		if imageFault(d, image) != nil {
			return false
		}
	}
	return true
}
