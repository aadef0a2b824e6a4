package shelf_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"quiz/decks/deckstest"
	"quiz/decks/shelf"
)

// used are the decks of a shelf by their files, and behind a bar those that are left
// out, in a folder.
func used(dir string, s *shelf.Shelf) string {
	var parts []string
	for _, d := range s.Decks() {
		parts = append(parts, strings.TrimPrefix(d.Name, dir+string(filepath.Separator)))
	}
	parts = append(parts, "|")
	for _, e := range s.LeftOut() {
		parts = append(parts, strings.TrimPrefix(e.File, dir+string(filepath.Separator)))
	}
	return strings.Join(parts, " ")
}

// Of two decks with one id neither is used, but for the one that was asked for by
// itself; both asked for is an error. One with faults is still the other's double.
func TestSameIDs(t *testing.T) {
	dir := t.TempDir()
	const twin = "id = 'twin'\n" + deckstest.OneCard
	a, b := write(t, dir, "a.toml", twin), write(t, dir, "b.toml", twin)
	c := write(t, dir, "c.toml", "id = 'faulty'\n"+deckstest.OneCard+"points = 0\n")
	write(t, dir, "d.toml", "id = 'faulty'\n"+deckstest.OneCard)
	e := write(t, dir, "e.toml", deckstest.OneCard)
	for _, test := range []struct {
		paths []string
		want  string
		fails bool
	}{
		{[]string{dir}, "e.toml | a.toml b.toml c.toml d.toml", false},
		{[]string{dir, b}, "b.toml e.toml | a.toml c.toml d.toml", false},
		{[]string{b, dir}, "b.toml e.toml | a.toml c.toml d.toml", false},
		{[]string{a, b, e}, "e.toml | a.toml b.toml", true},
		{[]string{c, e}, "e.toml | c.toml", true},
		{[]string{a}, "a.toml |", false},
	} {
		s := shelf.Load(nil, test.paths...)
		if got := used(dir, s); got != test.want || (s.Err() != nil) != test.fails {
			t.Errorf("of %q\ngot  %s, error %v\nwant %s", test.paths, got, s.Err(), test.want)
		}
	}
	if got := shelf.Load(nil, dir).Faults(); len(got) != 3 {
		t.Errorf("all faults are %v", got)
	}
}

// However a file is reached, it counts once, under the name that was given for it, or
// else under one that is no link.
func TestCountsOnce(t *testing.T) {
	dir := t.TempDir()
	real := write(t, dir, "real.toml", deckstest.OneCard)
	link, hard := filepath.Join(dir, "a-link.toml"), filepath.Join(dir, "twin.toml")
	if err := os.Symlink("real.toml", link); err != nil {
		t.Skip("no links can be made here:", err)
	}
	folder := filepath.Join(t.TempDir(), "folder")
	if err := os.Symlink(dir, folder); err != nil {
		t.Fatal(err)
	}
	if err := os.Link(real, hard); err != nil {
		t.Skip("no hard links can be made here:", err)
	}
	odd := dir + "/../" + filepath.Base(dir) + "/./real.toml"
	for want, paths := range map[string][][]string{
		"real.toml |":   {{real, real}, {real, link, hard}, {dir}, {dir, folder}, {dir, real}},
		"a-link.toml |": {{link, real}, {dir, link}, {link, dir, folder}},
		odd + " |":      {{odd, dir, real}},
		"twin.toml |":   {{hard, real, dir}, {dir, hard}},
	} {
		for _, list := range paths {
			if got := used(dir, shelf.Load(nil, list...)); got != strings.TrimPrefix(want, dir+string(filepath.Separator)) {
				t.Errorf("%q: %s, want %s", list, got, want)
			}
		}
	}
	if s := shelf.Load(nil, folder, folder); len(s.Entries) != 1 {
		t.Errorf("a folder named twice has %d entries", len(s.Entries))
	}
}

