// Package images finds the files of the images that cards show: on disk, beside
// the deck, or among the files that the deck brought along. It says what is
// wrong with those that cannot be shown, and fetches nothing from the web.
//
// An image is known by what it holds, whatever it is called. Here it is only
// looked at; to decode it is the business of whoever shows it.
package images

import (
	"errors"
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
// a writer. What is no image is refused as well. The error is a *place.Error without
// a place, which reads on from the name of the image: "is missing".
func Open(d *decks.Deck, image string) (File, error) {
	file, fault := open(d, image)
	if fault != nil {
		return nil, fault
	}
	return file, nil
}

func open(d *decks.Deck, image string) (File, *place.Error) {
	if strings.Contains(image, "://") {
		return nil, &place.Error{Msg: "is on the web, and is not fetched", Hint: "save it beside the deck, and name the file"}
	}
	fsys, name := imageFile(d, image)
	info, err := fs.Stat(fsys, name)
	switch {
	case err != nil:
		return nil, unreadable(err)
	case info.IsDir():
		return nil, &place.Error{Msg: "is a folder, not a picture"}
	case !info.Mode().IsRegular():
		return nil, &place.Error{Msg: "is not a file"}
	}
	opened, err := fsys.Open(name)
	if err != nil {
		return nil, unreadable(err)
	}
	file := opened.(File)
	if fault := contentFault(file, info.Size()); fault != nil {
		file.Close()
		return nil, fault
	}
	return file, nil
}

// Path names the file of an image: its path on disk, beside the deck unless
// it is absolute; or, where the deck came with images of its own, a path within
// the deck. Images of one path are one. A name that Unicode can spell in several
// ways is found in any of them.
func Path(d *decks.Deck, image string) string {
	_, name := imageFile(d, image)
	if d.Files != nil {
		return path.Join(d.Name, name)
	}
	return name
}

func imageFile(d *decks.Deck, image string) (fsys fs.FS, name string) {
	spellings := decks.Spellings(image)
	for _, spelled := range spellings {
		fsys, name = fileOf(d, spelled)
		if len(spellings) == 1 { // as nearly all: the disk need not be asked
			return fsys, name
		}
		if _, err := fs.Stat(fsys, name); err == nil {
			return fsys, name
		}
	}
	return fileOf(d, image)
}

func fileOf(d *decks.Deck, image string) (fsys fs.FS, name string) {
	switch {
	case d.Files != nil:
		return d.Files, path.Clean(image)
	case filepath.IsAbs(image):
		return disk{}, image
	}
	return disk{}, filepath.Join(filepath.Dir(d.Name), filepath.FromSlash(image))
}

// disk is the file system of the computer, whose paths, other than those of
// os.DirFS, may be absolute or lead up.
type disk struct{}

func (disk) Open(name string) (fs.File, error)     { return os.Open(name) }
func (disk) Stat(name string) (fs.FileInfo, error) { return os.Stat(name) }

// unreadable says why an image cannot be read.
func unreadable(err error) *place.Error {
	if errors.Is(err, fs.ErrNotExist) {
		return &place.Error{Msg: "is missing", Hint: "its path is relative to the deck's folder", Err: err}
	}
	return place.Unreadable("", err)
}
