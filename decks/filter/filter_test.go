package filter_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/decks/deckstest"
	"quiz/decks/filter"
)

func TestWants(t *testing.T) {
	d := deckstest.Parse(t, "d.toml", deckstest.Mixed)
	for _, c := range []struct {
		filter filter.Filter
		want   string
	}{
		{filter.Filter{}, "rome phases baku blanks sum"},
		{filter.Filter{Tags: []string{"all"}}, "rome phases baku blanks sum"},
		{filter.Filter{Tags: []string{"history"}}, "rome baku"},
		{filter.Filter{Tags: []string{"HISTORY::Rome"}}, "rome"},
		{filter.Filter{Tags: []string{"history::rome", "historic"}}, "rome sum"},
		{filter.Filter{Tags: []string{"rome"}}, ""},
		{filter.Filter{Kinds: []decks.Kind{decks.KindNumber, decks.KindCloze}}, "blanks sum"},
		{filter.Filter{Kinds: []decks.Kind{decks.KindShort}, Tags: []string{"biology", "historic"}}, ""},
		{filter.Filter{Kinds: []decks.Kind{decks.KindCloze}, Tags: []string{"biology"}}, "blanks"},
	} {
		var ids []string
		for _, card := range d.Cards.All() {
			if c.filter.Wants(d, card) {
				ids = append(ids, card.ID)
			}
		}
		if got := strings.Join(ids, " "); got != c.want {
			t.Errorf("%+v wants %s, not %s", c.filter, got, c.want)
		}
	}
}

func TestCheck(t *testing.T) {
	const one = "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = 'A'\n"
	number := []decks.Kind{decks.KindNumber, decks.KindOrder}
	for _, c := range []struct {
		deck   string
		filter filter.Filter
		want   string
	}{
		{deckstest.Mixed, filter.Filter{Tags: []string{"biologie", "x"}}, `no card has the tag "biologie" · did you mean "biology"?`},
		{deckstest.Mixed, filter.Filter{Tags: []string{"biology", "x"}}, `no card has the tag "x" · the tags are: History, all, biology, historic, history::rome`},
		{deckstest.Mixed, filter.Filter{Tags: []string{"x"}, Kinds: number}, `no card has the tag "x" · the tags are: History, all, biology, historic, history::rome`},
		{deckstest.Mixed, filter.Filter{Tags: []string{"biology"}, Kinds: number}, `none of 5 cards has kind number or order and tag biology · `},
		{deckstest.Mixed, filter.Filter{Tags: []string{"biology", "history"}, Kinds: number}, `none of 5 cards has kind number or order and tag biology or history · `},
		{deckstest.Mixed, filter.Filter{Kinds: []decks.Kind{decks.KindMatch}}, `none of 5 cards has kind match · `},
		{one, filter.Filter{Kinds: number}, `the only card does not have kind number or order · `},
		{one, filter.Filter{Tags: []string{"x"}}, `no card has the tag "x" · no card has any tag`},
	} {
		err := c.filter.Check([]*decks.Deck{deckstest.Parse(t, "d.toml", c.deck)})
		var nothing *filter.Nothing
		if !errors.As(err, &nothing) {
			t.Fatalf("%+v: %v", c.filter, err)
		}
		if got := err.Error() + " · " + nothing.Hint; got != c.want {
			t.Errorf("%+v:\n%s, want\n%s", c.filter, got, c.want)
		}
	}
	if err := (filter.Filter{}).Check(nil); err == nil || err.Error() != "there are no cards" {
		t.Errorf("no decks: %v", err)
	}
	for _, good := range []filter.Filter{{}, {Tags: []string{"history", "biology"}}, {Kinds: []decks.Kind{decks.KindMatch, decks.KindCloze}}} {
		if err := good.Check([]*decks.Deck{deckstest.Parse(t, "d.toml", one), deckstest.Parse(t, "d.toml", deckstest.Mixed)}); err != nil {
			t.Errorf("%+v: %v", good, err)
		}
	}
}

// The tags listed in a hint are as many as can be read.
func TestCheckListsFewTags(t *testing.T) {
	var tags []string
	for i := range 20 {
		tags = append(tags, fmt.Sprintf("'t%02d'", i))
	}
	d := deckstest.Parse(t, "d.toml", "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = 'A'\ntags = ["+strings.Join(tags, ", ")+"]\n")
	err := filter.Filter{Tags: []string{"none such"}}.Check([]*decks.Deck{d})
	var nothing *filter.Nothing
	const want = "the tags are: t00, t01, t02, t03, t04, t05, t06, t07, t08, t09, t10, t11 …"
	if !errors.As(err, &nothing) || nothing.Hint != want {
		t.Errorf("%+v, want %s", nothing, want)
	}
}
