package quiz

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks"
	"quiz/decks/markup"
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
	Parts   []Part  // cloze and match: how each part did
}

// A Part is one blank of a cloze or one pair of a match.
type Part struct {
	Outcome  Outcome
	Given    string // as typed; markup where it was picked
	Expected string // markup
}

// Grade marks a response to a question. Strict gives nothing for a part.
//
// Partial credit is, for multiple, (right picks − wrong picks) / right options,
// not below 0; for cloze and match, the share of parts that are right; for
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

// A closeness says how near a typed answer is to a right one.
type closeness uint8

const (
	far  closeness = iota
	near           // but for slips that are forgiven
	same           // but for what never counts
)

// gradeText marks a typed answer against all right forms (markup).
func (q *Question) gradeText(forms []string, typed string) Verdict {
	f := newFolder(q.Language())
	answer := folded{}
	if !tooLong(typed, forms...) {
		answer = f.fold(typed)
	}
	near := closest(f, forms, typed, answer)
	if inner := unwrap(typed); near == far && inner != typed {
		return q.gradeText(forms, inner)
	}
	switch near {
	case same:
		return Verdict{Outcome: Right, Credit: 1}
	case far:
		return Verdict{Outcome: Wrong}
	}
	if q.others != nil && q.others(q.Language(), answer.text) {
		return Verdict{Outcome: Wrong, Note: fmt.Sprintf("%q is another answer of this deck", cutText(strings.TrimSpace(typed), 60))}
	}
	return Verdict{Outcome: Nearly, Credit: 1}
}

// unwrap takes off what stands around a whole answer in words, as in (Earth) or
// *Earth*. Around figures and signs, brackets may be the point: (0, 1].
func unwrap(typed string) string {
	bare := strings.TrimFunc(typed, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(outer, r) })
	for _, around := range []string{"()", "[]", "{}", "<>", "**", "__"} {
		if len(bare) > 2 && len(bare) < 1000 && bare[0] == around[0] && bare[len(bare)-1] == around[1] {
			inner := bare[1 : len(bare)-1]
			first, _ := utf8.DecodeRuneInString(inner)
			last, _ := utf8.DecodeLastRuneInString(inner)
			if unicode.IsLetter(first) && unicode.IsLetter(last) {
				return inner
			}
		}
	}
	return typed
}

// closest tells how near a typed answer, as it is and folded, is to the nearest
// form. Slips are looked for last, for that takes longest.
func closest(f folder, forms []string, typed string, answer folded) closeness {
	folds := make([]folded, len(forms))
	for i, form := range forms {
		plain := markup.Plain(form)
		if typed != "" && (typed == form || typed == plain) {
			return same
		}
		folds[i] = f.fold(plain)
		if answer.text != "" && (folds[i].is(answer) || form != plain && f.fold(form).is(answer)) {
			return same
		}
	}
	bare := allBare(answer.words)
	if answer.text != "" && slices.ContainsFunc(folds, func(right folded) bool { return nearly(right, answer, bare) }) {
		return near
	}
	return far
}

// tooLong tells if a typed text is so much longer than all those that it may
// mean, that it is none of them, and need not be read. There is room for marks
// on each letter, and for a few words that are wrong.
func tooLong(typed string, texts ...string) bool {
	room := 1000
	for _, text := range texts {
		room += 16 * len(text)
	}
	return len(typed) > room && len(strings.TrimSpace(typed)) > room
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
