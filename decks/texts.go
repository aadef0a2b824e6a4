package decks

import "iter"

// markedUp gives each text of the card that is markup, with the key that it
// stands under.
func (c *Card) markedUp() iter.Seq2[string, string] {
	return func(yield func(key, text string) bool) {
		_ = yield("question", c.Question) && yield("explanation", c.Explanation) && yield("hint", c.Hint) && c.bodyTexts(yield)
	}
}

func (c *Card) bodyTexts(yield func(key, text string) bool) bool {
	all := func(key string, texts ...string) bool {
		for _, text := range texts {
			if !yield(key, text) {
				return false
			}
		}
		return true
	}
	distractors := func(list []Distractor) bool {
		for _, d := range list {
			if !all("distractors", d.Text, d.Why) {
				return false
			}
		}
		return true
	}
	switch b := c.Body.(type) {
	case *Short:
		return all("answer", b.Answer)
	case *Open:
		return all("answer", b.Answer)
	case *Choice:
		return all("answer", b.Answer) && distractors(b.Distractors)
	case *Multiple:
		return all("answer", b.Answers...) && distractors(b.Distractors)
	case *Cloze:
		return all("cloze", b.String())
	case *Match:
		for _, p := range b.Pairs {
			if !all("pairs", p.Left, p.Right) {
				return false
			}
		}
		return distractors(b.Distractors)
	case *Order:
		return all("order", b.Steps...)
	}
	return true
}
