package terminal

import (
	"fmt"

	"quiz/decks"
	"quiz/quiz"
)

// showItems shows what was typed of a list, each thing with its mark, and what
// is missing: where the order counts, that is all in the right one.
func (p pen) showItems(a quiz.Answer, b *decks.List) {
	whole := b.Ordered && !a.Verdict.Outcome.Good()
	for _, part := range a.Verdict.Parts {
		switch {
		case part.Given == "" && whole:
		case part.Outcome == quiz.Nearly:
			p.spelled("  "+p.st.look(p.st.mark("≈", "~"), green)+" ", a.Question, part.Given, part.Mark)
			p.showMet("    ", spellings(a.Question, part), part.Mark)
		case part.Outcome == quiz.Wrong && part.Given != "":
			p.signed(false, VisibleLine(part.Given))
		default:
			p.out.line("%s", p.listItem(part, b))
		}
	}
	if whole {
		p.out.line("%s", p.answers(a.Question, "  "))
	}
}

// listItem is an item that was named, or is missing.
func (p pen) listItem(part quiz.Part, b *decks.List) string {
	sign := func(unicode, ascii, colour string) string {
		return "  " + p.st.look(p.st.mark(unicode, ascii), colour) + " "
	}
	switch {
	case part.Given == "" && b.Asked() < len(b.Items):
		return p.item(sign("○", "o", yellow)+"Would do: ", part.Expected)
	case part.Given == "":
		return p.item(sign("○", "o", yellow)+"Missing: ", part.Expected)
	case part.Outcome == quiz.Right:
		return p.item(sign("✓", "+", green), part.Expected)
	case part.Outcome == quiz.Partial:
		return p.item(sign("◐", "/", yellow)+"Out of order: ", part.Expected)
	}
	return p.item("  - Named twice: ", part.Expected)
}

// spellings are those of the item that was typed.
func spellings(q *quiz.Question, part quiz.Part) []string {
	for _, forms := range q.Forms() {
		if forms[0] == part.Expected {
			return forms
		}
	}
	return []string{part.Expected}
}

// asksItems says how many items of a list are to be typed, and how.
func asksItems(b *decks.List) string {
	n := Count(b.Asked(), "answer")
	if b.Asked() < len(b.Items) {
		n = fmt.Sprintf("%d of %s", b.Asked(), Count(len(b.Items), "answer"))
	}
	switch {
	case b.Asked() < 2:
		return "(" + n + ")"
	case b.Ordered:
		return "(" + n + " in order, with commas between)"
	}
	return "(" + n + ", with commas between)"
}
