package feedback

import (
	"fmt"

	"quiz/decks"
	"quiz/decks/arrange"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// Asks says what sort of answer is wanted, where the question may not.
func Asks(q *quiz.Question) string {
	switch {
	case q.Part == arrange.Reverse:
		return "(the other way round)"
	case q.Self:
		return ""
	}
	switch b := q.Card.Body.(type) {
	case *decks.Multiple:
		return "(pick all that are right, or none)"
	case *decks.List:
		return asksItems(b)
	case *decks.TrueFalse:
		return "(true or false)"
	case *decks.Number:
		if b.Unit != "" {
			return "(in " + text.VisibleLine(b.Unit) + ")"
		}
	case *decks.Short, *decks.Open, *decks.Choice, *decks.Cloze, *decks.Match, *decks.Order: // plain to see
	}
	return ""
}

// asksItems says how many items of a list are to be typed, and how.
func asksItems(b *decks.List) string {
	n := text.Count(b.Asked(), "answer")
	if b.Asked() < len(b.Items) {
		n = fmt.Sprintf("%d of %s", b.Asked(), text.Count(len(b.Items), "answer"))
	}
	switch {
	case b.Asked() < 2:
		return "(" + n + ")"
	case b.Ordered:
		return "(" + n + " in order, with commas between)"
	}
	return "(" + n + ", with commas between)"
}
