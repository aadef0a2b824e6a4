package command

import (
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckstest"
)

// routes are the ways into Anki: the endings of files, and flags.
var routes = []struct {
	ending string
	flags  []string
}{
	{".csv", nil},
	{".csv", []string{"--type-in"}},
	{".csv", []string{"--reverse", "--deck", "All::of it"}},
	{".apkg", nil},
	{".apkg", []string{"--type-in", "--reverse"}},
}

// Anki has each note as the file says: its type, every field, tags, deck, guid
// and the number of its cards; it counts all of them as new, and nothing else.
// When the same file comes again, nothing changes.
func TestAnkiImports(t *testing.T) {
	for name, args := range map[string][]string{
		"azerbaijan-pakistan": {"azerbaijan-pakistan"},
		"tour":                {"tour"},
		"hostile":             hostileDecks(t),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			var files []string
			for i, route := range routes {
				file := filepath.Join(dir, fmt.Sprintf("%s %d%s", name, i, route.ending))
				files = append(files, export(t, 1, file, append(slices.Clone(args), route.flags...)...))
			}
			eachAnki(t, func(t *testing.T, j judge) { importsAsFiled(t, j, files) })
		})
	}
}

func importsAsFiled(t *testing.T, j judge, files []string) {
	var plans []plan
	for _, file := range files {
		plans = append(plans, plan{Steps: []step{{Import: file}, {Import: file}}})
	}
	for i, got := range j.try(t, plans...) {
		name, want := filepath.Base(files[i]), filed(t, files[i])
		if counts := nonZero(got[0].Counts); !maps.Equal(counts, map[string]int{"new": len(want)}) {
			t.Errorf("%s: Anki counted %v of %d notes", name, counts, len(want))
		}
		sameNotes(t, name, got[0].Notes, want)
		if counts := nonZero(got[1].Counts); !maps.Equal(counts, map[string]int{"duplicate": len(want)}) {
			t.Errorf("%s, again: Anki counted %v of %d notes", name, counts, len(want))
		}
		if !reflect.DeepEqual(got[1].Notes, got[0].Notes) {
			t.Errorf("%s, again: something has changed", name)
		}
	}
}

// sameNotes compares what Anki has with what a file says.
func sameNotes(t *testing.T, file string, got, want []ankiNote) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: Anki has %d notes, the file %d", file, len(got), len(want))
	}
	byGUID := map[string]ankiNote{}
	for _, n := range got {
		byGUID[n.GUID] = n
	}
	for _, n := range want {
		if got, want := brief(byGUID[n.GUID]), brief(n); got != want {
			t.Errorf("%s: Anki has\n%s\nand the file\n%s", file, got, want)
		}
	}
}

// brief is what must be alike in Anki and in the file, in words.
func brief(n ankiNote) string {
	var b strings.Builder
	tags := slices.Sorted(slices.Values(n.Tags))
	fmt.Fprintf(&b, "%s, a %s, tags %q\n", n.GUID, n.Notetype, tags)
	for _, f := range n.Fields {
		fmt.Fprintf(&b, "  %q\n", f.Text)
	}
	for _, c := range n.Cards {
		fmt.Fprintf(&b, "  a card in %q\n", c.Deck)
	}
	return b.String()
}

// The numbers of cards that decks make are known: 1 of each note, 2 of those
// that are asked both ways, and one for each number of a blank. A package brings
// the pictures of built-in decks along.
func TestAnkiCards(t *testing.T) {
	dir := t.TempDir()
	decks := []struct {
		name                   string
		notes, cards, pictures int
	}{{"tour", 19, 21, 1}, {"azerbaijan-pakistan", 71, 71, 0}}
	endings := []string{".csv", ".apkg"}
	var plans []plan
	for _, d := range decks {
		for _, ending := range endings {
			plans = append(plans, plan{Steps: []step{{Import: export(t, 1, filepath.Join(dir, d.name+ending), d.name)}}})
		}
	}
	eachAnki(t, func(t *testing.T, j judge) {
		for i, got := range j.try(t, plans...) {
			d, ending, cards := decks[i/len(endings)], endings[i%len(endings)], 0
			for _, n := range got[0].Notes {
				cards += len(n.Cards)
			}
			t.Logf("%s%s: %d notes, %d cards", d.name, ending, len(got[0].Notes), cards)
			if len(got[0].Notes) != d.notes || cards != d.cards {
				t.Errorf("want %d notes, %d cards", d.notes, d.cards)
			}
			if n := len(got[0].Media); ending == ".apkg" && n != d.pictures {
				t.Errorf("%s: %d pictures, want %d", d.name, n, d.pictures)
			}
		}
	})
}

// hostilePath is a deck of texts that mean something to other programs.
func hostilePath() string {
	return filepath.Join(deckstest.Root(), "testdata", "anki", "hostile.toml")
}
