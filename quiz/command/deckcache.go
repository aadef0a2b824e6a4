package command

import (
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"quiz/decks/shelf"
)

// A deckCache is a folder that keeps what large decks were read into. Nothing
// in it is of worth: it may be deleted at any time, and no failure to read or
// write it is worth a word to the user.
type deckCache struct {
	dir   string
	build string // what tells the program from other versions of it
	now   func() time.Time
}

// The most that the folder holds: decks of a few hundred thousand cards each,
// or as many decks as anybody plays in turn, each with its snapshot and its stamp.
const (
	mostSnapshots     = 2 * 64
	mostSnapshotBytes = 256 << 20
)

// snapshotEnd ends the names of our files. Others are never touched: QUIZ_CACHE
// may well name a folder that has decks of the user's own.
const snapshotEnd = ".quiz-snapshot"

// cacheRoot is the folder for what may be made anew: the one that QUIZ_CACHE
// names, or ours in the user's folder for caches. It is empty if QUIZ_CACHE is
// "off", or there is no such folder.
func cacheRoot(getenv func(string) string) string {
	switch root := getenv("QUIZ_CACHE"); root {
	case "off":
		return ""
	case "":
		user, err := os.UserCacheDir()
		if err != nil {
			return ""
		}
		return filepath.Join(user, "quiz")
	default:
		return root
	}
}

// deckCache is the cache of decks, nil where nothing is to be kept.
func (e *env) deckCache() shelf.Cache {
	root := cacheRoot(e.getenv)
	if root == "" {
		return nil
	}
	return &deckCache{dir: filepath.Join(root, "decks"), build: build(), now: e.now}
}

// build tells this program from an older or newer one, which may find other
// faults in a deck. The version alone does not: every build of a changed working
// copy has the same.
func build() string {
	id := version()
	if path, err := os.Executable(); err == nil {
		if info, err := os.Stat(path); err == nil {
			id += fmt.Sprint(info.Size(), info.ModTime().UnixNano())
		}
	}
	return fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(id)))
}

func (c *deckCache) file(key string) string {
	return filepath.Join(c.dir, key+"-"+c.build+snapshotEnd)
}

// Get opens a file of ours, and makes it the youngest. It stays open: another
// program may replace or delete it meanwhile, and it is read as it was.
func (c *deckCache) Get(key string) *io.SectionReader {
	name := c.file(key)
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() { // to open a pipe is to wait
		return nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil
	}
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() > mostSnapshotBytes || !isOwn(info) {
		file.Close()
		return nil
	}
	_ = os.Chtimes(name, c.now(), c.now())
	return io.NewSectionReader(file, 0, info.Size())
}

// Now is the time by the clock of the command.
func (c *deckCache) Now() time.Time { return c.now() }

// Put writes a file whole or not at all. It need not be synced: what a
// power cut leaves of it is known by its checksum, and written again.
func (c *deckCache) Put(key string, snapshot []byte) {
	if len(snapshot) > mostSnapshotBytes || os.MkdirAll(c.dir, 0o700) != nil {
		return
	}
	temp, err := os.CreateTemp(c.dir, "new-*"+snapshotEnd) // with mode 0600
	if err != nil {
		return
	}
	_, err = temp.Write(snapshot)
	if closed := temp.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Chtimes(temp.Name(), c.now(), c.now())
	}
	if err == nil {
		err = os.Rename(temp.Name(), c.file(key))
	}
	if err != nil {
		_ = os.Remove(temp.Name())
		return
	}
	c.tidy()
}

// tidy deletes what was not used for longest, until what is left is within
// bounds. Files that a killed program left half written go the same way.
func (c *deckCache) tidy() {
	var total int64
	for i, info := range c.snapshots() {
		if total += info.Size(); i >= mostSnapshots || total > mostSnapshotBytes {
			_ = os.Remove(filepath.Join(c.dir, info.Name()))
		}
	}
}

// snapshots lists our files, the youngest first.
func (c *deckCache) snapshots() []fs.FileInfo {
	entries, _ := os.ReadDir(c.dir)
	var list []fs.FileInfo
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), snapshotEnd) {
			continue
		}
		if info, err := entry.Info(); err == nil && info.Mode().IsRegular() {
			list = append(list, info)
		}
	}
	slices.SortStableFunc(list, func(a, b fs.FileInfo) int { return b.ModTime().Compare(a.ModTime()) })
	return list
}
