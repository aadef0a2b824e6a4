package anki

import (
	"archive/zip"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
)

// Before is what an earlier package says of its notes.
type Before struct{ notes map[string]*earlier }

// An earlier note is one of an earlier package.
type earlier struct {
	stamp
	typ          int64
	tags, fields string
}

// find is the note as it was, or nil.
func (b *Before) find(n *Note) *earlier {
	if b == nil {
		return nil
	}
	return b.notes[n.GUID]
}

func (e *earlier) isSame(n *Note) bool {
	return e.typ == typeOf(n.Type).id && e.tags == joinTags(n.Tags) && e.fields == joinFields(n.Fields)
}

// Retyped lists the notes that were of another type. Anki keeps them as they
// were.
func (b *Before) Retyped(s *Set) (list []*Note) {
	for _, n := range s.Notes {
		if old := b.find(n); old != nil && old.typ != typeOf(n.Type).id {
			list = append(list, n)
		}
	}
	return list
}

// IsPackage tells if a file is a package that quiz wrote.
func IsPackage(r io.ReaderAt, size int64) bool {
	archive, err := zip.NewReader(r, size)
	return err == nil && archive.Comment == Signature
}

// mostUnpacked is how large the database of an earlier package may be, in
// bytes, however small it was packed.
const mostUnpacked = 1 << 29

// ReadBefore reads a package that quiz wrote.
func ReadBefore(ctx context.Context, r io.ReaderAt, size int64) (*Before, error) {
	archive, err := zip.NewReader(r, size)
	if err != nil || archive.Comment != Signature {
		return nil, errors.New("it is no package that quiz wrote")
	}
	content, err := readEntry(archive, "collection.anki2", mostUnpacked)
	if err != nil {
		return nil, err
	}
	c, err := newCollection(ctx)
	if err != nil {
		return nil, err
	}
	defer c.close()
	if err := c.deserialize(content); err != nil {
		return nil, err
	}
	return c.notes(ctx)
}

// readEntry reads an entry of at most so many bytes. The archive's reader refuses
// one that unpacks to more than the archive says.
func readEntry(archive *zip.Reader, name string, most int64) ([]byte, error) {
	file, err := archive.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() > most {
		return nil, tooLarge(name, most)
	}
	return io.ReadAll(file)
}

func tooLarge(name string, most int64) error {
	return fmt.Errorf("%s is larger than %d MB", name, most>>20)
}

// isOwnNumber tells the numbers that quiz can have written, of notes and times.
func isOwnNumber(n int64) bool { return n > 0 && n < 1<<53 }

// notes reads the notes. They must be in a table: a view could go on for ever.
func (c *collection) notes(ctx context.Context) (*Before, error) {
	var kind string
	err := c.conn.QueryRowContext(ctx, "SELECT type FROM sqlite_master WHERE name = 'notes'").Scan(&kind)
	switch {
	case errors.Is(err, sql.ErrNoRows), err == nil && kind != "table":
		return nil, errors.New("it has no table of notes")
	case err != nil:
		return nil, err
	}
	rows, err := c.conn.QueryContext(ctx, "SELECT guid, id, mod, mid, tags, flds FROM notes")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	b := &Before{notes: map[string]*earlier{}}
	for rows.Next() {
		var guid string
		e := &earlier{}
		if err := rows.Scan(&guid, &e.id, &e.mod, &e.typ, &e.tags, &e.fields); err != nil {
			return nil, err
		}
		if isOwnNumber(e.id) && isOwnNumber(e.mod) {
			b.notes[guid] = e
		}
	}
	return b, rows.Err()
}
