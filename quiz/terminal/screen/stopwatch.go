package screen

import "time"

// A stopwatch measures how long a question has been before the player: without
// the time that they were in an editor, or at the shell.
type stopwatch struct {
	now    func() time.Time
	began  time.Time
	paused time.Time // zero: it runs
}

func (w *stopwatch) start() { w.began = w.now() }

func (w *stopwatch) pause() { w.paused = w.now() }

func (w *stopwatch) resume() {
	if !w.paused.IsZero() {
		w.began = w.began.Add(w.now().Sub(w.paused))
	}
	w.paused = time.Time{}
}

func (w *stopwatch) seconds() float64 { return max(0, w.now().Sub(w.began).Seconds()) }
