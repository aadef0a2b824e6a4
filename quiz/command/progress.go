package command

import (
	"fmt"
	"time"
)

// A bar tells how far long work has come, on stderr, where that is a terminal.
type bar struct {
	env     *env
	what    string
	quiet   bool
	started time.Time
	shown   time.Time
}

// patience is how long work may take before it is spoken of.
const patience = 700 * time.Millisecond

func (e *env) progress(what string) *bar {
	_, isTerminal := terminalFile(e.err.to)
	return &bar{env: e, what: what, quiet: !isTerminal, started: e.now()}
}

// show tells how much is done. Its error is an interrupt.
func (b *bar) show(done, total int) error {
	if b.env.ctx.Err() != nil {
		return errInterrupted
	}
	now := b.env.now()
	if b.quiet || now.Sub(b.started) < patience || now.Sub(b.shown) < patience/5 {
		return nil
	}
	b.shown = now
	fmt.Fprintf(b.env.err, "\r%d of %d %s", done, total, b.what)
	return nil
}

// end clears the line.
func (b *bar) end() {
	if !b.shown.IsZero() {
		fmt.Fprint(b.env.err, "\r\x1b[K")
	}
}
