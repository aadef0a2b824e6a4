package screen

import (
	"context"
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz"
	"quiz/quiz/quiztest"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/terminaltest"
)

// rests tells if a moment has ended, and no other has begun.
func (c *clock) rests() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.end != nil && !c.isLively
}

// The screen comes to rest, a key wakes it up, and its effect is seen. Where the
// library has its ticker under another name, the screen never comes to rest.
func TestClock(t *testing.T) {
	end := terminaltest.New(60, 20)
	defer end.Close()
	screen := openOn(context.Background(), end, 60, 20)
	session := quiztest.Session(t, quiz.Options{}, deckstest.Parse(t, "t.toml", "title = \"T\"\n[[card]]\n"+bodies[0]))
	go screen.Play(context.Background(), session, terminal.PlayOptions{})
	for _, step := range []struct{ key, seen string }{{"", "planet do we live"}, {"Ear", "Ear"}, {"th", "Earth"}, {terminaltest.Enter, "Right"}} {
		end.Type(step.key)
		awaitTextOn(t, end, step.seen)
		awaitOn(t, end, "rest", screen.clock.rests)
	}
	if err := screen.Close(); err != nil {
		t.Error(err)
	}
}
