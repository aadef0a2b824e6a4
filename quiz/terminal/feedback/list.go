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
			p.spelled(p.marked("≈", "~", text.Green), a.Question, part.Given, part.Mark)
			p.showMet("    ", spellings(a.Question, part), part.Mark)
		case part.Outcome == quiz.Wrong && part.Given != "":
			p.signed(false, text.VisibleLine(part.Given))
		default:
			p.To.Add(p.listItem(part, b)...)
		}
	}
	if whole {
		p.To.Add(p.Answers(a.Question, "  ")...)
	}
}

// listItem is an item that was named, or is missing.
func (p Printer) listItem(part quiz.Detail, b *decks.List) []text.Line {
	item := func(label text.Line, says string) []text.Line {
		return p.Item(append(label, text.Span{Text: says}), part.Expected)
	}
	switch {
	case part.Given == "" && b.Asked() < len(b.Items):
		return item(p.marked("○", "o", text.Yellow), "Would do: ")
	case part.Given == "":
		return item(p.marked("○", "o", text.Yellow), "Missing: ")
	case part.Outcome == quiz.Right:
		return item(p.marked("✓", "+", text.Green), "")
	case part.Outcome == quiz.Partial:
		return item(p.marked("◐", "/", text.Yellow), "Out of order: ")
	}
	return item(text.Words("  - "), "Named twice: ")
}

// marked is a label that is a mark in a colour.
func (p Printer) marked(unicode, ascii, colour string) text.Line {
	return behindSign(text.Span{Text: p.St.Mark(unicode, ascii), Codes: []string{colour}})
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
