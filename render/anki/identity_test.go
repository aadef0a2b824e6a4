package anki

import (
	"errors"
	"fmt"
	"regexp"
	"testing"

	"quiz/decks"
	"quiz/decks/place"
)

// These are a promise. Anki knows a note by its guid alone, and people's
// reviews hang on the note. Whoever changes a guid makes every card that was
// ever imported a new one beside the old, which is never updated again.
func TestGUIDsAreAPromise(t *testing.T) {
	for _, c := range []struct{ deck, card, want string }{
		{"azerbaijan-pakistan", "capital-az", "qzbGJMbuRhyUOUN6M5"},
		{"cell-biology", "mitosis-first-phase", "qz7uTkvGHc82ufvSEj"},
		{"a", "b", "qzUx9KfvyH3wfxwjzW"},
		{"ab", "c", "qzw3IZaYgcKAzAvcgG"},
		{"a", "bc", "qzbNjOj5XNN4zomT6T"},
		{"çay", "漢字", "qz5F0HnHak1LhmJbtW"},
		{"7", "1", "qzFwav9Z9VUFK8jpoT"},
	} {
		if got := GUID(c.deck, c.card); got != c.want {
			t.Errorf("card %q of deck %q: guid %s, promised %s", c.card, c.deck, got, c.want)
		}
	}
}

// A guid is made of signs that mean nothing to anyone, and is that of one card.
func TestGUID(t *testing.T) {
	form := regexp.MustCompile(`^qz[0-9A-Za-z]{16}$`)
	seen := map[string]string{}
	for i := range 20_000 {
		name := fmt.Sprint(i)
		guid := GUID(name[:len(name)/2], name[len(name)/2:])
		if other := seen[guid]; other != "" || !form.MatchString(guid) {
			t.Fatalf("%s is the guid of %s and %q", guid, name, other)
		}
		seen[guid] = name
	}
}

func TestDeckName(t *testing.T) {
	for text, want := range map[string]string{
		"Biology": "Biology", "A::B": "A::B", " A :: B ": "A::B", "A::::B": "A::B", ":A:::B:": "A::B", "a\tb\r\nc": "a b c", "a\u00a0 \u3000b": "a b",
		"a\x00b\x7fc\u0085d": "abc d", "e\u0301": "é", "2024 A": "2024 A", "1.5": "1.5", "2024::1": "2024::1", "a:b": "a:b", "a\ufffdb": "ab",
		"99999999999999999999": "99999999999999999999", "漢字": "漢字", "0x10": "0x10",
	} {
		if got, err := DeckName(text); got != want || err != nil || normalDeck(got) != got {
			t.Errorf("%q: %q, %v; want %q; Anki keeps %q", text, got, err, want, normalDeck(got))
		}
	}
	for text, want := range map[string]string{
		"":        `"" has no letter for the name of a deck`,
		" :: :: ": `" :: :: " has no letter for the name of a deck`,
		"\x01":    `"\x01" has no letter for the name of a deck`,
		"2024":    `"2024" is a number, which Anki takes for the number of a deck`,
		" -7 ":    `" -7 " is a number, which Anki takes for the number of a deck`,
		"::+5::":  `"::+5::" is a number, which Anki takes for the number of a deck`,
	} {
		if got, err := DeckName(text); err == nil || err.Error() != want {
			t.Errorf("%q: %q, error %v; want %s", text, got, err, want)
		}
	}
}

func TestDeckNames(t *testing.T) {
	var list []*decks.Deck
	for _, c := range []struct{ id, title string }{
		{"a", "Biology"}, {"b", "biology "}, {"c", "2024"}, {"d", ":: ::"}, {"7", "\x01"}, {"\x02", "\x01"}, {"g", "x::y"}, {"h", "Deck 2024"}, {"i", "É"}, {"j", "e\u0301"},
	} {
		list = append(list, &decks.Deck{ID: c.id, Title: c.title})
	}
	names := deckNames(list)
	for i, want := range []string{"Biology (a)", "biology (b)", "Deck 2024 (c)", "d", "Deck 7", "Quiz", "x::y", "Deck 2024 (h)", "É (i)", "é (j)"} {
		if got := names[list[i]]; got != want {
			t.Errorf("%q is %q, want %q", list[i].Title, got, want)
		}
	}
}

// Characters that Anki takes out must not leave others behind that it would
// then join.
func TestNamesAreNormal(t *testing.T) {
	for _, text := range []string{"e\x01\u0301", "e\ufffd\u0301", "\u1100\x02\u1161"} {
		if got := cleanName(text); normalDeck(got) != got {
			t.Errorf("Anki would make %+q of the deck %+q", normalDeck(got), got)
		}
		if got := tags([]string{text})[0]; normalTags(got)[0] != got {
			t.Errorf("Anki would make %+q of the tag %+q", normalTags(got), got)
		}
	}
}

