package screen

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// An asking is the state in which a question waits for its answer.
type asking struct {
	*playing
	q       *quiz.Question
	input   input
	before  *brief // how the answer before was; nil: nothing is said
	hint    string
	toHint  bool // the hint has just been asked for: it must be seen
	command bool // Esc was pressed: the next letter is a command
}

func (a *asking) timed() bool { return true }
func (a *asking) leads() bool { return false }
func (a *asking) begun() bool { return !a.input.isEmpty() }

func (a *asking) position() string {
	n, of := a.session.Position()
	return fmt.Sprintf("%d of %d", n, of)
}

func (a *asking) paste(text string) {
	a.input.paste(text)
	a.view.follow = true
}

func (a *asking) key(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	a.toHint = false
	stroke := k.Keystroke()
	name, alt := strings.CutPrefix(stroke, "alt+")
	switch c := terminal.CommandOfKey(name); {
	case alt && c != terminal.NoCommand:
		return a.do(c)
	case a.command:
		return a.commandKey(k)
	case stroke == "esc":
		a.command = true
		return false, nil
	case stroke == "ctrl+d" && a.input.isEmpty():
		a.end = a.leaving()
		return true, nil
	}
	return a.inputKey(k)
}

// commandKey takes the key behind Esc. Esc or Enter once more goes back to the
// answer.
func (a *asking) commandKey(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	a.command = false
	c := terminal.CommandOfKey(letter(k))
	if c == terminal.NoCommand && letter(k) != "" {
		a.note = "That is no key here; Esc " + terminal.Help.Key() + " shows all keys."
	}
	return a.do(c)
}

// inputKey hands the input a key. One that it has no use for may be a command.
func (a *asking) inputKey(k tea.KeyPressMsg) (over bool, cmd tea.Cmd) {
	switch a.input.key(k) {
	case given:
		if c := a.input.takeCommand(); c != terminal.NoCommand {
			return a.do(c)
		}
		a.view.follow = true
		a.submit()
	case taken:
		a.view.follow, a.view.lead = true, false
	case revealed:
		a.view.follow, a.view.lead = false, true
	case ignored:
		if letter(k) == "" {
			a.arrow(k.Keystroke()) // of no use to the input, but to read on
		}
		return a.do(terminal.CommandOfKey(letter(k)))
	}
	return false, nil
}

func (a *asking) do(c terminal.Command) (over bool, cmd tea.Cmd) {
	switch c {
	case terminal.Hint:
		a.showHint()
	case terminal.Skip:
		a.showVerdict(a.session.Skip(a.watch.seconds()), "")
	case terminal.Right:
		a.override()
	case terminal.Edit:
		return false, a.edit(a.q)
	default:
		return a.playing.do(c), nil
	}
	return false, nil
}

func (a *asking) showHint() {
	if a.session.Options().Exam {
		a.note = "There are no hints in an exam."
		return
	}
	if a.hint = a.session.Hint(); a.hint == "" {
		a.note = "There is no hint."
		return
	}
	a.view, a.toHint = view{lead: true}, true
}

// override counts the answer before as right. What is asked now may have been to
// come again, and need not.
func (a *asking) override() {
	last, ok := a.playing.override()
	if ok && last.Try <= 1 {
		a.note = "The answer before counts as right."
	}
	if ok && a.session.Next() != a.q {
		a.next(a.before)
	}
}

// submit takes the answer, if it can be taken.
func (a *asking) submit() {
	response, err := a.input.answer()
	said := a.input.said()
	switch {
	case err == nil:
		a.showVerdict(a.session.Answer(response, a.watch.seconds()), a.input.brief())
	case said != "" && !a.session.AskAgain():
		a.showVerdict(a.session.AnswerUnread(said, err, a.watch.seconds()), "")
	default:
		a.note = text.Sentence(err.Error())
	}
}

// mended asks the question that has changed anew, with what was typed so far and
// the time that it has taken.
func (a *asking) mended(before *quiz.Question) {
	now := a.session.Next()
	switch now {
	case before:
	case nil:
		a.finish(terminal.Finished)
	default:
		began := a.watch.began
		a.ask(now, a.before).input.takeOver(a.input)
		a.watch.began = began
	}
}
