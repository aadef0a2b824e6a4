package keep

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/history"
	"quiz/quiz/schedule"
)

// answer puts an answer to a part of a card into the history, under a name.
func answer(t *testing.T, store *history.Store, d *decks.Deck, c *decks.Card, part, name string, grade schedule.Grade, at time.Time) {
	t.Helper()
	_, _, err := store.Record(history.Answer{
		Sitting: "s", Key: arrange.Key{Deck: d.ID, Card: name, Part: part}, Kind: c.Kind().String(), Fingerprint: arrange.Fingerprint(c, part),
		Verdict: "right", Points: 1, MaxPoints: 1, Seconds: 1, Try: 1, Grade: grade, At: at,
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What is read of cards under their old names is what is known of them once the
// history is renamed; reading changes nothing, and nothing is dropped.
func TestKnownAsRenamed(t *testing.T) {
	for seed := range uint64(30) {
		r := rand.New(rand.NewPCG(seed, 5))
		store := opened(t)
		list := []*decks.Deck{deckstest.Deck(r), deckstest.Deck(r)}
		list[1].ID = "other"
		answers := 0
		for _, d := range list {
			for _, c := range d.Cards.All() {
				names := append([]string{c.Key(), c.DerivedKey()}, c.Was...)
				for _, part := range arrange.Parts(c) {
					for range r.IntN(6) {
						at := began.Add(time.Duration(r.IntN(1_000_000)) * -time.Minute)
						answer(t, store, d, c, part, names[r.IntN(len(names))], schedule.Grade(r.IntN(5)), at)
						answers++
					}
				}
			}
		}
		before := exported(t, store)
		read, err := Known(store, list)
		if err != nil {
			t.Fatal(err)
		}
		if after := exported(t, store); after != before {
			t.Fatalf("seed %d: reading changed\n%s\nto\n%s", seed, before, after)
		}
		if _, err := Rename(store, list, atOnce); err != nil {
			t.Fatal(err)
		}
		renamed, err := Known(store, list)
		if err != nil || !maps.Equal(read, renamed) {
			t.Fatalf("seed %d: read was\n%v\nand is, renamed,\n%v\n%v", seed, read, renamed, err)
		}
		if n := count(t, store); n != answers {
			t.Fatalf("seed %d: of %d answers there are %d", seed, answers, n)
		}
		for key := range renamed {
			if d := list[map[string]int{"other": 1}[key.Deck]]; !hasKey(d, key.Card) {
				t.Fatalf("seed %d: the history knows %v, which is the name of no card", seed, key)
			}
		}
		after := exported(t, store)
		if _, err := Rename(store, list, atOnce); err != nil || exported(t, store) != after {
			t.Fatalf("seed %d: the second time something was renamed, %v", seed, err)
		}
	}
}

func exported(t *testing.T, store *history.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := store.Export(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func hasKey(d *decks.Deck, key string) bool {
	for _, c := range d.Cards.All() {
		if c.Key() == key {
			return true
		}
	}
	return false
}

// A card that is renamed in the editor while it is asked keeps what is known of
// it, and has its answers under the new id from then on.
func TestKeeperFollowsRenamed(t *testing.T) {
	store := opened(t)
	d := deckstest.Parse(t, "t.toml", deckstest.WithIDs)
	answer(t, store, d, d.Cards.At(1), "", "two", schedule.Good, began.Add(-100*24*time.Hour))
	k, err := NewKeeper(config(store), []*decks.Deck{d}, "s")
	if err != nil {
		t.Fatal(err)
	}
	session, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Order: quiz.DeckOrder})
	if err != nil {
		t.Fatal(err)
	}
	session.Skip(1)
	ahead := k.Ahead(session.Next())
	now := deckstest.Parse(t, "t.toml", deckstest.RenamedTwo())
	session.Mend(session.Next(), now, now.Cards.At(1))
	if got := k.Ahead(session.Next()); got != ahead || session.Next().Card.ID != "deux" {
		t.Errorf("card %s comes again in %q, and before in %q", session.Next().Card.ID, got, ahead)
	}
	session.Observe(k)
	session.Answer(quiz.Response{Texts: []string{"2"}}, 1)
	var names []string
	for a, err := range store.Answers(history.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, a.Card)
	}
	if want := []string{"deux", "deux"}; !reflect.DeepEqual(names, want) {
		t.Errorf("answers are under %q, want %q", names, want)
	}
	if m := k.memory(session.Answers()[1].Question); m.Reps != 2 || k.faults > 0 {
		t.Errorf("it was answered %d times, with %d faults", m.Reps, k.faults)
	}
}
