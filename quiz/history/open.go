package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
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

// readMode is how SQLite opens a file that is not to be changed. Where there is
// no log, it is told that nobody changes the file, or it would lay an empty log
// beside it.
func readMode(path string) (mode string, log bool) {
	if info, err := os.Stat(path + "-wal"); err == nil && info.Size() > 0 {
		return "mode=ro", true
	}
	return "mode=ro&immutable=1", false
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

// inspect reads, without writing, whose the file is and which version its
// tables have; an empty file has version 0. Closing a file that was opened for
// writing would bring into it what a killed program left in its log, be it
// damaged or not; so it is opened read-only. Another program may just be bringing
// in what a killed one left: that is waited for.
func (s *Store) inspect(isSkimmed bool) (version int, err error) {
	mode, log := readMode(s.path)
	db, err := s.connect(fmt.Sprintf("%s&_pragma=busy_timeout(%d)", mode, s.patience.Milliseconds()))
	if err != nil {
		return 0, s.named(err)
	}
	defer db.Close()
	var application, objects, page int
	err = db.QueryRow(`SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),
		(SELECT page_size FROM pragma_page_size), count(*) FROM sqlite_schema`).Scan(&application, &version, &page, &objects)
	switch {
	case err != nil:
		return 0, s.named(err)
	case (application != 0 || version != 0 || objects != 0) && (application != applicationID || version < 1):
		return 0, &Damaged{s.path, "it is another program's file, not a history of quiz"}
	case version > len(s.migrations):
		return 0, &Newer{s.path, version}
	case !log && !wholePages(s.path, page):
		return 0, &Damaged{s.path, "its end is cut off"}
	case version > 0 && isSkimmed:
		return version, s.skim(db)
	}
	return version, nil
}

// skimmed is how large a file may be, in bytes, to be looked through whenever it
// is opened: that takes some 10 ms. Damage in a larger one shows when that place
// is read, or by Check.
const skimmed = 1 << 20

// skim looks through a file that is small, so that damage is found before
// anything is written.
func (s *Store) skim(db *sql.DB) error {
	info, err := os.Stat(s.path)
	if err != nil || info.Size() > skimmed {
		return nil
	}
	var found string
	if err := db.QueryRow("PRAGMA quick_check(1)").Scan(&found); err != nil {
		return s.named(err)
	}
	if found != "ok" {
		return &Damaged{s.path, "a part of it is not what it was"}
	}
	return nil
}

// wholePages: SQLite reads a page of which a part is missing as if zeros stood
// there, and a file of a few bytes as an empty one. With a log such a file may
// be sound: then a kill came while the log was brought into it.
func wholePages(path string, page int) bool {
	info, err := os.Stat(path)
	return err == nil && page > 0 && info.Size()%int64(page) == 0
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

// start opens the file for good and brings it up to date. A cell that reaches
// out of its page is looked for at reading, so that damage is found early.
func (s *Store) start(version int) (err error) {
	options := fmt.Sprintf("mode=rw&_pragma=busy_timeout(%d)&_pragma=synchronous(full)&_pragma=foreign_keys(1)&_pragma=cell_size_check(1)&_pragma=trusted_schema(0)&_pragma=cache_size(-16000)", s.patience.Milliseconds())
	if s.db, err = s.connect(options); err != nil {
		return err
	}
	if s.conn, err = s.db.Conn(context.Background()); err != nil {
		return err
	}
	if version < len(s.migrations) {
		if err := s.upgrade(); err != nil {
			return err
		}
	} else if err := s.probe(); err != nil {
		return err
	}
	var made string
	err = s.db.QueryRow("SELECT value FROM meta WHERE key = 'params'").Scan(&made)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	if made != s.stamp {
		return s.Rebuild()
	}
	return nil
}

// probe finds out whether the file can be written to: SQLite opens one that is
// read-only all the same, and says so at the first answer only. Another program
// that is writing just now shows that it can.
func (s *Store) probe() error {
	ctx := context.Background()
	if _, err := s.conn.ExecContext(ctx, "PRAGMA busy_timeout = 0"); err != nil {
		return err
	}
	_, err := s.conn.ExecContext(ctx, "BEGIN IMMEDIATE; ROLLBACK")
	if locked := (*Locked)(nil); err != nil && !errors.As(s.named(err), &locked) {
		return err
	}
	_, err = s.conn.ExecContext(ctx, fmt.Sprintf("PRAGMA busy_timeout = %d", s.patience.Milliseconds()))
	return err
}

// upgrade makes the migrations that are wanting, in one transaction, counted
// anew within it: another program may have been faster.
func (s *Store) upgrade() error {
	if err := s.startLog(); err != nil {
		return err
	}
	return s.write(func(t *tx) error {
		var version int
		if err := t.row("PRAGMA user_version", nil, &version); err != nil {
			return err
		}
		if version > len(s.migrations) {
			return &Newer{s.path, version}
		}
		for _, migration := range s.migrations[version:] {
			if _, err := s.conn.ExecContext(context.Background(), migration); err != nil {
				return err
			}
		}
		_, err := s.conn.ExecContext(context.Background(), fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(s.migrations)))
		return err
	})
}

// startLog turns write-ahead logging on. SQLite does not wait for others there,
// so we do. The first page is written without a journal: one that a kill left
// behind could not be read by inspect, and there is nothing yet to lose.
func (s *Store) startLog() error {
	for deadline := time.Now().Add(s.patience); ; time.Sleep(10 * time.Millisecond) {
		mode, err := s.logMode()
		if err == nil && mode != "wal" {
			return &Unwritable{s.path, errors.New("its file system cannot hold it: choose a folder on a disk of this machine")}
		}
		locked := (*Locked)(nil)
		if !errors.As(s.named(err), &locked) || time.Now().After(deadline) {
			return err
		}
	}
}

func (s *Store) logMode() (mode string, err error) {
	ctx := context.Background()
	if err = s.conn.QueryRowContext(ctx, "PRAGMA journal_mode").Scan(&mode); err != nil || mode == "wal" {
		return mode, err
	}
	if err = s.conn.QueryRowContext(ctx, "PRAGMA journal_mode = memory").Scan(&mode); err != nil {
		return mode, err
	}
	err = s.conn.QueryRowContext(ctx, "PRAGMA journal_mode = wal").Scan(&mode)
	return mode, err
}
