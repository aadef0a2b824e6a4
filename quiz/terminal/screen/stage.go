package screen

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"

	"quiz/decks"
	"quiz/quiz/terminal/text"
)

// An entrance is the message that an act begins. Its channel is closed when the
// act is over, after which the screen does not touch it any more.
type entrance struct {
	act  act
	over chan struct{}
}

// A leave is the message that the player leaves to the shell; tea.ResumeMsg says
// that they are back.
type leave struct{}

// A stage is the model of a screen: the act that is on, and how large all is.
// Only its notices and its fault are for other goroutines.
type stage struct {
	style         text.Style
	width, height int
	act           act
	over          chan struct{}
	last          tea.View  // of the act before, while there is none
	early         []tea.Msg // keys that were pressed while there was no act
	quit          func()
	drawn         func() // is told at the end of each View; nil: nobody asks

	mu      sync.Mutex
	notices []string
	fault   error
	begun   bool // the terminal has been taken
}

func (st *stage) Init() tea.Cmd {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.begun = true
	return tea.RequestBackgroundColor
}

// Update hands a message to the act. A fault of ours ends the screen in order: it
// must not leave the terminal as it is.
func (st *stage) Update(msg tea.Msg) (m tea.Model, cmd tea.Cmd) {
	defer func() {
		if r := recover(); r != nil {
			st.failed(r)
			m, cmd = st, tea.Quit
		}
	}()
	return st, st.guarded(st.update(msg))
}

// guarded is a command whose fault ends the screen in order, too: the library runs
// it beside Update.
func (st *stage) guarded(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if r := recover(); r != nil {
				st.failed(r)
				msg = tea.Quit()
			}
		}()
		msg = cmd()
		if several, ok := msg.(tea.BatchMsg); ok {
			for i := range several {
				several[i] = st.guarded(several[i])
			}
		}
		return msg
	}
}

func (st *stage) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		first := st.width == 0
		if st.width, st.height = msg.Width, msg.Height; first {
			return nil
		}
	case tea.BackgroundColorMsg:
		st.style.Light = !msg.IsDark()
		return nil
	case entrance:
		st.act, st.over = msg.act, msg.over
		return tea.Batch(st.act.begin(), st.catchUp())
	case tea.KeyPressMsg:
		st.forget()
		switch msg.Keystroke() {
		case "ctrl+z":
			if st.act != nil {
				st.act.update(leave{})
			}
			return tea.Suspend
		case "ctrl+l":
			return tea.ClearScreen
		}
	}
	return st.hand(msg)
}

// catchUp hands the act what was typed before it was there.
func (st *stage) catchUp() tea.Cmd {
	var commands []tea.Cmd
	early := st.early
	st.early = nil
	for _, msg := range early {
		commands = append(commands, st.hand(msg))
	}
	return tea.Batch(commands...)
}

// hand hands a message to the act. Where there is none, keys wait for the next.
func (st *stage) hand(msg tea.Msg) tea.Cmd {
	if st.act == nil {
		switch msg.(type) {
		case tea.KeyPressMsg, tea.PasteMsg:
			st.early = append(st.early, msg)
		}
		return nil
	}
	over, cmd := st.act.update(msg)
	if over {
		st.last = st.View()
		st.act = nil
		close(st.over)
	}
	return cmd
}

func (st *stage) View() (v tea.View) {
	if st.drawn != nil {
		defer st.drawn()
	}
	defer func() {
		if r := recover(); r != nil {
			st.failed(r)
			v = tea.View{AltScreen: true}
			go st.quit()
		}
	}()
	if st.act == nil {
		st.last.AltScreen = true
		return st.last
	}
	v = tea.View{AltScreen: true}
	if st.width <= 0 || st.height <= 0 {
		return v
	}
	remarks := st.remarks()
	style := st.style
	style.Width = st.width
	lines, cursor := st.act.draw(style, max(1, st.height-len(remarks)))
	v.Content = strings.Join(append(lines, remarks...), "\n")
	if cursor != nil && cursor.X < st.width && cursor.Y < st.height { // a tiny screen may have no room for it
		v.Cursor = tea.NewCursor(cursor.X, cursor.Y)
		v.Cursor.Blink = false
	}
	return v
}

func (st *stage) failed(r any) {
	st.mu.Lock()
	defer st.mu.Unlock()
	if st.fault != nil {
		return
	}
	if lost, ok := r.(*decks.Lost); ok { // no fault of ours
		st.fault = lost
		return
	}
	st.fault = fmt.Errorf("internal error: %v, at %s", r, whence())
}

// whence is where in this program a panic began.
func whence() string {
	var list [64]uintptr
	frames := runtime.CallersFrames(list[:runtime.Callers(0, list[:])])
	panicked := false
	for {
		f, more := frames.Next()
		if panicked && !strings.HasPrefix(f.Function, "runtime.") {
			return fmt.Sprintf("%s:%d", filepath.Base(f.File), f.Line)
		}
		panicked = panicked || f.Function == "runtime.gopanic"
		if !more {
			return "an unknown place"
		}
	}
}
