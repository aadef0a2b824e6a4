//go:build unix

package terminaltest

import (
	"io"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"testing"

	"github.com/creack/pty"
)

// A Terminal is a program running in a pseudo-terminal, whose other end is a
// Screen. What goes wrong ends the test.
type Terminal struct {
	tb     testing.TB
	screen *Screen
	master *os.File // the screen's end
	// The program's end. The test keeps it open, so that the terminal is still
	// there when the program has gone.
	slave  *os.File
	before settings
	cmd    *exec.Cmd
	copies sync.WaitGroup
	shown  chan struct{} // closed when nothing more comes from the program

	pid    int // of the program, which leads its process group
	job    bool
	stops  chan syscall.Signal
	ended  chan struct{} // closed when status is known, or never will be
	status *syscall.WaitStatus
}

// Start runs a program in a terminal of its own. It leads its session, so that
// Ctrl-Z does nothing to it: see StartJob. When the test ends, the program is
// killed if it still runs.
//
// A cmd without Env gets the test's, and TERM=xterm-256color.
func Start(t testing.TB, cmd *exec.Cmd, width, height int, options ...Option) *Terminal {
	t.Helper()
	term := open(t, width, height, options)
	term.start(cmd)
	term.pid = cmd.Process.Pid
	go func() {
		defer close(term.ended)
		cmd.Wait() // its error says what the status says
		status := cmd.ProcessState.Sys().(syscall.WaitStatus)
		term.status = &status
	}()
	return term
}

// open makes a terminal without a program.
func open(t testing.TB, width, height int, options []Option) *Terminal {
	t.Helper()
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if master, err = pollable(master); err != nil {
		t.Fatal(err)
	}
	term := &Terminal{
		tb: t, screen: New(width, height, options...), master: master, slave: slave,
		shown: make(chan struct{}), ended: make(chan struct{}), stops: make(chan syscall.Signal, 16),
	}
	t.Cleanup(term.close)
	term.Resize(width, height)
	if term.before, err = term.settings(); err != nil {
		t.Fatal(err)
	}
	term.copies.Go(func() { io.Copy(master, term.screen) })
	term.copies.Go(func() {
		defer close(term.shown)
		io.Copy(term.screen, master) // ends when either end is closed
	})
	return term
}

// pollable is a file whose Read ends when it is closed. On some systems that
// of a pseudo-terminal does not, for the file was opened as one that blocks.
func pollable(f *os.File) (*os.File, error) {
	defer f.Close()
	fd, err := syscall.Dup(int(f.Fd()))
	if err != nil {
		return nil, err
	}
	syscall.CloseOnExec(fd)
	if err := syscall.SetNonblock(fd, true); err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(fd), f.Name()), nil
}

func (term *Terminal) start(cmd *exec.Cmd) {
	term.tb.Helper()
	cmd.Env = environment(cmd)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = term.slave, term.slave, term.slave
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		close(term.ended)
		term.tb.Fatal(err)
	}
	term.cmd = cmd
}

func environment(cmd *exec.Cmd) []string {
	if cmd.Env != nil {
		return cmd.Env
	}
	return append(os.Environ(), "TERM=xterm-256color", "COLORTERM=", "NO_COLOR=")
}

// close ends what still runs and waits for it.
func (term *Terminal) close() {
	if term.cmd != nil {
		term.kill(syscall.SIGKILL)
		term.cmd.Process.Kill() // the leader of a job; else once more
		<-term.ended
	}
	term.slave.Close()
	term.master.Close()
	term.screen.Close()
	term.copies.Wait()
}

// kill sends a signal to the program and what it has started, unless it has
// ended: then its number may already be another's.
func (term *Terminal) kill(signal syscall.Signal) {
	select {
	case <-term.ended:
	default:
		syscall.Kill(-term.pid, signal)
	}
}

// Screen is what the program is shown on.
func (term *Terminal) Screen() *Screen { return term.screen }

// Type types text and keys.
func (term *Terminal) Type(text string) { term.screen.Type(text) }

// Paste pastes text, between brackets if the program has asked for them.
func (term *Terminal) Paste(text string) { term.screen.Paste(text) }

// Resize gives the terminal another size and tells the program so (SIGWINCH).
func (term *Terminal) Resize(width, height int) {
	term.tb.Helper()
	// The screen first: the program may draw at once.
	term.screen.Resize(width, height)
	if err := pty.Setsize(term.master, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		term.tb.Fatal(err)
	}
}

// Signal sends a signal to the program alone.
func (term *Terminal) Signal(signal os.Signal) {
	term.tb.Helper()
	if err := syscall.Kill(term.pid, signal.(syscall.Signal)); err != nil {
		term.tb.Fatal(err)
	}
}

// Hangup closes the terminal, as when its window is closed or a connection
// breaks off.
func (term *Terminal) Hangup() {
	term.tb.Helper()
	if err := term.master.Close(); err != nil {
		term.tb.Fatal(err)
	}
}
