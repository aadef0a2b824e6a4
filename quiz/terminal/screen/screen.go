package screen

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
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
	clock   *clock
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

// fps is how often the library looks for something new to write, in a second, where
// a clock does not pace it.
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
	s.clock = &clock{program: s.program}
	s.stage.drawn = s.clock.drawn
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
