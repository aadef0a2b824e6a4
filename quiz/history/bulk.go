package history

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"

	"quiz/quiz/schedule"
)

// bulk runs through the rows of a query that has many of them. It asks the
// driver itself: database/sql takes longer to hand a row on than SQLite to find
// it, and the states of 20,000 cards are read before the first question shows.
// Without a connection it takes one of the pool's.
func (s *Store) bulk(conn *sql.Conn, query string, args []any, read func(scan func(...any) error) error) error {
	ctx := context.Background()
	if conn == nil {
		var err error
		if conn, err = s.db.Conn(ctx); err != nil {
			return err
		}
		defer conn.Close()
	}
	return conn.Raw(func(c any) error {
		asker, ok := c.(driver.QueryerContext)
		if !ok {
			return errors.New("internal error: history: the driver answers no queries")
		}
		rows, err := asker.QueryContext(ctx, query, numbered(args))
		if err != nil {
			return err
		}
		defer rows.Close()
		return run(rows, read)
	})
}

// many is bulk on the connection that is lent to readers.
func (s *Store) many(query string, args []any, read func(scan func(...any) error) error) error {
	return s.reading(func(conn *sql.Conn) error { return s.bulk(conn, query, args, read) })
}

func numbered(args []any) []driver.NamedValue {
	list := make([]driver.NamedValue, len(args))
	for i, arg := range args {
		list[i] = driver.NamedValue{Ordinal: i + 1, Value: arg}
	}
	return list
}

func run(rows driver.Rows, read func(scan func(...any) error) error) error {
	r := row(make([]driver.Value, len(rows.Columns())))
	for {
		err := rows.Next(r)
		if err == io.EOF {
			return nil
		}
		if err == nil {
			err = read(r.scan)
		}
		if err != nil {
			return err
		}
	}
}

// A row is what the driver gives: each value an int64, a float64 or a string.
type row []driver.Value

var errKind = errors.New("a value is not of its column's kind")

// scan does for these few kinds what (*sql.Rows).Scan does for all. The kinds
// are looked at, for a damaged file may hold any value in any column.
func (r row) scan(dest ...any) error {
	for i, to := range dest {
		switch from := r[i].(type) {
		case int64:
			if !scanInt(from, to) {
				return errKind
			}
		case float64:
			n, ok := to.(*float64)
			if !ok {
				return errKind
			}
			*n = from
		case string:
			text, ok := to.(*string)
			if !ok {
				return errKind
			}
			*text = from
		default:
			return fmt.Errorf("%w: %T", errKind, from)
		}
	}
	return nil
}

func scanInt(from int64, dest any) bool {
	switch to := dest.(type) {
	case *int64:
		*to = from
	case *int:
		*to = int(from)
	case *bool:
		*to = from != 0
	case *schedule.Grade:
		*to = schedule.Grade(from)
	case *schedule.State:
		*to = schedule.State(from)
	default:
		return false
	}
	return true
}
