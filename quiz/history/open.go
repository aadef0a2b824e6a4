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

// Open opens a history, and makes the file, and its folder, where there is
// none. The errors are *Damaged, *Newer, *Locked or *Unwritable.
func Open(path string, p schedule.Params) (*Store, error) {
	return open(path, p, migrations, patience)
}

// OpenKnown opens a history as Open does, but does not look through a small file that
// the memo knows to be as it was when a store was done with it.
func OpenKnown(path string, p schedule.Params, memo Memo) (*Store, error) {
	s, err := newStore(path, p)
	if err != nil {
		return nil, err
	}
	s.memo = memo
	return s.open(migrations, patience)
}

func open(path string, p schedule.Params, migrations []string, patience time.Duration) (*Store, error) {
	s, err := newStore(path, p)
	if err != nil {
		return nil, err
	}
	return s.open(migrations, patience)
}

func (s *Store) open(migrations []string, patience time.Duration) (*Store, error) {
	if err := makeFile(s.path); err != nil {
		return nil, err
	}
	if isLeft(s.path) {
		if err := inspect(s.path, len(migrations), patience); err != nil {
			return nil, err
		}
		s.skimmed = today()
	} else {
		s.recall()
	}
	if err := s.start(migrations, patience); err != nil {
		s.Close()
		return nil, s.named(err)
	}
	return s, nil
}

// newStore makes a store that is still to be opened.
func newStore(path string, p schedule.Params) (*Store, error) {
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
	return &Store{path: full, params: p, stamp: stamp(p), prepared: map[string]*sql.Stmt{}}, nil
}

// OpenToRead opens a history that cannot be written to, such as one on a disk
// that is read-only, or that must not be, for a part of it is damaged. States are
// as they were kept; what would change anything is an error. The errors are those
// of Open.
func OpenToRead(path string, p schedule.Params) (*Store, error) {
	s, err := newStore(path, p)
	if err != nil {
		return nil, err
	}
	version, err := s.lookOnly(len(migrations), patience)
	if err == nil && version < len(migrations) {
		err = &Damaged{s.path, "it is an older history, which must be brought up to date before it can be read"}
	}
	if err != nil {
		s.Close()
		return nil, err
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

// address is how SQLite is told which file, and how to open it.
func address(path, options string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a drive's letter
	}
	return "file://" + (&url.URL{Path: path}).EscapedPath() + "?" + options
}

// connect opens the file. The connection is the one that writes, and reads what is
// soon read.
func (s *Store) connect(options string, patience time.Duration) (err error) {
	options += fmt.Sprintf("&_pragma=busy_timeout(%d)&_pragma=trusted_schema(0)", patience.Milliseconds())
	if s.db, err = sql.Open("sqlite", address(s.path, options)); err != nil {
		return err
	}
	s.conn, err = s.db.Conn(context.Background())
	return err
}

// writing is how a history is opened for writing. A cell that reaches out of its
// page is looked for at reading, so that damage is found early.
const writing = "mode=rw&_pragma=synchronous(full)&_pragma=foreign_keys(1)&_pragma=cell_size_check(1)&_pragma=cache_size(-16000)"

// start opens the file for good and brings it up to date.
func (s *Store) start(migrations []string, patience time.Duration) error {
	if err := s.connect(writing, patience); err != nil {
		return err
	}
	version, err := s.look(len(migrations))
	if err == nil && version > 0 && s.skimmed == 0 {
		err = s.skim()
	}
	switch {
	case err != nil:
		return err
	case version < len(migrations):
		err = s.upgrade(migrations, patience)
	default:
		err = s.probe(patience)
	}
	if err != nil {
		return err
	}
	return s.settleStates()
}

// settleStates makes the states anew where they were made with other parameters.
func (s *Store) settleStates() error {
	var made string
	err := s.first("SELECT value FROM meta WHERE key = 'params'", nil, &made)
	if err != nil && !errors.Is(err, sql.ErrNoRows) || made == s.stamp {
		return err
	}
	return s.Rebuild()
}

// probe finds out whether the file can be written to: SQLite opens one that is
// read-only all the same, and says so at the first answer only. Another program
// that is writing just now shows that it can.
func (s *Store) probe(patience time.Duration) error {
	ctx := context.Background()
	if _, err := s.conn.ExecContext(ctx, "PRAGMA busy_timeout = 0"); err != nil {
		return err
	}
	_, err := s.conn.ExecContext(ctx, "BEGIN IMMEDIATE; ROLLBACK")
	if locked := (*Locked)(nil); err != nil && !errors.As(s.named(err), &locked) {
		return err
	}
	_, err = s.conn.ExecContext(ctx, fmt.Sprintf("PRAGMA busy_timeout = %d", patience.Milliseconds()))
	return err
}

// upgrade makes the migrations that are wanting, in one transaction, counted
// anew within it: another program may have been faster.
func (s *Store) upgrade(migrations []string, patience time.Duration) error {
	if err := s.startLog(patience); err != nil {
		return err
	}
	return s.write(func(t *tx) error {
		var version int
		if err := t.row("PRAGMA user_version", nil, &version); err != nil {
			return err
		}
		if version > len(migrations) {
			return &Newer{s.path, version}
		}
		for _, migration := range migrations[version:] {
			if _, err := s.conn.ExecContext(context.Background(), migration); err != nil {
				return err
			}
		}
		_, err := s.conn.ExecContext(context.Background(), fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(migrations)))
		return err
	})
}

// startLog turns write-ahead logging on. SQLite does not wait for others there,
// so we do. The first page is written without a journal: one that a kill left
// behind could not be read by inspect, and there is nothing yet to lose.
func (s *Store) startLog(patience time.Duration) error {
	for deadline := time.Now().Add(patience); ; time.Sleep(10 * time.Millisecond) {
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
