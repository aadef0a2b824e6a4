package history

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"strings"
	"sync"

	"modernc.org/sqlite"
)

// A faultyDriver is SQLite's, but for what its faults let go wrong. It counts all
// that can fail while a store is used. That is not the count of rows changed, which
// SQLite knows by heart, nor the closing of rows and statements, where it tells once
// more what it has told.
type faultyDriver struct{ driver.Driver }

const faulty = "sqlite with faults"

func init() { sql.Register(faulty, faultyDriver{}) }

// faults are those of the faulty driver.
var faults = injector{calls: map[string]int{}}

// An injector lets one thing go wrong, and counts.
type injector struct {
	mu    sync.Mutex
	left  int            // how many calls or rows it is until then; 0: nothing goes wrong
	err   error          // of the call; nil: a row comes without its values
	query string         // of the call that failed
	calls map[string]int // by their queries
	open  int            // connections
	close error          // of each connection that is closed
}

// fail lets the n-th call from now on fail.
func (i *injector) fail(n int, err error) { i.set(n, err) }

// blank lets the n-th row from now on come without its values.
func (i *injector) blank(n int) { i.set(n, nil) }

func (i *injector) set(n int, err error) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.left, i.err, i.query = n, err, ""
}

// stop says whether what was to go wrong has done so; from now on nothing does.
func (i *injector) stop() bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	hasFailed := i.left == 0
	i.left = 0
	return hasFailed
}

func (i *injector) call(query string) error {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.calls[query]++
	if i.err == nil || !i.isNext() {
		return nil
	}
	i.query = query
	return i.err
}

// asked is how many calls were made so far whose queries hold a text.
func (i *injector) asked(text string) (n int) {
	i.mu.Lock()
	defer i.mu.Unlock()
	for query, calls := range i.calls {
		if strings.Contains(query, text) {
			n += calls
		}
	}
	return n
}

func (i *injector) row(values []driver.Value) {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.err == nil && i.isNext() {
		clear(values)
	}
}

func (i *injector) isNext() bool {
	if i.left == 0 {
		return false
	}
	i.left--
	return i.left == 0
}

func (i *injector) connected(n int) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.open += n
}

func (faultyDriver) OpenConnector(address string) (driver.Connector, error) {
	if err := faults.call("open"); err != nil {
		return nil, err
	}
	c, err := sqlite.NewConnector(address)
	return faultyConnector{c}, err
}

type faultyConnector struct{ driver.Connector }

func (c faultyConnector) Connect(ctx context.Context) (driver.Conn, error) {
	if err := faults.call("connect"); err != nil {
		return nil, err
	}
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	faults.connected(1)
	return faultyConn{conn.(sqliteConn)}, nil
}

type sqliteConn interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

type faultyConn struct{ sqliteConn }

// Close closes the connection, whatever it tells.
func (c faultyConn) Close() error {
	faults.connected(-1)
	return errors.Join(c.sqliteConn.Close(), faults.close)
}

func (c faultyConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	if err := faults.call("prepare " + query); err != nil {
		return nil, err
	}
	s, err := c.sqliteConn.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	return faultyStatement{s.(sqliteStatement), query}, nil
}

func (c faultyConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if err := faults.call(query); err != nil {
		return nil, err
	}
	return c.sqliteConn.ExecContext(ctx, query, args)
}

func (c faultyConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if err := faults.call(query); err != nil {
		return nil, err
	}
	r, err := c.sqliteConn.QueryContext(ctx, query, args)
	return faultyRows{r, query}, err
}

type sqliteStatement interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

type faultyStatement struct {
	sqliteStatement
	query string
}

func (s faultyStatement) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	if err := faults.call(s.query); err != nil {
		return nil, err
	}
	return s.sqliteStatement.ExecContext(ctx, args)
}

func (s faultyStatement) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	if err := faults.call(s.query); err != nil {
		return nil, err
	}
	r, err := s.sqliteStatement.QueryContext(ctx, args)
	return faultyRows{r, s.query}, err
}

type faultyRows struct {
	driver.Rows
	query string
}

func (r faultyRows) Next(values []driver.Value) error {
	if err := faults.call(r.query); err != nil {
		return err
	}
	err := r.Rows.Next(values)
	if err == nil {
		faults.row(values)
	}
	return err
}
