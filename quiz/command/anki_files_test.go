package command

import (
	"archive/zip"
	"bytes"
	"context"
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	_ "modernc.org/sqlite"
)

// oneRun lets one command line run at a time: the library shares its flag
// --help among them.
var oneRun sync.Mutex

// export runs 'quiz export', which must succeed, on a day of its own, and
// gives the file that it wrote. The ending of the name says which export.
func export(t *testing.T, day int, name string, args ...string) string {
	t.Helper()
	oneRun.Lock()
	defer oneRun.Unlock()
	var out bytes.Buffer
	e := newEnv(strings.NewReader(""), &out, &out)
	e.now = func() time.Time { return time.Date(2026, 3, day, 9, 0, 0, 0, time.UTC) }
	args = append([]string{"quiz", "export", strings.TrimPrefix(filepath.Ext(name), "."), "-o", name}, args...)
	if code := e.run(context.Background(), args); code != 0 {
		t.Fatalf("%q: exit code %d, %s", args, code, out.String())
	}
	return name
}

// filed reads what one of our files says of each note: its fields without
// their names, and of its cards nothing but how many Anki should make.
func filed(t *testing.T, file string) []ankiNote {
	t.Helper()
	read := readText
	if strings.HasSuffix(file, ".apkg") {
		read = readPackage
	}
	notes, err := read(t, file)
	if err != nil {
		t.Fatalf("%s: %v", filepath.Base(file), err)
	}
	if len(notes) == 0 {
		t.Fatalf("%s has no notes", filepath.Base(file))
	}
	return notes
}

// readText reads a text file, whose head says where each thing stands.
func readText(_ *testing.T, file string) ([]ankiNote, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	column := map[string]int{}
	for _, head := range regexp.MustCompile(`(?m)^#(\w+) column:(\d+)$`).FindAllSubmatch(content, -1) {
		column[string(head[1])], _ = strconv.Atoi(string(head[2]))
	}
	reader := csv.NewReader(bytes.NewReader(content))
	reader.Comment = '#'
	rows, err := reader.ReadAll()
	if err != nil {
		return nil, err
	}
	notes := make([]ankiNote, len(rows))
	for i, row := range rows {
		cell := func(name string) string { return row[column[name]-1] }
		n := ankiNote{GUID: cell("guid"), Notetype: cell("notetype"), Fields: []ankiField{{Text: row[0]}, {Text: row[1]}}}
		if column["tags"] > 0 {
			n.Tags = strings.Fields(cell("tags"))
		}
		n.Cards = slices.Repeat([]ankiCard{{Deck: cell("deck")}}, cardsOf(n))
		notes[i] = n
	}
	return notes, nil
}

var numberedBlank = regexp.MustCompile(`\{\{c(\d+)::`)

// cardsOf is how many cards Anki makes of a note of an English stock type.
func cardsOf(n ankiNote) int {
	switch n.Notetype {
	case "Basic (and reversed card)":
		return 2
	case "Cloze":
		numbers := map[string]bool{}
		for _, blank := range numberedBlank.FindAllStringSubmatch(n.Fields[0].Text, -1) {
			numbers[blank[1]] = true
		}
		return len(numbers)
	}
	return 1
}

// readPackage reads the database of a package.
func readPackage(t *testing.T, file string) ([]ankiNote, error) {
	content, err := readZipped(file, "collection.anki2")
	if err != nil {
		return nil, err
	}
	path := filepath.Join(t.TempDir(), "collection.anki2")
	if err := os.WriteFile(path, content, 0o666); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	return readNotes(db)
}

func readZipped(file, name string) ([]byte, error) {
	archive, err := zip.OpenReader(file)
	if err != nil {
		return nil, err
	}
	defer archive.Close()
	entry, err := archive.Open(name)
	if err != nil {
		return nil, err
	}
	defer entry.Close()
	return io.ReadAll(entry)
}

// readNotes reads the notes of a collection.
func readNotes(db *sql.DB) ([]ankiNote, error) {
	types, decks, err := readNames(db)
	if err != nil {
		return nil, err
	}
	rows, err := db.Query(`select guid, mid, flds, tags, notes.mod, count(*), min(did), max(did)
		from notes join cards on cards.nid = notes.id group by notes.id order by notes.id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var notes []ankiNote
	for rows.Next() {
		var fields, tags, typ, deck, otherDeck string
		var cards int
		n := ankiNote{}
		if err := rows.Scan(&n.GUID, &typ, &fields, &tags, &n.Mod, &cards, &deck, &otherDeck); err != nil {
			return nil, err
		}
		if deck != otherDeck {
			return nil, fmt.Errorf("the cards of note %s lie in two decks", n.GUID)
		}
		for text := range strings.SplitSeq(fields, "\x1f") {
			n.Fields = append(n.Fields, ankiField{Text: text})
		}
		n.Notetype, n.Tags = types[typ].Name, strings.Fields(tags)
		n.Cards = slices.Repeat([]ankiCard{{Deck: decks[deck].Name}}, cards)
		notes = append(notes, n)
	}
	return notes, rows.Err()
}

// readNames reads the names of types of notes and decks, by their numbers.
func readNames(db *sql.DB) (types, decks map[string]struct{ Name string }, err error) {
	var models, deckList []byte
	if err := db.QueryRow("select models, decks from col").Scan(&models, &deckList); err != nil {
		return nil, nil, err
	}
	if err := json.Unmarshal(models, &types); err != nil {
		return nil, nil, err
	}
	return types, decks, json.Unmarshal(deckList, &decks)
}