// A folder that is reached twice says once that it has no deck, and one whose decks
// were reached before has some.
func TestFoldersCountOnce(t *testing.T) {
	empty, dir := t.TempDir(), t.TempDir()
	deck := write(t, dir, "d.toml", deckstest.OneCard)
	if got := shelf.Load(nil, empty, empty).Faults(); len(got) != 1 {
		t.Errorf("%v", got)
	}
	if got := shelf.Load(nil, deck, dir).Faults(); len(got) != 0 {
		t.Errorf("%v", got)
	}
}

// Ids are compared as Unicode composes them, whether they are written or are names of
// files; so are ids of cards, and tags are one.
func TestComposedNames(t *testing.T) {
	dir := t.TempDir()
	const name = "caf\u00e9"
	write(t, dir, norm.NFD.String(name)+".toml", deckstest.OneCard)
	write(t, dir, "other.toml", "id = '"+norm.NFC.String(name)+"'\n"+deckstest.OneCard)
	if s := shelf.Load(nil, dir); len(s.Decks()) != 0 || len(s.LeftOut()) != 2 || s.Read()[0].ID != name {
		t.Errorf("%+v", s.Entries)
	}
	twins := "title = 'T'\n"
	for _, form := range []norm.Form{norm.NFC, norm.NFD} {
		twins += "[[card]]\nid = '" + form.String(name) + "'\ntags = ['" + form.String(name) + "']\nquestion = 'q'\nanswer = 'a'\n"
	}
	d, err := shelf.Read(nil, write(t, t.TempDir(), "t.toml", twins))
	if err == nil || !strings.Contains(err.Error(), "card id \""+name+"\" is taken") {
		t.Errorf("%v", err)
	}
	for _, c := range d.Cards.All() {
		if c.ID != name || c.Tags[0] != name {
			t.Errorf("card %+q, tag %+q", c.ID, c.Tags)
		}
	}
}

// Which decks are used follows from what is asked for, and not from its order or from
// how often it is: of random folders, in which ids come twice and decks have faults.
func TestOrderDoesNotMatter(t *testing.T) {
	chance := rand.New(rand.NewPCG(14, 41))
	for range 40 {
		dir := t.TempDir()
		paths := []string{dir}
		for i := range 1 + chance.IntN(6) {
			text := fmt.Sprintf("id = 'id%d'\n%s", chance.IntN(6), deckstest.OneCard)
			if chance.IntN(4) == 0 {
				text += "points = 0\n"
			}
			paths = append(paths, write(t, dir, fmt.Sprintf("%d.toml", i), text))
		}
		chance.Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
		asked := paths[:1+chance.IntN(len(paths))]
		first := sorted(shelf.Load(nil, asked...))
		again := slices.Concat(asked, asked)
		chance.Shuffle(len(again), func(i, j int) { again[i], again[j] = again[j], again[i] })
		if got := sorted(shelf.Load(nil, again...)); got != first {
			t.Errorf("%q\ngive  %s\n%q\ngive  %s", asked, first, again, got)
		}
	}
}

// sorted are the files of the decks that are used, and those that are left out.
func sorted(s *shelf.Shelf) string {
	var list []string
	for _, e := range s.Entries {
		list = append(list, fmt.Sprintf("%s left out: %v", filepath.Base(e.File), e.LeftOut()))
	}
	slices.Sort(list)
	return fmt.Sprint(list, s.Err() != nil)
}

// Files that are not there are told apart by their names, however these are written.
func TestMissingFiles(t *testing.T) {
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a.toml"), filepath.Join(dir, "b.toml")
	again := dir + string(filepath.Separator) + "." + string(filepath.Separator) + "a.toml"
	for _, c := range []struct {
		paths []string
		want  int
	}{
		{[]string{a}, 1}, {[]string{a, b}, 2}, {[]string{a, again}, 1}, {[]string{b, a, again, b}, 2},
	} {
		if got := shelf.Load(nil, c.paths...).Faults(); len(got) != c.want {
			t.Errorf("of %q: %v", c.paths, got)
		}
	}
	here := write(t, dir, "here.toml", deckstest.OneCard)
	if s := shelf.Load(nil, here, a); len(s.Decks()) != 1 || len(s.Faults()) != 1 {
		t.Errorf("%d decks, %v", len(s.Decks()), s.Faults())
	}
}
