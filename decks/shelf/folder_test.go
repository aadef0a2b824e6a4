package shelf_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quiz/decks/deckstest"
	"quiz/decks/place"
)

// loaded is what Load makes of paths: the ids of decks, then the faults, with the
// folder's name left out.
func loaded(dir string, paths ...string) string {
	list, err := load(nil, paths...)
	var parts []string
	for _, d := range list {
		parts = append(parts, d.ID)
	}
	var faults place.ErrorList
	errors.As(err, &faults)
	for _, f := range faults {
		parts = append(parts, strings.ReplaceAll(f.Error(), dir+string(filepath.Separator), ""))
	}
	return strings.Join(parts, "; ")
}

// In a folder each deck is read that can be, and of each file that cannot it is said
// why; folders and pipes are no decks, whatever they are called, and a link to a deck
// that is there is none of its own.
func TestLoadFolderInPart(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.toml", deckstest.OneCard)
	write(t, dir, "c.toml", "title = 'T'\n[[card]]\nquestion = 'q'\nanswer = 'a'\npoints = 0\n")
	write(t, dir, "d.toml", "")
	write(t, dir, "e.toml", "title = 'T'\n")
	write(t, dir, "f.tomlx", deckstest.OneCard)
	if err := os.MkdirAll(filepath.Join(dir, "g.toml"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{"b.toml": "gone.toml", "h.toml": "g.toml", "i.toml": "a.toml"} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Skip("no links can be made here:", err)
		}
	}
	want := `a; c; b.toml: is a link to gone.toml, which is not there; c.toml:5:10: card "q": points must be a number above 0, and a million at the most; d.toml: is empty`
	if got := loaded(dir, dir); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// Files and folders come in the order in which they are named, with the faults of
// all, and each counts once.
func TestLoadSeveral(t *testing.T) {
	dir, empty := t.TempDir(), filepath.Join(t.TempDir(), "empty")
	if err := os.Mkdir(empty, 0o755); err != nil {
		t.Fatal(err)
	}
	b, a := write(t, dir, "b.toml", "id = 'b'\n"+deckstest.OneCard), write(t, dir, "a.toml", "id = 'a'\n"+deckstest.OneCard)
	gone := filepath.Join(dir, "gone.toml")
	for _, c := range []struct {
		paths []string
		want  string
	}{
		{nil, ""},
		{[]string{b, a}, "b; a"},
		{[]string{dir}, "a; b"},
		{[]string{gone, a}, "a; gone.toml: there is no such file"},
		{[]string{a, empty, b}, "a; b; " + empty + ": folder has no deck"},
		{[]string{a, b, a, dir, a}, "a; b"},
	} {
		if got := loaded(dir, c.paths...); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// A file as long as may be is read to its end, whatever its length.
func TestLoadWhole(t *testing.T) {
	dir := t.TempDir()
	for _, n := range []int{1, 511, 512, 513, 1024, 5000} {
		text := "title = 'T'\n[[card]]\nquestion = 'q'\nanswer = '" + strings.Repeat("x", n) + "'\n"
		list, err := load(nil, write(t, dir, "t.toml", text))
		if err != nil || len(list) != 1 || list[0].Cards.At(0).Body.Expected()[0] != strings.Repeat("x", n) {
			t.Errorf("%d letters: %v", n, err)
		}
	}
}
