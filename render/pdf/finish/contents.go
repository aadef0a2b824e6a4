package finish

import (
	"bytes"
	"sync"
)

// Contents are what pages show, deflated while the next pages are drawn, so
// that only the small form of each is kept.
type Contents struct {
	plain bool
	pool  pool
	lock  sync.Mutex
	pages [][]byte
}

// NewContents returns Contents that hold no page. Plain ones are not deflated.
func NewContents(plain bool) *Contents { return &Contents{plain: plain} }

// Add takes what a page shows. It is copied.
func (c *Contents) Add(content []byte) {
	page := len(c.pages)
	content = bytes.Clone(content)
	if c.plain {
		c.pages = append(c.pages, content)
		return
	}
	c.lock.Lock()
	c.pages = append(c.pages, nil)
	c.lock.Unlock()
	c.pool.add(func(d *deflater) { c.put(page, d, content) })
}

// put keeps the small form of a page.
func (c *Contents) put(page int, d *deflater, content []byte) {
	d.deflate(&d.page, content)
	small := bytes.Clone(d.page.Bytes())
	c.lock.Lock()
	c.pages[page] = small
	c.lock.Unlock()
}

// Close waits until all pages are deflated. It may be called again.
func (c *Contents) Close() { c.pool.close() }

// Pages returns the pages in the order in which they were added, after Close.
func (c *Contents) Pages() [][]byte { return c.pages }
