package snapshot_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"sync"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/snapshot"
)

// readAll reads all cards. Its error is that the deck is lost.
func readAll(d *decks.Deck) (err error) {
	defer func() {
		if lost, ok := recover().(*decks.Lost); ok {
			err = lost
		}
	}()
	d.Cards.List()
	return nil
}

// large is the text of a deck of several batches, the last of them not full.
func large() string { return deckstest.Large(2*decks.BatchSize + 3) }

// A damaged snapshot is refused, or gives the right cards: from the text where its
// own are damaged. Where the text is gone, too, none is shown as something else.
func checkDamaged(t *testing.T, what string, want *decks.Deck, b []byte, sum snapshot.Sum) (refused, lost bool) {
	t.Helper()
	o, ok := openWith("d.toml", b, sum, func() *decks.Deck { return want })
	if !ok {
		return true, false
	}
	sameTraits(t, want, o.Deck)
	deckstest.Same(t, what, want, o.Deck)
	if o, ok = open("d.toml", b, sum); !ok {
		t.Fatalf("%s: opened only once", what)
	}
	if err := readAll(o.Deck); err != nil {
		if want := "d.toml: was changed while it was in use, and its cards cannot be read as they were"; err.Error() != want {
			t.Fatalf("%s: %v, want %s", what, err, want)
		}
		return false, true
	}
	deckstest.Same(t, what, want, o.Deck)
	return false, false
}

// No byte of a snapshot can change, nor any be missing or more, without it being
// noticed.
func TestSnapshotDamaged(t *testing.T) {
	b, sum := kept(t, "d.toml", ofEachKind)
	want := deckstest.Parse(t, "d.toml", ofEachKind)
	refused, lost := 0, 0
	for i := range b {
		for _, bit := range []byte{1, 0x80, 0xff} {
			bad := bytes.Clone(b)
			bad[i] ^= bit
			r, l := checkDamaged(t, fmt.Sprintf("byte %d changed by %#x", i, bit), want, bad, sum)
			if r {
				refused++
			}
			if l {
				lost++
			}
			if index := len(b) - lastBatch(b); i < index-16*want.Cards.Len() && !r {
				t.Errorf("with byte %d of the index changed, the snapshot was opened", i)
			} else if i >= index && !l {
				t.Errorf("with byte %d of the cards changed, they were read", i)
			}
		}
		if r, _ := checkDamaged(t, "", want, b[:i], sum); !r {
			t.Errorf("with %d bytes, the snapshot was opened", i)
		}
		if r, _ := checkDamaged(t, "", want, snapshot.Resealed(b[:i]), sum); !r {
			t.Errorf("with %d bytes, sealed, the snapshot was opened", i)
		}
	}
	if refused == 0 || lost == 0 {
		t.Errorf("%d were refused, %d lost", refused, lost)
	}
	if r, _ := checkDamaged(t, "", want, append(bytes.Clone(b), 0), sum); !r {
		t.Error("with a byte more, the snapshot was opened")
	}
	sum[0]++
	if r, _ := checkDamaged(t, "", want, b, sum); !r {
		t.Error("the snapshot of another text was opened")
	}
}

// lastBatch is the length of the only batch of a snapshot.
func lastBatch(b []byte) int {
	_, batch := snapshot.Passages(b)
	return len(batch)
}

// Of a snapshot with one damaged batch the other cards are its own, and the text is
// read once at the most.
func TestSnapshotDamagedBatch(t *testing.T) {
	b, sum := kept(t, "d.toml", large())
	b[len(b)-1] ^= 1
	b[len(b)-3-len(b)/3] ^= 1
	reads := 0
	o, ok := openWith("d.toml", b, sum, func() *decks.Deck {
		reads++
		return deckstest.Parse(t, "d.toml", large())
	})
	if !ok {
		t.Fatal("not opened")
	}
	if o.Deck.Cards.At(0); reads != 0 {
		t.Error("the text was read for a card that is not damaged")
	}
	deckstest.Same(t, "damaged", deckstest.Parse(t, "d.toml", large()), o.Deck)
	if reads != 1 {
		t.Errorf("the text was read %d times, want 1", reads)
	}
}

