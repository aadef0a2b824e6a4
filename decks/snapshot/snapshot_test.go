package snapshot_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/library"
	"quiz/decks/snapshot"
)

// kept is the snapshot of a text, and the sum under which it is to be read.
func kept(t testing.TB, name, text string) ([]byte, [sha256.Size]byte) {
	t.Helper()
	sum := sha256.Sum256([]byte(text))
	return snapshot.Encode(deckstest.Parse(t, name, text), sum), sum
}

// roundTrip takes the snapshot of a text that was read under one name, and sees
// that under every other it is the deck that the text itself would give.
func roundTrip(t testing.TB, name, text string) {
	t.Helper()
	b, sum := kept(t, name, text)
	for _, name := range []string{name, "dir/other.toml", "random.toml", ".toml"} {
		got, images, ok := snapshot.Decode(name, b, sum)
		if !ok {
			t.Fatalf("as %s, the snapshot was not taken, of:\n%s", name, text)
		}
		want := deckstest.Parse(t, name, text)
		deckstest.Same(t, name, want, got)
		if !reflect.DeepEqual(images, want.Images()) {
			t.Fatalf("images %q, want %q", images, want.Images())
		}
	}
}

func TestSnapshotRandom(t *testing.T) {
	for seed := range uint64(1000) {
		r := rand.New(rand.NewPCG(seed, 5))
		d := deckstest.Deck(r)
		text := string(deckstest.Encode(t, d))
		switch r.IntN(4) {
		case 0:
			text = strings.Replace(text, "id = \"random\"\n", "", 1)
		case 1:
			text = "\xef\xbb\xbf" + strings.ReplaceAll(text, "\n[[card]]", "\n\n \t[[card]]")
		}
		roundTrip(t, d.Name, text)
	}
}

// The built-in decks, and texts whose ids, lists and places are odd.
func TestSnapshotTexts(t *testing.T) {
	for _, name := range library.Names() {
		text, err := os.ReadFile("../library/" + name + ".toml")
		if err != nil {
			t.Fatal(err)
		}
		roundTrip(t, name+".toml", string(text))
	}
	for _, text := range []string{
		ofEachKind,
		deckstest.OneCard,
		"id = \"random\"\n" + deckstest.OneCard,
		"tags = [\n# ]\n\"id = 1\"]\n 'id' = \"random\" # [[card]]\n" + deckstest.OneCard,
		"title = \"T\"\ncard = [{id = \"random\", question = \"q\", answer = \"a\"}, {question = \"q\", answer = 1e15, tolerance = 1e-300, tags = []}]\n",
		"title = \"T\"\r\n[[card]]\r\nid = \"random\"\r\nquestion = \"![a](a.png) ![b](b.png)\"\r\nanswer = \"![a](a.png)\"\r\naccept = []\r\n",
		"title = \"T\"\n[[card]]\nquestion = \"q\"\nanswer = \"a\"\n[[source]]\nid = \"id\"\ntitle = \"t\"\n[[card]]\ncloze = \"{{c2::a|b::h}} {{c1::c}}\"\n[card.cite]\npage = 3\n",
	} {
		roundTrip(t, "random.toml", text)
	}
}

// Texts of a snapshot share one array, and so do lists; yet none can be changed
// through another.
func TestSnapshotListsApart(t *testing.T) {
	text := deckstest.Large(3)
	b, sum := kept(t, "d.toml", text)
	d, _, _ := snapshot.Decode("d.toml", b, sum)
	d.Tags = append(d.Tags, "more")
	d.Cards.At(0).Tags = append(d.Cards.At(0).Tags, "more")
	choice := d.Cards.At(0).Body.(*decks.Choice)
	choice.Distractors = append(choice.Distractors, decks.Distractor{Text: "more"})
	want := deckstest.Parse(t, "d.toml", text)
	d.Cards, want.Cards, d.Tags = decks.CardsOf(d.Cards.List()[1:]...), decks.CardsOf(want.Cards.List()[1:]...), nil
	deckstest.Same(t, "behind lists that grew", want, d)
}

