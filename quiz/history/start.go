package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

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
