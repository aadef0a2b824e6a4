package main

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// files writes files and gives their paths.
func files(t *testing.T, texts map[string]string) []string {
	t.Helper()
	var paths []string
	dir := t.TempDir()
	for name, text := range texts {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

func TestReadLists(t *testing.T) {
	got, err := readLists(files(t, map[string]string{
		"english-words.10":           "table\ntable's\nabbé\n",
		"english-upper.80":           "Centre\n",
		"english-words.95":           "rarity\n",
		"american-words.35":          "center\n",
		"british-words.35":           "centre\n",
		"british_variant_1-words.35": "kerb\n",
		"variant_3-words.35":         "chlorophyl\n",
		"README":                     "no word\n",
	}))
	if err != nil {
		t.Fatal(err)
	}
	want := lists{
		"english":           {"table": true, "abbé": true, "abbe": true},
		"names":             {"centre": true},
		"american":          {"center": true},
		"british":           {"centre": true},
		"british_variant_1": {"kerb": true},
	}
	if !maps.EqualFunc(got, want, maps.Equal[map[string]bool, map[string]bool]) {
		t.Errorf("got %v, want %v", got, want)
	}
	if _, err := readLists(nil); err == nil {
		t.Error("no lists are enough")
	}
}

func TestPairs(t *testing.T) {
	words := func(text string) map[string]bool {
		set := map[string]bool{}
		for word := range strings.FieldsSeq(text) {
			set[word] = true
		}
		return set
	}
	all := lists{
		"english":  words("four encyclopedia tire check"),
		"names":    words("centre"),
		"american": words("color center centered organize anesthetize traveled porer fort"),
		"british":  words("colour centre centred organise anaesthetise travelled pourer encyclopaedia tyre cheque fourt"),
	}
	for _, c := range []struct {
		spellings string
		want      map[string]string
	}{
		{"# a comment\ntyre tire\npourer\nfourt\n", map[string]string{
			"colour": "color", "centre": "center", "centred": "centered", "organise": "organize", "anaesthetise": "anesthetize",
			"travelled": "traveled", "encyclopaedia": "encyclopedia", "tyre": "tire",
		}},
		{"colour color", nil},    // found anyway
		{"cheque", nil},          // has no pair anyway
		{"tyre tyer", nil},       // no word
		{"tyre tire tires", nil}, // three words
		{"cheque colour", nil},   // colour is no American word
	} {
		known := all.all()
		got, err := all.pairs(known, files(t, map[string]string{"spellings.txt": c.spellings})[0])
		if (err != nil) != (c.want == nil) || !maps.Equal(got, c.want) {
			t.Errorf("%q: got %v, %v, want %v", c.spellings, got, err, c.want)
		}
	}
}

func TestChange(t *testing.T) {
	for pair, want := range map[string]string{
		"colour color":             "\x02\x02",
		"centre center":            "\x02\x02\x01\x01r",
		"organise organize":        "\x02\x02z",
		"anaesthetise anesthetize": "\x0a\x02\x02\x02z",
		"gaol jail":                "\x04\x02j\x02\x02i",
		"same same":                "",
	} {
		from, to, _ := strings.Cut(pair, " ")
		if got := change(from, to); got != want {
			t.Errorf("change(%s) = %q, want %q", pair, got, want)
		}
	}
}

func TestLeaveOut(t *testing.T) {
	file := files(t, map[string]string{"out.txt": "# table\nfable gable\n"})[0]
	words := map[string]bool{"table": true, "fable": true, "gable": true}
	if err := leaveOut(words, file); err != nil || !maps.Equal(words, map[string]bool{"table": true}) {
		t.Errorf("got %v, %v", words, err)
	}
	if err := leaveOut(words, file); err == nil {
		t.Error("words may be left out twice")
	}
}
