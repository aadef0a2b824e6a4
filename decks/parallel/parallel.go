// Package parallel shares work among the processors.
package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Each does the tasks 0 to n-1, each once, in no certain order, and returns when all
// are done. There are as many workers as processors, or fewer where there is less to
// do. Each worker is made by a call of its own, in its own goroutine, so that it may
// have what no other has; only for one task no goroutine is begun.
func Each(n int, worker func() func(task int)) {
	if n == 1 {
		worker()(0)
		return
	}
	var next atomic.Int64
	var work sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		work.Go(func() {
			do := worker()
			for task := int(next.Add(1)) - 1; task < n; task = int(next.Add(1)) - 1 {
				do(task)
			}
		})
	}
	work.Wait()
}

// Runs is Each for the elements of a list so long, a run of them at a time: do gets
// where the run begins, and where the next does.
func Runs(length, run int, worker func() func(from, to int)) {
	Each((length+run-1)/run, func() func(int) {
		do := worker()
		return func(task int) { do(task*run, min(task*run+run, length)) }
	})
}