// A text that has another number of cards is another text.
func TestSnapshotDamagedOtherText(t *testing.T) {
	b, sum := kept(t, "d.toml", large())
	b[len(b)-1] ^= 1
	o, _ := openWith("d.toml", b, sum, func() *decks.Deck { return deckstest.Parse(t, "d.toml", deckstest.Large(1)) })
	var lost *decks.Lost
	if err := readAll(o.Deck); !errors.As(err, &lost) || lost.Fault.Hint == "" {
		t.Errorf("%v, want a deck that is lost, and what to do", err)
	}
}

// A snapshot that was changed, and sealed again, is refused or is still a deck: each
// card has a body, and each number a meaning.
func TestSnapshotForged(t *testing.T) {
	b, sum := kept(t, "d.toml", ofEachKind)
	refused := 0
	for i := snapshot.HeadSize; i < len(b); i++ {
		for _, value := range []byte{0, 1, 2, 3, 0x10, 0x7f, 0x80, 0xf0, 0xff, b[i] ^ 1} {
			bad := bytes.Clone(b)
			bad[i] = value
			o, ok := open("d.toml", snapshot.Resealed(bad), sum)
			if !ok || readAll(o.Deck) != nil {
				refused++
				continue
			}
			for _, c := range o.Deck.Cards.All() {
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

// The index of a large deck is read in two pieces.
func TestSnapshotLargeIndex(t *testing.T) {
	text := deckstest.Large(40_000)
	d, reads := deckstest.Opened(t, "d.toml", text)
	if n := reads.Load(); n != 2 {
		t.Errorf("it was read %d times to open it", n)
	}
	want := deckstest.Parse(t, "d.toml", text)
	for _, i := range []int{0, 25_000, 39_999} {
		if got := d.Cards.At(i); !reflect.DeepEqual(got, want.Cards.At(i)) || d.Cards.Len() != 40_000 {
			t.Errorf("of %d cards, number %d is %+v", d.Cards.Len(), i, got)
		}
	}
}

// Cards may be asked for in any order and by several goroutines: each is the same
// each time.
func TestSnapshotAnyOrder(t *testing.T) {
	text := large()
	b, sum := kept(t, "d.toml", text)
	b[len(b)-1] ^= 1 // one batch comes from the text
	want := deckstest.Parse(t, "d.toml", text)
	o, _ := openWith("d.toml", b, sum, func() *decks.Deck { return deckstest.Parse(t, "d.toml", text) })
	cards := o.Deck.Cards
	got := make([][]*decks.Card, 8)
	var readers sync.WaitGroup
	for g := range got {
		readers.Go(func() {
			got[g] = make([]*decks.Card, cards.Len())
			for _, i := range rand.New(rand.NewPCG(uint64(g), 1)).Perm(cards.Len()) {
				got[g][i] = cards.At(i)
				if cards.Sum(i) != want.Cards.At(i).Sum() {
					t.Errorf("the sum of card %d is another", i)
				}
			}
		})
	}
	readers.Wait()
	for i := range cards.Len() {
		for g := range got {
			if got[g][i] != cards.At(i) || cards.Index(got[g][i]) != i {
				t.Fatalf("card %d is not the same each time", i)
			}
		}
	}
	deckstest.Same(t, "in any order", want, o.Deck)
}

// What was noted of a card counts no more when it has been replaced.
func TestSnapshotReplaced(t *testing.T) {
	b, sum := kept(t, "d.toml", large())
	o, _ := open("d.toml", b, sum)
	want := deckstest.Parse(t, "d.toml", large())
	for _, d := range []*decks.Deck{want, o.Deck} {
		for _, i := range []int{1, decks.BatchSize} {
			d.Cards.Replace(i, decks.Card{ID: "new", Was: []string{"old"}, Question: "q", Points: 2, Body: &decks.Short{Answer: strings.Repeat("a", i), Reverse: true}})
		}
	}
	sameTraits(t, want, o.Deck)
	deckstest.Same(t, "replaced", want, o.Deck)
}
