package anki

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"quiz/decks"
)

func readBefore(content []byte) (*Before, error) {
	return ReadBefore(context.Background(), bytes.NewReader(content), int64(len(content)))
}

// stampsOf are the id and the time of each note of a package, by its guid.
func stampsOf(t testing.TB, content []byte) map[string]stamp {
	t.Helper()
	list := map[string]stamp{}
	for _, row := range openPack(t, content).rows(t, "SELECT guid, id, mod FROM notes") {
		list[row[0]] = stamp{number(t, row[1]), number(t, row[2])}
	}
	return list
}

func shortDeck(id string, ids ...string) *decks.Deck {
	d := &decks.Deck{Name: id + ".toml", ID: id, Title: "Deck " + id}
	cards := make([]*decks.Card, len(ids))
	for i, card := range ids {
		cards[i] = &decks.Card{ID: card, Question: "Question " + card, Body: &decks.Short{Answer: "Answer " + card}, Points: 1}
	}
	d.Cards = decks.CardsOf(cards...)
	return d
}

func ownSet(t testing.TB, list ...*decks.Deck) *Set {
	return mustCompose(t, Options{Types: Own}, list...)
}

// A note that is as it was keeps its id and time; one that is not, its id, with
// a later time, even where the deck's file is older; a new one has the deck's
// time and an id that no other has.
func TestBefore(t *testing.T) {
	first := packed(t, ownSet(t, shortDeck("d", "a", "b", "c", "e")), PackageOptions{Changed: always(changedAt)})
	before, err := readBefore(first)
	if err != nil {
		t.Fatal(err)
	}
	old := stampsOf(t, first)
	guid := func(card string) string { return GUID("d", card) }
	for name, changed := range map[string]int64{"later": changedAt + 5000, "same": changedAt, "earlier": changedAt - 5000} {
		t.Run(name, func(t *testing.T) {
			d := shortDeck("d", "new", "a", "b", "c")
			d.Cards.At(2).Explanation = "It is so."
			d.Cards.At(3).Tags = []string{"tag"}
			second := packed(t, ownSet(t, d), PackageOptions{Changed: always(changed), Before: before})
			got := stampsOf(t, second)
			if got[guid("a")] != old[guid("a")] {
				t.Errorf("unchanged: %v, was %v", got[guid("a")], old[guid("a")])
			}
			want := max(changed, changedAt+1)
			for _, card := range []string{"b", "c"} {
				if s := got[guid(card)]; s.id != old[guid(card)].id || s.mod != want {
					t.Errorf("changed: %v, was %v, want the time %d", s, old[guid(card)], want)
				}
			}
			if s := got[guid("new")]; s.mod != changed || s.id == 0 {
				t.Errorf("new: %v", s)
			}
			ids := map[int64]bool{}
			for _, s := range got {
				ids[s.id] = true
			}
			if len(ids) != 4 || len(got) != 4 {
				t.Errorf("notes %v", got)
			}
			// Once more with nothing changed: the same notes at the same times.
			for now, want := range map[int64]int64{changedAt + 9000: changedAt + 9000, changedAt - 9000: max(changed, changedAt+1)} {
				third := packed(t, ownSet(t, d), PackageOptions{Changed: always(changed), Before: before, Now: now})
				if s := stampsOf(t, third); s[guid("b")].mod != want || s[guid("a")] != old[guid("a")] || s[guid("new")].mod != changed {
					t.Errorf("written at %d: %v", now, s)
				}
			}
			again, err := readBefore(second)
			if err != nil {
				t.Fatal(err)
			}
			if third := packed(t, ownSet(t, d), PackageOptions{Changed: always(changed + 9), Before: again}); !bytes.Equal(third, second) {
				t.Errorf("written again: %v, was %v", stampsOf(t, third), got)
			}
		})
	}
}

// A package that is written with itself as the one before is the same.
func TestBeforeOfItself(t *testing.T) {
	for seed := range uint64(20) {
		list := hostileDecks(t, seed)
		o := someOptions(rand.New(rand.NewPCG(seed, 7)), Own)
		first := packed(t, mustCompose(t, o, list...), PackageOptions{Changed: always(changedAt)})
		before, err := readBefore(first)
		if err != nil {
			t.Fatal(err)
		}
		if again := packed(t, mustCompose(t, o, list...), PackageOptions{Changed: always(changedAt + 1e6), Before: before}); !bytes.Equal(again, first) {
			t.Errorf("seed %d: another package", seed)
		}
	}
}

// A note that becomes one of another type has changed.
func TestBeforeOtherType(t *testing.T) {
	d := shortDeck("d", "a")
	first := packed(t, ownSet(t, d), PackageOptions{Changed: always(changedAt)})
	before, err := readBefore(first)
	if err != nil {
		t.Fatal(err)
	}
	typed := packed(t, mustCompose(t, Options{Types: Own, TypeIn: true}, d), PackageOptions{Changed: always(changedAt), Before: before})
	if s := stampsOf(t, typed)[GUID("d", "a")]; s.mod != changedAt+1 || s.id != stampsOf(t, first)[GUID("d", "a")].id {
		t.Errorf("got %v, was %v", s, stampsOf(t, first))
	}
	if list := before.Retyped(mustCompose(t, Options{Types: Own, TypeIn: true}, d)); len(list) != 1 || list[0].Card != d.Cards.At(0) {
		t.Errorf("notes of another type: %v", list)
	}
	if list := before.Retyped(ownSet(t, d, shortDeck("new", "a"))); len(list) != 0 {
		t.Errorf("notes of another type: %v", list)
	}
	before.notes[GUID("d", "a")].typ++ // with the same fields
	other := packed(t, ownSet(t, d), PackageOptions{Changed: always(changedAt), Before: before})
	if s := stampsOf(t, other)[GUID("d", "a")]; s.mod != changedAt+1 {
		t.Errorf("with the same fields: %v", s)
	}
}

