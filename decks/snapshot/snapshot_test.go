package snapshot_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/decks/library"
	"quiz/decks/snapshot"
)

// kept is the snapshot of a text, and the sum under which it is to be opened.
func kept(t testing.TB, name, text string) ([]byte, snapshot.Sum) {
	t.Helper()
	sum := snapshot.SumOf(text)
	return snapshot.Encode(deckstest.Parse(t, name, text), sum, true), sum
}

// open opens a snapshot whose text is gone.
func open(name string, b []byte, sum snapshot.Sum) (snapshot.Opened, bool) {
	return openWith(name, b, sum, func() *decks.Deck { return nil })
}

func openWith(name string, b []byte, sum snapshot.Sum, fromText func() *decks.Deck) (snapshot.Opened, bool) {
	return snapshot.Open(name, io.NewSectionReader(bytes.NewReader(b), 0, int64(len(b))), sum, fromText)
}

// roundTrip takes the snapshot of a text that was read under one name, and sees
// that under every other it is the deck that the text itself would give.
func roundTrip(t testing.TB, name, text string) {
	t.Helper()
	b, sum := kept(t, name, text)
	for _, name := range []string{name, "dir/other.toml", "random.toml", ".toml"} {
		got, ok := open(name, b, sum)
		if !ok {
			t.Fatalf("as %s, the snapshot was not opened, of:\n%s", name, text)
		}
		want := deckstest.Parse(t, name, text)
		sameTraits(t, want, got.Deck)
		deckstest.Same(t, name, want, got.Deck)
		if !reflect.DeepEqual(got.Images, want.Images()) || !got.HasCardLine {
			t.Fatalf("images %q, want %q; %v", got.Images, want.Images(), got.HasCardLine)
		}
	}
}

// sameTraits sees that what is known of cards that were not read is what they say
// themselves.
func sameTraits(t testing.TB, want, got *decks.Deck) {
	t.Helper()
	type note struct {
		kind   decks.Kind
		points float64
		hasID  bool
		was    string
		sum    decks.CardSum
		parts  string
		print  string
	}
	noteOf := func(d *decks.Deck, i int) note {
		parts := arrange.PartsAt(d, i)
		return note{
			d.Cards.Kind(i), d.Cards.Points(i), d.Cards.HasID(i), fmt.Sprintf("%q", d.Cards.Was(i)), d.Cards.Sum(i),
			fmt.Sprintf("%q", parts), arrange.FingerprintAt(d, i, parts[len(parts)-1]),
		}
	}
	if n := got.Cards.Len(); n != want.Cards.Len() {
		t.Fatalf("%d cards, want %d", n, want.Cards.Len())
	}
	for i := range want.Cards.Len() {
		if a, b := noteOf(want, i), noteOf(got, i); a != b {
			t.Fatalf("of card %d is known\n%+v, want\n%+v", i, b, a)
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

// For all that is known of cards without reading them, two sections are read, and no
// card.
func TestSnapshotUnread(t *testing.T) {
	d, reads := deckstest.Opened(t, "d.toml", large())
	before := reads.Load()
	for i := range d.Cards.Len() {
		_, _, _, _ = d.Cards.Kind(i), d.Cards.Points(i), d.Cards.HasID(i), d.Cards.Was(i)
		_, _, _ = d.Cards.Sum(i), arrange.PartsAt(d, i), arrange.FingerprintAt(d, i, arrange.Whole)
	}
	if n := reads.Load() - before; n != 2 {
		t.Errorf("the snapshot was read %d times, want 2", n)
	}
}

// Texts of a batch share one array, and so do lists; yet none can be changed
// through another.
func TestSnapshotListsApart(t *testing.T) {
	text := deckstest.Large(3)
	b, sum := kept(t, "d.toml", text)
	o, _ := open("d.toml", b, sum)
	d := o.Deck
	d.Tags = append(d.Tags, "more")
	d.Cards.At(0).Tags = append(d.Cards.At(0).Tags, "more")
	choice := d.Cards.At(0).Body.(*decks.Choice)
	choice.Distractors = append(choice.Distractors, decks.Distractor{Text: "more"})
	want := deckstest.Parse(t, "d.toml", text)
	d.Cards, want.Cards, d.Tags = decks.CardsOf(d.Cards.List()[1:]...), decks.CardsOf(want.Cards.List()[1:]...), nil
	deckstest.Same(t, "behind lists that grew", want, d)
}

// A snapshot that another version of the program wrote is whole, and not opened.
func TestSnapshotOtherVersion(t *testing.T) {
	b, sum := kept(t, "d.toml", deckstest.OneCard)
	other := bytes.Clone(b)
	other[len(snapshot.Magic)]++
	if _, ok := open("d.toml", snapshot.Resealed(other), sum); ok {
		t.Error("a snapshot of another version was opened")
	}
	if again := snapshot.Resealed(b); !bytes.Equal(again, b) {
		t.Error("sealed again, it is not the same")
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
	if want := "version 5: 5ac1932c1ebbd2e3cac102a0b4247f69a997b0a3807ab01505c52528cb66d7db"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// No bytes make opening panic, or take memory without measure, even if they are
// sealed and claim to be of the right text.
func FuzzSnapshot(f *testing.F) {
	for seed := range uint64(20) {
		d := deckstest.Deck(rand.New(rand.NewPCG(seed, 5)))
		b, _ := kept(f, d.Name, string(deckstest.Encode(f, d)))
		deck, batch := snapshot.Passages(b)
		f.Add(deck, batch, d.Cards.Len()-1)
	}
	f.Add([]byte("\x20\x00\x00\x00"+strings.Repeat("\xff", 40)), []byte(nil), 0)
	f.Fuzz(func(t *testing.T, deck, batch []byte, cards int) {
		sum := snapshot.SumOf("")
		b := snapshot.Forged(sum, deck, batch, cards&0xff)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		o, ok := open("fuzz.toml", b, sum)
		lost := ok && readAll(o.Deck) != nil
		runtime.ReadMemStats(&after)
		if most := uint64(64*len(b) + 1<<20); after.TotalAlloc-before.TotalAlloc > most {
			t.Errorf("%d bytes took %d, want %d at the most", len(b), after.TotalAlloc-before.TotalAlloc, most)
		}
		if ok != (o.Deck != nil) {
			t.Error("a deck that is not ok")
		}
		if !ok || lost {
			return
		}
		for _, c := range o.Deck.Cards.All() {
			_, _, _ = c.Key(), c.Label(), c.AnswerTexts()
		}
	})
}

// BenchmarkSnapshot is what the cache adds to the first time, and what it leaves
// of the second: opening is all that it takes until a card is asked for, and
// reading is what it takes to read all of them.
func BenchmarkSnapshot(b *testing.B) {
	text := deckstest.Large(100_000)
	d, sum := deckstest.Parse(b, "large.toml", text), snapshot.SumOf(text)
	kept := snapshot.Encode(d, sum, true)
	open := func(b *testing.B) *decks.Deck {
		o, ok := open("large.toml", kept, sum)
		if !ok {
			b.Fatal("not opened")
		}
		return o.Deck
	}
	b.Run("encode", func(b *testing.B) {
		for b.Loop() {
			snapshot.Encode(d, sum, true)
		}
		b.ReportMetric(float64(len(kept))/1e6, "MB")
	})
	b.Run("open", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			open(b)
		}
	})
	b.Run("sums", func(b *testing.B) {
		for b.Loop() {
			d := open(b)
			for i := range d.Cards.Len() {
				d.Cards.Sum(i)
			}
		}
	})
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			open(b).Cards.List()
		}
	})
}
