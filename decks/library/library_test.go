package library

import (
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
	for _, c := range d.Cards {
		if !slices.Contains(list, c.Kind()) {
			list = append(list, c.Kind())
		}
	}
	slices.Sort(list)
	return list
}

// Every deck in the folder is listed, has every kind, and ids for all cards.
func TestDecks(t *testing.T) {
	entries, err := files.ReadDir(".")
	if err != nil || len(entries) != len(Names()) {
		t.Fatalf("%d files, %d names (%v)", len(entries), len(Names()), err)
	}
	for _, name := range Names() {
		d := load(t, name)
		if got := kinds(d); !slices.Equal(got, decks.Kinds()) {
			t.Errorf("%s has the kinds %v", name, got)
		}
		for _, c := range d.Cards {
			if c.ID == "" {
				t.Errorf("%v: card without an id", c.Pos)
			}
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
	if len(d.Cards) < 50 {
		t.Errorf("%d cards", len(d.Cards))
	}
	cited := map[string]bool{}
	for _, c := range d.Cards {
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

// document reads the document behind the first deck, cut into its sections.
// It is not part of the project; where it is not there, the test is skipped.
func document(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(deckstest.Root(), "..", "shared", "documents", "azerbaijan-pakistan.txt"))
	if err != nil {
		t.Skip("the document behind the deck is not here")
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

// Each quote stands in the section that is named.
func TestQuotesStandInTheDocument(t *testing.T) {
	parts := document(t)
	for _, c := range load(t, "azerbaijan-pakistan").Cards {
		if !strings.Contains(parts[c.Cite.Section], straight(c.Cite.Quote)) {
			t.Errorf("%v: %q does not stand in the section %q", c.Pos, c.Cite.Quote, c.Cite.Section)
		}
	}
}

// Facts carry over, sentences don't: beside the quotes, no eight words in a row
// of the deck stand in the document.
func TestOwnWords(t *testing.T) {
	words := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyz0123456789'-", r) })
	}
	var all []string
	for _, part := range document(t) {
		all = append(all, words(part)...)
	}
	text := " " + strings.Join(all, " ") + " "
	const run = 8
	for _, c := range load(t, "azerbaijan-pakistan").Cards {
		own := words(markup.Plain(c.Question) + " . " + strings.Join(c.Body.Expected(), " . ") + " . " + markup.Plain(c.Explanation))
		for i := 0; i+run <= len(own); i++ {
			if phrase := strings.Join(own[i:i+run], " "); strings.Contains(text, " "+phrase+" ") {
				t.Errorf("%v: %q stands in the document", c.Pos, phrase)
			}
		}
	}
}
