package screen

import (
	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
	"quiz/quiz/terminal"
)

// key does what a key asks for, and tells if the session is over.
func (p *playing) key(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	p.note = ""
	stroke := k.Keystroke()
	switch {
	case stroke == "ctrl+c":
		p.end = terminal.Interrupted
		return true, nil
	case p.view.scroll(stroke, p.height):
		return false, nil
	case p.help:
		p.help = p.arrow(stroke) // any other key closes it
		p.view = view{top: p.view.top}
		return false, nil
	case stroke == "f1":
		p.showHelp()
		return false, nil
	}
	return p.state.key(k)
}

// arrow moves the page by a line or to an end where the arrow keys have nothing
// else to do.
func (p *playing) arrow(stroke string) bool {
	switch stroke {
	case "up", "k":
		p.view.top--
	case "down", "j":
		p.view.top++
	case "home":
		p.view.top = 0
	case "end":
		p.view.top = 1 << 30 // as far as there is
	default:
		return false
	}
	p.view.follow = false
	return true
}

// do carries a command out that is the same in all states.
func (p *playing) do(c terminal.Command) (over bool) {
	switch c {
	case terminal.Undo:
		p.undo()
	case terminal.Help:
		p.showHelp()
	case terminal.Leave:
		p.end = p.leaving()
		return true
	}
	return false
}

func (p *playing) showHelp() { p.help, p.view = true, view{} }

const nothingToUndo = "There is no answer to take back."

func (p *playing) undo() {
	if !p.session.CanUndo() {
		p.note = nothingToUndo
		return
	}
	rounds := p.session.Rounds()
	p.session.Undo()
	p.next(nil)
	if p.note = "Your answer is taken back."; p.session.Rounds() < rounds {
		p.note = "Your last answer before the round is taken back."
	}
}

// override counts the last answer as right. It is not ok where there is none.
func (p *playing) override() (last quiz.Answer, ok bool) {
	if !p.session.Override() {
		p.note = "There is no answer to count as right."
		return quiz.Answer{}, false
	}
	if last = p.session.Last(); last.Try > 1 {
		p.note = "It will not come again; the score is that of first tries."
	}
	return last, true
}
