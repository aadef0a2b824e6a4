package review_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/review"
	"quiz/quiz/schedule"
)

// randomDesk has cards with and without siblings. Questions are answered by
// chance.
func randomDesk(t *testing.T, r *rand.Rand, most int) *desk {
	var names []string
	for i := range 1 + r.IntN(most) {
		names = append(names, fmt.Sprintf("%sc%02d", []string{"", "", "+", "*", "**", "****"}[r.IntN(6)], i))
	}
	w := newDesk(t, cards(names...))
	w.ease = func(*quiz.Question) int { return []int{0, 1, 1, 2, 3, 3, 3, 3, 3, 4}[r.IntN(10)] }
	return w
}

// Whatever is known, each part of each card is in one place of the plan, and
// everything holds what it says.
func TestRandomPlans(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 60 {
		w := randomDesk(t, r, 20)
		for range 30 {
			o := w.options()
			o.New = r.IntN(8)
			p := w.plan(o)
			checkPlan(t, w, p, o)
			o.Limit = 1 + r.IntN(10)
			limited := w.plan(o)
			if limited.Total() != min(p.Total(), o.Limit) {
				t.Fatalf("limit %d: %s\nwithout: %s", o.Limit, inShort(limited), inShort(p))
			}
			w.sit(limited)
			for range r.IntN(4) {
				w.tomorrow()
			}
		}
	}
}

// listed are all cards of a plan.
func listed(p *review.Plan) (list []*review.Card) {
	for _, cards := range [][]*review.Card{p.Learning, p.Due, p.Changed, p.New} {
		list = append(list, cards...)
	}
	return list
}

func checkPlan(t *testing.T, w *desk, p *review.Plan, o review.Options) {
	t.Helper()
	today := schedule.Day(w.now, w.params.Location)
	cards := map[*decks.Card]string{}
	for _, c := range listed(p) {
		if other, twice := cards[c.Card()]; twice {
			t.Fatalf("%s: %s and %s on one day", c.Card().ID, other, c.Part)
		}
		cards[c.Card()] = c.Part
	}
	for i, c := range p.Due {
		if day := schedule.Day(c.Memory.Due, w.params.Location); day > today || c.Memory.State != schedule.Review {
			t.Fatalf("%s is not due", c.Card().ID)
		}
		if i > 0 && less(w, p.Due[i-1], c, today) {
			t.Fatalf("%s comes before %s", p.Due[i-1].Card().ID, c.Card().ID)
		}
	}
	if len(p.New) > max(0, o.New-o.NewToday) {
		t.Fatalf("%d new cards of %d, %d of them before", len(p.New), o.New, o.NewToday)
	}
	for _, c := range w.list[0].Cards.All() {
		for _, part := range arrange.Parts(c) {
			k, ok := w.known[arrange.Key{Deck: "deck", Card: c.Key(), Part: part}]
			if _, in := cards[c]; !in && ok && schedule.Day(k.Due, w.params.Location) <= today && !askedToday(w, c, today) {
				t.Fatalf("%s%s is due and nothing of it is asked: %s", c.ID, part, inShort(p))
			}
		}
	}
}

func less(w *desk, a, b *review.Card, today int) bool {
	overdue := func(c *review.Card) bool { return schedule.Day(c.Memory.Due, w.params.Location) < today }
	stake := func(c *review.Card) float64 { return (1 - w.params.Recall(c.Memory, w.now)) * c.Memory.Stability }
	if overdue(a) != overdue(b) {
		return overdue(b)
	}
	return stake(a) < stake(b)
}

func askedToday(w *desk, c *decks.Card, today int) bool {
	for _, part := range arrange.Parts(c) {
		if k, ok := w.known[arrange.Key{Deck: "deck", Card: c.Key(), Part: part}]; ok && schedule.Day(k.Last, w.params.Location) == today {
			return true
		}
	}
	return false
}

// No two parts of a card are asked on one day, in however many sittings.
func TestSiblingsNever(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 40 {
		w := randomDesk(t, r, 12)
		for range 25 {
			asked := map[string]string{}
			for range 1 + r.IntN(3) {
				s := w.begin(w.plan(w.options()))
				for s.Next() != nil {
					q := s.Next()
					if a := s.answer(); a.Verdict.Outcome == quiz.Skipped {
						continue
					}
					if part, ok := asked[q.Card.ID]; ok && part != q.Part {
						t.Fatalf("%s: %s and %s on one day", q.Card.ID, part, q.Part)
					}
					asked[q.Card.ID] = q.Part
				}
			}
			w.tomorrow()
		}
	}
}
