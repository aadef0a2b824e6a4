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
	conn     *sql.Conn  // the writer's
	prepared map[string]*sql.Stmt
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
	return s.named(s.db.Close())
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
