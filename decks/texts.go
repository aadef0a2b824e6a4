package decks

import (
	"iter"
	"slices"
)

// Texts gives each text of the card that is shown as markup, with the key that it
// stands under.
func (c *Card) Texts() iter.Seq2[string, string] {
	return func(yield func(key, text string) bool) {
		_ = yield("question", c.Question) && yield("explanation", c.Explanation) && yield("hint", c.Hint) && c.bodyTexts(yield)
	}
}

// A yielder takes a text with its key, and tells if it wants another.
type yielder func(key, text string) bool

func (c *Card) bodyTexts(yield yielder) bool {
	switch b := c.Body.(type) {
	case *Short:
		return yield("answer", b.Answer)
	case *Open:
		return yield("answer", b.Answer)
	case *Choice:
		return yield("answer", b.Answer) && yield.distractors(b.Distractors)
	case *Multiple:
		return yield.all("answer", b.Answers) && yield.distractors(b.Distractors)
	case *Cloze:
		return yield("cloze", b.String())
	case *Match:
		return yield.pairs(b.Pairs) && yield.distractors(b.Distractors)
	case *Order:
		return yield.all("order", b.Steps)
	case *List:
		for _, item := range b.Items {
			if !yield.all("answer", item) {
				return false
			}
		}
	case *Number, *TrueFalse: // no texts
	}
	return true
}

func (yield yielder) all(key string, texts []string) bool {
	for _, text := range texts {
		if !yield(key, text) {
			return false
		}
	}
	return true
}

func (yield yielder) distractors(list []Distractor) bool {
	for _, d := range list {
		if !yield("distractors", d.Text) || !yield("distractors", d.Why) {
			return false
		}
	}
	return true
}

func (yield yielder) pairs(list []Pair) bool {
	for _, p := range list {
		if !yield("pairs", p.Left) || !yield("pairs", p.Right) {
			return false
		}
	}
	return true
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
