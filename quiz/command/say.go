package command

import (
	"fmt"

	"quiz/quiz/terminal/text"
)

// mostNamed is how many faults, cards or notes are named one by one; the rest are
// counted.
const mostNamed = 10

// say tells the user something beside the result.
func (e *env) say(format string, args ...any) {
	fmt.Fprintln(e.err, text.Visible(fmt.Sprintf(format, args...)))
}

// hint says what may help; empty: nothing does.
func (e *env) hint(hint string) {
	if hint != "" {
		e.say("hint: %s", hint)
	}
}
