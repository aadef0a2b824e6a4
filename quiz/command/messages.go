package command

import (
	"io"
	"strings"
	"sync"

	"quiz/quiz/terminal/screen"
)

// messages are what is said beside results: on stderr, or, while a screen is open,
// on that, and on stderr once it is closed.
type messages struct {
	to      io.Writer
	mu      sync.Mutex
	screen  *screen.Screen // nil: none is open
	written []string       // so far; a screen that opens would hide them
	held    []byte         // until the screen is closed
}

func (m *messages) Write(p []byte) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	text := strings.TrimSpace(string(p))
	if m.screen == nil {
		m.written = append(m.written, text)
		return m.to.Write(p)
	}
	m.held = append(m.held, p...)
	if text != "" {
		m.screen.Notice(text)
	}
	return len(p), nil
}

// settle has no screen repeat what was written so far.
func (m *messages) settle() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.written = nil
}

// showOn has messages shown on a screen; nil: on none any more, and those that were
// held back are written now.
func (m *messages) showOn(screen *screen.Screen) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.screen = screen; screen == nil {
		m.to.Write(m.held)
		m.held = nil
		return
	}
	for _, text := range m.written {
		screen.Notice(text)
	}
	m.written = nil
}
