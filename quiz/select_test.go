package quiz_test

import (
	"errors"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/filter"
	"quiz/quiz"
)

// mixed is a deck of several kinds and tags.
const mixed = deckstest.Mixed

// asked lists the ids and parts of a sitting's questions, leaving each out.
func asked(s *quiz.Session) string {
	var list []string
	for q := s.Next(); q != nil; q = s.Next() {
		list = append(list, strings.TrimSuffix(q.Card.ID+"/"+q.Part, "/"))
		s.Skip(0)
	}
	return strings.Join(list, " ")
}

func TestSelection(t *testing.T) {
	for _, c := range []struct {
		options quiz.Options
		want    string
	}{
		{quiz.Options{}, "rome phases baku baku/reverse blanks/c1 blanks/c2 sum"},
		{quiz.Options{Count: 3}, "rome phases baku"},
		{quiz.Options{Count: 99}, "rome phases baku baku/reverse blanks/c1 blanks/c2 sum"},
		{quiz.Options{Filter: filter.Filter{Tags: []string{"all"}}, Count: 1}, "rome"},
		{quiz.Options{Filter: filter.Filter{Tags: []string{"history"}}}, "rome baku baku/reverse"},
		{quiz.Options{Filter: filter.Filter{Kinds: []decks.Kind{decks.KindNumber, decks.KindCloze}}}, "blanks/c1 blanks/c2 sum"},
		{quiz.Options{Filter: filter.Filter{Kinds: []decks.Kind{decks.KindShort}, Tags: []string{"history"}}, Count: 2}, "rome baku"},
	} {
		c.options.Order = quiz.DeckOrder
		if got := asked(begin(t, mixed, c.options)); got != c.want {
			t.Errorf("%+v asks %s, want %s", c.options, got, c.want)
		}
	}
}

// A sitting that no card fits is not begun, and the error says what is wrong.
func TestNothingToAsk(t *testing.T) {
	o := quiz.Options{Filter: filter.Filter{Tags: []string{"biologie"}}}
	_, err := quiz.NewSession([]*decks.Deck{deckstest.Parse(t, "d.toml", mixed)}, o)
	var nothing *filter.Nothing
	if !errors.As(err, &nothing) || err.Error() != `no card has the tag "biologie"` || nothing.Hint != `did you mean "biology"?` {
		t.Errorf("%v", err)
	}
	if _, err := quiz.NewSession(nil, quiz.Options{}); err == nil || err.Error() != "there are no cards" {
		t.Errorf("no decks: %v", err)
	}
}
