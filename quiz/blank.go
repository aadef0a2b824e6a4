package quiz

import (
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/markup"
)

// gradeBlank marks what was typed for a blank. The words right beside the blank
// may be typed along, as "by force" is for the blank in "by ____ alone"; but not
// where the answer must be exact.
func (q *Question) gradeBlank(i int, typed string) Verdict {
	v := gradeText(q.keys[i], typed)
	if v.Outcome.Good() || q.Deck.ExactOf(q.Card) || strings.Contains(q.Blanks[i].Answer, "`") {
		return v
	}
	before, after := q.beside(q.Blanks[i])
	for _, rest := range q.without(typed, before, after) {
		if again := gradeText(q.keys[i], rest); again.Outcome.Good() {
			return again
		}
	}
	return v
}

// mostBeside is how many words beside a blank may be typed along, on each side.
const mostBeside = 3

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
	return text(i - 1), text(i + 1)
}

// without returns what is left of a typed text when words that stand beside the
// blank are taken off it: before it, behind it, and both; never nothing.
func (q *Question) without(typed string, before, after []string) (list []string) {
	f := answer.NewFolder(q.Deck.Language)
	same := func(a, b []string) bool {
		return f.Fold(strings.Join(a, " ")).Text == f.Fold(strings.Join(b, " ")).Text
	}
	words := strings.Fields(typed)
	for front := range min(mostBeside, len(before), len(words)) + 1 {
		if front > 0 && !same(words[:front], before[len(before)-front:]) {
			continue
		}
		for back := range min(mostBeside, len(after), len(words)-front) + 1 {
			if back > 0 && !same(words[len(words)-back:], after[:back]) || front+back == 0 || front+back == len(words) {
				continue
			}
			list = append(list, strings.Join(words[front:len(words)-back], " "))
		}
	}
	return list
}
