// Package arrange makes of a card what is put before a person: its parts, each
// a question for itself, and its options in the order in which they are shown.
//
// The order follows from a seed, the deck's id and the card's identity alone. So
// it is the same on a screen as on paper, and stays as it is whatever other cards
// are asked, or ids are renamed: a seed written on an exam sheet brings the same
// options back.
//
// Where options are shuffled, these stand in an order of their own:
//
//	all of them numbers    ascending: 5, 7, 30 (even where they are not shuffled)
//	all of them letters    ascending: A, B, A and B
//	those on the others    last: All of the above, None of these
package arrange

import (
	"quiz/decks"
	"quiz/decks/shuffle"
)

// A Question is a card, or a part of one, as it is asked: with its options in
// the order in which they are shown.
type Question struct {
	Deck *decks.Deck
	Card *decks.Card
	Kind decks.Kind

	// Part tells questions of one card apart: Whole for the whole card, "c2"
	// for the second group of blanks, Reverse for a card asked the other way.
	Part string

	Prompt  string         // markup; the blanks of a cloze stand in it as gaps
	Lefts   []string       // match: left sides, markup
	Options []Option       // choice, multiple, truefalse; order: steps; match: right sides
	Blanks  []*decks.Blank // cloze: those that are asked, in the order of the text
	Fixed   bool           // choice, multiple: no other order of options will do
	Want    []int          // match: the option that goes with each left side
}

// An Option is one thing to pick.
type Option struct {
	Text  string // markup
	Why   string // markup: why it is wrong, where the author says so
	Right bool   // choice, multiple, truefalse
	Step  int    // order: which step it is, in the right order, from 0
}

// Parts of a whole card, and of one asked the other way round.
const (
	Whole   = ""
	Reverse = "reverse"
)

// Parts lists the parts that a card is asked in, each a question.
func Parts(c *decks.Card) []string {
	if b, ok := c.Body.(*decks.Cloze); ok {
		var list []string
		for _, group := range b.Groups() {
			list = append(list, partOf(group))
		}
		return list
	}
	if c.Reversed() {
		return []string{Whole, Reverse}
	}
	return []string{Whole}
}

// undivided are the parts of a card that is asked as a whole alone.
var undivided = []string{Whole}

// PartsAt lists the Parts of the card at a position of a deck, which is not read
// if that can be told without it. The list is not to be changed.
func PartsAt(d *decks.Deck, i int) []string {
	if d.Cards.IsUndivided(i) {
		return undivided
	}
	return Parts(d.Cards.At(i))
}

// New makes the question of a part of a card, one of those that Parts lists.
func New(d *decks.Deck, c *decks.Card, part string, seed uint64) *Question {
	q := &Question{Deck: d, Card: c, Kind: c.Kind(), Part: part, Prompt: c.Question}
	source := shuffle.New(seed, "options", d.ID, c.Identity())
	if part == Reverse {
		q.Prompt = c.Body.Expected()[0]
		return q
	}
	switch b := c.Body.(type) {
	case *decks.Choice:
		q.choice(b, source)
	case *decks.Multiple:
		q.Options = append(rightOptions(b.Answers), wrongOptions(b.Distractors)...)
		q.lineUp(b.Fixed, source)
	case *decks.TrueFalse:
		q.Options = []Option{{Text: "true", Right: b.Answer}, {Text: "false", Right: !b.Answer}}
	case *decks.Cloze:
		q.cloze(b)
	case *decks.Match:
		q.match(b, source)
	case *decks.Order:
		for i, step := range b.Steps {
			q.Options = append(q.Options, Option{Text: step, Step: i})
		}
		q.scramble(b.Fixed, source)
	case *decks.Short, *decks.Open, *decks.Number, *decks.List: // nothing is listed
	}
	return q
}

// Language is that of the answer, as BCP 47, or "". A card asked the other way
// round is answered in the language of the questions.
func (q *Question) Language() string {
	if q.Part == Reverse {
		return q.Deck.Language
	}
	return q.Deck.AnswersIn()
}
