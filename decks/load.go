package decks

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
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
