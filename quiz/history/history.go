// Package history keeps every answer ever given, in one SQLite file, and what
// follows from them: what is known of each card.
//
// What is promised:
//
//   - An answer that Record has returned is on the disk: a kill or a power cut
//     after that does not lose it, one before that leaves no half of it. Each
//     answer is one transaction (WAL, synchronous=FULL).
//   - The answers are the truth. A card's state is what a replay of its answers
//     gives, by time, with the parameters that the store was opened with: it is
//     kept beside them only so that nothing need be replayed at the start. Where
//     the parameters (or the location whose days count) are others than those that
//     the states were made with, Open makes the states anew.
//   - An answer whose fingerprint is not that of the one before it starts the
//     card's memory anew. An answer without a grade changes no memory.
//   - Two programs may use one file at once: what a change rests on is read
//     within its transaction, and who comes second waits 15 seconds.
//   - A small file is looked through when it is opened, where anybody has changed it
//     since a store was done with it, or a week has passed (see Memo).
//   - Open writes nothing where a history is there and up to date, and nobody waits
//     for the disk before the first change.
//   - A file that is damaged, is another program's, or comes from a newer
//     version is never written to. Damage deep within a file is found when it
//     is read; then, too, nothing is written, and the error is a *Damaged.
//   - Histories join: each answer has an id that no other machine gives, an
//     answer that was amended counts as amended, one that was taken back stays
//     away. The same histories, merged in any order and any number of times,
//     give the same answers and the same states, where no card was renamed; of
//     one that was, once Rename has given its answers the same name on all sides.
//
// Texts are kept as valid UTF-8 without NUL, a response's first 10,000 bytes.
// Times are kept to the millisecond, those before 1970 and after 8999 as the
// nearest within.
//
// The file is for SQLite's own tools, too: the tables are in schema.go. The
// tables answer and gone hold what cannot be made again.
package history

import (
	"context"
	"database/sql"
	"sync"
	"sync/atomic"

	"quiz/quiz/schedule"
)

// A Store is an open history. It may be used by several goroutines.
type Store struct {
	opener
	path     string
	params   schedule.Params
	stamp    string // of the parameters, see stamp.go
	db       *sql.DB
	mu       sync.Mutex // one writer at a time: to wait here is fairer than to poll SQLite's lock
	conn     *sql.Conn  // the writer's, which is lent to readers
	prepared map[string]*sql.Stmt

	memo       Memo  // nil: none
	skimmed    int64 // the day on which the file was looked through; 0: it was not
	isDoubtful atomic.Bool
}

// Close ends the use of the store. What was recorded is on the disk already.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, statement := range s.prepared {
		statement.Close()
	}
	if s.conn != nil {
		s.conn.Close()
	}
	if s.db == nil {
		return nil // it was never open
	}
	if err := s.db.Close(); err != nil {
		return s.named(err)
	}
	s.remember()
	return nil
}

// reading lends the writer's connection to what is soon read, so that no other need
// be opened for it, which takes longer than the reading. Nothing of it may ask the
// store for anything else.
func (s *Store) reading(read func(conn *sql.Conn) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return read(s.conn)
}

// first reads the first row of a query; sql.ErrNoRows says that there is none.
func (s *Store) first(query string, args []any, dest ...any) error {
	return s.reading(func(conn *sql.Conn) error {
		return conn.QueryRowContext(context.Background(), query, args...).Scan(dest...)
	})
}

// each runs through the rows of a query that has few of them.
func (s *Store) each(query string, args []any, read func(scan func(...any) error) error) error {
	return s.reading(func(conn *sql.Conn) error {
		rows, err := conn.QueryContext(context.Background(), query, args...)
		return each(rows, err, read)
	})
}

// A tx is a change under way. Its statements are prepared once for the life of
// the store, for a merge runs the same few many times.
type tx struct{ s *Store }

// write makes one change, whole or not at all.
func (s *Store) write(change func(*tx) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := &tx{s}
	if _, err := t.exec("BEGIN IMMEDIATE"); err != nil {
		return s.named(err)
	}
	err := change(t)
	if err == nil {
		_, err = t.exec("COMMIT")
	}
	if err != nil {
		t.exec("ROLLBACK") // SQLite may have rolled back by itself; then this is an error without meaning
	}
	return s.named(err)
}

// Ready tells if a change could be made now: it waits as that would for another
// program that writes, and fails as that would where the file is read-only. It changes
// nothing.
func (s *Store) Ready() error { return s.write(func(*tx) error { return nil }) }

func (t *tx) statement(query string) (*sql.Stmt, error) {
	if statement := t.s.prepared[query]; statement != nil {
		return statement, nil
	}
	statement, err := t.s.conn.PrepareContext(context.Background(), query)
	if err == nil {
		t.s.prepared[query] = statement
	}
	return statement, err
}

// exec runs a statement and says how many rows it changed.
func (t *tx) exec(query string, args ...any) (int, error) {
	statement, err := t.statement(query)
	if err != nil {
		return 0, err
	}
	result, err := statement.Exec(args...)
	if err != nil {
		return 0, err
	}
	n, err := result.RowsAffected()
	return int(n), err
}

func (t *tx) query(query string, args ...any) (*sql.Rows, error) {
	statement, err := t.statement(query)
	if err != nil {
		return nil, err
	}
	return statement.Query(args...)
}

// row reads the first row of a query; sql.ErrNoRows says that there is none.
func (t *tx) row(query string, args []any, dest ...any) error {
	statement, err := t.statement(query)
	if err != nil {
		return err
	}
	return statement.QueryRow(args...).Scan(dest...)
}

// each runs through the rows of a query, from any source of rows.
func each(rows *sql.Rows, err error, read func(scan func(...any) error) error) error {
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := read(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}
