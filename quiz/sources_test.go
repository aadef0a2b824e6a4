package quiz

import (
	"strings"
	"testing"

	"quiz/decks"
)

// Sources of a mended card's deck take the places of those with their ids, wherever
// these stand; new ones follow, and those that are gone stay.
func TestTakeSources(t *testing.T) {
	list := func(ids, title string) (list []*decks.Source) {
		for _, id := range strings.Fields(ids) {
			list = append(list, &decks.Source{ID: id, Title: title})
		}
		return list
	}
	for _, c := range []struct{ old, new, want string }{
		{"", "", ""}, {"", "a", "a-new"}, {"a", "", "a-old"}, {"a b", "a", "a-new b-old"}, {"a b", "b", "a-old b-new"}, {"a b", "c b", "a-old b-new c-new"}, {"a b", "b a", "a-new b-new"},
	} {
		d := &decks.Deck{Sources: list(c.old, "old")}
		was := d.Sources
		takeSources(d, &decks.Deck{Sources: list(c.new, "new")})
		var got []string
		for _, s := range d.Sources {
			got = append(got, s.ID+"-"+s.Title)
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("%s with %s: %s, want %s", c.old, c.new, got, c.want)
		}
		for _, s := range was {
			if s.Title != "old" {
				t.Errorf("%s with %s: the list that was there has changed", c.old, c.new)
			}
		}
	}
}
