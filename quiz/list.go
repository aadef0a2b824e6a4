package quiz

import (
	"cmp"

	"quiz/decks"
	"quiz/decks/answer"
)

// markList marks a line that names the items of a list, each item as a typed
// answer of its own. Details are of what was typed, in its order, then of what is
// missing.
func (q *Question) markList(b *decks.List, typed string) Verdict {
	m, wrong := q.markItems(b, typed)
	v := ofCredit(m.Credit)
	if m.Slips {
		v.Outcome = Nearly
	}
	for i, p := range m.Pieces {
		detail := Detail{Outcome: outcomeOf(p), Given: p.Text, Mark: wrong[p.Text]}
		if p.Item >= 0 { // which may not be the first that the piece could name
			detail.Expected, detail.Mark = b.Items[p.Item][0], q.answerKeys[p.Item].Mark(p.Text)
		} else if detail.Mark.Reason.Kind.Telling() {
			v.Note = cmp.Or(v.Note, noteOf(i, len(m.Pieces), detail.Mark.Reason.String()))
		}
		v.Details = append(v.Details, detail)
	}
	for _, item := range m.Missing {
		if m.Right < m.Asked { // else it is one that need not be named
			v.Details = append(v.Details, Detail{Expected: b.Items[item][0]})
		}
	}
	if m.Disordered {
		v.Note = "the order is wrong"
	}
	return v
}

// markItems marks the pieces of a line. With that it gives, for each piece, the
// mark by that item whose reason says most; it explains a piece that names none.
func (q *Question) markItems(b *decks.List, typed string) (answer.ItemsMark, map[string]answer.Mark) {
	wrong, ready := map[string]answer.Mark{}, map[string]*answer.Typed{}
	of := func(item int, piece string) answer.Closeness {
		if ready[piece] == nil {
			ready[piece] = answer.NewTyped(piece)
		}
		m := q.answerKeys[item].MarkTyped(ready[piece])
		if known, ok := wrong[piece]; !ok || m.Reason.Kind > known.Reason.Kind {
			wrong[piece] = m
		}
		return m.Closeness
	}
	if answer.TooLong(typed, q.Card.AnswerTexts()...) {
		typed = ""
	}
	return answer.MarkItems(len(b.Items), of, typed, b.Ordered, b.Need), wrong
}

// outcomeOf is how a piece came out. One that names what another names neither
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
