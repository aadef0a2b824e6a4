// Package shelf finds decks in files and folders and reads them, with the images
// that they show. One bad deck does not keep the others from being read, and all
// faults of all decks are told at once. It writes nothing but to the cache that
// it is given.
package shelf

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/place"
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
// at least in part are returned beside it. A cache makes no difference but that
// large decks load much faster the second time; nil keeps nothing.
func Load(c Cache, paths ...string) ([]*decks.Deck, error) {
	var list []*decks.Deck
	var errs place.ErrorList
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			decks, err := loadFolder(c, path)
			list = append(list, decks...)
			errs.Add(err)
			continue
		}
		deck, err := loadFile(c, path)
		if deck != nil {
			list = append(list, deck)
		}
		errs.Add(err)
	}
	errs = append(errs, SameIDs(list)...)
	return list, errs.Err()
}

// loadFolder reads the decks of a folder. Having none is an error.
func loadFolder(c Cache, path string) ([]*decks.Deck, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, place.Unreadable(path, err)
	}
	var list []*decks.Deck
	var errs place.ErrorList
	for _, entry := range entries {
		name := filepath.Join(path, entry.Name())
		if !strings.HasSuffix(entry.Name(), ".toml") || strings.HasPrefix(entry.Name(), ".") || !isFile(name, entry) {
			continue
		}
		file := shelvedAt(c, name)
		if o := file.unread(); o != nil {
			if o.HasCardLine {
				list = append(list, o.Deck)
			}
			continue
		}
		src, fault := readFile(name)
		if fault != nil {
			errs.Add(fault)
			continue
		}
		if !deckfile.HasCard(src) {
			continue
		}
		deck, err := file.deck(src)
		if deck != nil {
			list = append(list, deck)
		}
		errs.Add(err)
	}
	if len(list) == 0 && len(errs) == 0 {
		errs.Add(&place.Error{Pos: place.Pos{File: path}, Msg: "folder has no deck", Hint: "a deck is a file that ends in .toml and has a [[card]]; 'quiz new FILE' writes one", Err: ErrNoDeck})
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

func loadFile(c Cache, path string) (*decks.Deck, error) {
	file := shelvedAt(c, path)
	if o := file.unread(); o != nil {
		return o.Deck, nil
	}
	src, fault := readFile(path)
	if fault != nil {
		return nil, place.ErrorList{fault}
	}
	return file.deck(src)
}

// readFile reads a file within SizeLimit. The limit holds while reading too,
// since a file may grow, and a pipe has no size.
func readFile(path string) ([]byte, *place.Error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, place.Unreadable(path, err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, place.Unreadable(path, err)
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
			return nil, place.Unreadable(path, err)
		case len(src) > SizeLimit:
			return nil, tooLarge(path)
		}
		src = slices.Grow(src, 512)
	}
}

func tooLarge(path string) *place.Error {
	msg := fmt.Sprintf("is larger than %d MB, the most that a deck may have", SizeLimit>>20)
	return &place.Error{Pos: place.Pos{File: path}, Msg: msg, Hint: "divide it into several decks"}
}

// SameIDs finds decks that would be taken for one another.
func SameIDs(list []*decks.Deck) place.ErrorList {
	var errs place.ErrorList
	first := map[string]*decks.Deck{}
	for _, d := range list {
		if other := first[d.ID]; other != nil {
			msg := fmt.Sprintf("deck id %q is taken by %s", d.ID, other.Name)
			errs = append(errs, &place.Error{Pos: place.Pos{File: d.Name}, Msg: msg, Hint: "give each deck an id of its own"})
			continue
		}
		first[d.ID] = d
	}
	return errs
}
