//go:build unix

package terminaltest

import (
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// Ctrl-Z stops a job, which goes on afterwards as the one in the foreground.
func TestJob(t *testing.T) {
	term := StartJob(t, exec.Command("cat"), 20, 6)
	for _, word := range []string{"one", "two", "three"} {
		term.Type(word + Enter)
		term.AwaitText(word)
		term.Type(CtrlZ)
		term.Stopped()
		if err := term.Sane(); err != nil {
			t.Error(err)
		}
		term.Continue()
	}
	term.Type("four" + Enter)
	term.Type(CtrlD)
	if code := term.Exit(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
	if got := strings.Count(term.Screen().String(), "four"); got != 2 {
		t.Errorf("the line is there %d times, want it typed and answered:\n%s", got, term.Screen())
	}
}

// How a job ends is told as exactly as for a program without a shell.
func TestJobExit(t *testing.T) {
	for _, c := range []struct {
		script string
		end    func(*Terminal)
		code   int
		signal syscall.Signal
	}{
		{"exit 130", func(*Terminal) {}, 130, 0},
		{"echo on; exec sleep 30", func(term *Terminal) { term.Type(CtrlC) }, -1, syscall.SIGINT},
		{"echo on; exec sleep 30", func(term *Terminal) { term.Signal(syscall.SIGTERM) }, -1, syscall.SIGTERM},
		{"echo on; exec sleep 30", (*Terminal).Hangup, -1, syscall.SIGHUP},
		{"echo on; exec sleep 30", func(term *Terminal) { term.Type(CtrlZ); term.Stopped(); term.Hangup() }, -1, syscall.SIGHUP},
	} {
		term := StartJob(t, sh(c.script), 20, 4)
		if strings.Contains(c.script, "on") {
			term.AwaitText("on")
		}
		c.end(term)
		if code := term.Exit(); code != c.code {
			t.Errorf("%s: exit code %d, want %d", c.script, code, c.code)
		}
		if signal := term.Killed(); signal != c.signal {
			t.Errorf("%s: killed by %v, want %v", c.script, signal, c.signal)
		}
	}
}

// A job sees its own name, folder and environment, and nothing of its leader's.
func TestJobEnvironment(t *testing.T) {
	cmd := sh(`echo "$0 $A ${TERMINALTEST_LEADS-none} $(pwd)"; echo again >&3`)
	cmd.Args = append(cmd.Args, "name")
	cmd.Env, cmd.Dir = []string{"A=b"}, "/"
	term := StartJob(t, cmd, 80, 4)
	if code := term.Exit(); code == 0 {
		t.Error("the job could write to its leader's report")
	}
	term.AwaitText("name b none /")
}

func TestJobNotFound(t *testing.T) {
	cmd := sh("")
	cmd.Path = "/nowhere"
	failing := &tester{TB: t}
	done := make(chan bool)
	go func() { defer close(done); StartJob(failing, cmd, 80, 2) }()
	<-done
	want := "the program was not started; " + leadHint + "; the screen:\n|/bin/sh -c : no such file or directory\n|"
	if failing.said != want {
		t.Errorf("it said %q, want %q", failing.said, want)
	}
}

// A program that leads its session cannot be stopped, so Stopped says at once
// what it needs.
func TestStoppedFails(t *testing.T) {
	term := Start(t, exec.Command("cat"), 20, 2)
	got := fails(t, term, term.Stopped)
	if want := "only a program started with StartJob can be stopped; the screen:\n|\n|"; got != want {
		t.Errorf("it said %q, want %q", got, want)
	}
	job := StartJob(t, sh("exit"), 20, 2)
	got = fails(t, job, job.Stopped)
	if want := "the program ended and did not stop; the screen:\n|\n|"; got != want {
		t.Errorf("it said %q, want %q", got, want)
	}
}
