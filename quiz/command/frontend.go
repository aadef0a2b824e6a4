package command

import (
	"errors"
	"os/exec"
	"runtime"

	"github.com/urfave/cli/v2"

	"quiz/decks"
	"quiz/decks/place"
	"quiz/quiz"
	"quiz/quiz/editor"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/plain"
	"quiz/quiz/terminal/screen"
	"quiz/quiz/terminal/text"
)

// plainFlag and flipFlag are for every command that asks questions.
func plainFlag() cli.Flag {
	return &cli.BoolFlag{Name: "plain", Usage: "plain lines, not the whole screen, as in a pipe"}
}

func flipFlag() cli.Flag {
	return &cli.BoolFlag{Name: "flip", Usage: "show each card's answer on Enter, and mark yourself"}
}

// A frontend is how a session meets its player: the full screen of a terminal, or
// plain lines, where there is no terminal or --plain asks for them.
//
// While the screen is open, messages on stderr would spoil it: they are shown on
// the screen, and written once the screen is closed. Whoever makes a frontend must
// close it.
type frontend struct {
	env    *env
	style  text.Style
	full   bool
	screen *screen.Screen // nil: not open
}

func (e *env) frontend(plain bool) *frontend {
	return &frontend{env: e, style: e.style(plain), full: !plain && e.terminal && !isDumb(e.getenv)}
}

// isDumb tells if the terminal is one in which nothing can be placed.
func isDumb(getenv func(string) string) bool {
	name := getenv("TERM")
	return name == "dumb" || name == "" && runtime.GOOS != "windows"
}

// open opens the screen, if it is not open yet.
func (f *frontend) open() *screen.Screen {
	if f.screen == nil {
		e := f.env
		f.screen = screen.Open(e.ctx, screen.Options{In: e.in, Out: e.stdout, Style: f.style, Now: e.now, Edit: e.editCard, Lend: e.interrupts.hold})
		e.err.showOn(f.screen)
	}
	return f.screen
}

// editCard opens a question's card in the user's editor.
func (e *env) editCard(q *quiz.Question) (*exec.Cmd, func() (*decks.Deck, *decks.Card, error), error) {
	return editor.Editor{Getenv: e.getenv, Read: e.read}.Open(q.Deck, q.CardNow())
}

// close gives the terminal back. A fault of this program that ended the screen is
// its error.
func (f *frontend) close() error {
	if f.screen == nil {
		return nil
	}
	err := f.screen.Close()
	f.screen = nil
	f.env.err.showOn(nil)
	if lost := (*decks.Lost)(nil); errors.As(err, &lost) {
		return place.ErrorList{lost.Fault}
	}
	if err != nil {
		return &hinted{err.Error(), "what was answered is kept; --plain does without the full screen"}
	}
	return nil
}

// closed closes the frontend once there is no more use for it. Its error is the one
// of that use, unless closing fails: then what is wrong with the screen is more
// urgent.
func (f *frontend) closed(err error) error {
	if broken := f.close(); broken != nil {
		return broken
	}
	return err
}

// play has a session's questions asked.
func (f *frontend) play(session *quiz.Session, o terminal.PlayOptions) terminal.End {
	e := f.env
	if f.full {
		return f.open().Play(e.ctx, session, o)
	}
	plain := &plain.Frontend{
		In: e.lines, Out: e.out, Style: f.style, Now: e.now, Person: e.person, Columns: e.outWidth,
		Limit: o.Limit, Ahead: o.Ahead,
	}
	return plain.Play(e.ctx, session)
}
