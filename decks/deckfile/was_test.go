package deckfile_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// named is a deck of cards that all ask the same, each given by its own keys.
func named(cards ...string) string {
	text := "title = \"T\"\n"
	for _, keys := range cards {
		text += "[[card]]\n" + keys + "\nquestion = \"Q\"\nanswer = \"a\"\n"
	}
	return text
}

// An old id may be as long as an id may be, and no longer.
func TestWasLimit(t *testing.T) {
	for n, want := range map[int]string{
		200: "",
		201: "\n4:8: card \"c\": was is longer than 200 bytes",
	} {
		for _, form := range []string{"was = [%q]", "was  = %q"} {
			_, err := deckfile.Parse("d.toml", []byte(named("id = \"c\"\n"+fmt.Sprintf(form, strings.Repeat("x", n)))))
			if got := report(err); got != want {
				t.Errorf("with %d bytes: %s, want %s", n, got, want)
			}
		}
	}
}

// One old id is written as a text, several as a list; none is not written.
func TestWasEncoded(t *testing.T) {
	for text, want := range map[string]string{
		`was = "a"`:              "was = \"a\"\n",
		`was = ["a"]`:            "was = \"a\"\n",
		`was = [ "b" , 'a', ]`:   "was = [\"b\", \"a\"]\n",
		`was = []`:               "",
		`was = " auto-x "`:       "was = \"auto-x\"\n",
		`was = ["b-1", " b-0 "]`: "was = [\"b-1\", \"b-0\"]\n",
	} {
		d := deckstest.Parse(t, "d.toml", named("id = \"c\"\n"+text))
		if got := string(deckstest.Encode(t, d)); !strings.Contains(got, "id = \"c\"\n"+want+"question") {
			t.Errorf("%s was written as\n%s", text, got)
		}
	}
}

// A card is known elsewhere by the first id that it had. The key that it had
// before it was given one was never known there.
func TestIdentity(t *testing.T) {
	derived := deckstest.Parse(t, "d.toml", named("")).Cards.At(0).Key()
	for keys, want := range map[string]string{
		"":                                      derived,
		`id = "c"`:                              "c",
		"id = \"c\"\nwas = \"b\"":               "b",
		"id = \"c\"\nwas = [\"a\", \"b\"]":      "a",
		"id = \"c\"\nwas = \"" + derived + "\"": "c",
		"id = \"c\"\nwas = [\"" + derived + "\", \"b\"]":    "b",
		"id = \"c\"\nwas = [\"auto-immune\", \"b\"]":        "auto-immune",
		"id = \"c\"\nwas = [\"auto-0123456789abc\", \"b\"]": "auto-0123456789abc",
	} {
		if got := deckstest.Parse(t, "d.toml", named(keys)).Cards.At(0).Identity(); got != want {
			t.Errorf("with %s it is %q, want %q", keys, got, want)
		}
	}
}

// Old names lead to the ids that cards have now: those that are written, and the
// keys that cards had without an id, unless a card goes by them.
func TestRenamed(t *testing.T) {
	derived := deckstest.Parse(t, "d.toml", named("")).Cards.At(0).Key()
	written := map[string]string{"a": "c", "b": "c", "e": "f"}
	with := func(key, id string) map[string]string {
		names := maps.Clone(written)
		names[key] = id
		return names
	}
	cards := []string{"id = \"c\"\nwas = [\"a\", \"b\"]", "id = \"f\"\nwas = \"e\""}
	for _, test := range []struct {
		what    string
		cards   []string
		derived []string
		want    map[string]string
	}{
		{"no old id", []string{`id = "c"`}, nil, map[string]string{}},
		{"a deck", cards, nil, written},
		{"a deck whose cards were known by their texts", cards[:1], []string{"auto-x", derived}, map[string]string{"a": "c", "b": "c", derived: "c"}},
		{"a key that is of a card without an id", append(cards, ""), []string{derived}, written},
		{"a key that another card has had", append(cards, "id = \"g\"\nwas = \""+derived+"\""), []string{derived}, with(derived, "g")},
	} {
		if got := deckstest.Parse(t, "d.toml", named(test.cards...)).Renamed(test.derived); !maps.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.what, got, test.want)
		}
	}
}

// Where a deck has faults, an id that is in use leads nowhere else.
func TestRenamedFaulty(t *testing.T) {
	d, err := deckfile.Parse("d.toml", []byte(named("id = \"c\"\nwas = [\"d\", \"e\"]", `id = "d"`, "was = \"x\"")))
	if err == nil {
		t.Fatal("the deck has no faults")
	}
	if got, want := d.Renamed(nil), map[string]string{"e": "c"}; !maps.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// A new id is none that another card has had.
func TestAddIDsWas(t *testing.T) {
	out, _, err := deckfile.AddIDs("d.toml", []byte(named("id = \"c\"\nwas = \"Q\"", "")))
	want := strings.Replace(named("id = \"c\"\nwas = \"Q\"", "id = \"q-2\"\n"), "\n", "\nid = \"d\"\n", 1)
	if err != nil || string(out) != want {
		t.Errorf("%v, %s", err, out)
	}
}
