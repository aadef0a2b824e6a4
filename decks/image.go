package decks

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"

	"quiz/decks/markup"
)

// ParseIn is Parse for a deck whose images lie in a file system of their own,
// such as one within the program, and looks for each that a card shows. Files in
// it must be an ImageFile, as those of package embed are. Where it is nil, images
// lie on disk, beside the deck.
func ParseIn(files fs.FS, name string, src []byte) (*Deck, error) {
	deck, err := Parse(name, src)
	if deck == nil {
		return nil, err
	}
	deck.files = files
	var errs ErrorList
	errs.add(err)
	errs = append(errs, deck.missingImages()...)
	errs.Sort()
	return deck, errs.Err()
}

// An ImageFile is an image that is open to be read, from its beginning or at
// any place.
type ImageFile interface {
	fs.File
	io.ReaderAt
}

// OpenImage opens an image that cards show, wherever the deck came from. What is
// no regular file is refused before it is opened: to open a pipe is to wait for
// a writer. The error reads on from the name of the image: "is missing".
func (d *Deck) OpenImage(image string) (ImageFile, error) {
	if fault := d.imageFault(image); fault != nil {
		return nil, fault
	}
	fsys, name := d.imageFile(image)
	file, err := fsys.Open(name)
	if err != nil {
		return nil, unreadable(err)
	}
	return file.(ImageFile), nil
}

// ImagePath names the file of an image: its path on disk, beside the deck unless
// it is absolute; or, where the deck came with images of its own, a path within
// the deck. Images of one path are one.
func (d *Deck) ImagePath(image string) string {
	switch {
	case d.files != nil:
		return path.Join(d.Name, image)
	case filepath.IsAbs(image):
		return image
	}
	return filepath.Join(filepath.Dir(d.Name), filepath.FromSlash(image))
}

// imageFile is where an image is read.
func (d *Deck) imageFile(image string) (fsys fs.FS, name string) {
	if d.files != nil {
		return d.files, path.Clean(image)
	}
	return disk{}, d.ImagePath(image)
}

// disk is the file system of the computer, whose paths, other than those of
// os.DirFS, may be absolute or lead up.
type disk struct{}

func (disk) Open(name string) (fs.File, error)     { return os.Open(name) }
func (disk) Stat(name string) (fs.FileInfo, error) { return os.Stat(name) }

// imageFault says what is wrong with an image that is not to be opened, or
// nothing. It has no place.
func (d *Deck) imageFault(image string) *Error {
	if strings.Contains(image, "://") {
		return &Error{Msg: "is on the web, and is not fetched", Hint: "save it beside the deck, and name the file"}
	}
	info, err := fs.Stat(d.imageFile(image))
	switch {
	case err != nil:
		return unreadable(err)
	case info.IsDir():
		return &Error{Msg: "is a folder, not a picture"}
	case !info.Mode().IsRegular():
		return &Error{Msg: "is not a file"}
	}
	return nil
}

// unreadable says why an image cannot be read.
func unreadable(err error) *Error {
	if errors.Is(err, fs.ErrNotExist) {
		return &Error{Msg: "is missing", Hint: "its path is relative to the deck's folder", Err: err}
	}
	return readFault("", err)
}

// missingImages looks for each image that a card shows.
func (d *Deck) missingImages() ErrorList {
	var errs ErrorList
	for _, c := range d.Cards {
		for key, image := range c.images() {
			if fault := d.imageFault(image); fault != nil {
				errs = append(errs, c.imageFaultAt(key, image, fault))
			}
		}
	}
	return errs
}

// imageFaultAt is the fault of an image at its place in the card.
func (c *Card) imageFaultAt(key, image string, fault *Error) *Error {
	doc, at := c.place.piece.doc, c.place.valueSpan(key)
	if i := strings.Index(doc.text[at.start:at.end], "]("+image); i >= 0 {
		at = span{at.start + i + 2, at.start + i + 2 + len(image)}
	}
	return doc.fault(at, fmt.Sprintf("card %q: image %q %s", c.Label(), shorten(image, 60), fault.Msg), fault.Hint)
}

// Images lists the paths of the images that cards show, as they are written,
// each once.
func (d *Deck) Images() []string {
	var list []string
	seen := map[string]bool{}
	for _, c := range d.Cards {
		for _, image := range c.images() {
			if !seen[image] {
				seen[image] = true
				list = append(list, image)
			}
		}
	}
	return list
}

// images gives the path of each image that the card shows, with the key of the
// text that it stands in.
func (c *Card) images() iter.Seq2[string, string] {
	return func(yield func(key, image string) bool) {
		for key, text := range c.markedUp() {
			if !strings.Contains(text, "![") { // as most: parsing takes longer
				continue
			}
			for _, image := range markup.Parse(text).Images() {
				if !yield(key, image) {
					return
				}
			}
		}
	}
}
