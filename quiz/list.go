package quiz

import (
	"cmp"

	"quiz/decks"
	"quiz/decks/answer"
)

// gradeList marks a line that names the items of a list, each item as a typed
// answer of its own. Parts are what was typed, in its order, then what is
// missing.
func (q *Question) gradeList(b *decks.List, typed string) Verdict {
	m, notes := q.markItems(b, typed)
	v := ofCredit(m.Credit)
	if m.Slips {
		v.Outcome = Nearly
	}
	for _, p := range m.Pieces {
		part := Part{Outcome: outcomeOf(p), Given: p.Text}
		if p.Item >= 0 {
			part.Expected = b.Items[p.Item][0]
		} else {
			v.Note = cmp.Or(v.Note, notes[p.Text])
		}
		v.Parts = append(v.Parts, part)
	}
	for _, item := range m.Missing {
		if m.Right < m.Asked { // else it is one that need not be named
			v.Parts = append(v.Parts, Part{Expected: b.Items[item][0]})
		}
	}
	if m.Disordered {
		v.Note = "the order is another"
	}
	return v
}

// markItems marks the pieces of a line, with what there is to say of some.
func (q *Question) markItems(b *decks.List, typed string) (answer.ItemsMark, map[string]string) {
	notes := map[string]string{}
	of := func(item int, piece string) answer.Closeness {
		v := q.gradeText(b.Items[item], piece)
		switch v.Outcome {
		case Right:
			return answer.Same
		case Nearly:
			return answer.Near
		}
		notes[piece] = cmp.Or(notes[piece], v.Note)
		return answer.Far
	}
	if answer.TooLong(typed, q.Card.AnswerTexts()...) {
		typed = ""
	}
	return answer.MarkItems(len(b.Items), of, typed, b.Ordered, b.Need), notes
}

// outcomeOf is the mark of a piece. One that names what another names neither
// earns nor costs anything.
func outcomeOf(p answer.ItemPiece) Outcome {
	switch {
	case p.Item < 0:
		return Wrong
	case p.Again && !p.InOrder:
		return Skipped
	case !p.InOrder:
		return Partial
	case p.Closeness == answer.Near:
		return Nearly
	}
	return Right
}
