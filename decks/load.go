package decks

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"quiz/decks/markup"
)

// SizeLimit is how large a deck file may be, in bytes: about half a million
// cards. A larger file is refused before it is read.
const SizeLimit = 256 << 20

// ErrNoDeck is the cause of the error for a folder that has no deck.
var ErrNoDeck = errors.New("folder has no deck")

// Load reads decks from files and folders. A folder gives its decks: the files
// directly in it that end in .toml and have a card; other TOML files are not
// decks and are left out. Decks come in the order of the paths, those of a
// folder by name.
//
// The error, if any, is an ErrorList over all files. Decks that could be read
// at least in part are returned beside it.
func Load(paths ...string) ([]*Deck, error) { return LoadCached(nil, paths...) }

// LoadCached is Load with a cache, which makes no difference but that large
// decks load much faster the second time. A nil Cache keeps nothing.
func LoadCached(c Cache, paths ...string) ([]*Deck, error) {
	var list []*Deck
	var errs ErrorList
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			decks, err := loadFolder(c, path)
			list = append(list, decks...)
			errs.add(err)
			continue
		}
		deck, err := loadFile(c, path)
		if deck != nil {
			list = append(list, deck)
		}
		errs.add(err)
	}
	errs = append(errs, SameIDs(list)...)
	return list, errs.Err()
}

// loadFolder reads the decks of a folder. Having none is an error.
func loadFolder(c Cache, path string) ([]*Deck, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, readFault(path, err)
	}
	var list []*Deck
	var errs ErrorList
	for _, entry := range entries {
		name := filepath.Join(path, entry.Name())
		if !strings.HasSuffix(entry.Name(), ".toml") || strings.HasPrefix(entry.Name(), ".") || !isFile(name, entry) {
			continue
		}
		src, fault := readFile(name)
		if fault != nil {
			errs.add(fault)
			continue
		}
		if !hasCard(src) {
			continue
		}
		deck, err := readDeck(c, name, src)
		if deck != nil {
			list = append(list, deck)
		}
		errs.add(err)
	}
	if len(list) == 0 && len(errs) == 0 {
		errs.add(&Error{Pos: Pos{File: path}, Msg: "folder has no deck", Hint: "a deck is a file that ends in .toml and has a [[card]]; 'quiz new FILE' writes one", Err: ErrNoDeck})
	}
	return list, errs.Err()
}

// isFile tells files, and links to files that may be broken, from folders and
// from pipes, which would have to be waited for.
func isFile(name string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.Type().IsRegular()
	}
	info, err := os.Stat(name)
	return err != nil || info.Mode().IsRegular()
}

// cardKey is a line that begins a card, well or badly written.
var cardKey = regexp.MustCompile(`(?m)^[ \t]*(?:card[ \t]*=|\[+[ \t]*["']?cards?["']?[ \t]*[\].])`)

// hasCard tells a deck from another TOML file. A file that is no text at all
// may be either, and is worth a message.
func hasCard(src []byte) bool {
	if cardKey.Match(src) {
		return true
	}
	_, bad := decodeText("", src)
	return bad != nil
}

func loadFile(c Cache, path string) (*Deck, error) {
	src, fault := readFile(path)
	if fault != nil {
		return nil, ErrorList{fault}
	}
	return readDeck(c, path, src)
}

// parseFile parses a deck that was read from a file, and looks for the files
// that it names.
func parseFile(path string, src []byte) (*Deck, error) {
	deck, err := Parse(path, src)
	if deck == nil {
		return nil, err
	}
	var errs ErrorList
	errs.add(err)
	errs = append(errs, deck.missingImages()...)
	errs.Sort()
	return deck, errs.Err()
}

// readFile reads a file within SizeLimit. The limit holds while reading too,
// since a file may grow, and a pipe has no size.
func readFile(path string) ([]byte, *Error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, readFault(path, err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, readFault(path, err)
	}
	if info.Size() > SizeLimit {
		return nil, tooLarge(path)
	}
	src := make([]byte, 0, info.Size()+512)
	for {
		n, err := file.Read(src[len(src):cap(src)])
		src = src[:len(src)+n]
		switch {
		case err == io.EOF:
			return src, nil
		case err != nil:
			return nil, readFault(path, err)
		case len(src) > SizeLimit:
			return nil, tooLarge(path)
		}
		src = slices.Grow(src, 512)
	}
}

func tooLarge(path string) *Error {
	msg := fmt.Sprintf("is larger than %d MB, the most that a deck may have", SizeLimit>>20)
	return &Error{Pos: Pos{File: path}, Msg: msg, Hint: "divide it into several decks"}
}

// readFault says in plain words why a file cannot be read.
func readFault(path string, err error) *Error {
	msg := "cannot be read: " + err.Error()
	var pathErr *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		msg = "there is no such file"
	case errors.Is(err, fs.ErrPermission):
		msg = "may not be read: permission denied"
	case errors.As(err, &pathErr):
		msg = "cannot be read: " + pathErr.Err.Error()
	}
	return &Error{Pos: Pos{File: path}, Msg: msg, Err: err}
}

// missingImages looks for each image that a card shows.
func (d *Deck) missingImages() ErrorList {
	var errs ErrorList
	for _, c := range d.Cards {
		for key, image := range c.images() {
			if fault := d.imageFault(c, key, image); fault != nil {
				errs = append(errs, fault)
			}
		}
	}
	return errs
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

// ImagePath is where an image of the deck lies: beside the deck, unless its
// path is absolute.
func (d *Deck) ImagePath(image string) string {
	if filepath.IsAbs(image) {
		return image
	}
	return filepath.Join(filepath.Dir(d.Name), filepath.FromSlash(image))
}

func (d *Deck) imageFault(c *Card, key, image string) *Error {
	msg, hint := d.imageTrouble(image)
	if msg == "" {
		return nil
	}
	doc, at := c.place.piece.doc, c.place.valueSpan(key)
	if i := strings.Index(doc.text[at.start:at.end], "]("+image); i >= 0 {
		at = span{at.start + i + 2, at.start + i + 2 + len(image)}
	}
	return doc.fault(at, fmt.Sprintf("card %q: %s", c.Label(), msg), hint)
}

// imageTrouble says what is wrong with an image, or nothing.
func (d *Deck) imageTrouble(image string) (msg, hint string) {
	info, err := os.Stat(d.ImagePath(image))
	switch {
	case strings.Contains(image, "://"):
		return fmt.Sprintf("image %q is on the web, and is not fetched", shorten(image, 60)), "save it beside the deck, and name the file"
	case err != nil:
		return fmt.Sprintf("image %q is missing", shorten(image, 60)), "its path is relative to the deck's folder"
	case !info.Mode().IsRegular():
		return fmt.Sprintf("image %q is not a file", shorten(image, 60)), ""
	}
	return "", ""
}

// SameIDs finds decks that would be taken for one another.
func SameIDs(list []*Deck) ErrorList {
	var errs ErrorList
	first := map[string]*Deck{}
	for _, d := range list {
		if other := first[d.ID]; other != nil {
			msg := fmt.Sprintf("deck id %q is taken by %s", d.ID, other.Name)
			errs = append(errs, &Error{Pos: Pos{File: d.Name}, Msg: msg, Hint: "give each deck an id of its own"})
			continue
		}
		first[d.ID] = d
	}
	return errs
}
