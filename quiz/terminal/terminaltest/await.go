//go:build unix

package terminaltest

import (
	"fmt"
	"slices"
	"strings"
	"syscall"
	"time"
)

// patience is how long anything may take. It is much, for a test that waits is
// a test that fails, and machines may be slow.
const patience = 20 * time.Second

// Await waits until the screen is as it should be, which what names.
func (term *Terminal) Await(what string, ok func(*Screen) bool) {
	term.tb.Helper()
	for deadline := time.Now().Add(patience); !ok(term.screen); time.Sleep(2 * time.Millisecond) {
		select {
		case <-term.ended:
			if term.settle(); !ok(term.screen) {
				term.fatalf("the program ended without %s", what)
			}
			return
		default:
		}
		if time.Now().After(deadline) {
			term.fatalf("waited %v in vain for %s", patience, what)
		}
	}
}

// AwaitText waits until a line of the screen has a text.
func (term *Terminal) AwaitText(text string) {
	term.tb.Helper()
	term.Await(fmt.Sprintf("%q", text), func(s *Screen) bool { return has(s, text) })
}

// AwaitNo waits until no line of the screen has a text.
func (term *Terminal) AwaitNo(text string) {
	term.tb.Helper()
	term.Await(fmt.Sprintf("a screen without %q", text), func(s *Screen) bool { return !has(s, text) })
}

func has(s *Screen, text string) bool {
	return slices.ContainsFunc(s.Lines(), func(line string) bool { return strings.Contains(line, text) })
}

// Exit waits for the program's end and returns its exit code, or -1 if a
// signal killed it. All it wrote is then on the screen.
func (term *Terminal) Exit() int {
	term.tb.Helper()
	select {
	case <-term.ended:
	case <-time.After(patience):
		term.fatalf("waited %v in vain for the program's end", patience)
	}
	term.settle()
	if term.status == nil {
		term.fatalf("how the program ended is not known; %s", leadHint)
	}
	return term.status.ExitStatus() // -1 after a signal
}

// Killed waits for the program's end and returns the signal that killed it, or
// 0 if it exited.
func (term *Terminal) Killed() syscall.Signal {
	term.tb.Helper()
	if term.Exit() >= 0 {
		return 0
	}
	return term.status.Signal()
}

// Sane returns nil if the terminal is as it was before the program started:
// what Screen.Sane looks at, and the line discipline's settings. It may be
// asked when the program has ended or stopped, but not after a hangup.
func (term *Terminal) Sane() error {
	term.tb.Helper()
	term.settle()
	found := []string{}
	if err := term.screen.Sane(); err != nil {
		found = append(found, err.Error())
	}
	after, err := term.settings()
	if err != nil {
		return err
	}
	if found = append(found, after.differences(term.before)...); len(found) > 0 {
		return fmt.Errorf("%s", strings.Join(found, ", "))
	}
	return nil
}

// settle waits until all that was written so far is on the screen: a mark is
// written behind it. A terminal that was hung up takes no mark; then nothing
// more can come.
func (term *Terminal) settle() {
	term.tb.Helper()
	want := term.screen.marksSeen() + 1
	failed := make(chan error, 1)
	go func() {
		if _, err := fmt.Fprintf(term.slave, "\x1b]%d;\x07", mark); err != nil {
			failed <- err
		}
	}()
	for deadline := time.Now().Add(patience); term.screen.marksSeen() < want; time.Sleep(time.Millisecond) {
		select {
		case <-failed:
			<-term.shown
			return
		case <-term.shown:
			return
		default:
		}
		if time.Now().After(deadline) {
			term.fatalf("waited %v in vain for the last of what was written", patience)
		}
	}
}

// fatalf ends the test and shows the screen.
func (term *Terminal) fatalf(format string, args ...any) {
	term.tb.Helper()
	var b strings.Builder
	for _, line := range term.screen.Lines() {
		b.WriteString("\n|" + line)
	}
	term.tb.Fatalf("%s; the screen:%s", fmt.Sprintf(format, args...), b.String())
}
