package screen

import (
	"os/exec"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// edited is the message that the editor has ended.
type edited struct {
	question *quiz.Question
	taken    func() (*decks.Deck, *decks.Card, error)
	err      error
}

// edit opens the card of a question in the editor. The time that it takes is not the answer's.
func (p *playing) edit(q *quiz.Question) tea.Cmd {
	if p.Edit == nil {
		p.note = "Cards cannot be edited here."
		return nil
	}
	command, taken, err := p.Edit(q)
	if err != nil {
		p.note = text.Sentence(text.VisibleLine(err.Error()))
		return nil
	}
	command.Stdin = p.In // itself; what the library reads from would come by a pipe
	p.watch.pause()
	p.lend(true)
	return tea.ExecProcess(command, func(err error) tea.Msg { return edited{q, taken, err} })
}

func (p *playing) takeUp(e edited) {
	p.lend(false)
	p.watch.resume()
	if e.err != nil {
		p.note = editorFailed(e.err)
		return
	}
	deck, card, err := e.taken()
	if err != nil {
		p.note = text.Sentence(text.VisibleLine(err.Error()))
		return
	}
	before := p.session.Next()
	p.session.Mend(e.question, deck, card)
	p.note = "The card is taken up as it is now."
	p.state.mended(before)
}

func (p *playing) lend(lent bool) {
	if p.Lend != nil {
		p.Lend(lent)
	}
}

func editorFailed(err error) string {
	if _, ok := err.(*exec.ExitError); ok {
		return "The editor ended with a fault; the card stays as it was."
	}
	return text.Sentence(text.VisibleLine(err.Error()))
}