func TestTags(t *testing.T) {
	for _, c := range []struct{ tags, want []string }{
		{nil, nil},
		{[]string{"b", "a", "B"}, []string{"a", "b"}},
		{[]string{"two words", " three  more\u3000words "}, []string{"three_more_words", "two_words"}},
		{[]string{"a::b", "a:: ::c", "::", "::d"}, []string{"a::b", "a::c", "d"}},
		{[]string{"e\u0301", "É"}, []string{"é"}},
		{[]string{"\x01", "a\x7fb", "c\ufffd"}, []string{"ab", "c"}},
		{[]string{"#x", "tags:y", "-1"}, []string{"#x", "-1", "tags:y"}},
		{[]string{"a b", "a_b"}, []string{"a_b"}},
	} {
		if got := tags(c.tags); fmt.Sprintf("%q", got) != fmt.Sprintf("%q", c.want) {
			t.Errorf("%q: %q, want %q", c.tags, got, c.want)
		}
	}
}

// Cards that would be one note are named, both of them.
func TestOneNoteTwice(t *testing.T) {
	a, b := shortDeck("same", "x", "y"), shortDeck("same", "y", "z")
	a.Name, b.Name = "one.toml", "two.toml"
	b.Cards.At(0).Pos = place.Pos{File: "two.toml", Line: 7, Column: 3}
	_, err := Compose([]*decks.Deck{a, b}, Options{})
	var list place.ErrorList
	if !errors.As(err, &list) || len(list) != 1 {
		t.Fatalf("error %v", err)
	}
	if got, want := list[0].Error(), `two.toml:7:3: card "y": would be the same note as card "y" of one.toml`; got != want {
		t.Errorf("error %s, want %s", got, want)
	}
	if got, want := list[0].Hint, "give one of the decks another id; its answers so far stay with the other"; got != want {
		t.Errorf("hint %s, want %s", got, want)
	}
}

// Cards without an id have no note, and are told how to get one.
func TestNoID(t *testing.T) {
	d := shortDeck("d", "a", "", "b", "")
	d.Name = "my decks/d.toml"
	d.Cards.At(1).Pos = place.Pos{File: d.Name, Line: 5, Column: 1}
	d.Cards.At(1).Question = "Which phase of mitosis comes first of all of them?"
	_, err := Compose([]*decks.Deck{d}, Options{Types: Own})
	var list place.ErrorList
	if !errors.As(err, &list) || len(list) != 2 {
		t.Fatalf("error %v", err)
	}
	for i, want := range []string{
		`my decks/d.toml:5:1: card "Which phase of mitosis comes first of a…" has no id, by which Anki would know it again`,
		`my decks/d.toml: card "Question" has no id, by which Anki would know it again`,
	} {
		if got := list[i].Error(); got != want {
			t.Errorf("error %s, want %s", got, want)
		}
		if got, want := list[i].Hint, "'quiz check --add-ids \"my decks/d.toml\"' gives each card one"; got != want {
			t.Errorf("hint %s, want %s", got, want)
		}
	}
}

// Notes of one kind cannot be written as the other.
func TestTypesAreNotMixed(t *testing.T) {
	d := shortDeck("d", "a")
	if err := mustCompose(t, Options{Types: Own}, d).WriteText(nil, TextOptions{}); err == nil {
		t.Error("a text file was written of types that Anki does not have")
	}
	if err := mustCompose(t, Options{}, d).WritePackage(t.Context(), nil, PackageOptions{}); err == nil {
		t.Error("a package was written of types that it does not bring")
	}
}

// Options are those of the cards that are wanted, and a filter that none fits
// is an error.
func TestComposeFilter(t *testing.T) {
	d := shortDeck("d", "a", "b")
	d.Cards.At(1).Tags = []string{"t"}
	o := Options{}
	o.Tags = []string{"t"}
	if set := mustCompose(t, o, d); len(set.Notes) != 1 || set.Notes[0].Card != d.Cards.At(1) {
		t.Errorf("%d notes", len(set.Notes))
	}
	o.Tags = []string{"u"}
	if _, err := Compose([]*decks.Deck{d}, o); err == nil || err.Error() != `no card has the tag "u"` {
		t.Errorf("error %v", err)
	}
}

// Of typed notes of the stock types it is counted how many have lost what
// stands beside the answer.
func TestShortened(t *testing.T) {
	d := shortDeck("d", "a", "b", "c", "e", "f")
	d.Cards.At(1).Explanation = "x"
	d.Cards.At(2).Body.(*decks.Short).Accept = []string{"x"}
	d.Cards.At(3).Hint = "x" // stands on the front
	d.Cards.At(4).Body = &decks.TrueFalse{}
	d.Cards.At(4).Explanation = "x"
	for o, want := range map[Types]int{Stock: 2, Own: 0} {
		if set := mustCompose(t, Options{Types: o, TypeIn: true}, d); set.Shortened != want {
			t.Errorf("%d notes shortened, want %d", set.Shortened, want)
		}
	}
	if set := mustCompose(t, Options{}, d); set.Shortened != 0 {
		t.Errorf("%d notes shortened", set.Shortened)
	}
}
