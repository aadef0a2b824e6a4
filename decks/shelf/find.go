package shelf

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"quiz/decks"
	"quiz/decks/place"
)

// A Wanted is something that is asked for: a path, or what is known already.
type Wanted struct {
	Path  string       // of a file or a folder
	Deck  *decks.Deck  // one that is built in
	Fault *place.Error // why there is nothing
}

// A finder gathers the files that are to be read, each once, however often and by
// whatever path it is reached.
type finder struct{ found []*candidate }

// A candidate is something that may turn out to be an entry of the shelf.
type candidate struct {
	path  string
	info  fs.FileInfo // nil: it cannot be seen, or need not
	named bool
	link  bool
	holds []*candidate // of a folder
	entry *Entry       // nil: not read yet, or no deck
}

// want takes in what is asked for.
func (f *finder) want(w Wanted) {
	switch {
	case w.Fault != nil:
		f.add(&candidate{path: w.Fault.Pos.File, named: true, entry: &Entry{File: w.Fault.Pos.File, Named: true, Faults: place.ErrorList{w.Fault}}})
	case w.Deck != nil:
		f.add(&candidate{path: w.Deck.Name, named: true, entry: &Entry{File: w.Deck.Name, Named: true, Deck: w.Deck}})
	default:
		info, err := os.Stat(w.Path)
		c := f.add(&candidate{path: w.Path, info: info, named: true})
		if err == nil && info.IsDir() && c.holds == nil {
			f.lookInto(c)
		}
	}
}

// add takes in a candidate unless it is there already, and gives the one that is.
func (f *finder) add(c *candidate) *candidate {
	for _, known := range f.found {
		if known.is(c) {
			known.join(c)
			return known
		}
	}
	f.found = append(f.found, c)
	return c
}

// is tells if two candidates are one file.
func (c *candidate) is(other *candidate) bool {
	if c.info == nil || other.info == nil {
		return c.info == nil && other.info == nil && filepath.Clean(c.path) == filepath.Clean(other.path)
	}
	return os.SameFile(c.info, other.info)
}

// join takes the path of another that is the same file, where that says more: it was
// named, or is no link to the file.
func (c *candidate) join(other *candidate) {
	if other.named && !c.named || other.named == c.named && c.link && !other.link {
		c.path, c.link = other.path, other.link
	}
	c.named = c.named || other.named
}

// lookInto takes in the files of a folder that may be decks.
func (f *finder) lookInto(folder *candidate) {
	entries, err := os.ReadDir(folder.path)
	if err != nil {
		folder.fail(place.Unreadable(folder.path, err))
		return
	}
	for _, entry := range entries {
		if c := inFolder(folder.path, entry); c != nil {
			folder.holds = append(folder.holds, f.add(c))
		}
	}
}

// inFolder is the candidate of an entry of a folder: a file, or a link to one, which
// may be broken. It is nil for folders, and for pipes, which would have to be waited
// for.
func inFolder(folder string, entry fs.DirEntry) *candidate {
	name := filepath.Join(folder, entry.Name())
	if !strings.HasSuffix(entry.Name(), ".toml") || strings.HasPrefix(entry.Name(), ".") {
		return nil
	}
	info, err := os.Stat(name)
	if err == nil && !info.Mode().IsRegular() {
		return nil
	}
	return &candidate{path: name, info: info, link: entry.Type()&fs.ModeSymlink != 0}
}

func (c *candidate) isFolder() bool { return c.info != nil && c.info.IsDir() }

func (c *candidate) fail(fault *place.Error) {
	c.entry = &Entry{File: c.path, Named: c.named, Faults: place.ErrorList{fault}}
}
