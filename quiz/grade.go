package quiz

import (
	"cmp"
	"fmt"
	"strings"

	"quiz/decks"
	"quiz/decks/answer"
)

// An Outcome is the mark of an answer in one word.
type Outcome uint8

const (
	Wrong Outcome = iota
	Partial
	Nearly // right but for a slip; counts as right
	Right
	Skipped
	Overridden // wrong to the program, right to the player
)

var outcomeNames = [...]string{"wrong", "partial", "nearly", "right", "skipped", "overridden"}

// String is the outcome's name in reports.
func (o Outcome) String() string { return outcomeNames[o] }

// Good tells if the outcome counts as right.
func (o Outcome) Good() bool { return o == Right || o == Nearly || o == Overridden }

// A Verdict is the mark of an answer.
type Verdict struct {
	Outcome Outcome
	Credit  float64 // share of the card's points, 0 to 1
	Note    string  // why, where that is not plain: "the unit is km, not m"
	Parts   []Part  // cloze, match and list: how each part did
}

// A Part is one blank of a cloze, one pair of a match, or one thing of a list
// that was typed or is missing.
type Part struct {
	Outcome  Outcome // of a list, Partial: right, but out of order; Skipped: named twice
	Given    string  // as typed; markup where it was picked; of a list, empty where it is missing
	Expected string  // markup; of a list, empty where what was typed is none of it
}

// Grade marks a response to a question. Strict gives nothing for a part.
//
// Partial credit is, for multiple, (right picks − wrong picks) / right options,
// not below 0, and where none is right, all for picking none; for cloze and match,
// the share of parts that are right; for list, that of answer.MarkItems; for
// order, the share of neighbouring pairs that are in order: of the steps that
// stand together in the answer, those of which the first comes before the
// second in the right order, whatever belongs between them.
func Grade(q *Question, r Response, strict bool) Verdict {
	var v Verdict
	switch {
	case q.Self:
		v = ofCredit(boolCredit(r.Knew))
	case q.Kind == decks.KindShort:
		v = q.gradeText(q.forms, first(r.Texts))
	case q.Kind == decks.KindNumber:
		v = q.gradeNumber(q.Card.Body.(*decks.Number), first(r.Texts))
	case q.Kind == decks.KindCloze:
		v = q.gradeCloze(r.Texts)
	case q.Kind == decks.KindMultiple:
		v = q.gradeMultiple(r.Picks)
	case q.Kind == decks.KindList:
		v = q.gradeList(q.Card.Body.(*decks.List), first(r.Texts))
	case q.Kind == decks.KindMatch:
		v = q.gradeMatch(r.Picks)
	case q.Kind == decks.KindOrder:
		v = q.gradeOrder(r.Picks)
	default:
		v = ofCredit(boolCredit(len(r.Picks) == 1 && q.picked(r.Picks[0]).Right))
	}
	if strict && v.Outcome == Partial {
		v.Outcome, v.Credit = Wrong, 0
	}
	return v
}

func first(texts []string) string {
	if len(texts) == 0 {
		return ""
	}
	return texts[0]
}

func boolCredit(right bool) float64 {
	if right {
		return 1
	}
	return 0
}

// ofCredit gives the outcome that a share of the points stands for.
func ofCredit(credit float64) Verdict {
	switch {
	case credit >= 1:
		return Verdict{Outcome: Right, Credit: 1}
	case credit <= 0:
		return Verdict{Outcome: Wrong}
	}
	return Verdict{Outcome: Partial, Credit: credit}
}

// gradeText marks a typed answer against all right forms (markup).
func (q *Question) gradeText(forms []string, typed string) Verdict {
	near, text := answer.Compare(forms, q.Language(), typed)
	switch near {
	case answer.Same:
		return Verdict{Outcome: Right, Credit: 1}
	case answer.Far:
		return Verdict{Outcome: Wrong}
	}
	if q.others != nil && q.others(q.Language(), text) {
		return Verdict{Outcome: Wrong, Note: fmt.Sprintf("%q is another answer of this deck", cutText(strings.TrimSpace(typed), 60))}
	}
	return Verdict{Outcome: Nearly, Credit: 1}
}

func (q *Question) gradeCloze(typed []string) Verdict {
	parts := make([]Part, len(q.Blanks))
	right, slips, note := 0, 0, ""
	for i, blank := range q.Blanks {
		given := ""
		if i < len(typed) {
			given = typed[i]
		}
		v := q.gradeText(append([]string{blank.Answer}, blank.Accept...), given)
		parts[i] = Part{v.Outcome, given, blank.Answer}
		note = cmp.Or(note, v.Note)
		if v.Outcome.Good() {
			right++
		}
		if v.Outcome == Nearly {
			slips++
		}
	}
	v := ofCredit(share(right, len(parts)))
	if v.Outcome == Right && slips > 0 {
		v.Outcome = Nearly
	}
	v.Parts, v.Note = parts, note
	return v
}
