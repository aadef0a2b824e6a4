package deckfile

import (
	"slices"

	"quiz/decks"
)

// leaveOut takes out of a deck with faults what could not be read: what is left
// of it is what is there, and as far as it goes it may be looked at as any deck.
func (f *file) leaveOut(faults []decks.Fault) {
	for _, fault := range faults {
		switch {
		case fault.Card != nil:
			leaveOutValue(fault.Card, fault)
		case fault.Source == nil:
			leaveOutOfHead(f.deck, fault.Key)
		}
	}
	f.deck.Tags = filled(f.deck.Tags)
	for _, c := range f.deck.Cards.All() {
		c.Tags, c.Was = filled(c.Tags), filled(c.Was)
		leaveOutEmpty(c.Body)
	}
}

func leaveOutOfHead(d *decks.Deck, key string) {
	switch key {
	case "id":
		d.ID, d.Unnamed = decks.NameID(d.Name), true
	case "language":
		d.Language = ""
	case "answer-language":
		d.AnswerLanguage = ""
	case "alternatives":
		d.Alternatives = ""
	}
}

// leaveOutValue sets a value that is at fault to what it is where it is not
// given.
func leaveOutValue(c *decks.Card, fault decks.Fault) {
	switch fault.Key {
	case "points":
		c.Points = 1
	case "was":
		if fault.Index >= 0 {
			c.Was[fault.Index] = ""
		}
	case "answer-at":
		if b, ok := c.Body.(*decks.Choice); ok {
			b.AnswerAt = 0
		}
	case "tolerance":
		if b, ok := c.Body.(*decks.Number); ok {
			b.Tolerance = decks.Tolerance{}
		}
	case "need":
		if b, ok := c.Body.(*decks.List); ok {
			b.Need = 0
		}
	}
}

// leaveOutEmpty takes the elements out of lists that have no text.
func leaveOutEmpty(body decks.Body) {
	switch b := body.(type) {
	case *decks.Short:
		b.Accept = filled(b.Accept)
	case *decks.Choice:
		b.Distractors = wrong(b.Distractors)
	case *decks.Multiple:
		b.Answers, b.Distractors = filled(b.Answers), wrong(b.Distractors)
	case *decks.Match:
		b.Pairs = without(b.Pairs, func(p decks.Pair) bool { return p.Left == "" || p.Right == "" })
		b.Distractors = wrong(b.Distractors)
	case *decks.Order:
		b.Steps = filled(b.Steps)
	case *decks.List:
		for i, item := range b.Items {
			b.Items[i] = filled(item)
		}
		b.Items = without(b.Items, func(item decks.Item) bool { return len(item) == 0 })
	case *decks.Open, *decks.TrueFalse, *decks.Number, *decks.Cloze: // have no lists
	}
}

func filled(list []string) []string {
	return without(list, func(text string) bool { return text == "" })
}

// without is a list without some of its elements, and nil where none is left.
func without[T any](list []T, out func(T) bool) []T {
	if list = slices.DeleteFunc(list, out); len(list) == 0 {
		return nil
	}
	return list
}

func wrong(list []decks.Distractor) []decks.Distractor {
	return without(list, func(d decks.Distractor) bool { return d.Text == "" })
}
