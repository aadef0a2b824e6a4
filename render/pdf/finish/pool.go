package finish

import (
	"bytes"
	"runtime"
	"sync"

	"github.com/klauspost/compress/zlib"
)

// A pool deflates data on all processors. The zero pool is ready; it must be
// closed, or its goroutines stay.
type pool struct {
	jobs    chan func(*deflater)
	workers int
	open    sync.WaitGroup // jobs that are not done
}

// add takes a job, which runs beside the caller.
func (p *pool) add(job func(*deflater)) {
	if p.jobs == nil {
		p.jobs = make(chan func(*deflater), 16)
	}
	if p.workers < runtime.GOMAXPROCS(0) {
		p.workers++
		go work(p.jobs, &p.open)
	}
	p.open.Add(1)
	p.jobs <- job
}

func work(jobs <-chan func(*deflater), open *sync.WaitGroup) {
	d := &deflater{zlib: zlib.NewWriter(nil)}
	for job := range jobs {
		job(d)
		open.Done()
	}
}

// wait waits until all jobs are done.
func (p *pool) wait() { p.open.Wait() }

// close waits until all jobs are done, and ends the goroutines. It may be
// called again.
func (p *pool) close() {
	p.wait()
	if p.jobs != nil {
		close(p.jobs)
		p.jobs, p.workers = nil, 0
	}
}

// A deflater is a compressor and what it works with, used again and again: a
// new one costs more than a page of text does. Its level is zlib's own, 6.
type deflater struct {
	zlib         *zlib.Writer
	text, bodies []byte
	page         bytes.Buffer
}

// deflate compresses data into a buffer. Neither can fail.
func (d *deflater) deflate(to *bytes.Buffer, data []byte) {
	to.Reset()
	d.zlib.Reset(to)
	d.zlib.Write(data)
	d.zlib.Close()
}
