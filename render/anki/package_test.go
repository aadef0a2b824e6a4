package anki

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha1"
	"database/sql"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"quiz/decks"
)

// A pack is a package as it is read.
type pack struct {
	files map[string][]byte
	order []string
	db    *sql.DB
}

func packed(t testing.TB, set *Set, o PackageOptions) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := set.WritePackage(context.Background(), &b, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// changedAt is when decks of tests were changed.
const changedAt = 1_700_000_000

func always(at int64) func(*decks.Deck) int64 { return func(*decks.Deck) int64 { return at } }

// openPack opens a package. Its database goes through a file, as a reader's
// does.
func openPack(t testing.TB, content []byte) *pack {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	p := &pack{files: map[string][]byte{}}
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if p.files[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
		p.order = append(p.order, f.Name)
	}
	path := filepath.Join(t.TempDir(), "collection.anki2")
	if err := os.WriteFile(path, p.files["collection.anki2"], 0o666); err != nil {
		t.Fatal(err)
	}
	if p.db, err = sql.Open("sqlite", path); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.db.Close() })
	return p
}

// rows gives the rows of a query, each as texts.
func (p *pack) rows(t testing.TB, query string) [][]string {
	t.Helper()
	rows, err := p.db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var list [][]string
	for rows.Next() {
		row := make([]string, len(columns))
		into := make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		list = append(list, row)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return list
}

func number(t testing.TB, text string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// Whatever decks have, their package is one that every Anki takes, and says
// what they mean.
func TestPackageSaysWhatDecksSay(t *testing.T) {
	for seed := range some(60) {
		list := hostileDecks(t, seed)
		r := rand.New(rand.NewPCG(seed, 6))
		o := someOptions(r, Own)
		set := mustCompose(t, o, list...)
		content := packed(t, set, PackageOptions{Changed: always(changedAt)})
		p := openPack(t, content)
		checkForm(t, p)
		checkNotes(t, p, list, o)
		if again := packed(t, mustCompose(t, o, list...), PackageOptions{Changed: always(changedAt)}); !bytes.Equal(again, content) {
			t.Error("made again, the package is another one")
		}
		if t.Failed() {
			t.Fatalf("with seed %d, %+v", seed, o)
		}
	}
}

// checkForm looks at what does not depend on the notes.
func checkForm(t *testing.T, p *pack) {
	t.Helper()
	if want := []string{"collection.anki2", "media"}; !slices.Equal(p.order, want) {
		t.Errorf("entries %v, want %v", p.order, want)
	}
	if media := string(p.files["media"]); media != "{}" {
		t.Errorf("media %s", media)
	}
	db := p.files["collection.anki2"]
	if head := "SQLite format 3\x00"; !strings.HasPrefix(string(db), head) || db[18] != 1 || db[19] != 1 {
		t.Errorf("the database begins %q", db[:20])
	}
	want := [][]string{
		{"cards", "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data"},
		{"col", "id crt mod scm ver dty usn ls conf models decks dconf tags"},
		{"graves", "usn oid type"},
		{"notes", "id guid mid mod usn tags flds sfld csum flags data"},
		{"revlog", "id cid usn ease ivl lastIvl factor time type"},
	}
	got := p.rows(t, "SELECT m.name, group_concat(c.name, ' ' ORDER BY c.cid) FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' GROUP BY m.name ORDER BY m.name")
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("tables\n%v\nwant\n%v", got, want)
	}
	indexes := p.rows(t, "SELECT type, m.tbl_name, m.name, group_concat(c.name, ' ' ORDER BY c.seqno) FROM sqlite_master m, pragma_index_info(m.name) c WHERE m.type <> 'table' GROUP BY m.name ORDER BY m.name")
	wantIndexes := "[[index cards ix_cards_nid nid] [index cards ix_cards_sched did queue due] [index cards ix_cards_usn usn] [index notes ix_notes_csum csum] [index notes ix_notes_usn usn] [index revlog ix_revlog_cid cid] [index revlog ix_revlog_usn usn]]"
	if fmt.Sprint(indexes) != wantIndexes {
		t.Errorf("indexes %v, want %s", indexes, wantIndexes)
	}
	if others := p.rows(t, "SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index')"); len(others) > 0 {
		t.Errorf("besides tables there are %v", others)
	}
	if got := p.rows(t, "PRAGMA integrity_check")[0][0]; got != "ok" {
		t.Errorf("integrity: %s", got)
	}
	if got := p.rows(t, "SELECT (SELECT count(*) FROM revlog), (SELECT count(*) FROM graves), count(*), id, ver, dty, usn, ls, tags, crt > 0, mod >= crt * 1000, scm > 0 FROM col"); fmt.Sprint(got) != "[[0 0 1 1 11 0 0 0 {} 1 1 1]]" {
		t.Errorf("col %v", got)
	}
}

// checkNotes compares notes and cards with the decks.
func checkNotes(t *testing.T, p *pack, list []*decks.Deck, o Options) {
	t.Helper()
	names, models := checkSettings(t, p), checkModels(t, p)
	used, inDecks := map[string]bool{}, map[string]bool{"1": true}
	cards := map[string][][]string{} // by note
	ids := map[string]bool{}
	for _, row := range p.rows(t, "SELECT nid, id, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data FROM cards ORDER BY nid, ord") {
		if cards[row[0]] = append(cards[row[0]], row); ids[row[1]] {
			t.Errorf("two cards of id %s", row[1])
		}
		if ids[row[1]] = true; names[row[2]] == "" {
			t.Errorf("card %v is in no deck", row)
		}
		if rest := strings.Join(append(slices.Clone(row[5:8]), row[9:]...), " "); rest != "-1 0 0 0 0 0 0 0 0 0 0 " {
			t.Errorf("card %v: %q", row, rest)
		}
		inDecks[row[2]] = true
	}
	notes := map[string][]string{}
	for _, row := range p.rows(t, "SELECT guid, id, mid, mod, usn, tags, flds, CAST(sfld AS TEXT), csum, flags, data FROM notes") {
		notes[row[0]] = row
		if at := number(t, row[1]); at <= 0 || at > (changedAt+24*60*60)*1000 || row[3] != strconv.Itoa(changedAt) || row[4] != "-1" || row[9] != "0" || row[10] != "" {
			t.Errorf("note %q", row)
		}
		used[row[2]] = true
	}
	due := 0
	for _, d := range list {
		for _, c := range d.Cards.All() {
			due++
			row, want := notes[GUID(d.ID, c.Identity())], wantNote(d, c, o)
			if row == nil {
				t.Fatalf("%s is no note", c.ID)
			}
			t.Run(fmt.Sprintf("%s %s %s", d.ID, c.ID, c.Kind()), func(t *testing.T) {
				m := models[row[2]]
				fields := strings.Split(row[6], "\x1f")
				if len(fields) != len(m.fields) || m.name != []string{"Quiz Basic", "Quiz Choice", "Quiz Cloze", "Quiz Type"}[want.Type-QuizBasic] {
					t.Fatalf("a %s with %d fields, want type %d", m.name, len(fields), want.Type)
				}
				checkFields(t, want, fields)
				checkIdentity(t, d, c, o, textNote{tags: strings.TrimSpace(row[5]), guid: row[0], deck: names[cards[row[1]][0][2]]}, false)
				if tags := row[5]; tags != "" && (!strings.HasPrefix(tags, " ") || !strings.HasSuffix(tags, " ")) {
					t.Errorf("tags %q", tags)
				}
				checkSums(t, fields[0], row[7], row[8])
				checkCards(t, m, fields, cards[row[1]], want.places, due)
			})
		}
	}
	if len(notes) != due || len(used) != len(models) || len(inDecks) != len(names) {
		t.Errorf("%d notes of %d cards, %d types of %d, %d decks of %d", len(notes), due, len(used), len(models), len(inDecks), len(names))
	}
}

// entities are those that we write, as what they stand for.
var entities = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&#58;", ":", "&#91;", "[", "&#123;", "{", "&#125;", "}", "&#769;", "\u0301", "&#824;", "\u0338")

// checkSums looks at what notes are sorted and found by: the first field
// without its tags.
func checkSums(t *testing.T, field, sorted, sum string) {
	t.Helper()
	if _, err := strconv.ParseFloat(strings.TrimSpace(sorted), 64); err == nil {
		return // the column keeps numbers as such
	}
	all := sha1.Sum([]byte(sorted))
	if first := binary.BigEndian.Uint32(all[:]); strconv.FormatUint(uint64(first), 10) != sum {
		t.Errorf("sum %s of %q", sum, sorted)
	}
	joined := func(text string) string { return strings.Join(strings.Fields(text), "") }
	text := entities.Replace(anyTag.ReplaceAllString(field, ""))
	if joined(sorted) != joined(text) {
		t.Errorf("sorted as %q, field %q", sorted, field)
	}
}

// checkCards sees that there is a row for each card that Anki would make.
func checkCards(t *testing.T, m model, fields []string, rows [][]string, want []int, due int) {
	t.Helper()
	var got, made []int
	for _, row := range rows {
		if got = append(got, int(number(t, row[3]))); row[8] != strconv.Itoa(due) || row[4] != strconv.Itoa(changedAt) {
			t.Errorf("card %v, want due %d", row, due)
		}
	}
	if m.kind == "1" {
		blanks, _ := tokenBlanks(fields[0])
		made = cardPlaces(blanks)
	} else {
		byName := map[string]string{}
		for i, name := range m.fields {
			byName[name] = fields[i]
		}
		for i, front := range m.fronts {
			if makesCard(front, byName) {
				made = append(made, i)
			}
		}
	}
	if !slices.Equal(got, want) || !slices.Equal(got, made) {
		t.Errorf("cards %v, want %v, and Anki would make %v", got, want, made)
	}
}

// The same decks give the same bytes, on however many processors.
func TestPackageOnAnyProcessors(t *testing.T) {
	list := hostileDecks(t, 1)
	for i := range 300 { // enough for several runs
		d := hostileDecks(t, uint64(i))[0]
		d.ID = fmt.Sprintf("more-%d", i)
		list = append(list, d)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	first := packed(t, mustCompose(t, Options{Types: Own}, list...), PackageOptions{Changed: always(changedAt)})
	text := written(t, mustCompose(t, Options{}, list...), TextOptions{})
	for _, n := range []int{2, 7} {
		runtime.GOMAXPROCS(n)
		if again := packed(t, mustCompose(t, Options{Types: Own}, list...), PackageOptions{Changed: always(changedAt)}); !bytes.Equal(first, again) {
			t.Errorf("on %d processors the package is another one", n)
		}
		if again := written(t, mustCompose(t, Options{}, list...), TextOptions{}); again != text {
			t.Errorf("on %d processors the text file is another one", n)
		}
	}
}

// A field of 100 kB of any sign is one cell of one line, and one field of a
// package.
func TestLongFields(t *testing.T) {
	for _, sign := range []string{`"`, "a", "\n", "{", `\`, "é", "e\u0301", "<", "[", "$x$ ", "\x00", "\u0301"} {
		long := "x" + strings.Repeat(sign, 100_000/len(sign)) + "x"
		d := parsed(t, &decks.Deck{Name: "long.toml", ID: "long", Title: "Long", Cards: decks.CardsOf(
			&decks.Card{ID: "a", Question: long, Body: &decks.Short{Answer: long, Accept: []string{long}}, Explanation: long, Points: 1},
		)})
		set := mustCompose(t, Options{}, d)
		checkText(t, set, []*decks.Deck{d}, Options{}, TextOptions{Names: english}, written(t, set, TextOptions{}))
		if t.Failed() {
			t.Fatalf("with %q", sign)
		}
		o := Options{Types: Own}
		checkNotes(t, openPack(t, packed(t, mustCompose(t, o, d), PackageOptions{Changed: always(changedAt)})), []*decks.Deck{d}, o)
	}
}
