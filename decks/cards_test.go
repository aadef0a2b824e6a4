package decks_test

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"quiz/decks"
)

// A pile reads n cards, and counts the batches that it was asked for.
type pile struct {
	n     int
	asked atomic.Int32
}

func (p *pile) Batch(n int) []decks.Card {
	p.asked.Add(1)
	var cards []decks.Card
	for i := n * decks.BatchSize; i < min(p.n, (n+1)*decks.BatchSize); i++ {
		cards = append(cards, *numberedCard(i))
	}
	return cards
}

func (p *pile) Sum(i int) (decks.CardSum, bool)         { return numberedCard(i).Sum(), i%2 == 0 }
func (p *pile) Fingerprint(i int) (decks.CardSum, bool) { return decks.CardSum{byte(i)}, i%2 == 0 }

// numberedCard is a card, some of which have neither id nor one point, or had an id
// before.
func numberedCard(i int) *decks.Card {
	c := &decks.Card{Question: fmt.Sprint(i), Points: float64(1 + i%3), Body: &decks.Short{Answer: "a"}}
	if i%5 != 0 {
		c.ID = fmt.Sprintf("c%d", i)
	}
	if i%7 == 1 {
		c.Was = []string{fmt.Sprintf("w%d", i)}
	}
	return c
}

// both are n cards, in a list and from a reader.
func both(n int) (list, lazy decks.Cards, p *pile) {
	cards, traits := make([]*decks.Card, n), make([]decks.CardTraits, n)
	for i := range cards {
		cards[i] = numberedCard(i)
		traits[i] = decks.TraitsOf(cards[i], true)
	}
	p = &pile{n: n}
	return decks.CardsOf(cards...), decks.CardsFrom(p, traits), p
}

// Whether they stand in a list or come from a reader, cards are the same: in batches
// that are full, and in one that is not.
func TestCards(t *testing.T) {
	const b = decks.BatchSize
	for _, n := range []int{1, b - 1, b, b + 1, 2 * b, 2*b + 1} {
		list, lazy, _ := both(n)
		if list.Len() != n || lazy.Len() != n {
			t.Fatalf("of %d cards, there are %d and %d", n, list.Len(), lazy.Len())
		}
		for i, c := range lazy.All() {
			if c.Question != fmt.Sprint(i) || c != lazy.At(i) || lazy.Index(c) != i || list.Index(list.At(i)) != i {
				t.Fatalf("of %d cards, card %d is %+v", n, i, c)
			}
		}
		if lazy.Index(list.At(0)) != -1 || list.Index(lazy.At(0)) != -1 {
			t.Error("a card that is not there has a position")
		}
		mine := list.List()
		mine[0] = nil
		if list.At(0) == nil || !slices.EqualFunc(list.List(), lazy.List(), func(a, b *decks.Card) bool { return a.Question == b.Question }) {
			t.Error("the lists differ, or are not the caller's own")
		}
		for range lazy.All() {
			break
		}
	}
	if n := (decks.Cards{}).Len(); n != 0 {
		t.Errorf("of no cards there are %d", n)
	}
}

// What is noted of a card is what the card says, and no card is read for it.
func TestCardTraits(t *testing.T) {
	list, lazy, p := both(200)
	for i := range list.Len() {
		if c := list.At(i); lazy.Kind(i) != c.Kind() || lazy.HasID(i) != (c.ID != "") || !lazy.IsUndivided(i) || list.IsUndivided(i) {
			t.Errorf("card %d: %v, %v", i, lazy.Kind(i), lazy.HasID(i))
		}
	}
	if p.asked.Load() != 0 {
		t.Errorf("%d batches were read", p.asked.Load())
	}
	for i := range list.Len() {
		if c := list.At(i); lazy.Points(i) != c.Points || !slices.Equal(lazy.Was(i), c.Was) || lazy.Sum(i) != c.Sum() || list.Sum(i) != c.Sum() {
			t.Errorf("card %d: %v points, was %q", i, lazy.Points(i), lazy.Was(i))
		}
		if _, known := lazy.Fingerprint(i); known != (i%2 == 0) {
			t.Errorf("the fingerprint of card %d is known: %v", i, known)
		}
		if _, known := list.Fingerprint(i); known {
			t.Errorf("the fingerprint of card %d is known without it", i)
		}
	}
}

