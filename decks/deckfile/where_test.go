package deckfile_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
	"quiz/decks/place"
)

// spots writes where cards stand: line:column, and the id that is written there.
func spots(text string) string {
	var list []string
	for _, s := range deckfile.Spots("d.toml", []byte(text)) {
		list = append(list, strings.TrimSpace(fmt.Sprintf("%d:%d %s", s.Pos.Line, s.Pos.Column, s.ID())))
	}
	return strings.Join(list, ", ")
}

func TestSpots(t *testing.T) {
	for _, c := range []struct{ what, text, want string }{
		{"cards", "title = 'T'\n[[card]]\nid = 'a'\nanswer = 'x'\n\n[[card]]\nanswer = 'y'\n", "2:1 a, 6:1"},
		{"other ways to write them", "[[card]]\n  [[ \"card\" ]] # [[card]]\nid = \"\"\"b\"\"\"\n\t[['card']]\n\"id\" = \"\\u0063\"", "1:1, 2:3 b, 4:2 c"},
		{"line ends of Windows and a byte order mark", "\ufefftitle = 'T'\r\n[[card]]\r\nid = 'a'\r\n[[card]]\r\n", "2:1 a, 4:1"},
		{"what only looks like a card", "title = '''\n[[card]]\n'''\n# [[card]]\n[[card]]\nquestion = \"\"\"\n[[card]]\nid = 'no'\n\"\"\"\nid = 'a'\n[card.cite]\nid = 'no'\n", "5:1 a"},
		{"between sources", "[[card]]\n[[source]]\nid = 's'\n[card.cite]\n[[card]]\nid = 'b'\n", "1:1, 5:1 b"},
		{"in braces", "card = [{id = 'a'}, {id = 'b'},\n  # {}\n  {}, 5]\ntitle = 'T'", "1:9 a, 1:21 b, 3:3, 3:7"},
		{"in braces and not", "card = [{id = 'a'}]\n[[card]]\nid = 'b'\n", "2:1 b"},
		{"no list", "card = { id = 'a' }\n", ""},
		{"in one bracket", "[card]\nid = 'a'\n", ""},
		{"text that is not closed", "[[card]]\nid = 'a'\nquestion = \"Q\nanswer = [\n[[card]]\nid = 'b'\n", "1:1 a, 5:1 b"},
		{"ids that are none", "[[card]]\nid = 5\n[[card]]\nid = 'a\n[[card]]\nid =\n[[card]]\nid = \" b \"\n[[card]]\nid", "1:1, 3:1, 5:1, 7:1 b, 9:1"},
		{"a byte that is no text", "title = '\xff'\n[[card]]\nid = 'a'\n", "2:1 a"},
		{"nothing", "", ""},
		{"no card", "title = 'T'\n", ""},
		{"nested too deep", "[[card]]\nx = " + strings.Repeat("[", 1000), ""},
	} {
		if got := spots(c.text); got != c.want {
			t.Errorf("%s: cards at %q, want %q\n%s", c.what, got, c.want, c.text)
		}
	}
}

// holders tells by their numbers which cards hold a place.
func holders(text string, line, column int) (list []int) {
	for i, s := range deckfile.Spots("d.toml", []byte(text)) {
		if s.Holds(place.Pos{File: "d.toml", Line: line, Column: column}) {
			list = append(list, i)
		}
	}
	return list
}

func TestSpotHolds(t *testing.T) {
	lines := "title = 'T'\n[[card]]\nid = 'a'\n[[source]]\nid = 's'\n[card.cite]\npage = 1\n[[card]]\nid = 'b'"
	braces := "card = [{id = 'a'}, {id = 'b',\nx = 1}]\n"
	for _, c := range []struct {
		text         string
		line, column int
		want         []int
	}{
		{lines, 0, 0, nil}, // of the whole file
		{lines, 1, 1, nil},
		{lines, 2, 1, []int{0}},
		{lines, 3, 9, []int{0}}, // the end of a line
		{lines, 4, 1, nil},
		{lines, 7, 8, []int{0}},
		{lines, 8, 1, []int{1}},
		{lines, 9, 9, []int{1}}, // the end of the text
		{lines, 10, 1, nil},
		{braces, 1, 1, nil},
		{braces, 1, 9, []int{0}},
		{braces, 1, 19, nil},
		{braces, 2, 5, []int{1}},
		{braces, 2, 7, nil},
	} {
		if got := holders(c.text, c.line, c.column); !slices.Equal(got, c.want) {
			t.Errorf("%d:%d is within the cards %v, want %v, of\n%s", c.line, c.column, got, c.want, c.text)
		}
	}
}

// checkSpots: every card that can be read stands where Parse says, in the same
// order, and a text without faults has no further ones.
func checkSpots(t *testing.T, text string) {
	t.Helper()
	list := deckfile.Spots("d.toml", []byte(text))
	d, err := deckfile.Parse("d.toml", []byte(text))
	if d == nil {
		return
	}
	if err == nil && len(list) != d.Cards.Len() {
		t.Fatalf("%d cards stand at %d places in %q", d.Cards.Len(), len(list), text)
	}
	for i, c := range d.Cards.All() {
		at := slices.IndexFunc(list, func(s deckfile.Spot) bool { return s.Pos == c.Pos })
		if at < 0 {
			t.Fatalf("card %d, at %v, is at none of the places %q in %q", i, c.Pos, spots(text), text)
		}
		if s := list[at]; c.ID != "" && s.ID() != c.ID || !s.Holds(c.Pos) {
			t.Fatalf("card %d has the id %q, and at %v there is %q, in %q", i, c.ID, s.Pos, s.ID(), text)
		}
		list = list[at+1:]
	}
}

func FuzzSpots(f *testing.F) {
	for _, c := range faults {
		f.Add("title = \"T\"\n" + c.text)
	}
	f.Add("title = 'T'\ncard = [{question = 'q', answer = 'a', id = 'x'}, {question = 'r', answer = 'b'}]\n")
	f.Fuzz(checkSpots)
}

// A random deck that is cut at a card's line begins with that card, however its
// lines end, and whatever is wrong with another card.
func TestSpotsOfRandomDecks(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 2))
		text := string(deckstest.Encode(t, deckstest.Deck(r)))
		if seed%3 == 1 {
			text = "\ufeff" + strings.ReplaceAll(text, "\n", "\r\n")
		}
		checkSpots(t, text)
		checkCuts(t, text)
		checkSpots(t, spoilt(r, text))
	}
}

func checkCuts(t *testing.T, text string) {
	t.Helper()
	d, err := deckfile.Parse("d.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(text, "\n")
	for i, s := range deckfile.Spots("d.toml", []byte(text)) {
		part, _ := deckfile.Parse("d.toml", []byte(strings.Join(lines[s.Pos.Line-1:], "")))
		if part == nil || part.Cards.Len() != d.Cards.Len()-i || part.Cards.At(0).Key() != d.Cards.At(i).Key() {
			t.Fatalf("card %d does not begin on line %d of\n%s", i, s.Pos.Line, text)
		}
	}
}

// spoilt is a deck with a line in one card that nothing can be made of. The
// cards before and behind it must still be where they are.
func spoilt(r *rand.Rand, text string) string {
	list := deckfile.Spots("d.toml", []byte(text))
	lines := strings.SplitAfter(text, "\n")
	bad := []string{"question = \"\n", "answer = [\n", "]\n", "points = 0\n", "x = '\n"}[r.IntN(5)]
	return strings.Join(slices.Insert(lines, list[r.IntN(len(list))].Pos.Line, bad), "")
}
