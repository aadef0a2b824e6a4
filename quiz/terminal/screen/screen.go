package screen

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"quiz/decks"
	"quiz/quiz"
	"quiz/quiz/terminal/text"
)

// A Screen is the whole of a terminal, from Open to Close. What is shown on it is
// one act after another: a list of decks to choose from, a sitting. Keys that
// were typed ahead go from one act to the next.
//
// It must be closed: the terminal is then as it was.
type Screen struct {
	Options
	program *tea.Program
	stage   *stage
	ended   chan struct{} // closed when the program has ended
	err     error         // why, once it has
}

// Options are what a screen is opened with. In, Out and Now must be set.
type Options struct {
	In    io.Reader
	Out   io.Writer
	Style text.Style // its width is of no matter
	Now   func() time.Time

	// Edit gives the command that opens a card in an editor, and what takes the
	// mended card up when that has ended; nil: cards cannot be edited.
	Edit func(*quiz.Question) (*exec.Cmd, func() (*decks.Deck, *decks.Card, error), error)

	// Lend is told when an editor is about to have the terminal, and when it has
	// it no more: meanwhile Ctrl-C is for the editor. It may be nil.
	Lend func(lent bool)
}

// An act is what is on a screen for a while.
type act interface {
	// update takes a message, and tells if the act is over.
	update(msg tea.Msg) (over bool, cmd tea.Cmd)

	// draw shows the act on a screen as wide as the style and so high: no more
	// lines than there are rows, none wider than a row. The cursor is hidden
	// where it has no place.
	draw(st text.Style, height int) (lines []string, cursor *tea.Position)

	// begin is the first command.
	begin() tea.Cmd
}

// fps is how often a screen is drawn anew at the most, in a second: it decides
// how long after a key its effect is seen.
const fps = 120

// Open takes the terminal. It ends with the context.
func Open(ctx context.Context, o Options) *Screen { return open(ctx, o) }

func open(ctx context.Context, o Options, more ...tea.ProgramOption) *Screen {
	o.Style.Fold = true
	s := &Screen{Options: o, stage: &stage{style: o.Style}, ended: make(chan struct{})}
	options := append([]tea.ProgramOption{
		tea.WithContext(ctx), tea.WithInput(s.keys()), tea.WithOutput(o.Out), tea.WithoutSignalHandler(), tea.WithFPS(fps),
		tea.WithColorProfile(colorprofile.ANSI), // the style has decided; to find out would take time
	}, more...)
	s.program = tea.NewProgram(s.stage, options...)
	s.stage.quit = s.program.Quit
	go func() {
		defer close(s.ended)
		_, s.err = s.program.Run()
	}()
	return s
}

// keys is what keys are read from.
func (s *Screen) keys() io.Reader {
	if file, ok := s.In.(*os.File); ok {
		return keyboard{file, func() { s.program.Quit() }}
	}
	return s.In
}

// A keyboard tells when no more keys will come, as when the window of a program
// that nohup keeps alive is closed. The library would wait for them for ever.
type keyboard struct {
	*os.File // whole, for the library must see that it is a terminal
	ended    func()
}

func (k keyboard) Read(p []byte) (int, error) {
	n, err := k.File.Read(p)
	if err == io.EOF {
		go k.ended()
	}
	return n, err
}

// Close gives the terminal back. Its error is a fault of this program, which
// ended the screen, or why the terminal could not be taken at all.
func (s *Screen) Close() error {
	s.program.Send(tea.Quit())
	<-s.ended
	s.stage.mu.Lock()
	defer s.stage.mu.Unlock()
	if s.stage.fault == nil && s.err != nil && !s.stage.begun {
		return fmt.Errorf("the terminal cannot be used: %w", s.err)
	}
	return s.stage.fault
}

// Notice shows a remark until the next key. It may be called at any time.
func (s *Screen) Notice(text string) { s.stage.notice(text) }

// perform shows an act until it is over. It tells if it came to its end, and was
// not cut short.
func (s *Screen) perform(a act) bool {
	over := make(chan struct{})
	s.program.Send(entrance{a, over})
	select {
	case <-over:
		return true
	case <-s.ended:
		return false
	}
}

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
	ahead         []tea.Msg // keys that were pressed meanwhile
	quit          func()

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
	ahead := st.ahead
	st.ahead = nil
	for _, msg := range ahead {
		commands = append(commands, st.hand(msg))
	}
	return tea.Batch(commands...)
}

// hand hands a message to the act. Where there is none, keys wait for the next.
func (st *stage) hand(msg tea.Msg) tea.Cmd {
	if st.act == nil {
		switch msg.(type) {
		case tea.KeyPressMsg, tea.PasteMsg:
			st.ahead = append(st.ahead, msg)
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

// mostRemarks is how many lines of notices there are at the most; half of a low
// screen.
const mostRemarks = 4

// remarks are the notices, as lines at the bottom.
func (st *stage) remarks() []string {
	st.mu.Lock()
	defer st.mu.Unlock()
	style := st.style
	style.Width = st.width
	pg := newPage(style)
	for _, text := range st.notices {
		pg.add(style.Paragraph(text, ""))
	}
	return pg.drawn(pg.lines[:min(len(pg.lines), mostRemarks, st.height/2)])
}

func (st *stage) notice(remark string) {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.notices = append(st.notices, text.VisibleLine(remark))
}

func (st *stage) forget() {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.notices = nil
}

// failed remembers a fault of this program.
func (st *stage) failed(r any) {
	st.mu.Lock()
	defer st.mu.Unlock()
	if st.fault == nil {
		st.fault = fmt.Errorf("internal error: %v, at %s", r, whence())
	}
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
