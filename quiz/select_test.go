package quiz_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"quiz/decks"
	"quiz/quiz"
)

// mixed is a deck of several kinds and tags.
const mixed = `title = "Mixed"
id = "mixed"
language = "en"
tags = ["all"]

[[card]]
id = "rome"
question = "Who founded Rome?"
answer = "Romulus"
hint = "A twin."
tags = ["history::rome"]
points = 2

[[card]]
id = "phases"
question = "Which come first?"
answer = ["Prophase", "Metaphase"]
distractors = ["Anaphase", "Telophase"]
tags = ["biology"]

[[card]]
id = "baku"
question = "Baku"
answer = "Bakı"
reverse = true
tags = ["History"]

[[card]]
id = "blanks"
cloze = "{{c1::Prophase}} then {{c2::metaphase}} and {{c1::anaphase}}"
tags = ["biology"]

[[card]]
id = "sum"
question = "1 + 1?"
answer = 2
tags = ["historic"]
`

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
		{quiz.Options{Tags: []string{"all"}, Count: 1}, "rome"},
		{quiz.Options{Tags: []string{"history"}}, "rome baku baku/reverse"},
		{quiz.Options{Tags: []string{"HISTORY::Rome"}}, "rome"},
		{quiz.Options{Tags: []string{"history::rome", "historic"}}, "rome sum"},
		{quiz.Options{Kinds: []decks.Kind{decks.KindNumber, decks.KindCloze}}, "blanks/c1 blanks/c2 sum"},
		{quiz.Options{Kinds: []decks.Kind{decks.KindShort}, Tags: []string{"history"}, Count: 2}, "rome baku"},
	} {
		c.options.Order = quiz.DeckOrder
		if got := asked(begin(t, mixed, c.options)); got != c.want {
			t.Errorf("%+v asks %s, want %s", c.options, got, c.want)
		}
	}
}

func TestNothing(t *testing.T) {
	const one = "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = 'A'\n"
	number := []decks.Kind{decks.KindNumber, decks.KindOrder}
	for _, c := range []struct {
		deck    string
		options quiz.Options
		want    string
	}{
		{mixed, quiz.Options{Tags: []string{"biologie", "x"}}, `no card has the tag "biologie" · did you mean "biology"?`},
		{mixed, quiz.Options{Tags: []string{"x"}, Kinds: number}, `no card has the tag "x" · the tags are: History, all, biology, historic, history::rome`},
		{mixed, quiz.Options{Tags: []string{"biology"}, Kinds: number}, `none of 5 cards has kind number or order and tag biology · `},
		{mixed, quiz.Options{Tags: []string{"biology", "history"}, Kinds: number}, `none of 5 cards has kind number or order and tag biology or history · `},
		{mixed, quiz.Options{Kinds: []decks.Kind{decks.KindMatch}}, `none of 5 cards has kind match · `},
		{one, quiz.Options{Kinds: number}, `the only card does not have kind number or order · `},
		{one, quiz.Options{Tags: []string{"x"}}, `no card has the tag "x" · no card has any tag`},
	} {
		_, err := quiz.NewSession([]*decks.Deck{parse(t, c.deck)}, c.options)
		var nothing *quiz.Nothing
		if !errors.As(err, &nothing) {
			t.Fatalf("%+v: %v", c.options, err)
		}
		if got := err.Error() + " · " + nothing.Hint; got != c.want {
			t.Errorf("%+v:\n%s, want\n%s", c.options, got, c.want)
		}
	}
	if _, err := quiz.NewSession(nil, quiz.Options{}); err == nil || err.Error() != "there are no cards" {
		t.Errorf("no decks: %v", err)
	}
}

// The tags listed in a hint are as many as can be read.
func TestNothingListsFewTags(t *testing.T) {
	var tags []string
	for i := range 20 {
		tags = append(tags, fmt.Sprintf("'t%02d'", i))
	}
	d := parse(t, "title = 'T'\n[[card]]\nquestion = 'Q'\nanswer = 'A'\ntags = ["+strings.Join(tags, ", ")+"]\n")
	_, err := quiz.NewSession([]*decks.Deck{d}, quiz.Options{Tags: []string{"none such"}})
	var nothing *quiz.Nothing
	const want = "the tags are: t00, t01, t02, t03, t04, t05, t06, t07, t08, t09, t10, t11 …"
	if !errors.As(err, &nothing) || nothing.Hint != want {
		t.Errorf("%+v, want %s", nothing, want)
	}
}
