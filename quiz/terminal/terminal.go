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

// A Recorder keeps answers. It is told of each before anything is shown that
// says so, and sees itself to what goes wrong.
type Recorder interface {
	Answered(quiz.Answer)
	Overridden(quiz.Answer)
	Undone(quiz.Answer)

	// Ahead says when a question comes again after each of the marks again,
	// hard, good and easy: "10 min", "4 days".
	Ahead(q *quiz.Question) [4]string
}

// PlayOptions say how long a session may last, and who keeps its answers.
type PlayOptions struct {
	Limit    time.Duration // how long it may last; 0: as long as it likes
	Recorder Recorder      // keeps the answers; nil: nobody does
}
