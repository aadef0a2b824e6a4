package anki

import (
	"context"
	"crypto/sha1"
	"database/sql"
	"database/sql/driver"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// tables are those of Anki's collections, version 11, which every Anki since 2.0
// reads.
const tables = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);`

// indexes are made when all rows are there, which is faster.
const indexes = `
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);`

// hasty spares what a database on disk needs lest it be lost. This one is in
// memory, and of no use until it is whole.
const hasty = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"

// born is when a package's collection was made, in seconds since 1970: for
// Anki, when its first day began. No card has a date that counts from it.
const born = 1577836800 // 2020-01-01

// A collection is a package's database while it is written. It is in memory,
// so that nothing of it is left behind, whatever happens.
type collection struct {
	conn *sql.Conn
	db   *sql.DB
}

func newCollection(ctx context.Context) (*collection, error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		db.Close()
		return nil, err
	}
	return &collection{conn, db}, nil
}

func (c *collection) close() {
	c.conn.Close()
	c.db.Close()
}

func (c *collection) serialized() (content []byte, err error) {
	err = c.conn.Raw(func(d any) (err error) {
		content, err = d.(interface{ Serialize() ([]byte, error) }).Serialize()
		return err
	})
	return content, err
}

// deserialize makes it a database that was read from a file.
func (c *collection) deserialize(content []byte) error {
	return c.conn.Raw(func(d any) error {
		return d.(interface{ Deserialize([]byte) error }).Deserialize(content)
	})
}

// collect writes the database of a package.
func (s *Set) collect(ctx context.Context, times []stamp) ([]byte, error) {
	c, err := newCollection(ctx)
	if err != nil {
		return nil, err
	}
	defer c.close()
	if _, err := c.conn.ExecContext(ctx, hasty+tables+"BEGIN"); err != nil {
		return nil, err
	}
	decks := s.deckIDs()
	if err := s.insertHead(ctx, c.conn, decks, times); err != nil {
		return nil, err
	}
	err = c.conn.Raw(func(d any) error { return s.insert(ctx, d.(driver.Conn), decks, times) })
	if err != nil {
		return nil, err
	}
	if _, err := c.conn.ExecContext(ctx, indexes+"; COMMIT"); err != nil {
		return nil, err
	}
	return c.serialized()
}

// insert writes the rows of notes and cards. It asks the driver itself, since
// what stands between takes a third of the time.
func (s *Set) insert(ctx context.Context, conn driver.Conn, decks map[string]int64, times []stamp) error {
	note, err := prepare(conn, "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
	if err != nil {
		return err
	}
	defer note.close()
	card, err := prepare(conn, "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")
	if err != nil {
		return err
	}
	defer card.close()
	ids := newIDs(len(s.Notes)) // of cards
	for i, n := range s.Notes {
		at, sorted := times[i], plain(n.Fields[0])
		if err := note.exec(ctx, at.id, n.GUID, typeOf(n.Type).id, at.mod, joinTags(n.Tags), joinFields(n.Fields), sorted, checksum(sorted)); err != nil {
			return err
		}
		for _, place := range n.Cards {
			id := ids.take(at.id + int64(place))
			if err := card.exec(ctx, id, at.id, decks[n.Deck], int64(place), at.mod, int64(i+1)); err != nil {
				return err
			}
		}
	}
	return nil
}

// A statement is one that is carried out again and again.
type statement struct {
	driver.StmtExecContext
	closer io.Closer
	values []driver.NamedValue
}

func prepare(conn driver.Conn, query string) (*statement, error) {
	stmt, err := conn.Prepare(query)
	if err != nil {
		return nil, err
	}
	return &statement{StmtExecContext: stmt.(driver.StmtExecContext), closer: stmt}, nil
}

func (s *statement) exec(ctx context.Context, values ...any) error {
	s.values = s.values[:0]
	for i, value := range values {
		s.values = append(s.values, driver.NamedValue{Ordinal: i + 1, Value: value})
	}
	_, err := s.ExecContext(ctx, s.values)
	return err
}

func (s *statement) close() { s.closer.Close() }

// insertHead writes the row that says what the collection has.
func (s *Set) insertHead(ctx context.Context, conn *sql.Conn, decks map[string]int64, times []stamp) error {
	var changed int64
	for _, at := range times {
		changed = max(changed, at.mod)
	}
	cells := []any{int64(1), int64(born), changed * 1000, int64(born) * 1000}
	for _, part := range []any{s.config(), s.models(), deckTable(decks, changed), deckOptions()} {
		text, err := json.Marshal(part)
		if err != nil {
			return err
		}
		cells = append(cells, string(text))
	}
	_, err := conn.ExecContext(ctx, "INSERT INTO col VALUES (?, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')", cells...)
	return err
}

// defaultDeck is the number of the deck that every collection has.
const defaultDeck = 1

// deckIDs numbers the decks by their names, for Anki goes by those.
func (s *Set) deckIDs() map[string]int64 {
	var names []string
	for _, n := range s.Notes {
		if !slices.Contains(names, n.Deck) {
			names = append(names, n.Deck)
		}
	}
	slices.Sort(names)
	numbers, taken := map[string]int64{}, newIDs(len(names))
	for _, name := range names {
		if name == "Default" {
			numbers[name] = defaultDeck
			continue
		}
		sum := sha1.Sum([]byte("quiz deck\x00" + name))
		numbers[name] = taken.take(1<<32 + int64(binary.BigEndian.Uint32(sum[:])))
	}
	return numbers
}

// ids are numbers none of which is given twice.
type ids struct {
	taken map[int64]bool
	last  int64 // the largest
}

func newIDs(n int) *ids { return &ids{taken: make(map[int64]bool, n)} }

// take gives a number, or, if that is taken, one that follows all others.
func (i *ids) take(id int64) int64 {
	if i.taken[id] {
		id = i.last + 1
	}
	i.taken[id] = true
	i.last = max(i.last, id)
	return id
}

func typeOf(t Type) *noteType {
	for i := range ownTypes {
		if ownTypes[i].Type == t {
			return &ownTypes[i]
		}
	}
	panic(fmt.Sprintf("internal error: anki: type %d is not our own", t))
}

func joinFields(fields []string) string { return strings.Join(fields, "\x1f") }

// joinTags has a space on either side of each tag, as searches want it.
func joinTags(tags []string) string {
	if len(tags) == 0 {
		return ""
	}
	return " " + strings.Join(tags, " ") + " "
}

var htmlTag = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`<[^>]*>`)
})

// plain is HTML without its tags.
func plain(text string) string {
	if !strings.ContainsAny(text, "<&") {
		return text
	}
	return strings.TrimSpace(html.UnescapeString(htmlTag().ReplaceAllString(text, " ")))
}

// checksum is what Anki finds notes of the same first field by.
func checksum(text string) int64 {
	sum := sha1.Sum([]byte(text))
	return int64(binary.BigEndian.Uint32(sum[:4]))
}
