package pdf

import (
	"bytes"
	"runtime"
	"sync"

	"github.com/klauspost/compress/zlib"
)

// A packer deflates pages on all processors while others are drawn, so that
// only the small form of each is kept.
type packer struct {
	plain bool
	pages [][]byte
	jobs  chan job
	done  sync.WaitGroup
	lock  sync.Mutex
}

type job struct {
	page    int
	content []byte
}

func newPacker(plain bool) *packer { return &packer{plain: plain} }

// add takes a page; its content may be overwritten afterwards.
func (p *packer) add(content []byte) {
	page := len(p.pages)
	p.lock.Lock()
	p.pages = append(p.pages, nil)
	p.lock.Unlock()
	content = bytes.Clone(content)
	if p.plain {
		p.pages[page] = content
		return
	}
	if p.jobs == nil {
		p.start()
	}
	p.jobs <- job{page, content}
}

func (p *packer) start() {
	p.jobs = make(chan job, 16)
	for range runtime.GOMAXPROCS(0) {
		p.done.Add(1)
		go func() {
			defer p.done.Done()
			var packed bytes.Buffer
			w := zlib.NewWriter(&packed)
			for j := range p.jobs {
				packed.Reset()
				w.Reset(&packed)
				w.Write(j.content) // a Buffer takes all
				w.Close()
				small := bytes.Clone(packed.Bytes())
				p.lock.Lock()
				p.pages[j.page] = small
				p.lock.Unlock()
			}
		}()
	}
}

// close waits until all pages are packed. It may be called again.
func (p *packer) close() {
	if p.jobs != nil {
		close(p.jobs)
		p.done.Wait()
		p.jobs = nil
	}
}
