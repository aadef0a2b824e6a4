package snapshot

import (
	"encoding/binary"
	"math"
	"testing"

	"quiz/decks"
	"quiz/decks/place"
)

// reads is a codec that is to read one number.
func reads(v uint64) *codec {
	return &codec{reading: true, records: binary.AppendUvarint(nil, v)}
}

// A number is read as it was written, up to the largest that there can be; a larger
// one, and one that is cut, make the records bad.
func TestNumber(t *testing.T) {
	for _, n := range []int{0, 1, 0x7f, 0x80, 0x81, 0x3fff, 0x4000, math.MaxInt32 - 1, math.MaxInt32} {
		w := &codec{}
		w.number(&n)
		r, got := &codec{reading: true, records: w.records}, -1
		if r.number(&got); got != n || r.bad || len(r.records) != 0 {
			t.Errorf("%d is read as %d, bad %v, %d bytes left", n, got, r.bad, len(r.records))
		}
	}
	for _, v := range []uint64{math.MaxInt32 + 1, math.MaxUint32, math.MaxUint64} {
		r, got := reads(v), -1
		if r.number(&got); got != 0 || !r.bad {
			t.Errorf("%d is read as %d, bad %v", v, got, r.bad)
		}
	}
	for _, records := range []string{"", "\x80", "\xff\xff"} {
		r, got := &codec{reading: true, records: []byte(records), unread: "x"}, -1
		if r.number(&got); got != 0 || !r.bad || r.unread != "" {
			t.Errorf("%q is read as %d, bad %v, %q left", records, got, r.bad, r.unread)
		}
	}
}

// What has bounds of its own is bad beyond them.
func TestBounds(t *testing.T) {
	for v, want := range map[uint64]bool{0: false, 1: true} {
		r, got := reads(v), !want
		if r.flag(&got); got != want || r.bad {
			t.Errorf("flag %d is %v, bad %v", v, got, r.bad)
		}
		w := &codec{}
		if w.flag(&want); w.bad || want != (v == 1) || len(w.records) != 1 || w.records[0] != byte(v) {
			t.Errorf("%v is written %q", want, w.records)
		}
	}
	for v, want := range map[uint64]decks.Exactness{0: decks.AsDeck, 1: decks.NotExact, 2: decks.Exact} {
		r, got := reads(v), decks.Exactness(9)
		if r.exactness(&got); got != want || r.bad {
			t.Errorf("exactness %d is %v, bad %v", v, got, r.bad)
		}
	}
	r, flag := reads(2), true
	if r.flag(&flag); !r.bad || flag {
		t.Errorf("flag 2 is %v", flag)
	}
	r, exact := reads(3), decks.Exact
	if r.exactness(&exact); !r.bad || exact != decks.AsDeck {
		t.Errorf("exactness 3 is %v", exact)
	}
	for _, f := range []float64{0, 1, -0.1, math.MaxFloat64, math.SmallestNonzeroFloat64} {
		w, got := &codec{}, -1.0
		w.float(&f)
		r := &codec{reading: true, records: w.records}
		if r.float(&got); got != f || r.bad || len(r.records) != 0 {
			t.Errorf("%v is read as %v, bad %v", f, got, r.bad)
		}
	}
	for _, f := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		w, got := &codec{}, -1.0
		w.float(&f)
		r := &codec{reading: true, records: w.records}
		if r.float(&got); got != 0 || !r.bad {
			t.Errorf("%v is read as %v, bad %v", f, got, r.bad)
		}
	}
}

// A text and a list may be as long as what is left, and no longer.
func TestLengths(t *testing.T) {
	for n, ok := range map[uint64]bool{0: true, 2: true, 3: true, 4: false} {
		r, got := reads(n), "?"
		r.unread = "abc"
		if r.text(&got); r.bad == ok || ok && (got != "abc"[:n] || r.unread != "abc"[n:]) {
			t.Errorf("of 3 bytes %d are %q, bad %v", n, got, r.bad)
		}
	}
	for n, ok := range map[uint64]bool{0: true, 2: true, 3: true, 4: false} {
		r := reads(n)
		r.records = append(r.records, 0, 0)
		var list []string
		if listOf(r, &r.Words, &list); r.bad == ok || (list == nil) != (n == 0 || !ok) || ok && n > 0 && len(list) != int(n)-1 {
			t.Errorf("with 2 bytes left a list of %d is %q, bad %v", n, list, r.bad)
		}
	}
}

