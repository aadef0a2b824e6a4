package anki

import (
	"context"
	"crypto/sha1"
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// schema is that of Anki's collections, version 11, which every Anki since 2.0
// reads.
const schema = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);`

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

// serialized is the database as a file has it.
func (c *collection) serialized() (content []byte, err error) {
	err = c.conn.Raw(func(driver any) (err error) {
		content, err = driver.(interface{ Serialize() ([]byte, error) }).Serialize()
		return err
	})
	return content, err
}

// deserialize makes it a database that was read from a file.
func (c *collection) deserialize(content []byte) error {
	return c.conn.Raw(func(driver any) error {
		return driver.(interface{ Deserialize([]byte) error }).Deserialize(content)
	})
}

// collect writes the database of a package.
func (s *Set) collect(ctx context.Context, times []stamp) ([]byte, error) {
	c, err := newCollection(ctx)
	if err != nil {
		return nil, err
	}
	defer c.close()
	if _, err := c.conn.ExecContext(ctx, schema); err != nil {
		return nil, err
	}
	tx, err := c.conn.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	if err := s.insert(ctx, tx, times); err != nil {
		tx.Rollback()
		return nil, err
	}
	if err := tx.Commit(); err != nil {
		return nil, err
	}
	return c.serialized()
}

// insert writes all rows.
func (s *Set) insert(ctx context.Context, tx *sql.Tx, times []stamp) error {
	decks := s.deckIDs()
	if err := s.insertHead(ctx, tx, decks, times); err != nil {
		return err
	}
	note, err := tx.PrepareContext(ctx, "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
	if err != nil {
		return err
	}
	defer note.Close()
	card, err := tx.PrepareContext(ctx, "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")
	if err != nil {
		return err
	}
	defer card.Close()
	ids := map[int64]bool{} // of cards
	for i, n := range s.Notes {
		at, sorted := times[i], plain(n.Fields[0])
		if _, err := note.ExecContext(ctx, at.id, n.GUID, typeOf(n.Type).id, at.mod, joinTags(n.Tags), joinFields(n.Fields), sorted, checksum(sorted)); err != nil {
			return err
		}
		for _, place := range n.Cards {
			id := unused(ids, at.id+int64(place))
			if _, err := card.ExecContext(ctx, id, at.id, decks[n.Deck], place, at.mod, i+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// insertHead writes the row that says what the collection has.
func (s *Set) insertHead(ctx context.Context, tx *sql.Tx, decks map[string]int64, times []stamp) error {
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
	_, err := tx.ExecContext(ctx, "INSERT INTO col VALUES (?, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')", cells...)
	return err
}

// deckIDs numbers the decks by their names, for Anki goes by those.
func (s *Set) deckIDs() map[string]int64 {
	var names []string
	for _, n := range s.Notes {
		if !slices.Contains(names, n.Deck) {
			names = append(names, n.Deck)
		}
	}
	slices.Sort(names)
	ids := map[string]int64{}
	taken := map[int64]bool{}
	for _, name := range names {
		sum := sha1.Sum([]byte("quiz deck\x00" + name))
		ids[name] = unused(taken, 1<<32+int64(binary.BigEndian.Uint32(sum[:])))
	}
	return ids
}

// unused takes the first number from id on that is not taken.
func unused(taken map[int64]bool, id int64) int64 {
	for taken[id] {
		id++
	}
	taken[id] = true
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

var htmlTag = regexp.MustCompile(`<[^>]*>`)

// plain is HTML without its tags.
func plain(text string) string {
	if !strings.ContainsAny(text, "<&") {
		return text
	}
	return strings.TrimSpace(html.UnescapeString(htmlTag.ReplaceAllString(text, " ")))
}

// checksum is what Anki finds notes of the same first field by.
func checksum(text string) int64 {
	sum := sha1.Sum([]byte(text))
	return int64(binary.BigEndian.Uint32(sum[:4]))
}
