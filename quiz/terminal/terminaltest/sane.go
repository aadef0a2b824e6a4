package terminaltest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Sane returns nil if a program has left the terminal as it found it: the
// alternate screen, all modes, the keyboard, the cursor, colours and style. It
// may be asked when the program has ended or stopped.
func (s *Screen) Sane() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	found := s.strayModes()
	if s.emulator.IsAltScreen() {
		found = append(found, "the alternate screen is shown")
	}
	for i, name := range []string{"main", "alternate"} {
		if keys := s.state.keys[i]; !slices.Equal(keys, []int{0}) {
			found = append(found, fmt.Sprintf("the keyboard flags of the %s screen are %v", name, keys))
		}
	}
	if s.state.otherKeys != 0 {
		found = append(found, "modifyOtherKeys is on")
	}
	if s.state.shape != 0 {
		found = append(found, fmt.Sprintf("the cursor has the shape %d", s.state.shape))
	}
	if s.colors() != s.state.colors {
		found = append(found, "the terminal's colours are changed")
	}
	if found = append(found, s.strayStyle()...); len(found) > 0 {
		return errors.New(strings.Join(found, ", "))
	}
	return nil
}

// strayModes lists the modes that are not as in a new terminal. That a cursor
// was once saved changes nothing.
func (s *Screen) strayModes() []string {
	var found []string
	for m, on := range s.state.modes {
		usual := m == wrapping || m == cursorShown
		if on == usual || m == savedCursor {
			continue
		}
		prefix := ""
		if _, private := m.(ansi.DECMode); private {
			prefix = "?"
		}
		found = append(found, fmt.Sprintf("mode %s%d is %s", prefix, m.Mode(), map[bool]string{true: "on", false: "off"}[on]))
	}
	slices.Sort(found)
	return found
}

// strayStyle tells how the next text would look. The emulator does not say, so
// a letter is written in the corner and taken away again.
func (s *Screen) strayStyle() []string {
	at := s.emulator.CursorPosition()
	s.emulator.WriteString("\x1b[H")
	corner := s.emulator.CursorPosition()
	old := s.emulator.CellAt(corner.X, corner.Y).Clone()
	s.emulator.WriteString("x")
	cell := *s.emulator.CellAt(corner.X, corner.Y)
	s.emulator.SetCell(corner.X, corner.Y, old)
	fmt.Fprintf(s.emulator, "\x1b[%d;%dH", at.Y+1, at.X+1)

	var found []string
	if !cell.Style.IsZero() {
		found = append(found, fmt.Sprintf("text is styled: %q", cell.Style.String()))
	}
	if cell.Link.URL != "" {
		found = append(found, "text links to "+cell.Link.URL)
	}
	if cell.Content != "x" {
		found = append(found, "an x is shown as "+cell.Content)
	}
	return found
}
