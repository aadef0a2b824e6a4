package history

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"syscall"
	"testing"
	"unsafe"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"quiz/quiz/schedule"
)

// sqliteError is an error that SQLite gives for a code. The driver has no other
// way to one than to bring it about, which few of them allow.
func sqliteError(code int) error {
	e := &sqlite.Error{}
	*(*int)(unsafe.Pointer(reflect.ValueOf(e).Elem().FieldByName("code").UnsafeAddr())) = code
	return e
}

// Each code of SQLite has a meaning for who uses the store, and an extended code
// that of its low byte.
func TestMeaningOfCodes(t *testing.T) {
	const (
		locked  = "P is in use by another program: try again when that is done"
		damaged = "P cannot be used: it is damaged (); it is left as it is: put a copy back in its place, or move it away to start anew"
		denied  = "P cannot be written: the file is read-only: permission denied"
		disk    = "P cannot be written: the disk reports an error ()"
	)
	for code, want := range map[int]string{
		sqlite3.SQLITE_BUSY:                locked,
		sqlite3.SQLITE_BUSY_SNAPSHOT:       locked,
		sqlite3.SQLITE_LOCKED:              locked,
		sqlite3.SQLITE_PERM:                denied,
		sqlite3.SQLITE_READONLY:            denied,
		sqlite3.SQLITE_READONLY_DBMOVED:    denied,
		sqlite3.SQLITE_IOERR:               disk,
		sqlite3.SQLITE_IOERR_FSYNC:         disk,
		sqlite3.SQLITE_FULL:                "P cannot be written: the disk is full: make room",
		sqlite3.SQLITE_CANTOPEN:            "P cannot be written: the file, or another beside it in its folder, cannot be opened: look at the folder's permissions",
		sqlite3.SQLITE_NOTADB:              "P cannot be used: it is not a history of quiz, or its beginning is damaged; it is left as it is: put a copy back in its place, or move it away to start anew",
		sqlite3.SQLITE_ERROR:               damaged,
		sqlite3.SQLITE_CORRUPT:             damaged,
		sqlite3.SQLITE_CORRUPT_INDEX:       damaged,
		sqlite3.SQLITE_SCHEMA:              damaged,
		sqlite3.SQLITE_TOOBIG:              damaged,
		sqlite3.SQLITE_CONSTRAINT:          damaged,
		sqlite3.SQLITE_CONSTRAINT_NOTNULL:  damaged,
		sqlite3.SQLITE_MISMATCH:            damaged,
		sqlite3.SQLITE_FORMAT:              damaged,
		sqlite3.SQLITE_RANGE:               damaged,
		sqlite3.SQLITE_INTERNAL:            "",
		sqlite3.SQLITE_ABORT:               "",
		sqlite3.SQLITE_NOMEM:               "",
		sqlite3.SQLITE_INTERRUPT:           "",
		sqlite3.SQLITE_NOTFOUND:            "",
		sqlite3.SQLITE_PROTOCOL:            "",
		sqlite3.SQLITE_MISUSE:              "",
		sqlite3.SQLITE_AUTH:                "",
		sqlite3.SQLITE_BUSY_RECOVERY:       locked,
		sqlite3.SQLITE_CANTOPEN_ISDIR:      "P cannot be written: the file, or another beside it in its folder, cannot be opened: look at the folder's permissions",
		sqlite3.SQLITE_CONSTRAINT_DATATYPE: damaged,
	} {
		given := sqliteError(code)
		got := (&Store{path: "P"}).named(given)
		if text := got.Error(); text != want || want == "" && got != given {
			t.Errorf("%d: got\n%s\nnot\n%s", code, text, want)
		}
		if isFound := errors.Is(got, fs.ErrPermission); isFound != (want == denied) {
			t.Errorf("%d: fs.ErrPermission is found: %v", code, isFound)
		}
	}
}

