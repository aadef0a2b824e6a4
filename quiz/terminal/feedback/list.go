package feedback

import (
	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// showItems shows what was typed of a list, each thing with its mark, and what
// is missing: where the order counts, that is all in the right one.
func (p Printer) showItems(a quiz.Answer, b *decks.List) {
	whole := b.Ordered && !a.Verdict.Outcome.Good()
	for _, part := range a.Verdict.Details {
		switch {
		case part.Given == "" && whole:
		case part.Outcome == quiz.Nearly:
			p.spelled("  "+p.St.Look(p.St.Mark("≈", "~"), text.Green)+" ", a.Question, part.Given, part.Mark)
			p.showMet("    ", spellings(a.Question, part), part.Mark)
		case part.Outcome == quiz.Wrong && part.Given != "":
			p.signed(false, text.VisibleLine(part.Given))
		default:
			p.W.Line("%s", p.listItem(part, b))
		}
	}
	if whole {
		p.W.Line("%s", p.Answers(a.Question, "  "))
	}
}

// listItem is an item that was named, or is missing.
func (p Printer) listItem(part quiz.Detail, b *decks.List) string {
	sign := func(unicode, ascii, colour string) string {
		return "  " + p.St.Look(p.St.Mark(unicode, ascii), colour) + " "
	}
	switch {
	case part.Given == "" && b.Asked() < len(b.Items):
		return p.Item(sign("○", "o", text.Yellow)+"Would do: ", part.Expected)
	case part.Given == "":
		return p.Item(sign("○", "o", text.Yellow)+"Missing: ", part.Expected)
	case part.Outcome == quiz.Right:
		return p.Item(sign("✓", "+", text.Green), part.Expected)
	case part.Outcome == quiz.Partial:
		return p.Item(sign("◐", "/", text.Yellow)+"Out of order: ", part.Expected)
	}
	return p.Item("  - Named twice: ", part.Expected)
}

// spellings are those of the item that was typed.
func spellings(q *quiz.Question, part quiz.Detail) []string {
	for _, forms := range q.Forms() {
		if forms[0] == part.Expected {
			return forms
		}
	}
	return []string{part.Expected}
}