// A snapshot is taken whole or not at all: not with a byte changed, not cut, not
// with more behind it, and not for another text.
func TestSnapshotDamaged(t *testing.T) {
	b, sum := kept(t, "d.toml", ofEachKind)
	refused := func(what string, b []byte) {
		t.Helper()
		if d, _, ok := snapshot.Decode("d.toml", b, sum); ok || d != nil {
			t.Errorf("with %s, the snapshot was taken", what)
		}
	}
	for i := range b {
		for _, bit := range []byte{1, 0x80, 0xff} {
			bad := bytes.Clone(b)
			bad[i] ^= bit
			refused(fmt.Sprintf("byte %d changed by %#x", i, bit), bad)
		}
		refused(fmt.Sprintf("%d bytes", i), b[:i])
		if i != len(b)-4 { // else it is whole again
			refused(fmt.Sprintf("%d bytes, sealed", i), snapshot.Sealed(bytes.Clone(b[:i])))
		}
	}
	refused("a byte more", append(bytes.Clone(b), 0))
	refused("a byte more, sealed", snapshot.Sealed(append(bytes.Clone(b[:len(b)-4]), 0)))
	sum[0]++
	refused("the sum of another text", b)
}

// A snapshot that another version of the program wrote is whole, and not taken.
func TestSnapshotOtherVersion(t *testing.T) {
	b, sum := kept(t, "d.toml", deckstest.OneCard)
	other := bytes.Clone(b[:len(b)-4])
	other[len(snapshot.Magic)]++
	if _, _, ok := snapshot.Decode("d.toml", snapshot.Sealed(other), sum); ok {
		t.Error("a snapshot of another version was taken")
	}
	if _, _, ok := snapshot.Decode("d.toml", snapshot.Sealed(b[:len(b)-4]), sum); !ok {
		t.Error("the snapshot itself was not taken")
	}
}

// ofEachKind is a deck with all that a snapshot can hold.
const ofEachKind = `title = "T"
description = "D"
language = "en"
answer-language = "de"
author = "A"
license = "MIT"
tags = ["a", "b"]
exact = true
alternatives = ";/"
ask-order = "deck"
[[source]]
id = "s"
title = "S"
path = "s.md"
sha256 = "00000000000000000000000000000000000000000000000000000000000000ff"
[[source]]
id = "w"
title = "W"
url = "https://example.org/"
[[card]]
id = "short"
was = ["shorter", "shorten"]
question = "![q](q.png)"
answer = "a"
accept = ["b", "c"]
reverse = true
self = true
exact = false
explanation = "e"
hint = "h"
tags = ["t"]
points = 2.5
cite = { source = "s", section = "3", page = 41, quote = "q" }
[[card]]
question = "open"
answer = "a"
kind = "open"
reverse = true
[[card]]
question = "choice"
answer = "a"
distractors = ["b", { text = "c", why = "w" }]
shuffle = false
answer-at = 2
[[card]]
question = "multiple"
answer = ["a", "b"]
distractors = ["c"]
shuffle = false
[[card]]
question = "truefalse"
answer = true
[[card]]
question = "number"
answer = -0.1
tolerance = "5%"
unit = "km"
[[card]]
cloze = "{{c1::a|b::h}} and {{c2::c}}"
[[card]]
question = "match"
pairs = [["a", "b"], ["c", "d"]]
distractors = ["e"]
shuffle = false
[[card]]
question = "order"
order = ["a", "b"]
shuffle = false
[[card]]
kind = "list"
question = "list"
answer = [["a", "b"], "c"]
ordered = true
need = 1
exact = true
[[card]]
question = "none"
answer = []
distractors = ["a", "b"]
[[card]]
kind = "multiple"
question = "all"
answer = ["a", "b"]
`

// It has a value for each field of each type: a field that is new fails here
// until the deck above has it, and then elsewhere until snapshots have it.
func TestSnapshotWhole(t *testing.T) {
	filled := map[string]bool{}
	d := deckstest.Parse(t, "d.toml", ofEachKind)
	fill(filled, reflect.ValueOf(d))
	delete(filled, "Deck.Files") // not of the text, nor is the next
	delete(filled, "Deck.BuiltIn")
	for field, ok := range filled {
		if !ok {
			t.Errorf("the deck of each kind has no %s", field)
		}
	}
	if len(filled) < 50 {
		t.Errorf("only %d fields were found: %v", len(filled), filled)
	}
}

