// Package terminaltest has a terminal for tests: a Screen, which shows what a
// program writes and answers its questions as a terminal does, and a Terminal,
// which is a program running on such a screen in a pseudo-terminal. Only tests
// import it.
package terminaltest

import (
	"image/color"
	"io"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// A Screen is a terminal without a window. What is written to it is shown;
// what is read from it is what a terminal sends to its program: the keys that
// were typed, and answers to questions such as that for the background colour.
// Read waits until there is something.
//
// A program that draws a frame between "begin" and "end" (mode 2026) is seen
// when the frame is whole, so that no test looks at half of one.
//
// A Screen may be used by several goroutines at once. The emulator below may
// not, and its own safe variant neither: its Close and Read race.
type Screen struct {
	mu       sync.Mutex
	emulator *vt.Emulator
	state    state
	held     *picture // what is shown while a frame is drawn
	rest     []byte   // the first bytes of a character whose others are to come
	last     []byte   // the end of what was written before
	parser   *ansi.Parser
	marks    int // how many marks were seen
	closed   bool

	input  *queue
	answer chan struct{} // closed when the emulator's answers have ended
	silent bool
}

// An Option makes another kind of terminal.
type Option func(*Screen)

// Light is a terminal with black text on white. Without it, text is white on
// black.
func Light(s *Screen) {
	s.emulator.SetDefaultForegroundColor(color.Black)
	s.emulator.SetDefaultBackgroundColor(color.White)
}

// Old is a terminal that knows neither frames (mode 2026) nor clusters of
// characters (mode 2027).
func Old(s *Screen) { s.state.old = true }

// Silent is a terminal that answers no question.
func Silent(s *Screen) { s.silent = true }

// New returns an empty screen. Close must be called at its end.
func New(width, height int, options ...Option) *Screen {
	s := &Screen{emulator: vt.NewEmulator(width, height), parser: ansi.NewParser(), input: newQueue(), answer: make(chan struct{})}
	for _, option := range options {
		option(s)
	}
	s.watch()
	go s.listen()
	return s
}

// listen takes the emulator's answers. It must always run, and must not wait
// for the screen: the emulator stands still in Write until each answer is
// taken.
func (s *Screen) listen() {
	defer close(s.answer)
	buffer := make([]byte, 1024)
	for {
		n, err := s.emulator.Read(buffer)
		if !s.silent {
			s.input.add(buffer[:n])
		}
		if err != nil {
			return
		}
	}
}

// Write shows what a program writes. A character or a cluster of characters
// may be cut anywhere between one Write and the next.
func (s *Screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return 0, io.ErrClosedPipe
	}
	text := slices.Concat(s.rest, p)
	cut := whole(text)
	text, s.rest = text[:cut], text[cut:]
	s.show(text)
	return len(p), nil
}

// whole is the length of a text without a last character whose bytes are not
// all there. The emulator would put them together, but join must see them.
func whole(text []byte) int {
	for i := len(text) - 1; i >= 0 && i >= len(text)-utf8.UTFMax; i-- {
		if utf8.RuneStart(text[i]) {
			if !utf8.FullRune(text[i:]) {
				return i
			}
			break
		}
	}
	return len(text)
}

// Resize gives the screen another size, as when a window is drawn larger.
func (s *Screen) Resize(width, height int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.emulator.Resize(width, height)
}

// Read returns what a terminal sends to its program, waiting for it. After
// Close it returns io.EOF.
func (s *Screen) Read(p []byte) (int, error) { return s.input.take(p) }

// Type sends text to the program, as from a keyboard: letters, or keys such as
// Enter and Up.
func (s *Screen) Type(text string) { s.input.add([]byte(text)) }

// Paste sends text to the program as terminals paste it: between brackets if
// the program has asked for them (mode 2004), and lines ended as by Enter.
func (s *Screen) Paste(text string) {
	pasted := []byte(text)
	for i, c := range pasted {
		if c == '\n' {
			pasted[i] = '\r'
		}
	}
	if s.Mode(2004) {
		pasted = slices.Concat([]byte(ansi.BracketedPasteStart), pasted, []byte(ansi.BracketedPasteEnd))
	}
	s.input.add(pasted)
}

// Close ends the screen. What it shows can still be read.
func (s *Screen) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	// Not the emulator's own Close: it sets a variable that its Read looks at.
	err := s.emulator.InputPipe().(io.Closer).Close()
	<-s.answer
	s.input.end()
	return err
}