// Lines are steps up and down, and none is below 0.
func TestPlaces(t *testing.T) {
	for n, want := range map[int]int{0: 0, -1: 1, 1: 2, -2: 3, 2: 4, 1000: 2000, -1000: 1999} {
		if got := zigzag(n); got != want || unzigzag(got) != n {
			t.Errorf("%d is written %d, and read %d", n, got, unzigzag(got))
		}
	}
	w := &codec{}
	places := []place.Pos{{Line: 5, Column: 1}, {Line: 2, Column: 7}, {}, {Line: 300, Column: 200}}
	for i := range places {
		w.pos(&places[i])
	}
	r := &codec{reading: true, records: w.records, name: "d.toml"}
	for _, want := range places {
		var got place.Pos
		if r.pos(&got); got != (place.Pos{File: "d.toml", Line: want.Line, Column: want.Column}) || r.bad {
			t.Errorf("%v is read as %v, bad %v", want, got, r.bad)
		}
	}
	r = &codec{reading: true, records: []byte{byte(zigzag(-1)), 1}}
	if r.pos(&place.Pos{}); !r.bad {
		t.Error("a line below 0 is taken")
	}
}

// What is too short for the length of its records is no passage.
func TestShortPassage(t *testing.T) {
	for n := range 6 {
		if _, ok := passageOf("d.toml", make([]byte, n), 0); ok != (n >= 4) {
			t.Errorf("of %d bytes: %v", n, ok)
		}
	}
}

// What stands in a passage beside what is read from it makes no sense, and neither does
// one in which something is missing.
func TestWholePassage(t *testing.T) {
	passage := func(records, texts string) []byte {
		var deck, x codec
		deck.deck(&decks.Deck{ID: "d", Title: "T"}, new([]string))
		x.card(&decks.Card{Points: 1, Body: &decks.Open{Answer: "a"}})
		deck.records, deck.texts = append(deck.records, records...), append(deck.texts, texts...)
		x.records, x.texts = append(x.records, records...), append(x.texts, texts...)
		if _, ok := readBatch("d.toml", x.appendPassage(nil), 1); ok != (records+texts == "") {
			t.Errorf("a card with %q and %q more: %v", records, texts, ok)
		}
		return deck.appendPassage(nil)
	}
	for _, more := range [][2]string{{"", ""}, {"\x00", ""}, {"", "x"}, {"\x01", "x"}} {
		b := passage(more[0], more[1])
		if _, _, ok := readDeck("d.toml", b); ok != (more[0]+more[1] == "") {
			t.Errorf("a deck with %q more: %v", more, ok)
		}
		for n := range b {
			if _, _, ok := readDeck("d.toml", b[:n]); ok && more[1] == "" {
				t.Errorf("%d bytes of a deck with %q more are taken", n, more)
			}
		}
	}
}

// An item without a spelling is none, and the cards of its batch are refused.
func TestItemsWithoutSpelling(t *testing.T) {
	for _, c := range []struct {
		items []decks.Item
		want  bool
	}{
		{[]decks.Item{{"a"}, {"b", "c"}}, true}, {[]decks.Item{{"a"}, {}}, false}, {[]decks.Item{nil, {"a"}}, false},
	} {
		x := &codec{}
		x.card(&decks.Card{Points: 1, Body: &decks.List{Items: c.items}})
		if _, ok := readBatch("d.toml", x.appendPassage(nil), 1); ok != c.want {
			t.Errorf("%q: %v", c.items, ok)
		}
	}
}

// No room is made for more cards than the records can hold.
func TestMostCards(t *testing.T) {
	for _, c := range []struct {
		n, bytes int
		want     bool
	}{
		{1, 13, false}, {1, 14, true}, {2, 27, false}, {2, 28, true}, {64, 64*14 - 1, false},
	} {
		x := &codec{records: make([]byte, c.bytes)}
		if _, ok := passageOf("d.toml", x.appendPassage(nil), c.n*leastCard); ok != c.want {
			t.Errorf("%d cards in %d bytes: %v", c.n, c.bytes, ok)
		}
	}
}
