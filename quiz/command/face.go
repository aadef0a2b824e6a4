package command

import (
	"context"
	"io"
	"runtime"
	"strings"
	"sync"

	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/plain"
	"quiz/quiz/terminal/screen"
	"quiz/quiz/terminal/text"
)

// A face is how a sitting meets its player: on the full screen of a terminal, or
// as plain lines, where there is no terminal or --plain asks for them.
//
// While the screen is open, what is said to stderr would spoil it: it is shown
// on the screen, and said once the screen is closed. Whoever makes a face must
// close it.
type face struct {
	env    *env
	style  text.Style
	full   bool
	screen *screen.Screen // nil: not open
}

func (e *env) face(plain bool) *face {
	return &face{env: e, style: e.style(plain), full: !plain && e.terminal && !e.dumb()}
}

// dumb is true of a terminal in which nothing can be placed.
func (e *env) dumb() bool {
	name := e.getenv("TERM")
	return name == "dumb" || name == "" && runtime.GOOS != "windows"
}

// open opens the screen, if it is not open yet.
func (f *face) open() *screen.Screen {
	if f.screen == nil {
		e := f.env
		f.screen = screen.Open(e.ctx, screen.Options{In: e.in, Out: e.bare, Style: f.style, Now: e.now, Edit: e.editCard, Lend: e.holdInterrupts})
		e.err.onto(f.screen)
	}
	return f.screen
}

// close gives the terminal back. A fault of this program that ended the screen is
// its error.
func (f *face) close() error {
	if f.screen == nil {
		return nil
	}
	err := f.screen.Close()
	f.screen = nil
	f.env.err.onto(nil)
	if err != nil {
		return &hinted{err.Error(), "what was answered is kept; --plain does without the full screen"}
	}
	return nil
}

// closed closes the face after what came of it, which is the error unless closing
// itself fails.
func (f *face) closed(err error) error {
	if broken := f.close(); broken != nil {
		return broken
	}
	return err
}

// play has a sitting's questions asked.
func (f *face) play(ctx context.Context, session *quiz.Session, o terminal.PlayOptions) terminal.End {
	e := f.env
	if f.full {
		return f.open().Play(ctx, session, o)
	}
	plain := &plain.Frontend{
		In: e.lines, Out: e.out, Style: f.style, Now: e.now, Person: e.person, Columns: e.outWidth,
		Limit: o.Limit, Ahead: o.Ahead,
	}
	return plain.Play(ctx, session)
}

// mostSaid is how much of what was said a screen repeats, in lines.
const mostSaid = 4

// A talk is where all that is said goes: to stderr, or, while a screen is open,
// onto that, and to stderr when it is closed.
type talk struct {
	to     io.Writer
	mu     sync.Mutex
	screen *screen.Screen // nil: none is open
	said   []string       // so far; a screen that opens would hide it
	held   []byte
}

func (t *talk) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	text := strings.TrimSpace(string(p))
	if t.screen == nil {
		if t.said = append(t.said, text); len(t.said) > mostSaid {
			t.said = t.said[1:]
		}
		return t.to.Write(p)
	}
	t.held = append(t.held, p...)
	if text != "" {
		t.screen.Notice(text)
	}
	return len(p), nil
}

// onto has what is said shown on a screen. Nil: no more, and what was held back
// is said now.
func (t *talk) onto(screen *screen.Screen) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.screen = screen; screen == nil {
		t.to.Write(t.held)
		t.held = nil
		return
	}
	for _, text := range t.said {
		screen.Notice(text)
	}
	t.said = nil
}