// archive is an archive with one entry and our signature.
func archive(t testing.TB, name string, content []byte, comment string) []byte {
	t.Helper()
	var b bytes.Buffer
	zw := zip.NewWriter(&b)
	w, err := zw.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := zw.SetComment(comment); err != nil {
		t.Fatal(err)
	}
	if err := zw.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// database is that of a collection with what statements make of it.
func database(t testing.TB, statements string) []byte {
	t.Helper()
	c, err := newCollection(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer c.close()
	if _, err := c.conn.ExecContext(context.Background(), statements); err != nil {
		t.Fatal(err)
	}
	content, err := c.serialized()
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// Whatever is given for a package before, there is an error that says what it
// is, and no panic.
func TestReadBeforeFaults(t *testing.T) {
	good := packed(t, ownSet(t, shortDeck("d", "a", "b")), PackageOptions{Changed: always(changedAt)})
	db := openPack(t, good).files["collection.anki2"]
	ours := func(content []byte) []byte { return archive(t, "collection.anki2", content, Signature) }
	for name, c := range map[string]struct {
		content []byte
		want    string
	}{
		"empty":         {nil, "it is no package that quiz wrote"},
		"garbage":       {bytes.Repeat([]byte("garbage"), 1000), "it is no package that quiz wrote"},
		"truncated":     {good[:len(good)/2], "it is no package that quiz wrote"},
		"other":         {archive(t, "collection.anki2", db, ""), "it is no package that quiz wrote"},
		"no database":   {archive(t, "media", []byte("{}"), Signature), "open collection.anki2: file does not exist"},
		"nothing in it": {ours(nil), "empty buffer"},
		"no SQLite":     {ours([]byte(strings.Repeat("no database at all ", 500))), "file is not a database"},
		"empty tables":  {ours(database(t, "CREATE TABLE a (b)")), "it has no table of notes"},
		"other columns": {ours(database(t, "CREATE TABLE notes (guid, id)")), "no such column"},
		"no number":     {ours(database(t, "CREATE TABLE notes (guid, id, mod, mid, tags, flds); INSERT INTO notes VALUES ('a', 'b', 1, 1, '', '')")), "converting driver.Value type string"},
		"null":          {ours(database(t, "CREATE TABLE notes (guid, id, mod, mid, tags, flds); INSERT INTO notes VALUES (NULL, 1, 1, 1, '', '')")), "converting NULL to string"},
	} {
		b, err := readBefore(c.content)
		if err == nil || !strings.Contains(err.Error(), c.want) || b != nil {
			t.Errorf("%s: error %v, want %s", name, err, c.want)
		}
	}
	if IsPackage(bytes.NewReader(good[:100]), 100) || !IsPackage(bytes.NewReader(good), int64(len(good))) {
		t.Error("packages are not told from others")
	}
}

// A view in the place of the table could go on without an end.
func TestReadBeforeView(t *testing.T) {
	content := archive(t, "collection.anki2", database(t, "CREATE VIEW notes AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c LIMIT 100000) SELECT 'g'||x AS guid, x AS id, 1 AS mod, 1 AS mid, '' AS tags, '' AS flds FROM c"), Signature)
	if b, err := readBefore(content); err == nil {
		t.Errorf("%d notes were read from a view", len(b.notes))
	}
}

// A small archive that unpacks to much is refused before it fills the memory.
func TestReadBeforeBomb(t *testing.T) {
	bomb := bombOf(t, 4<<30, mostUnpacked+1)
	var stats, after runtime.MemStats
	runtime.ReadMemStats(&stats)
	_, err := readBefore(bomb)
	runtime.ReadMemStats(&after)
	if err == nil {
		t.Error("a bomb was read")
	}
	if took := after.TotalAlloc - stats.TotalAlloc; took > 256<<20 {
		t.Errorf("to refuse %d bytes that unpack to 4 GB took %d MB", len(bomb), took>>20)
	}
	if _, err := readBefore(bombOf(t, 64<<20, 1000)); err == nil {
		t.Error("an archive was read that unpacks to more than it says")
	}
}

// bombOf is an archive of zeros, and says that they are so many.
func bombOf(t *testing.T, zeros int64, says uint64) []byte {
	t.Helper()
	const run = 16 << 20
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, 9)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(make([]byte, run)); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	w.Reset(io.Discard) // the end of the stream is wanted only once
	var b bytes.Buffer
	zw := zip.NewWriter(&b)
	raw, err := zw.CreateRaw(&zip.FileHeader{Name: "collection.anki2", Method: zip.Deflate, CompressedSize64: uint64(packed.Len()) * uint64(zeros/run), UncompressedSize64: says})
	if err != nil {
		t.Fatal(err)
	}
	for range zeros / run {
		if _, err := raw.Write(packed.Bytes()); err != nil {
			t.Fatal(err)
		}
	}
	if err := zw.SetComment(Signature); err != nil {
		t.Fatal(err)
	}
	if err := zw.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// FuzzReadBefore reads anything for a package, and anything for its database.
func FuzzReadBefore(f *testing.F) {
	good := packed(f, ownSet(f, shortDeck("d", "a")), PackageOptions{Changed: always(changedAt)})
	f.Add(good)
	f.Add(good[:len(good)-3])
	f.Add(openPack(f, good).files["collection.anki2"])
	f.Add([]byte("SQLite format 3\x00"))
	f.Fuzz(func(t *testing.T, content []byte) {
		readBefore(content)
		readBefore(archive(t, "collection.anki2", content, Signature))
	})
}
