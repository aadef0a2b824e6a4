package screen

import (
	"os/exec"
	"time"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// edited is the message that the editor has ended.
type edited struct {
	question *quiz.Question
	taken    func() (*decks.Deck, *decks.Card, error)
	err      error
}

// edit opens the card in the editor. The time that it takes is not the answer's.
func (p *playing) edit() tea.Cmd {
	if p.stand == summing {
		return nil
	}
	if p.Edit == nil {
		p.note = "Cards cannot be edited here."
		return nil
	}
	command, taken, err := p.Edit(p.q)
	if err != nil {
		p.note = text.Sentence(text.VisibleLine(err.Error()))
		return nil
	}
	command.Stdin = p.In // itself; what the library reads from would come by a pipe
	p.away = p.Now()
	p.lend(true)
	q := p.q
	return tea.ExecProcess(command, func(err error) tea.Msg { return edited{q, taken, err} })
}

// takeUp takes the mended card up.
func (p *playing) takeUp(e edited) {
	p.lend(false)
	p.back()
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
	if now := p.session.Next(); p.stand == asking && now != before {
		asked, input := p.asked, p.input
		p.next()
		p.asked = asked
		p.retype(input)
	} else if p.stand == told {
		p.note += " " + terminal.Undo.Key() + " asks it again."
	}
}

func (p *playing) lend(lent bool) {
	if p.Lend != nil {
		p.Lend(lent)
	}
}

// back takes the time that the player was away from the answer's.
func (p *playing) back() {
	if !p.away.IsZero() {
		p.asked = p.asked.Add(p.Now().Sub(p.away))
	}
	p.away = time.Time{}
}

// retype keeps what was typed where the question is made anew.
func (p *playing) retype(before input) {
	switch now := p.input.(type) {
	case *typing:
		if was, ok := before.(*typing); ok {
			now.line = was.line
		}
	case *filling:
		if was, ok := before.(*filling); ok && len(was.lines) == len(now.lines) {
			now.lines, now.at = was.lines, was.at
		}
	}
}

func editorFailed(err error) string {
	if _, ok := err.(*exec.ExitError); ok {
		return "The editor ended with a fault; the card stays as it was."
	}
	return text.Sentence(text.VisibleLine(err.Error()))
}
