package quiz

import (
	"cmp"
	"strings"
	"unicode"

	"quiz/decks"
	"quiz/decks/answer"
	"quiz/decks/markup"
	"quiz/decks/numeral"
)

// Taken is how a text that was typed was taken. All is plain text, and empty
// where there is nothing to say.
type Taken struct {
	Folded string // what was typed, without what does not count; of a number, as it was understood
	Met    string // which accepted answer it is; empty where it is none
	Reason string // why it was so marked
}

// Taken is how the text was taken that answers a short or a number card. What
// could not be read has a reason, whatever the kind.
func (a Answer) Taken() Taken {
	v := a.Verdict
	switch {
	case a.Question.Self:
		return Taken{}
	case a.Given.Texts == nil: // skipped, unread or picked
		return Taken{Reason: v.Note}
	case a.Question.Solution().IsTyped():
		return takenOf(v.Mark, first(a.Given.Texts))
	case a.Question.Kind == decks.KindNumber:
		return a.takenNumber()
	}
	return Taken{}
}

func (a Answer) takenNumber() Taken {
	t := Taken{Folded: a.Verdict.Mark.Folded, Reason: a.Verdict.Note}
	if a.Verdict.Outcome == Right {
		t.Met = markup.Plain(a.Question.ExpectedTexts()[0])
	}
	t.Reason = cmp.Or(t.Reason, a.Verdict.How, "a number")
	return t
}

// TakenAs is what a wrong number was taken as, in the unit that is asked for:
// "62.500 g". It is empty where that is what was typed, and for all other answers.
func (a Answer) TakenAs() string {
	v := a.Verdict
	if a.Question.Self || a.Question.Kind != decks.KindNumber || v.Outcome != Wrong || len(a.Given.Texts) == 0 {
		return ""
	}
	if strings.HasPrefix(v.How, "a number") && sameFigures(figuresOf(a.Given.Texts[0]), figuresOf(v.Mark.Folded)) {
		return ""
	}
	return v.Mark.Folded
}

// figuresOf are the figures with which a text begins, behind a sign of money, with
// the marks among them and without blanks.
func figuresOf(text string) string {
	text = strings.TrimLeftFunc(numeral.WesternDigits(numeral.Tidy(text)), func(r rune) bool { return unicode.Is(unicode.Sc, r) || r == ' ' })
	text = strings.ReplaceAll(text, "−", "-")
	end := strings.IndexFunc(text, func(r rune) bool { return !strings.ContainsRune("+-0123456789.,'٫٬ ", r) && !unicode.IsSpace(r) })
	if end >= 0 && strings.HasPrefix(text[end:], "^") { // a power of ten reads as another number
		return ""
	}
	if end >= 0 {
		text = text[:end]
	}
	return strings.TrimPrefix(strings.TrimRight(strings.Join(strings.Fields(text), ""), ".,"), "+")
}

// sameFigures tells if a typed number is written as the program writes it, but for
// groups that were not set apart and noughts at its end.
func sameFigures(typed, shown string) bool {
	if strings.Trim(typed, "-0123456789") == "" {
		return typed != "" && typed == strings.NewReplacer(".", "", ",", "", "'", "").Replace(shown)
	}
	return typed == shown || strings.TrimRight(strings.TrimRight(typed, "0"), ".,") == shown
}

// Taken is how the text of a blank, or of an item, was taken.
func (d Detail) Taken() Taken { return takenOf(d.Mark, d.Given) }

func takenOf(m answer.Mark, typed string) Taken {
	t := Taken{Folded: m.Folded}
	if m.Reason.Kind == answer.NotExact { // all counts
		t.Folded = strings.TrimSpace(typed)
	}
	if m.Closeness != answer.Far {
		t.Met = m.Met
	}
	switch {
	case strings.TrimSpace(typed) == "": // nothing was
	case t.Met != "" && t.Met == strings.TrimSpace(typed):
		t.Reason = "typed as it is written"
	case m.Closeness == answer.Far && m.Reason.Kind < answer.None: // a reason why a text is right
		t.Reason = answer.Reason{Kind: answer.None}.String()
	default:
		t.Reason = m.Reason.String()
	}
	return t
}