// Traits have room for each kind.
func TestCardTraitsKinds(t *testing.T) {
	bodies := []decks.Body{
		&decks.Short{}, &decks.Open{}, &decks.Choice{}, &decks.Multiple{}, &decks.TrueFalse{},
		&decks.Number{}, &decks.Cloze{}, &decks.Match{}, &decks.Order{}, &decks.List{},
	}
	if len(bodies) != len(decks.Kinds()) {
		t.Errorf("%d kinds, want %d", len(bodies), len(decks.Kinds()))
	}
	for _, body := range bodies {
		c := &decks.Card{Body: body}
		for _, undivided := range []bool{true, false} {
			cards := decks.CardsFrom(&pile{n: 1}, []decks.CardTraits{decks.TraitsOf(c, undivided)})
			if cards.Kind(0) != c.Kind() || cards.IsUndivided(0) != undivided || cards.HasID(0) {
				t.Errorf("%v is noted as %v, undivided %v", c.Kind(), cards.Kind(0), cards.IsUndivided(0))
			}
		}
	}
}

// A card that is replaced stays where it is, and nothing that was noted of it counts
// any more. Of the others it does.
func TestCardsReplace(t *testing.T) {
	list, lazy, p := both(200)
	for _, cards := range []decks.Cards{list, lazy} {
		for _, i := range []int{0, 2, 199} {
			was := cards.At(i)
			cards.Replace(i, decks.Card{ID: "n", Was: []string{"m"}, Points: 7, Body: &decks.Open{Answer: "b"}})
			if now := cards.At(i); now != was || now.ID != "n" {
				t.Errorf("card %d is %+v", i, now)
			}
			_, known := cards.Fingerprint(i)
			if known || cards.Kind(i) != decks.KindOpen || cards.Points(i) != 7 || !cards.HasID(i) || len(cards.Was(i)) != 1 || cards.IsUndivided(i) || cards.Sum(i) != cards.At(i).Sum() {
				t.Errorf("what was noted of card %d still counts", i)
			}
		}
	}
	if !lazy.IsUndivided(1) || p.asked.Load() != 2 {
		t.Errorf("undivided %v; %d batches read", lazy.IsUndivided(1), p.asked.Load())
	}
}

// Each batch is read once, whoever asks for it.
func TestCardsAtOnce(t *testing.T) {
	_, lazy, p := both(10 * decks.BatchSize)
	var readers sync.WaitGroup
	lists := make([][]*decks.Card, 8)
	for i := range lists {
		readers.Go(func() { lists[i] = lazy.List() })
	}
	readers.Wait()
	for _, list := range lists {
		if !slices.Equal(list, lists[0]) {
			t.Error("two have different cards")
		}
	}
	if p.asked.Load() != 10 {
		t.Errorf("%d batches were read", p.asked.Load())
	}
}

// The sum of a card stays when it is renamed, and only then.
func TestCardSum(t *testing.T) {
	c := decks.Card{ID: "a", Question: "q", Body: &decks.Short{Answer: "x"}}
	renamed, asksElse, expectsElse, other := c, c, c, c
	renamed.ID, renamed.Was = "b", []string{"a"}
	asksElse.Question = "r"
	expectsElse.Body = &decks.Short{Answer: "y"}
	other.ID = "b"
	if renamed.Sum() != c.Sum() || asksElse.Sum() != c.Sum() {
		t.Error("another name or question makes another sum")
	}
	if expectsElse.Sum() == c.Sum() || other.Sum() == c.Sum() {
		t.Error("another answer or card makes no other sum")
	}
}