// Errors that are not SQLite's are handed on, but for those of rows that are not
// as they were written.
func TestMeaningOfOtherErrors(t *testing.T) {
	const damaged = "P cannot be used: it is damaged (%s); it is left as it is: put a copy back in its place, or move it away to start anew"
	s := &Store{path: "P"}
	if err := s.named(nil); err != nil {
		t.Errorf("of none: %v", err)
	}
	for _, c := range []struct {
		err  error
		want string
	}{
		{errors.New("other"), "other"},
		{errors.New("an sql: Scan error"), "an sql: Scan error"},
		{errKind, fmt.Sprintf(damaged, "a value is not of its column's kind")},
		{fmt.Errorf("%w: []byte", errKind), fmt.Sprintf(damaged, "a value is not of its column's kind")},
		{errors.New("sql: Scan error on column 1"), fmt.Sprintf(damaged, "a value is not of its column's kind")},
		{sql.ErrNoRows, fmt.Sprintf(damaged, "a row is wanting")},
	} {
		if got := message(s.named(c.err), "P"); got != c.want {
			t.Errorf("%v: got\n%s\nnot\n%s", c.err, got, c.want)
		}
	}
}

// An error of the file system names a path only if it is another one.
func TestUnwritableMessages(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "P", Err: syscall.EACCES}, "P cannot be written: permission denied"},
		{&fs.PathError{Op: "mkdir", Path: "above", Err: syscall.EACCES}, "P cannot be written: above: permission denied"},
		{&fs.PathError{Op: "open", Path: "P", Err: syscall.ENOSPC}, "P cannot be written: the disk is full: make room"},
		{&fs.PathError{Op: "mkdir", Path: "above", Err: syscall.ENOSPC}, "P cannot be written: the disk is full: make room"},
		{errors.New("other"), "P cannot be written: other"},
	} {
		if got := unwritable("P", c.err).Error(); got != c.want {
			t.Errorf("%v: got %s, not %s", c.err, got, c.want)
		}
	}
	err := unwritable("P", &fs.PathError{Op: "open", Path: "P", Err: syscall.EACCES})
	if cannot := (*Unwritable)(nil); !errors.Is(err, fs.ErrPermission) || !errors.As(err, &cannot) || cannot.Path != "P" {
		t.Errorf("errors.Is and errors.As do not find what %v is", err)
	}
}

// A value goes only where its column's kind goes; a damaged file may hold any.
func TestScanKinds(t *testing.T) {
	var (
		i64   int64
		n     int
		is    bool
		grade schedule.Grade
		state schedule.State
		f     float64
		text  string
		other uint8
	)
	takers := map[string]any{"int64": &i64, "int": &n, "bool": &is, "grade": &grade, "state": &state, "float64": &f, "string": &text, "uint8": &other}
	for _, c := range []struct {
		value  driver.Value
		takers []string
	}{
		{int64(2), []string{"int64", "int", "bool", "grade", "state"}},
		{0.5, []string{"float64"}},
		{"text", []string{"string"}},
		{[]byte("text"), nil},
		{nil, nil},
	} {
		left := map[string]bool{}
		for name, to := range takers {
			left[name] = row{c.value}.scan(to) != nil
		}
		for _, name := range c.takers {
			if left[name] {
				t.Errorf("%v is not taken for %s", c.value, name)
			}
			delete(left, name)
		}
		for name, isRefused := range left {
			if !isRefused {
				t.Errorf("%v is taken for %s", c.value, name)
			}
		}
	}
	if i64 != 2 || n != 2 || !is || grade != 2 || state != 2 || f != 0.5 || text != "text" {
		t.Errorf("scanned %v, %v, %v, %v, %v, %v, %q", i64, n, is, grade, state, f, text)
	}
	if err := (row{int64(0)}).scan(&is); err != nil || is {
		t.Errorf("0 is %v, %v", is, err)
	}
	if err := (row{int64(1), nil}).scan(&i64, &n); !errors.Is(err, errKind) || err.Error() != errKind.Error()+": <nil>" {
		t.Errorf("no value: error %v", err)
	}
}
