package library

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/markup"
)

func load(t *testing.T, name string) *decks.Deck {
	t.Helper()
	d, err := Load(name)
	if err != nil {
		t.Fatal(err)
	}
	if d.ID != name {
		t.Errorf("deck %s has the id %q", name, d.ID)
	}
	return d
}

func kinds(d *decks.Deck) []decks.Kind {
	var list []decks.Kind
	for _, c := range d.Cards.All() {
		if !slices.Contains(list, c.Kind()) {
			list = append(list, c.Kind())
		}
	}
	slices.Sort(list)
	return list
}

// builtIn lists the files that are built in and end so.
func builtIn(t *testing.T, ending string) []string {
	t.Helper()
	names, err := fs.Glob(files, "*"+ending)
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// Every deck in the folder is listed, has every kind, and ids and explanations
// for all cards.
func TestDecks(t *testing.T) {
	if got := builtIn(t, ".toml"); len(got) != len(Names()) {
		t.Fatalf("the files are %q, the names %q", got, Names())
	}
	for _, name := range Names() {
		d := load(t, name)
		if got := kinds(d); !slices.Equal(got, decks.Kinds()) {
			t.Errorf("%s has the kinds %v", name, got)
		}
		for _, c := range d.Cards.All() {
			if c.ID == "" {
				t.Errorf("%v: card without an id", c.Pos)
			}
			if c.Explanation == "" {
				t.Errorf("%v: card %s explains nothing", c.Pos, c.ID)
			}
		}
	}
}

// Every picture in the folder is shown by a deck, and none makes the program
// much larger.
func TestPictures(t *testing.T) {
	var shown []string
	for _, name := range Names() {
		shown = append(shown, load(t, name).Images()...)
	}
	for _, name := range builtIn(t, ".png") {
		if src, err := files.ReadFile(name); err != nil || len(src) > 4096 {
			t.Errorf("%s has %d bytes, %v", name, len(src), err)
		}
		if !slices.Contains(shown, name) {
			t.Errorf("no card shows %s", name)
		}
	}
}

// sections are the headings of the document behind the first deck.
var sections = []string{
	"Introduction", "Characteristics",
	"Pakistan's non-recognition of Armenia as a state",
	"Azerbaijan-Pakistan military cooperation",
	"Azerbaijan-Pakistan diplomatic relations",
	"Azerbaijan-Pakistan economic relations",
	"Azerbaijan-Pakistan cultural relations",
	"Frequently asked questions",
}

// Each card of the deck cites title, section and a short phrase, and each
// section is cited.
func TestCitations(t *testing.T) {
	d := load(t, "azerbaijan-pakistan")
	if n := d.Cards.Len(); n < 70 || n > 80 {
		t.Errorf("%d cards", d.Cards.Len())
	}
	cited := map[string]bool{}
	for _, c := range d.Cards.All() {
		if c.Cite == nil || d.Source(c.Cite.Source) == nil || c.Cite.Quote == "" {
			t.Fatalf("%v: card %s cites nothing", c.Pos, c.ID)
		}
		if n := len(strings.Fields(c.Cite.Quote)); n > 8 {
			t.Errorf("%v: the quote of card %s has %d words", c.Pos, c.ID, n)
		}
		cited[c.Cite.Section] = true
	}
	for _, s := range sections {
		if !cited[s] {
			t.Errorf("no card is from the section %q", s)
		}
		delete(cited, s)
	}
	for s := range cited {
		t.Errorf("there is no section %q", s)
	}
}

// document reads the document behind the first deck, cut into its sections. It
// is not part of the project, and is nil where it does not lie beside it.
func document(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(deckstest.Root(), "..", "shared", "documents", "azerbaijan-pakistan.txt"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	section := "Introduction"
	for _, line := range strings.Split(straight(string(text)), "\n") {
		switch line = strings.TrimSpace(line); {
		case slices.Contains(sections, line):
			section = line
		case line == "Characteristics Values":
			section = "Characteristics"
		}
		parts[section] += " " + line
	}
	return parts
}

// straight takes typographic quotes and white space away.
func straight(s string) string {
	return strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00a0", " ").Replace(s)
}

// heldFile has a line for each card as it was held against the document: its
// quote, and a sum of all its other words.
const heldFile = "library/held.txt"

// Each quote stands in the section that is named, and beside the quotes no
// eight words in a row of the deck stand in the document: facts carry over,
// sentences don't. Without the document, the cards must be those that were held
// against it last.
func TestHeldAgainstTheDocument(t *testing.T) {
	parts := document(t)
	text := " " + strings.Join(wordsOf(strings.Join(slices.Sorted(maps.Values(parts)), " . ")), " ") + " "
	var held strings.Builder
	cards := map[string]int{}
	d := load(t, "azerbaijan-pakistan")
	for _, c := range d.Cards.All() {
		cards[c.Cite.Section]++
		own := wordsOf(strings.Join(ownTexts(c), " . "))
		fmt.Fprintf(&held, "%s: %q in %q, %x\n", c.ID, c.Cite.Quote, c.Cite.Section, sha256.Sum256([]byte(strings.Join(own, " "))))
		if parts == nil {
			continue
		}
		if !strings.Contains(parts[c.Cite.Section], straight(c.Cite.Quote)) {
			t.Errorf("%v: %q does not stand in the section %q", c.Pos, c.Cite.Quote, c.Cite.Section)
		}
		for _, phrase := range runs(own, 8) {
			if strings.Contains(text, " "+phrase+" ") {
				t.Errorf("%v: %q stands in the document", c.Pos, phrase)
			}
		}
	}
	for _, phrase := range runs(wordsOf(d.Title+" . "+d.Description), 8) {
		if strings.Contains(text, " "+phrase+" ") {
			t.Errorf("the deck's description has %q, which stands in the document", phrase)
		}
	}
	for section, part := range parts {
		if words := len(strings.Fields(part)); 40*cards[section] < words {
			t.Errorf("the section %q has %d words and %d cards: fewer than one for 40 words", section, words, cards[section])
		}
	}
	switch {
	case t.Failed():
	case parts != nil:
		deckstest.Golden(t, heldFile, held.String())
	default: // nothing new may be called held
		want, err := os.ReadFile(filepath.Join(deckstest.Root(), "testdata", "golden", filepath.FromSlash(heldFile)))
		if err != nil || string(want) != held.String() {
			t.Errorf("cards have changed since they were held against their document; run this test beside it with UPDATE=1 (%v)", err)
		}
	}
}

// ownTexts are all texts of a card but its quotation.
func ownTexts(c *decks.Card) []string {
	texts := []string{c.Question, c.Hint, blankHints(c), c.Explanation}
	if b, isCloze := c.Body.(*decks.Cloze); isCloze {
		texts = append(texts, b.String())
	}
	texts = append(texts, c.Body.Expected()...)
	for _, d := range distractorsOf(c) {
		texts = append(texts, d.Text, d.Why)
	}
	for i, text := range texts {
		texts[i] = markup.Plain(text)
	}
	return texts
}

// distractorsOf are the wrong options of a card.
func distractorsOf(c *decks.Card) []decks.Distractor {
	switch b := c.Body.(type) {
	case *decks.Choice:
		return b.Distractors
	case *decks.Multiple:
		return b.Distractors
	case *decks.Match:
		return b.Distractors
	}
	return nil
}

// wordsOf are the words of a text, in small letters.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyz0123456789'-", r) })
}

// runs lists each n words in a row.
func runs(words []string, n int) (list []string) {
	for i := 0; i+n <= len(words); i++ {
		list = append(list, strings.Join(words[i:i+n], " "))
	}
	return list
}

// Whoever changes a built-in deck or a picture of one must say so: what is
// exported of it is newer then, and Anki takes nothing that is not.
func TestChanged(t *testing.T) {
	h := sha256.New()
	for _, name := range append(builtIn(t, ".toml"), builtIn(t, ".png")...) {
		src, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		h.Write(src)
	}
	const decks, changed = "a1c5178ec8f98415", 1795901271
	if sum := hex.EncodeToString(h.Sum(nil)[:8]); sum != decks || Changed != changed {
		t.Errorf("built-in decks were changed: set Changed, and here %q and the same time", sum)
	}
}
