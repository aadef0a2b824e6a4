package command

import (
	"context"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

// interrupts are the signals that end the program, of which Ctrl-C may be held
// off for a while.
type interrupts struct{ held atomic.Bool }

// interruptible is a context that the user ends. A second Ctrl-C kills.
func interruptible(ctx context.Context) (context.Context, *interrupts) {
	ending := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as nohup has it
		ending = append(ending, syscall.SIGHUP)
	}
	i := &interrupts{}
	ctx, cancel := context.WithCancel(ctx)
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
	return ctx, i
}

// hold has Ctrl-C do nothing while another program has the terminal: it is pressed
// for that. It is not ignored as a program does that is started so, for what one
// starts would ignore it, too.
func (i *interrupts) hold(on bool) { i.held.Store(on) }
