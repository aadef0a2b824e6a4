package terminal

import (
	"time"

	"quiz/quiz"
)

// An End says why a sitting ended.
type End uint8

const (
	Finished    End = iota
	Quit            // the player typed :quit
	InputEnded      // no more answers came
	TimeUp          // the time limit passed
	Interrupted     // Ctrl-C
	OutputEnded     // nobody reads any more
)

// PlayOptions say how a session goes.
type PlayOptions struct {
	Limit time.Duration // how long it may last; 0: as long as it likes

	// Ahead says when a question comes again after each of the marks again,
	// hard, good and easy: "10 min", "4 days". Nil: answers are not kept, so
	// that no mark decides it.
	Ahead func(*quiz.Question) [4]string
}
