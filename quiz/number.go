package quiz

import (
	"strings"
	"unicode"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/markup"
)

// number is what is right where a number is asked for.
func (q *Question) number() answer.Number {
	b := q.Card.Body.(*decks.Number)
	return answer.Number{Value: b.Answer, Tolerance: b.Tolerance.Of(b.Answer), Unit: b.Unit, Language: q.Language(), Asks: q.inPrompt}
}

func (q *Question) markNumber(typed string) Verdict {
	m := q.number().Mark(typed)
	v := ofCredit(boolCredit(m.Right))
	v.Mark, v.How = answer.Mark{Form: -1, Folded: m.Folded}, m.Reason
	if !m.Readable {
		v.Outcome, v.Note = Unreadable, m.Note
	}
	return v
}

// inPrompt tells if the question asks for what was typed: if it names each
// word, and not as the unit of another number, as in "How many km are 5000 m?".
// Per cent may be asked for in words and typed as a sign.
func (q *Question) inPrompt(text string) bool {
	f := answer.NewFolder(q.Deck.Language)
	asked := f.Fold(markup.Plain(q.Prompt)).Words
	for _, word := range f.Fold(text).Words {
		named := false
		for i, a := range asked {
			a = strings.TrimSuffix(a, "'")
			named = named || answer.SameUnitName(a, word, q.Deck.Language) && (i == 0 || !strings.ContainsFunc(asked[i-1], unicode.IsDigit))
		}
		if !named && !(word == "%" && answer.AsksPercent(asked)) {
			return false
		}
	}
	return true
}
