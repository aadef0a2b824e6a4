package parallel_test

import (
	"sync/atomic"
	"testing"

	"quiz/decks/parallel"
)

// Each task is done once, however many there are.
func TestEach(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 1000} {
		done := make([]atomic.Int32, n)
		parallel.Each(n, func() func(int) {
			return func(task int) { done[task].Add(1) }
		})
		for i := range done {
			if got := done[i].Load(); got != 1 {
				t.Errorf("task %d of %d was done %d times", i, n, got)
			}
		}
	}
}

// Runs cover a list, each element once, and none is longer than asked for.
func TestRuns(t *testing.T) {
	for _, length := range []int{0, 1, 63, 64, 65, 1000} {
		seen := make([]atomic.Int32, length)
		parallel.Runs(length, 64, func() func(int, int) {
			return func(from, to int) {
				if from >= to || to-from > 64 {
					t.Errorf("a run from %d to %d", from, to)
				}
				for i := from; i < to; i++ {
					seen[i].Add(1)
				}
			}
		})
		for i := range seen {
			if got := seen[i].Load(); got != 1 {
				t.Errorf("element %d of %d was met %d times", i, length, got)
			}
		}
	}
}