// fill notes of each exported field if it is anywhere set.
func fill(filled map[string]bool, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			fill(filled, v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			fill(filled, v.Index(i))
		}
	case reflect.Struct:
		if cards, ok := v.Interface().(decks.Cards); ok {
			fill(filled, reflect.ValueOf(cards.List()))
			return
		}
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() {
				name := v.Type().Name() + "." + field.Name
				filled[name] = filled[name] || !v.Field(i).IsZero()
				fill(filled, v.Field(i))
			}
		}
	}
}

// What stands in a snapshot has not changed. If this fails, raise
// Version, and then put the new sum here.
func TestSnapshotVersion(t *testing.T) {
	b, _ := kept(t, "d.toml", ofEachKind)
	got := fmt.Sprintf("version %d: %x", snapshot.Version, sha256.Sum256(b))
	if want := "version 3: 16221f3aa1f653a06d101461b49ad52267f34846c17b906f5699d91f19fab53b"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// A snapshot whose records were changed, and sealed again, is refused or is
// still a deck: each card has a body, and each number a meaning.
func TestSnapshotForged(t *testing.T) {
	b, sum := kept(t, "d.toml", ofEachKind)
	b = b[:len(b)-4]
	refused := 0
	for i := len(snapshot.Magic) + 1 + sha256.Size; i < len(b); i++ {
		for _, value := range []byte{0, 1, 2, 3, 0x10, 0x7f, 0x80, 0xf0, 0xff, b[i] ^ 1} {
			bad := bytes.Clone(b)
			bad[i] = value
			d, _, ok := snapshot.Decode("d.toml", snapshot.Sealed(bad), sum)
			if !ok {
				refused++
				continue
			}
			for _, c := range d.Cards.All() {
				n, isNumber := c.Body.(*decks.Number)
				if c.Body == nil || c.Pos.Line < 0 || c.Points-c.Points != 0 || isNumber && n.Answer-n.Answer != 0 {
					t.Fatalf("with byte %d as %#x, a card is %+v", i, value, c)
				}
			}
		}
	}
	if refused < 100 {
		t.Errorf("only %d were refused", refused)
	}
}

// No bytes make decoding panic, or take memory without measure, even if they
// are sealed and claim to be of the right text.
func FuzzSnapshot(f *testing.F) {
	for seed := range uint64(20) {
		d := deckstest.Deck(rand.New(rand.NewPCG(seed, 5)))
		b, _ := kept(f, d.Name, string(deckstest.Encode(f, d)))
		f.Add(b[len(snapshot.Magic)+1+sha256.Size : len(b)-4])
	}
	f.Add([]byte("\x20\x00\x00\x00" + strings.Repeat("\xff", 40)))
	sum := sha256.Sum256(nil)
	head := append([]byte(snapshot.Magic), snapshot.Version)
	head = append(head, sum[:]...)
	f.Fuzz(func(t *testing.T, b []byte) {
		b = snapshot.Sealed(append(bytes.Clone(head), b...))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		d, _, ok := snapshot.Decode("fuzz.toml", b, sum)
		runtime.ReadMemStats(&after)
		if most := uint64(64*len(b) + 1<<20); after.TotalAlloc-before.TotalAlloc > most {
			t.Errorf("%d bytes took %d, want %d at the most", len(b), after.TotalAlloc-before.TotalAlloc, most)
		}
		if ok != (d != nil) {
			t.Error("a deck that is not ok")
		}
		if !ok {
			return
		}
		for _, c := range d.Cards.All() {
			_, _, _ = c.Key(), c.Label(), c.AnswerTexts()
		}
	})
}

// BenchmarkSnapshot is what the cache adds to the first time, and what it leaves
// of the second when file and checksum are taken away.
func BenchmarkSnapshot(b *testing.B) {
	text := deckstest.Large(20_000)
	d, sum := deckstest.Parse(b, "large.toml", text), sha256.Sum256([]byte(text))
	kept := snapshot.Encode(d, sum)
	b.Run("encode", func(b *testing.B) {
		for b.Loop() {
			snapshot.Encode(d, sum)
		}
	})
	b.Run("decode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, _, ok := snapshot.Decode("large.toml", kept, sum); !ok {
				b.Fatal("not taken")
			}
		}
		b.ReportMetric(float64(len(kept))/1e6, "MB")
	})
}
