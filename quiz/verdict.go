package quiz

import (
	"cmp"
	"fmt"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/quiz/outcome"
)

// An Outcome is how a response came out, in one word; see package outcome.
type Outcome = outcome.Outcome

const (
	Wrong      = outcome.Wrong
	Partial    = outcome.Partial
	Nearly     = outcome.Nearly
	Right      = outcome.Right
	Skipped    = outcome.Skipped
	Overridden = outcome.Overridden
	Unreadable = outcome.Unreadable
)

// A Verdict is what a response came to: how it came out, what it earns, and why.
type Verdict struct {
	Outcome Outcome
	Credit  float64  // share of the card's points, 0 to 1
	Note    string   // why, where that is not plain: "the unit is km, not m"; of one of several blanks or items with its number, "[2] …"
	Details []Detail // cloze, match and list: how each blank, pair or item did

	// Mark is how a text that was typed was taken, for a short card. For a
	// number only what it was folded to is known, and How, in words, it came to
	// that: "converted from m to km".
	Mark answer.Mark
	How  string
}

// A Detail is the verdict on one blank of a cloze, one pair of a match, or one thing
// of a list that was typed or is missing.
type Detail struct {
	Outcome  Outcome     // of a list, Partial: right, but out of order; Skipped: named twice
	Given    string      // as typed; markup where it was picked; of a list, empty where it is missing
	Expected string      // markup; of a list, empty where what was typed is none of it
	Mark     answer.Mark // of a blank or an item: how the text was taken
}

// Mark marks a response to a question. Strict gives no partial credit.
//
// Partial credit is, for multiple, (right picks − wrong picks) / right options,
// not below 0, and where none is right, all for picking none; for cloze and match,
// the share of blanks or pairs that are right; for list, that of answer.MarkItems; for
// order, the share of neighbouring pairs that are in order: of the steps that
// stand together in the answer, those of which the first comes before the
// second in the right order, whatever belongs between them.
func Mark(q *Question, r Response, strict bool) Verdict {
	v := q.mark(r)
	if strict && v.Outcome == Partial {
		v.Outcome, v.Credit = Wrong, 0
	}
	return v
}

func (q *Question) mark(r Response) Verdict {
	if q.Self {
		return ofCredit(boolCredit(r.Knew))
	}
	switch q.Kind {
	case decks.KindShort:
		return markText(q.answerKeys[0], first(r.Texts))
	case decks.KindNumber:
		return q.markNumber(first(r.Texts))
	case decks.KindCloze:
		return q.markCloze(r.Texts)
	case decks.KindMultiple:
		return q.markMultiple(r.Picks)
	case decks.KindList:
		return q.markList(q.Card.Body.(*decks.List), first(r.Texts))
	case decks.KindMatch:
		return q.markMatch(r.Picks)
	case decks.KindOrder:
		return q.markOrder(r.Picks)
	case decks.KindOpen, decks.KindChoice, decks.KindTrueFalse: // open: never, as it is marked by the player
	}
	return ofCredit(boolCredit(len(r.Picks) == 1 && q.picked(r.Picks[0]).Right))
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

// markText marks a typed text by its answer key.
func markText(key *answer.Key, typed string) Verdict {
	m := key.Mark(typed)
	v := Verdict{Outcome: Wrong, Mark: m}
	switch {
	case m.Closeness == answer.Same:
		v.Outcome, v.Credit = Right, 1
	case m.Closeness == answer.Near:
		v.Outcome, v.Credit = Nearly, 1
	case m.Reason.Kind.Telling():
		v.Note = m.Reason.String()
	}
	return v
}

// noteOf puts the number of its blank or item before a note, as "[2] …", where there
// are several. An empty note stays empty.
func noteOf(i, of int, note string) string {
	if note == "" || of < 2 {
		return note
	}
	return fmt.Sprintf("[%d] %s", i+1, note)
}

func (q *Question) markCloze(typed []string) Verdict {
	details := make([]Detail, len(q.Blanks))
	right, slips, note := 0, 0, ""
	for i, blank := range q.Blanks {
		given := ""
		if i < len(typed) {
			given = typed[i]
		}
		v := q.markBlank(i, given)
		details[i] = Detail{Outcome: v.Outcome, Given: given, Expected: blank.Answer, Mark: v.Mark}
		note = cmp.Or(note, noteOf(i, len(details), v.Note))
		if v.Outcome.Good() {
			right++
		}
		if v.Outcome == Nearly {
			slips++
		}
	}
	v := ofCredit(share(right, len(details)))
	if v.Outcome == Right && slips > 0 {
		v.Outcome = Nearly
	}
	v.Details, v.Note = details, note
	return v
}
