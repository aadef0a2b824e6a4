package history

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	_ "modernc.org/sqlite" // registers the driver

	"quiz/quiz/schedule"
)

// patience is how long we wait for another program to be done with the file.
const patience = 15 * time.Second

// An opener is a way to open histories. Users have the standard one; tests have
// others, whose driver fails, whose tables are newer, or who do not wait.
type opener struct {
	driver     string // as database/sql knows it
	migrations []string
	patience   time.Duration
}

var standard = opener{"sqlite", migrations, patience}

// Open opens a history, and makes the file, and its folder, where there is
// none. The errors are *Damaged, *Newer, *Locked or *Unwritable.
func Open(path string, p schedule.Params) (*Store, error) { return standard.open(path, p) }

func (o opener) open(path string, p schedule.Params) (*Store, error) {
	s, err := o.newStore(path, p)
	if err != nil {
		return nil, err
	}
	if err := makeFile(s.path); err != nil {
		return nil, err
	}
	version, err := s.inspect(true)
	if err != nil {
		return nil, err
	}
	if err := s.start(version); err != nil {
		if s.db != nil {
			s.Close()
		}
		return nil, s.named(err)
	}
	return s, nil
}

// newStore makes a store that is still to be opened.
func (o opener) newStore(path string, p schedule.Params) (*Store, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	if p.Location == nil {
		p.Location = time.Local
	}
	full, err := filepath.Abs(path)
	if err != nil {
		return nil, unwritable(path, err)
	}
	return &Store{opener: o, path: full, params: p, stamp: stamp(p), prepared: map[string]*sql.Stmt{}}, nil
}

// OpenToRead opens a history that cannot be written to, such as one on a disk
// that is read-only, or that must not be, for a part of it is damaged. States are
// as they were kept; what would change anything is an error. The errors are those
// of Open.
func OpenToRead(path string, p schedule.Params) (*Store, error) {
	return standard.openToRead(path, p)
}

func (o opener) openToRead(path string, p schedule.Params) (*Store, error) {
	s, err := o.newStore(path, p)
	if err != nil {
		return nil, err
	}
	if version, err := s.inspect(false); err != nil {
		return nil, err
	} else if version < len(s.migrations) {
		return nil, &Damaged{s.path, "it is an older history, which must be brought up to date before it can be read"}
	}
	mode, _ := readMode(s.path)
	if s.db, err = s.connect(mode + "&_pragma=query_only(1)&_pragma=trusted_schema(0)"); err != nil {
		return nil, s.named(err)
	}
	if s.conn, err = s.db.Conn(context.Background()); err != nil {
		s.Close()
		return nil, s.named(err)
	}
	return s, nil
}

// makeFile makes an empty file where there is none, for its owner only, as
// SQLite would not. A file that is there is not opened, not even to look: to
// close it again would take SQLite's locks off it in this process.
func makeFile(path string) error {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return &Unwritable{path, errors.New("it is a folder: move it away")}
	case err == nil && !info.Mode().IsRegular():
		return &Unwritable{path, errors.New("it is not a regular file: move it away")}
	case err == nil:
		return nil
	case !errors.Is(err, os.ErrNotExist):
		return unwritable(path, err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return unwritable(path, err)
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, os.ErrExist) {
		return nil // another program was faster
	}
	if err != nil {
		return unwritable(path, err)
	}
	return file.Close()
}

// connect gets connections to the file ready; none is made before it is needed.
func (s *Store) connect(options string) (*sql.DB, error) {
	return sql.Open(s.driver, address(s.path, options))
}

// address is how SQLite is told which file, and how to open it.
func address(path, options string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a drive's letter
	}
	return "file://" + (&url.URL{Path: path}).EscapedPath() + "?" + options
}
