package deckfile_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckfile"
	"quiz/decks/deckstest"
)

// odd are texts that a deck may hold, or may not, or only in some places.
var odd = []string{"", " ", "a", "a ", "{{a}}", "}}", "{", "|", "::", "c1::", `\`, `a\`, "a, b", "a\nb", "\xff", "e\u0301", "\u00e9", "-", "auto-000000000000", "\"\"\"", "\r\n", "x\ty"}

// unsettle puts odd texts in the place of some that a value holds.
func unsettle(r *rand.Rand, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			unsettle(r, v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			unsettle(r, v.Index(i))
		}
	case reflect.Struct:
		if cards, ok := v.Interface().(decks.Cards); ok {
			unsettle(r, reflect.ValueOf(cards.List()))
			return
		}
		for i := range v.NumField() {
			unsettle(r, v.Field(i))
		}
	case reflect.String:
		if r.IntN(40) == 0 && v.CanSet() {
			v.SetString(odd[r.IntN(len(odd))])
		}
	case reflect.Int:
		if r.IntN(40) == 0 && v.CanSet() {
			v.SetInt(int64(r.IntN(30) - 2))
		}
	}
}

// Whatever Validate lets pass can be written, and is read again as it was. What it
// does not is told without a panic.
func TestValidComesBack(t *testing.T) {
	valid := 0
	for seed := range uint64(6000) {
		r := rand.New(rand.NewPCG(seed, 11))
		want := deckstest.Deck(r)
		name := want.Name
		unsettle(r, reflect.ValueOf(want))
		want.Name = name
		if len(decks.Validate(want)) > 0 {
			continue
		}
		valid++
		text := deckstest.Encode(t, want)
		got, err := deckfile.Parse(name, text)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if want.ID == "" {
			want.ID = decks.NameID(name)
		}
		if a, b := deckstest.Plain(joined(want)), deckstest.Plain(joined(got)); !reflect.DeepEqual(a, b) {
			t.Fatalf("seed %d: another deck came back\n%s\n%s", seed, text, deckstest.Encode(t, got))
		}
	}
	if valid < 300 {
		t.Errorf("only %d decks were valid", valid)
	}
}

// joined writes the parts of each cloze as those that its text is read as: text
// beside text is one text.
func joined(d *decks.Deck) *decks.Deck {
	for _, c := range d.Cards.All() {
		if cloze, ok := c.Body.(*decks.Cloze); ok {
			again, err := decks.ParseCloze(strings.TrimSpace(cloze.String()))
			if err == nil {
				c.Body = again
			}
		}
	}
	return d
}
