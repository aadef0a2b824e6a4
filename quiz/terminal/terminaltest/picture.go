package terminaltest

import "strings"

// A picture is what a screen shows at one moment.
type picture struct {
	lines, styled []string
	x, y          int
	visible       bool
}

// Lines returns the text of each row, without blanks at its end. A wide
// character stands there once.
func (s *Screen) Lines() []string { return s.picture().lines }

// Styled returns the rows with their colours and other attributes as SGR
// sequences. Each row begins and ends without any.
func (s *Screen) Styled() []string { return s.picture().styled }

// String returns the rows as one text, without empty rows at its end.
func (s *Screen) String() string {
	return strings.TrimRight(strings.Join(s.Lines(), "\n"), "\n")
}

// Cursor returns the cursor's column and row, counted from 0, and if it is
// seen.
func (s *Screen) Cursor() (x, y int, visible bool) {
	p := s.picture()
	return p.x, p.y, p.visible
}

func (s *Screen) picture() *picture {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.held != nil {
		return s.held
	}
	return s.take()
}

func (s *Screen) take() *picture {
	at := s.emulator.CursorPosition()
	p := &picture{x: at.X, y: at.Y, visible: s.state.modes[cursorShown]}
	for y := range s.emulator.Height() {
		p.lines = append(p.lines, s.row(y))
	}
	for line := range strings.SplitSeq(s.emulator.Render(), "\n") {
		p.styled = append(p.styled, strings.TrimRight(line, " "))
	}
	return p
}

func (s *Screen) row(y int) string {
	var b strings.Builder
	for x := 0; x < s.emulator.Width(); {
		cell := s.emulator.CellAt(x, y)
		b.WriteString(cell.Content)
		x += max(1, cell.Width)
	}
	return strings.TrimRight(b.String(), " ")
}
