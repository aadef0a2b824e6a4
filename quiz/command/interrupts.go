package command

import (
	"context"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

// An interruptsKey is where a context has its interrupts.
type interruptsKey struct{}

// interrupts are the signals that end the program, of which Ctrl-C may be held
// off for a while.
type interrupts struct{ held atomic.Bool }

// Interruptible is a context for Main that the user ends: by Ctrl-C, or by ending
// the program from elsewhere, or by closing its window. A second Ctrl-C kills.
func Interruptible(ctx context.Context) context.Context {
	ending := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as nohup has it
		ending = append(ending, syscall.SIGHUP)
	}
	i := &interrupts{}
	ctx, cancel := context.WithCancel(context.WithValue(ctx, interruptsKey{}, i))
	arrived := make(chan os.Signal, 1)
	signal.Notify(arrived, ending...)
	go func() {
		for s := range arrived {
			if s == os.Interrupt && i.held.Load() {
				continue
			}
			signal.Stop(arrived)
			cancel()
			return
		}
	}()
	return ctx
}

// holdInterrupts has Ctrl-C do nothing while another program has the terminal: it
// is pressed for that. It is not ignored as a program does that is started so, for
// what one starts would ignore it, too.
func (e *env) holdInterrupts(on bool) {
	if i, ok := e.ctx.Value(interruptsKey{}).(*interrupts); ok {
		i.held.Store(on)
	}
}
