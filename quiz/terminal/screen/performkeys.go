package screen

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
	"quiz/quiz/terminal"
)

// key does what a key asks for, and tells if the sitting is over.
func (p *playing) key(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	p.note, p.toHint = "", false
	stroke := k.Keystroke()
	switch {
	case stroke == "ctrl+c":
		p.end = terminal.Interrupted
		return true, nil
	case p.view.scroll(stroke, p.height):
		return false, nil
	case p.help:
		p.help, p.view = p.helpScroll(stroke), view{top: p.view.top}
		return false, nil
	case stroke == "f1":
		p.showHelp()
		return false, nil
	}
	switch p.stand {
	case asking:
		return p.askingKey(k)
	case told:
		return p.toldKey(k)
	}
	return p.summingKey(k)
}

// helpScroll moves through the list of keys, or closes it.
func (p *playing) helpScroll(stroke string) (open bool) {
	return p.arrow(stroke)
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

func (p *playing) askingKey(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	stroke := k.Keystroke()
	if name, ok := strings.CutPrefix(stroke, "alt+"); ok && terminal.CommandOfKey(name) != terminal.NoCommand {
		return p.do(terminal.CommandOfKey(name))
	}
	if p.command {
		p.command = false
		if c := terminal.CommandOfKey(letter(k)); c != terminal.NoCommand {
			return p.do(c)
		} else if letter(k) != "" {
			p.note = "That is no key here; Esc " + terminal.Help.Key() + " shows all keys."
		}
		return false, nil // Esc or Enter once more: back to the answer
	}
	if stroke == "esc" {
		p.command = true
		return false, nil
	}
	if typed, ok := p.input.(*typing); ok && isEnter(k) {
		if over, cmd, ok := p.typedCommand(typed); ok {
			return over, cmd
		}
	}
	if stroke == "ctrl+d" && p.nothingTyped() {
		p.end = p.leaving()
		return true, nil
	}
	switch p.input.key(k) {
	case given:
		p.view.follow = true
		p.submit()
	case taken:
		_, marks := p.input.(*marking)
		p.view.follow, p.view.lead = !marks, marks // an answer that is shown now begins the page
	case ignored:
		if letter(k) == "" {
			p.arrow(stroke) // of no use to the input, but to read on
		}
		return p.do(terminal.CommandOfKey(letter(k)))
	}
	return false, nil
}

// nothingTyped tells if there is no text in which Ctrl-D could delete.
func (p *playing) nothingTyped() bool {
	switch in := p.input.(type) {
	case *typing:
		return len(in.line.cells) == 0
	case *filling:
		return len(in.lines[in.at].cells) == 0
	}
	return true
}

// typedCommand does what a line such as :hint asks for, as in the plain face.
func (p *playing) typedCommand(in *typing) (over bool, cmd tea.Cmd, ok bool) {
	c := terminal.CommandInAnswer(in.q, 0, in.line.text())
	if c == terminal.NoCommand {
		return false, nil, false
	}
	in.line = editor{}
	over, cmd = p.do(c)
	return over, cmd, true
}

func (p *playing) toldKey(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	switch stroke := k.Keystroke(); {
	case isEnter(k), isSpace(k), stroke == "right", stroke == "n":
		p.next()
		return false, nil
	case p.arrow(stroke):
		return false, nil
	}
	return p.do(terminal.CommandOfKey(letter(k)))
}

func (p *playing) summingKey(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	switch stroke := k.Keystroke(); {
	case isEnter(k), stroke == "esc", stroke == terminal.Leave.Key() && p.end != terminal.TimeUp: // a q may be of the answer that came too late
		return true, nil
	case stroke == "r":
		p.retry()
		return false, nil
	case p.arrow(stroke):
		return false, nil
	case stroke == terminal.Undo.Key(), letter(k) == terminal.Help.Key(), letter(k) == terminal.Right.Key():
		return p.do(terminal.CommandOfKey(letter(k)))
	}
	return false, nil
}

// do carries a command out.
func (p *playing) do(c terminal.Command) (over bool, cmd tea.Cmd) {
	switch c {
	case terminal.Hint:
		p.showHint()
	case terminal.Skip:
		p.skip()
	case terminal.Undo:
		p.undo()
	case terminal.Right:
		p.override()
	case terminal.Edit:
		return false, p.edit()
	case terminal.Help:
		p.showHelp()
	case terminal.Leave:
		p.end = p.leaving()
		return true, nil
	}
	return false, nil
}

func (p *playing) showHint() {
	switch {
	case p.stand != asking:
		return
	case p.session.Options().Exam:
		p.note = "There are no hints in an exam."
	default:
		if p.hint = p.session.Hint(); p.hint == "" {
			p.note = "There is no hint."
			return
		}
		p.view, p.toHint = view{lead: true}, true
	}
}

func (p *playing) skip() {
	if p.stand == asking {
		p.answered(p.session.Skip(p.seconds()))
	}
}

// mayUndo tells if there is an answer to take back. When time is up there is
// none to give another.
func (p *playing) mayUndo() bool {
	return len(p.session.Answers()) > 0 && !p.session.Options().Exam && !(p.stand == summing && p.end == terminal.TimeUp)
}

func (p *playing) undo() {
	if !p.mayUndo() {
		p.note = "There is no answer to take back."
		return
	}
	over := p.round > 0 && len(p.session.Answers()) <= p.round
	a, ok := p.session.Undo()
	if ok && p.Recorder != nil {
		p.Recorder.Undone(a)
	}
	p.quiet = false
	p.next()
	if p.note = "Your answer is taken back."; over {
		p.round, p.note = 0, "Your last answer before the round is taken back."
	}
}

// override counts the last answer as right.
func (p *playing) override() {
	if !p.session.Override() {
		p.note = "There is no answer to count as right."
		return
	}
	answers := p.session.Answers()
	last := answers[len(answers)-1]
	if p.Recorder != nil {
		p.Recorder.Overridden(last)
	}
	switch {
	case last.Try > 1:
		p.note = "It will not come again; the score is that of first tries."
	case p.stand == asking:
		p.note = "The answer before counts as right."
	}
	if p.stand == told {
		p.tellAgain()
	} else if p.session.Next() != p.q {
		p.next() // what is asked now was to come again, and need not
	}
}

// retry asks what is still missed again.
func (p *playing) retry() {
	if p.stand == summing && p.end == terminal.Finished && p.session.RetryMissed() > 0 {
		p.round = len(p.session.Answers())
		p.deadline = time.Time{} // practice has no limit
		p.quiet = false
		p.next()
	}
}

func (p *playing) showHelp() { p.help, p.view = true, view{} }

// brief is what is said of an answer above the next question.
func (p *playing) brief(a quiz.Answer) string {
	if ease := a.Given.Ease; a.Question.Self && ease > 0 {
		if in, ok := p.input.(*marking); ok {
			return []string{"", "Again", "Hard", "Good", "Easy"}[ease] + ": comes again in " + in.times[ease-1] + "."
		}
	}
	return "" // the verdict itself
}
