package terminaltest

import (
	"fmt"
	"image/color"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// The modes that are on in a new terminal, and those with a meaning here.
const (
	wrapping    = ansi.DECMode(7)
	cursorShown = ansi.DECMode(25)
	savedCursor = ansi.DECMode(1048)
	frame       = ansi.DECMode(2026)
	clusters    = ansi.DECMode(2027)
)

// A state is what a program has set in its terminal and must put back. The
// emulator keeps most of it, but does not tell all, and keeps the cursor's
// visibility and shape for each of its two screens, though terminals have one.
type state struct {
	modes map[ansi.Mode]bool
	// The flags of the kitty keyboard protocol: a stack for each screen, the
	// lowest of which is always there.
	keys      [2][]int
	otherKeys int // xterm's modifyOtherKeys
	shape     int // of the cursor
	colors    [3]color.Color
	old       bool
}

// watch has the emulator tell what a program sets.
func (s *Screen) watch() {
	s.state.modes = map[ansi.Mode]bool{wrapping: true, cursorShown: true}
	s.state.keys = [2][]int{{0}, {0}}
	s.state.colors = s.colors()
	if !s.state.old {
		// The emulator knows a mode once it was told of it.
		fmt.Fprintf(s.emulator, "\x1b[?%d;%dl", frame, clusters)
	}
	s.emulator.SetCallbacks(vt.Callbacks{
		EnableMode:  func(m ansi.Mode) { s.setMode(m, true) },
		DisableMode: func(m ansi.Mode) { s.setMode(m, false) },
	})
	s.watchKeys()
	s.watchNumber('>', 0, 'm', func(p ansi.Params) {
		if value, _, _ := p.Param(0, 0); value == 4 {
			s.state.otherKeys, _, _ = p.Param(1, 0)
		}
	})
	s.watchNumber(0, ' ', 'q', func(p ansi.Params) { s.state.shape, _, _ = p.Param(0, 0) })
	s.emulator.RegisterOscHandler(mark, func([]byte) bool { s.marks++; return true })
}

// watchNumber watches a control sequence with numbers, and leaves it to the
// emulator.
func (s *Screen) watchNumber(prefix, inter, final byte, seen func(ansi.Params)) {
	s.emulator.RegisterCsiHandler(ansi.Command(prefix, inter, final), func(p ansi.Params) bool {
		seen(p)
		return false
	})
}

// watchKeys watches the flags of the kitty keyboard protocol: push, pop, set.
// That a program asks for them is not answered, so they have no effect on what
// Type sends.
func (s *Screen) watchKeys() {
	s.watchNumber('>', 0, 'u', func(p ansi.Params) {
		flags, _, _ := p.Param(0, 0)
		keys := s.keys()
		*keys = append(*keys, flags)
	})
	s.watchNumber('<', 0, 'u', func(p ansi.Params) {
		n, _, _ := p.Param(0, 1)
		keys := s.keys()
		if *keys = (*keys)[:max(0, len(*keys)-n)]; len(*keys) == 0 {
			*keys = []int{0}
		}
	})
	s.watchNumber('=', 0, 'u', func(p ansi.Params) {
		flags, _, _ := p.Param(0, 0)
		how, _, _ := p.Param(1, 1)
		keys := s.keys()
		top := &(*keys)[len(*keys)-1]
		*top = map[int]int{1: flags, 2: *top | flags, 3: *top &^ flags}[how]
	})
}

// colors are those of text, background and cursor where a program sets none.
func (s *Screen) colors() [3]color.Color {
	return [3]color.Color{s.emulator.ForegroundColor(), s.emulator.BackgroundColor(), s.emulator.CursorColor()}
}

func (s *Screen) keys() *[]int {
	if s.emulator.IsAltScreen() {
		return &s.state.keys[1]
	}
	return &s.state.keys[0]
}

func (s *Screen) setMode(m ansi.Mode, on bool) {
	s.state.modes[m] = on
	if m == frame && !s.state.old {
		s.held = nil
		if on {
			s.held = s.take()
		}
	}
}

// Mode tells if a DEC private mode is on, such as 2004 for bracketed paste.
func (s *Screen) Mode(number int) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state.modes[ansi.DECMode(number)]
}

// AltScreen tells if the alternate screen is shown, that of full-screen
// programs.
func (s *Screen) AltScreen() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.emulator.IsAltScreen()
}

// mark is the number of a command (OSC) that no program writes. A Terminal
// writes it to see when all that a program wrote before is shown.
const mark = 5379

func (s *Screen) marksSeen() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.marks
}
