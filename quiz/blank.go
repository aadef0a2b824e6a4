package quiz

import (
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/markup"
)

// markBlank marks what was typed for a blank. The words right beside the blank
// may be typed along, as "by force" is for the blank in "by ____ alone"; but not
// where the answer must be exact.
func (q *Question) markBlank(i int, typed string) Verdict {
	v := markText(q.answerKeys[i], typed)
	if v.Outcome.Good() || q.Deck.ExactOf(q.Card) || strings.Contains(q.Blanks[i].Answer, "`") || answer.TooLong(typed, q.Blanks[i].Answer) {
		return v
	}
	before, after := q.beside(q.Blanks[i])
	for _, rest := range q.without(strings.Fields(typed), before, after) {
		if again := markText(q.answerKeys[i], rest); again.Outcome.Good() {
			return again
		}
	}
	return v
}

// mostBeside is how many words beside a blank may be typed along, on each side:
// those of a sentence, for some type the whole of it.
const mostBeside = 40

// beside returns the words of the text before a blank and of that after it, up to
// the blanks next to it.
func (q *Question) beside(blank *decks.Blank) (before, after []string) {
	parts := q.Card.Body.(*decks.Cloze).Parts
	i := slices.IndexFunc(parts, func(p decks.ClozePart) bool { return p.Blank == blank })
	text := func(i int) []string {
		if i < 0 || i == len(parts) || parts[i].Blank != nil {
			return nil
		}
		return strings.Fields(markup.Plain(parts[i].Text))
	}
	before, after = text(i-1), text(i+1)
	return before[max(0, len(before)-mostBeside):], after[:min(len(after), mostBeside)]
}

// without returns what is left of typed words when those that stand beside the
// blank are taken off: before it, behind it, and both; never nothing.
func (q *Question) without(words, before, after []string) (list []string) {
	f := answer.NewFolder(q.Deck.Language)
	folded := func(words []string) []string {
		list := make([]string, len(words))
		for i, word := range words {
			list[i] = f.Fold(word).Text
		}
		return list
	}
	typed, before, after := folded(words), folded(before), folded(after)
	for front := range min(len(before), len(typed)) + 1 {
		if !slices.Equal(typed[:front], before[len(before)-front:]) {
			continue
		}
		for back := range min(len(after), len(typed)-front) + 1 {
			if front+back > 0 && front+back < len(typed) && slices.Equal(typed[len(typed)-back:], after[:back]) {
				list = append(list, strings.Join(words[front:len(words)-back], " "))
			}
		}
	}
	return list
}
