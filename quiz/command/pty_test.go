//go:build unix

package command

import (
	"os/exec"
	"strings"
	"testing"

	"quiz/quiz/terminal/terminaltest"
)

// inTerminal is quiz in a terminal, with a history of its own and a clock that
// stands still. GORACE spares a second that the race detector adds to each exit.
func inTerminal(t *testing.T, term string, args ...string) *exec.Cmd {
	cmd := quizProgram(t.TempDir(), args...)
	cmd.Env = append(cmd.Env, "TERM="+term, "NOW=2026-03-01T09:00:00Z", "SEED=1", "GORACE=atexit_sleep_ms=0")
	return cmd
}

// In a terminal that can only write lines, a sitting is lines: what is typed
// is echoed by the terminal, Ctrl-D ends it, and the terminal is left as it was.
func TestPlainFaceInTerminal(t *testing.T) {
	term := terminaltest.Start(t, inTerminal(t, "dumb", "play", "tour", "--seed", "1", "--order", "deck"), 64, 50)
	awaitPrompt(term, "1 of 21")
	term.Type("the Earht" + terminaltest.Backspace + terminaltest.Backspace + "th" + terminaltest.Enter)
	awaitPrompt(term, "2 of 21")
	term.Type("b" + terminaltest.Enter)
	awaitPrompt(term, "3 of 21")
	term.Type(terminaltest.CtrlD)
	if code := term.Exit(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
	if got := term.Screen().String(); got != plainInTerminal {
		t.Errorf("the screen shows:\n%s\nwant:\n%s", got, plainInTerminal)
	}
	if err := term.Sane(); err != nil {
		t.Error(err)
	}
}

// awaitPrompt waits until a question is asked to its end: what is typed before
// would be echoed in the midst of it.
func awaitPrompt(term *terminaltest.Terminal, question string) {
	term.Await("the prompt of "+question, func(s *terminaltest.Screen) bool {
		text := s.String()
		return strings.Contains(text, question+"\n") && strings.HasSuffix(text, ">")
	})
}

const plainInTerminal = `A tour of quiz: 21 questions. Type :help for help.

1 of 21
On which planet do we live? Type its name.
> the Earth
✓ Right.
  A short card: you type the answer. Capitals do not count, and
  one slip of the hand is forgiven in words of five letters or
  more.

2 of 21
Which planet is nearest to the Sun? Pick one.
  a) Mercury
  b) Mars
  c) Neptune
  d) Venus
> b
✗ Wrong.
  You picked: b) Mars
  Right answer: a) Mercury
  Mars: Mars is the fourth planet from the Sun.
  A choice card: one option is right. Where the author gave a
  reason, a wrong pick is told why it is wrong.

3 of 21
Which of these animals are mammals? Pick all that are.
(pick all that are right, or none)
  a) Crocodile
  b) Salmon
  c) Elephant
  d) Penguin
  e) Bat
  f) Dolphin
such as c,d>

Ended after 2 of 21 questions.
Score: 1 of 2 right, 1 of 2 points, 50%, in 0 s.

Missed:
  2. Which planet is nearest to the Sun? Pick one.
     Your answer: Mars
     Right answer: a) Mercury

Weakest tags: choice 0% (0 of 1)
By kind: short 100% (1 of 1), choice 0% (0 of 1)
'quiz play --resume' goes on from here.`
