//go:build unix

package terminaltest

import (
	"fmt"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// sh is a program written for /bin/sh.
func sh(script string) *exec.Cmd { return exec.Command("/bin/sh", "-c", script) }

// What is typed reaches the program, what it writes is shown, and its end is
// known.
func TestTerminal(t *testing.T) {
	term := Start(t, sh(`printf 'name? '; read name; echo "hello, $name"; exit 3`), 30, 4)
	term.AwaitText("name?")
	term.Type("Éva" + Enter)
	if code := term.Exit(); code != 3 {
		t.Errorf("exit code %d, want 3", code)
	}
	want := []string{"name? Éva", "hello, Éva", "", ""}
	if got := term.Screen().Lines(); !slices.Equal(got, want) {
		t.Errorf("the screen shows %q, want %q", got, want)
	}
	if err := term.Sane(); err != nil {
		t.Error(err)
	}
}

// All of a long output is shown when the program has ended, and no cluster is
// cut where the pseudo-terminal cuts the output.
func TestTerminalLong(t *testing.T) {
	const line, lines = "ne\u0301\u0323 漢字 👩‍👩‍👧", 500
	term := Start(t, sh("i=0; while [ $i -lt 500 ]; do echo '"+line+"'; i=$((i+1)); done"), 20, lines+1)
	term.Exit()
	for i, got := range term.Screen().Lines()[:lines] {
		if got != line {
			t.Errorf("line %d is %q, want %q", i, got, line)
		}
	}
}

// The answers to a program's questions reach it, and options reach the screen.
func TestTerminalAnswers(t *testing.T) {
	term := Start(t, sh(`stty raw -echo; printf '\033]11;?\007'; dd bs=1 count=24 2>/dev/null | od -c | head -n 1; stty sane`), 80, 4, Light)
	term.AwaitText(`]   1   1   ;   r   g   b   :   f   f   f   f   /`)
	term.Exit()
}

func TestTerminalEnvironment(t *testing.T) {
	term := Start(t, sh(`echo "$TERM"`), 20, 2)
	term.AwaitText("xterm-256color")
	cmd := sh(`echo "<$TERM>"`)
	cmd.Env = []string{"TERM=dumb"}
	term = Start(t, cmd, 20, 2)
	term.AwaitText("<dumb>")
}

func TestTerminalResize(t *testing.T) {
	term := Start(t, sh(`trap 'stty size' WINCH; stty size; while :; do sleep 0.01; done`), 30, 4)
	term.AwaitText("4 30")
	term.Resize(40, 5)
	term.AwaitText("5 40")
	if got := len(term.Screen().Lines()); got != 5 {
		t.Errorf("the screen has %d rows, want 5", got)
	}
}

func TestTerminalKilled(t *testing.T) {
	for _, c := range []struct {
		name string
		kill func(*Terminal)
		want syscall.Signal
	}{
		{"signal", func(term *Terminal) { term.Signal(syscall.SIGTERM) }, syscall.SIGTERM},
		{"ctrl-c", func(term *Terminal) { term.Type(CtrlC) }, syscall.SIGINT},
		{"hangup", (*Terminal).Hangup, syscall.SIGHUP},
	} {
		t.Run(c.name, func(t *testing.T) {
			term := Start(t, sh("echo on; exec sleep 30"), 20, 2)
			term.AwaitText("on")
			c.kill(term)
			if code := term.Exit(); code != -1 {
				t.Errorf("exit code %d, want -1", code)
			}
			if signal := term.Killed(); signal != c.want {
				t.Errorf("killed by %v, want %v", signal, c.want)
			}
		})
	}
}

func TestTerminalSane(t *testing.T) {
	for _, c := range []struct{ script, fault string }{
		{`was=$(stty -g); stty raw -echo; printf '\033[?1049h\033[?25l'; printf '\033[?25h\033[?1049l'; stty "$was"`, ""},
		{`stty -echo`, "echo is off"},
		{`stty -icanon -isig`, "icanon is off, isig is off"},
		{`stty -icrnl -opost; printf '\033[?2004h'`, "mode ?2004 is on, icrnl is off, opost is off"},
	} {
		term := Start(t, sh(c.script), 20, 2)
		term.Exit()
		if err := term.Sane(); c.fault == "" && err != nil || c.fault != "" && (err == nil || err.Error() != c.fault) {
			t.Errorf("after %s: %v, want %q", c.script, err, c.fault)
		}
	}
}

// A tester takes what a Terminal says of a test that fails.
type tester struct {
	testing.TB
	said string
}

func (f *tester) Helper() {}

func (f *tester) Fatalf(format string, args ...any) {
	f.said = fmt.Sprintf(format, args...)
	runtime.Goexit()
}

// fails runs what must fail and returns what was said.
func fails(t *testing.T, term *Terminal, f func()) string {
	failing := &tester{TB: t}
	term.tb = failing
	done := make(chan bool)
	go func() { defer close(done); f() }()
	<-done
	return failing.said
}

// A program that has ended is not waited for.
func TestAwaitFails(t *testing.T) {
	term := Start(t, sh(`echo one; echo two; exit 1`), 20, 3)
	got := fails(t, term, func() { term.AwaitText("three") })
	if want := "the program ended without \"three\"; the screen:\n|one\n|two\n|"; got != want {
		t.Errorf("it said %q, want %q", got, want)
	}
	got = fails(t, term, func() { term.AwaitNo("one") })
	if want := "the program ended without a screen without \"one\"; the screen:\n|one\n|two\n|"; got != want {
		t.Errorf("it said %q, want %q", got, want)
	}
}

// The end of a test ends its program, and leaves nothing.
func TestTerminalCleanup(t *testing.T) {
	before := runtime.NumGoroutine()
	t.Run("running", func(t *testing.T) {
		term := Start(t, sh(`trap '' HUP TERM INT; echo on; while :; do sleep 10; done`), 20, 2)
		term.AwaitText("on")
		StartJob(t, sh(`trap '' HUP TERM INT; echo on; while :; do sleep 10; done`), 20, 2).AwaitText("on")
	})
	t.Run("not reading", func(t *testing.T) {
		term := Start(t, sh(`exec sleep 10`), 20, 2)
		term.Type(strings.Repeat(strings.Repeat("x", 100)+Enter, 1000))
		term.AwaitText("xxx")
	})
	t.Run("ended", func(t *testing.T) { Start(t, sh("exit"), 20, 2).Exit() })
	checkGoroutines(t, before)
}
