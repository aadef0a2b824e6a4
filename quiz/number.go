package quiz

import (
	"fmt"
	"strings"
	"unicode"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/markup"
)

// gradeNumber marks a number by its value and unit.
func (q *Question) gradeNumber(b *decks.Number, typed string) Verdict {
	got, ok := answer.ReadQuantity(typed, q.Language())
	if !ok {
		return Verdict{Outcome: Wrong, Note: "that is not a number"}
	}
	if note := q.unitNote(b, got.Unit); note != "" {
		return Verdict{Outcome: Wrong, Note: note}
	}
	// The answer is shown with a decimal point, and as it is shown it is right,
	// even if 1.125 would be a thousand and more to the language.
	right := got.Digits == decks.FormatNumber(b.Answer) || answer.Within(b.Tolerance.Of(b.Answer), b.Answer, got.Value)
	return ofCredit(boolCredit(right))
}

// unitNote says what is wrong with a unit, or nothing. A number without a unit
// is taken in the unit that is asked for.
func (q *Question) unitNote(b *decks.Number, typed string) string {
	switch {
	case typed == "" || b.Unit != "" && answer.SameUnit(b.Unit, typed):
		return ""
	case b.Unit != "" && q.isWordy(b.Unit, typed):
		return ""
	case b.Unit != "":
		return fmt.Sprintf("the unit asked for is %s, not %s", b.Unit, cutText(typed, 30))
	case q.inPrompt(typed): // "10 years" to "How many years …?"
		return ""
	}
	return fmt.Sprintf("a number alone is asked for, without %q", cutText(typed, 30))
}

// isWordy tells if what was typed is the unit behind words of the question:
// "military units" where units of them are asked for.
func (q *Question) isWordy(unit, typed string) bool {
	i := strings.LastIndexByte(typed, ' ')
	return i > 0 && answer.SameUnit(unit, typed[i+1:]) && q.inPrompt(typed[:i])
}

// inPrompt tells if the question asks for what was typed: if it names each
// word, and not as the unit of another number, as in "How many km are 5000 m?".
func (q *Question) inPrompt(text string) bool {
	f := answer.NewFolder(q.Deck.Language)
	asked := f.Fold(markup.Plain(q.Prompt)).Words
	for _, word := range f.Fold(text).Words {
		named := false
		for i, a := range asked {
			named = named || answer.SameUnit(strings.TrimSuffix(a, "'"), word) && (i == 0 || !strings.ContainsFunc(asked[i-1], unicode.IsDigit))
		}
		if !named {
			return false
		}
	}
	return true
}
