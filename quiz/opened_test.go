package quiz_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/filter"
	"quiz/quiz"
	"quiz/quiz/quiztest"
)

// A sitting of a deck that was opened from its snapshot is the same as one of the
// deck that was read from its text: the same questions in the same order.
func TestOpenedSame(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 14))
		text := string(deckstest.Encode(t, deckstest.Deck(r)))
		parsed := deckstest.Parse(t, "random.toml", text)
		opened, _ := deckstest.Opened(t, "random.toml", text)
		o := quiz.Options{Seed: seed, Order: quiz.Order(r.IntN(3)), Count: r.IntN(8), Flip: r.IntN(4) == 0}
		switch r.IntN(3) {
		case 0:
			o.Kinds = decks.Kinds()[:1+r.IntN(9)]
		case 1:
			o.Tags = []string{"all", "of them"}
		}
		want, wantErr := quiz.NewSession([]*decks.Deck{parsed}, o)
		got, err := quiz.NewSession([]*decks.Deck{opened}, o)
		if !reflect.DeepEqual(err, wantErr) {
			t.Fatalf("seed %d: %v, want %v", seed, err, wantErr)
		}
		if err != nil {
			continue
		}
		if a, b := got.Summary(), want.Summary(); !reflect.DeepEqual(a, b) {
			t.Fatalf("seed %d: it comes to %+v, want %+v", seed, a, b)
		}
		for want.Next() != nil {
			a, b := got.Next(), want.Next()
			if a == nil || a.Key() != b.Key() || a.Prompt != b.Prompt || a.Self != b.Self || !reflect.DeepEqual(a.Options, b.Options) || !reflect.DeepEqual(a.Solution(), b.Solution()) {
				t.Fatalf("seed %d: asked is\n%+v, want\n%+v", seed, a, b)
			}
			got.Skip(1)
			want.Skip(1)
		}
		if got.Next() != nil {
			t.Fatalf("seed %d: one more is asked: %+v", seed, got.Next())
		}
	}
}

// Before the first question of a deck no card is read but those that stand with
// its own, whatever kinds are asked, and few bytes are taken for each card.
func TestOpenedUnread(t *testing.T) {
	const n = 1000
	for _, o := range []quiz.Options{{}, {Order: quiz.DeckOrder}, {Count: 5}, {Filter: filter.Filter{Kinds: []decks.Kind{decks.KindChoice}}}} {
		d, reads := deckstest.Opened(t, "large.toml", deckstest.Large(n))
		opened := reads.Load()
		s := quiztest.Session(t, o, d)
		if s.Next() == nil || reads.Load() != opened+1 {
			t.Errorf("%+v: for the first question %d batches were read, want 1", o, reads.Load()-opened)
		}
		if sum := s.Summary(); sum.AllPoints != float64(len(s.Refs())) || reads.Load() != opened+1 {
			t.Errorf("%+v: %v points, and %d batches read", o, sum.AllPoints, reads.Load()-opened)
		}
	}
	d, _ := deckstest.Opened(t, "large.toml", deckstest.Large(n))
	d.Cards.List()
	if most := testing.AllocsPerRun(5, func() { quiztest.Session(t, quiz.Options{}, d) }); most > 100 {
		t.Errorf("it takes %v objects to begin a sitting of %d cards", most, n)
	}
}

// A card that is mended is asked as it is then, also where its deck was opened and
// something else was noted of it.
func TestOpenedMended(t *testing.T) {
	d, _ := deckstest.Opened(t, "d.toml", deckstest.WithIDs)
	s := quiztest.Session(t, quiz.Options{Order: quiz.DeckOrder}, d)
	from := deckstest.Parse(t, "d.toml", "title = 'T'\n[[card]]\nid = 'one'\ncloze = '{{c1::a}} {{c2::b}}'\npoints = 3\n")
	s.Mend(s.Next(), from, from.Cards.At(0))
	if q := s.Next(); q.Part != "c1" || q.Card.Points != 3 {
		t.Errorf("asked is %q, for %v points", q.Part, q.Card.Points)
	}
	if all := s.Summary().AllPoints; all != 5 {
		t.Errorf("%v points in all, want 5", all)
	}
}
