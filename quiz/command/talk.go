package command

import (
	"io"
	"strings"
	"sync"

	"quiz/quiz/terminal/screen"
)

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
