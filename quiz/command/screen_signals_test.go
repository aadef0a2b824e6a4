//go:build unix

package command

import (
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"quiz/decks/deckstest"
	"quiz/quiz/terminal/terminaltest"
)

// buildQuiz builds quiz as it is run by people: the test's own program does not
// listen for signals.
func buildQuiz(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "quiz")
	cmd := exec.Command("go", "build", "-o", name, ".")
	cmd.Dir = deckstest.Root()
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return name
}

// listen lets the programs that a test starts have a signal as it is meant to
// work. One that is ignored here, as under nohup, they would ignore, too; one that
// is listened to here is theirs to be ended by.
func listen(t *testing.T, sig os.Signal) {
	heard := make(chan os.Signal, 1)
	signal.Notify(heard, sig)
	t.Cleanup(func() { signal.Stop(heard) })
}

// However the program is ended, all that was answered is kept, and the terminal is
// as it was, where there is one and the program can see to it.
func TestScreenEnds(t *testing.T) {
	program := buildQuiz(t)
	listen(t, syscall.SIGHUP)
	for _, c := range []struct {
		name   string
		end    func(*terminaltest.Terminal)
		code   int
		killed syscall.Signal
		gone   bool // the terminal, or the program before it could do anything
	}{
		{"Ctrl-C", func(term *terminaltest.Terminal) { term.Type(terminaltest.CtrlC) }, exitInterrupted, 0, false},
		{"interrupt", func(term *terminaltest.Terminal) { term.Signal(os.Interrupt) }, exitInterrupted, 0, false},
		{"terminate", func(term *terminaltest.Terminal) { term.Signal(syscall.SIGTERM) }, exitInterrupted, 0, false},
		{"hangup by signal", func(term *terminaltest.Terminal) { term.Signal(syscall.SIGHUP) }, exitInterrupted, 0, false},
		{"hangup", (*terminaltest.Terminal).Hangup, exitInterrupted, 0, true},
		{"kill", func(term *terminaltest.Terminal) { term.Signal(syscall.SIGKILL) }, -1, syscall.SIGKILL, true},
	} {
		for _, told := range []bool{true, false} {
			name := c.name + map[bool]string{true: ", a verdict is shown", false: ", a question is asked"}[told]
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				h := newHall(t)
				h.program = program
				term := h.start("play", "tour", "--seed", "1", "--order", "deck")
				h.answer(term, told)
				c.end(term)
				code, signal := term.Exit(), term.Killed()
				if c.gone && code == exitFailed {
					code = exitInterrupted // it saw that the terminal was gone before the signal came
				}
				if code != c.code || signal != c.killed {
					t.Errorf("exit code %d, killed by %v; want %d, %v", code, signal, c.code, c.killed)
				}
				if !c.gone {
					h.sane(term)
					if got := term.Screen().String(); !strings.Contains(got, "\nScore: 1 of 2 right") {
						t.Errorf("the screen shows\n%s", got)
					}
				}
				h.wantKept("Earth: right", "Mars: wrong")
			})
		}
	}
	t.Run("hangup, ignored", func(t *testing.T) { t.Parallel(); hungUp(t, program) })
}

// answer answers the first two questions of the tour, and goes on to the third, or
// stays at the verdict.
func (h *hall) answer(term *terminaltest.Terminal, told bool) {
	h.Helper()
	for i, turn := range tourTurns[:2] {
		term.AwaitText(turn.asks)
		term.Type(turn.keys)
		term.AwaitText(turn.told)
		if i == 1 && told {
			return
		}
		term.Type(terminaltest.Enter)
	}
	term.AwaitText(tourTurns[2].asks)
}

// hungUp hangs up on a program that was told to live through it. It ends all the
// same: nobody can answer any more.
func hungUp(t *testing.T, program string) {
	h := newHall(t)
	cmd := exec.Command("/bin/sh", "-c", `trap '' HUP; exec "$0" play tour --seed 1 --order deck`, program)
	cmd.Env, cmd.Dir = h.command().Env, h.folder
	term := terminaltest.Start(t, cmd, 80, 40)
	h.answer(term, false)
	term.Hangup()
	term.Exit()
	h.wantKept("Earth: right", "Mars: wrong")
}

// Ctrl-Z gives the terminal back to the shell at any time, and fg shows all as it
// was. The time away is not the answer's.
func TestScreenStop(t *testing.T) {
	h := newHall(t)
	term := terminaltest.StartJob(t, h.command("play", "tour", "--seed", "1", "--order", "deck", "--count", "2"), 80, 40)
	stop := func() {
		t.Helper()
		before := term.Screen().String()
		term.Type(terminaltest.CtrlZ)
		term.Stopped()
		h.sane(term)
		if got := term.Screen().String(); got != "" {
			t.Errorf("when it is stopped, the screen shows\n%s", got)
		}
		term.Continue()
		term.Await("the screen as it was", func(s *terminaltest.Screen) bool { return s.AltScreen() && s.String() == before })
	}
	for _, turn := range tourTurns[:2] {
		term.AwaitText(turn.asks)
		stop()
		term.Type(turn.keys)
		term.AwaitText(turn.told)
		stop()
		term.Type(terminaltest.Enter)
	}
	term.AwaitText("Score: 1 of 2 right")
	stop()
	term.Type(terminaltest.Enter)
	h.left(term, exitDone)
	h.wantKept("Earth: right", "Mars: wrong")
}

// While it is stopped the terminal may get another size.
func TestScreenStopResize(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector finds what bubbletea does when it goes on and has a new size at once: it sets its output anew, to the same, while it asks that for the size")
	}
	h := newHall(t)
	h.decks()
	term := terminaltest.StartJob(t, h.command("play"), 80, 40)
	term.AwaitText("gamma.toml")
	term.Type(terminaltest.CtrlZ)
	term.Stopped()
	term.Resize(30, 10)
	term.Continue()
	term.AwaitText("▸ The deck alpha")
	term.Await("a screen that fits", func(s *terminaltest.Screen) bool {
		lines := s.Lines()
		return strings.HasPrefix(lines[len(lines)-1], "Enter play")
	})
	term.Type(terminaltest.Esc)
	h.left(term, exitDone)
}
