package quiz

import (
	"slices"
	"strings"

	"quiz/decks"
	"quiz/decks/markup"
)

// Expects tells if a typed line is, but for case and the white space around it,
// one of the right answers: of a short card, or of the blank with that index in
// Blanks. Of a choice or multiple any option's text will do, right or wrong, so
// that nothing is told by it. A frontend that has words of its own for commands
// asks before it takes a line for one.
func (q *Question) Expects(line string, blank int) bool {
	line = strings.TrimSpace(line)
	return slices.ContainsFunc(q.typable(blank), func(form string) bool {
		return strings.EqualFold(line, strings.TrimSpace(form)) || strings.EqualFold(line, markup.Plain(form))
	})
}

// typable lists what may be typed word for word, as markup.
func (q *Question) typable(blank int) []string {
	var list []string
	switch {
	case q.Self, q.Kind == decks.KindList: // whose line holds more than one
	case q.Kind.HasOptions():
		for _, o := range q.Options {
			list = append(list, o.Text)
		}
	default:
		if forms := q.Forms(); blank < len(forms) {
			return forms[blank]
		}
	}
	return list
}
