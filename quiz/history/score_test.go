package history

import (
	"maps"
	"testing"
	"time"
)

// The last score of a deck is that of the last sitting it was played in: not of a
// later one in which it was not, nor of a review, which is no sitting.
func TestLastScores(t *testing.T) {
	s := fresh(t)
	play := func(id, deck string, minute int, points ...float64) {
		t.Helper()
		if _, err := s.Begin(Sitting{ID: id, Options: "{}", Started: monday.Add(time.Duration(minute) * time.Minute)}); err != nil {
			t.Fatal(err)
		}
		for i, p := range points {
			a := given(string(rune('a'+i)), 3, minute+i)
			a.Key.Deck, a.Sitting, a.Points, a.MaxPoints = deck, id, p, 2
			record(t, s, a)
		}
	}
	if got, err := s.LastScores(); err != nil || len(got) != 0 {
		t.Fatalf("an empty history has the scores %v (%v)", got, err)
	}
	play("first", "bio", 0, 2, 0)
	play("second", "bio", 10, 2, 2, 1)
	play("third", "art", 20, 0)
	review := given("a", 3, 30)
	review.Sitting, review.Key.Deck = "review", "bio"
	record(t, s, review)
	want := map[string]Score{
		"bio": {5, 6, monday.Add(12 * time.Minute)},
		"art": {0, 2, monday.Add(20 * time.Minute)},
	}
	if got, err := s.LastScores(); err != nil || !maps.EqualFunc(got, want, Score.equal) {
		t.Errorf("the scores are %v, want %v (%v)", got, want, err)
	}
}

func (s Score) equal(other Score) bool {
	return s.Points == other.Points && s.MaxPoints == other.MaxPoints && s.At.Equal(other.At)
}
