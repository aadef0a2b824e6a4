package command

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/render/anki"
)

// Random decks of every kind of card come into Anki as they were filed, and
// their text can be seen there.
func TestAnkiRandom(t *testing.T) {
	const n = 40
	dir := t.TempDir()
	var plans []plan
	var list []*decks.Deck
	for i := range n {
		path := filepath.Join(dir, fmt.Sprintf("%d.toml", i))
		writeRandom(t, path, uint64(i))
		d := loadDecks(t, []string{path})[0]
		for _, ending := range []string{".csv", ".apkg"} {
			p := plan{Steps: []step{{Import: export(t, 1, strings.TrimSuffix(path, ".toml")+ending, path)}}}
			for _, c := range d.Cards.All() {
				p.Steps = append(p.Steps, step{Render: anki.GUID(d.ID, c.Identity())})
			}
			plans, list = append(plans, p), append(list, d)
		}
	}
	eachAnki(t, func(t *testing.T, j judge) {
		for i, got := range j.try(t, plans...) {
			file := plans[i].Steps[0].Import
			want := filed(t, file)
			if counts := nonZero(got[0].Counts); !maps.Equal(counts, map[string]int{"new": len(want)}) {
				t.Errorf("%s: Anki counted %v of %d notes", filepath.Base(file), counts, len(want))
			}
			sameNotes(t, filepath.Base(file), got[0].Notes, want)
			for k, c := range list[i].Cards.All() {
				showsLines(t, list[i], c, got[k+1].Rendered)
			}
		}
	})
}

// writeRandom writes a random deck, every card of which has an id.
func writeRandom(t *testing.T, path string, seed uint64) {
	t.Helper()
	d := deckstest.Deck(rand.New(rand.NewPCG(seed, 4)))
	for i, c := range d.Cards.All() {
		if c.ID == "" {
			c.ID = fmt.Sprintf("random-%d", i)
		}
	}
	var text strings.Builder
	if err := deckfile.Encode(&text, d); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}
