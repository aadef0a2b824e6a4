//go:build unix

package terminaltest

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// leading is the variable that makes a test's program the leader of a session.
const leading = "TERMINALTEST_LEADS"

// leadHint is said when the leader did not do its work.
const leadHint = "does TestMain begin with terminaltest.Lead()?"

// StartJob runs a program in a terminal as a shell does: as a job in the
// foreground, which can be stopped and continued. The package's TestMain must
// begin with Lead.
//
// A stop by SIGTSTP is for groups of processes that have someone to continue
// them: a parent in the same session, but in another group. The kernel discards
// it for others, such as a program that leads its session. So the test's own
// program is started once more, to lead the session and to be that parent. A
// shell could do that, too, but it would not tell an exit code of 130 from an
// end by SIGINT.
func StartJob(t testing.TB, cmd *exec.Cmd, width, height int, options ...Option) *Terminal {
	t.Helper()
	term := open(t, width, height, options)
	term.job = true
	report, theirs, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	term.start(leader(t, cmd, theirs))
	theirs.Close()
	lines := bufio.NewScanner(report)
	if lines.Scan() {
		fmt.Sscanf(lines.Text(), "pid %d", &term.pid)
	}
	go func() {
		defer close(term.ended)
		defer report.Close()
		if term.follow(lines); term.status != nil {
			term.cmd.Process.Kill() // with the race detector, an exit takes a second
		}
		term.cmd.Wait()
	}()
	if term.pid == 0 {
		<-term.ended
		term.pid = term.cmd.Process.Pid
		term.settle()
		term.fatalf("the program was not started; %s", leadHint)
	}
	return term
}

// leader is the test's own program, to lead the session of another.
func leader(t testing.TB, cmd *exec.Cmd, report *os.File) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err == nil {
		err = cmd.Err
	}
	if err != nil {
		t.Fatal(err)
	}
	// Without Lead it would run the tests again, and they it; so it is told to
	// run none.
	lead := exec.Command(self, slices.Concat([]string{"-test.run=^$", cmd.Path}, cmd.Args)...)
	lead.Dir, lead.ExtraFiles = cmd.Dir, []*os.File{report}
	lead.Env = slices.Concat(environment(cmd), []string{leading + "=1"})
	return lead
}

// follow takes the leader's report of what becomes of the program, until its
// end.
func (term *Terminal) follow(lines *bufio.Scanner) {
	for lines.Scan() {
		var status syscall.WaitStatus
		if _, err := fmt.Sscan(lines.Text(), &status); err != nil {
			continue
		}
		if !status.Stopped() {
			term.status = &status
			return
		}
		select {
		case term.stops <- status.StopSignal():
		default: // nobody asks
		}
	}
}

// Stopped waits until Ctrl-Z, or the program itself, has stopped the program.
func (term *Terminal) Stopped() {
	term.tb.Helper()
	if !term.job {
		term.fatalf("only a program started with StartJob can be stopped")
	}
	select {
	case signal := <-term.stops:
		if signal != syscall.SIGTSTP {
			term.fatalf("the program was stopped by %v, not by %v", signal, syscall.SIGTSTP)
		}
	case <-term.ended:
		term.settle()
		term.fatalf("the program ended and did not stop")
	case <-time.After(patience):
		term.fatalf("waited %v in vain for the program to stop", patience)
	}
}

// Continue lets a stopped program go on, in the foreground.
func (term *Terminal) Continue() { term.kill(syscall.SIGCONT) }

// Lead makes the test's program the leader of a session if StartJob has
// started it as such, and then does not return. It must be the first thing in
// TestMain.
func Lead() {
	if os.Getenv(leading) == "" {
		return
	}
	os.Unsetenv(leading)
	if err := lead(os.NewFile(3, "report"), os.Args[2], os.Args[3:]); err != nil {
		fmt.Fprintln(os.Stderr, strings.Join(os.Args[3:], " ")+":", err)
		os.Exit(127)
	}
	os.Exit(0)
}

// lead runs a program in the foreground and reports its number and each change
// of its status. When the terminal is closed it passes that on and stays, as
// shells do.
func lead(report *os.File, path string, args []string) error {
	syscall.CloseOnExec(int(report.Fd()))
	hangups := make(chan os.Signal, 1)
	signal.Notify(hangups, syscall.SIGHUP)
	pid, err := syscall.ForkExec(path, args, &syscall.ProcAttr{
		Env: os.Environ(), Files: []uintptr{0, 1, 2},
		Sys: &syscall.SysProcAttr{Foreground: true, Ctty: 0},
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(report, "pid %d\n", pid)
	go func() {
		<-hangups
		syscall.Kill(-pid, syscall.SIGHUP)
		syscall.Kill(-pid, syscall.SIGCONT)
	}()
	for {
		var status syscall.WaitStatus
		_, err := syscall.Wait4(pid, &status, syscall.WUNTRACED, nil)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(report, uint32(status))
		if !status.Stopped() {
			return nil
		}
	}
}
