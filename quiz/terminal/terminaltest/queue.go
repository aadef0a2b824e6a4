package terminaltest

import (
	"io"
	"sync"
)

// A queue is a pipe that never makes its writer wait: a terminal must go on
// showing what a program writes although the program does not read.
type queue struct {
	mu    sync.Mutex
	more  *sync.Cond
	bytes []byte
	ended bool
}

func newQueue() *queue {
	q := &queue{}
	q.more = sync.NewCond(&q.mu)
	return q
}

func (q *queue) add(p []byte) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.bytes = append(q.bytes, p...)
	q.more.Broadcast()
}

func (q *queue) take(p []byte) (int, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.bytes) == 0 && !q.ended {
		q.more.Wait()
	}
	if len(q.bytes) == 0 {
		return 0, io.EOF
	}
	n := copy(p, q.bytes)
	q.bytes = q.bytes[n:]
	return n, nil
}

func (q *queue) end() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.ended = true
	q.more.Broadcast()
}
