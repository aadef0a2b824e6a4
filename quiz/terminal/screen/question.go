package screen

import (
	"fmt"
	"strings"

	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/feedback"
	"quiz/quiz/terminal/text"
)

func (a *asking) draw(pg *page) {
	if a.before != nil {
		a.before.draw(pg)
		pg.gap()
	}
	a.drawNotes(pg, a.q, a.again())
	if a.input.showsQuestion() {
		a.input.draw(pg)
	} else {
		drawQuestion(pg, a.q)
	}
	if a.hint != "" {
		pg.gap()
		if a.toHint {
			pg.lead = len(pg.lines)
		}
		pg.item(text.Words("Hint: "), a.hint)
	}
	if !a.input.showsQuestion() {
		pg.gap()
		a.input.draw(pg)
	}
}

// again says that a question comes again, and how many do.
func (a *asking) again() string {
	switch n := a.session.ToComeAgain(); {
	case !a.session.Again():
		return ""
	case n > 1:
		return fmt.Sprintf("again, %d left", n)
	}
	return "again"
}

// A brief is what a line says of an answer above the next question: its verdict,
// unless there are other words.
type brief struct {
	answer quiz.Answer
	words  string
}

func (b *brief) draw(pg *page) {
	if b.words != "" {
		pg.Add(pg.st.Paragraph(b.words, "", text.Faint)...)
		return
	}
	pg.Add(pg.printer().Headline(b.answer)...)
}

func (a *asking) hints() []hint {
	if a.command {
		return append(a.commands(), hint{terminal.Help.Key(), "all keys"}, hint{"Esc", "back"})
	}
	list := a.input.hints()
	for _, h := range a.commands() {
		if a.input.takes(h.key) {
			h.key = "Esc " + h.key
		}
		list = append(list, h)
	}
	help := hintOf(terminal.Help)
	if a.input.typing() {
		help.key = "Esc " + help.key
	}
	return append(list, help)
}

// commands are the commands of which there is something to say now.
func (a *asking) commands() []hint {
	var list []hint
	if a.session.HasHint() {
		list = append(list, hintOf(terminal.Hint))
	}
	list = append(list, hintOf(terminal.Skip))
	if a.session.CanUndo() {
		list = append(list, hintOf(terminal.Undo))
	}
	list = append(list, hintOf(terminal.Leave))
	if a.Edit != nil {
		list = append(list, hintOf(terminal.Edit))
	}
	return list
}

// drawQuestion shows the question and what sort of answer it wants.
func drawQuestion(pg *page, q *quiz.Question) {
	pg.Add(pg.st.Text(q.Prompt, "")...)
	if note := feedback.Asks(q); note != "" {
		pg.Add(pg.st.Paragraph(note, "", text.Faint)...)
	}
}

// drawNotes says what the head does not: that a question comes again, and from
// which deck it is where there are several.
func (p *playing) drawNotes(pg *page, q *quiz.Question, again string) {
	var notes []string
	if len(p.session.Decks()) > 1 {
		notes = append(notes, text.VisibleLine(q.Deck.Title))
	}
	if again != "" {
		notes = append(notes, again)
	}
	if len(notes) > 0 {
		pg.Add(pg.st.Paragraph(strings.Join(notes, ", "), "", text.Faint)...)
	}
}
