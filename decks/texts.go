package decks

import (
	"iter"
	"slices"
)

// markedUp gives each text of the card that is markup, with the key that it
// stands under.
func (c *Card) markedUp() iter.Seq2[string, string] {
	return func(yield func(key, text string) bool) {
		if yield("question", c.Question) && yield("explanation", c.Explanation) && yield("hint", c.Hint) {
			c.bodyTexts(yield)
		}
	}
}

func (c *Card) bodyTexts(yield func(key, text string) bool) {
	all := func(key string, texts ...string) bool {
		for _, text := range texts {
			if !yield(key, text) {
				return false
			}
		}
		return true
	}
	distractors := func(list []Distractor) {
		for _, d := range list {
			if !all("distractors", d.Text, d.Why) {
				return
			}
		}
	}
	switch b := c.Body.(type) {
	case *Short:
		all("answer", b.Answer)
	case *Open:
		all("answer", b.Answer)
	case *Choice:
		if all("answer", b.Answer) {
			distractors(b.Distractors)
		}
	case *Multiple:
		if all("answer", b.Answers...) {
			distractors(b.Distractors)
		}
	case *Cloze:
		all("cloze", b.String())
	case *Match:
		for _, p := range b.Pairs {
			if !all("pairs", p.Left, p.Right) {
				return
			}
		}
		distractors(b.Distractors)
	case *Order:
		all("order", b.Steps...)
	case *List:
		for _, item := range b.Items {
			if !all("answer", item...) {
				return
			}
		}
	case *Number, *TrueFalse: // no texts
	}
}

// AnswerTexts lists what the card has for answers, right and wrong, as markup:
// the texts that a typed answer must not be taken for by a slip.
func (c *Card) AnswerTexts() []string {
	switch b := c.Body.(type) {
	case *Short:
		list := append([]string{b.Answer}, b.Accept...)
		if b.Reverse {
			list = append(list, c.Question)
		}
		return list
	case *List:
		var list []string
		for _, item := range b.Items {
			list = append(list, item...)
		}
		return list
	case *Choice:
		return append([]string{b.Answer}, distractorTexts(b.Distractors)...)
	case *Multiple:
		return append(slices.Clone(b.Answers), distractorTexts(b.Distractors)...)
	case *Cloze:
		var list []string
		for _, blank := range b.Blanks() {
			list = append(append(list, blank.Answer), blank.Accept...)
		}
		return list
	case *Match:
		list := distractorTexts(b.Distractors)
		for _, p := range b.Pairs {
			list = append(list, p.Right)
		}
		return list
	case *Order:
		return b.Steps
	case *Open, *Number, *TrueFalse: // nothing that letters could be mistaken for
	}
	return nil
}

func distractorTexts(distractors []Distractor) []string {
	list := make([]string, len(distractors))
	for i, d := range distractors {
		list[i] = d.Text
	}
	return list
}
