package history

import (
	"testing"

	"quiz/quiz/schedule"
)

// A card that is given another name keeps its answers and what they come to;
// where both names have answers, it has all of them.
func TestRename(t *testing.T) {
	s := fresh(t)
	_, old := record(t, s, given("auto-1", schedule.Good, 0))
	record(t, s, given("auto-2", schedule.Again, 10))
	record(t, s, given("two", schedule.Good, 20))
	record(t, s, given("three", schedule.Good, 30))
	n, err := s.Rename(old.Deck, map[string]string{"auto-1": "one", "auto-2": "two", "auto-9": "nine", "three": "three"})
	if n != 3 || err != nil {
		t.Fatalf("%d cards, error %v", n, err)
	}
	sane(t, s)
	got := states(t, s)
	if len(got) != 3 {
		t.Errorf("states of %d cards", len(got))
	}
	one := got[Key{Deck: old.Deck, Card: "one"}]
	old.Card = "one"
	if one != old {
		t.Errorf("it was %+v, and is %+v", old, one)
	}
	two := params().Next(schedule.Memory{}, schedule.Again, given("", 0, 10).At)
	two = params().Next(two, schedule.Good, given("", 0, 20).At)
	if got := got[Key{Deck: old.Deck, Card: "two"}]; got.Memory != s.settled(two) || !got.First.Equal(given("", 0, 10).At) {
		t.Errorf("joined it is %+v", got)
	}
}
