package screen

import (
	"reflect"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
)

// The time between two looks at whether there is anything new to write. It is short
// for a moment after each message, so that the effect of a key is seen at once. Where
// nothing happens it is long: each look wakes the program up, which takes some 75 µs
// of CPU time. It does not end, for a view that came late must be written, too.
const (
	lively = time.Second / 250
	idle   = time.Second
	moment = 40 * time.Millisecond
)

// A clock paces the library's renderer. The library itself would look at fps, for
// ever, whether or not there is anything new; it does so by a ticker that it hands
// to nobody, which is read out of the program by its name.
type clock struct {
	program *tea.Program

	mu       sync.Mutex
	ticker   *time.Ticker // nil: nothing has been drawn yet
	isLively bool
	until    time.Time   // when the moment ends
	end      *time.Timer // ends it; nil: none has begun yet
}

// tickerOf is the ticker of a program, nil where that has none of this name. It must
// be asked for in View, for Run has set it then, and calls both.
func tickerOf(p *tea.Program) *time.Ticker {
	field := reflect.ValueOf(p).Elem().FieldByName("ticker")
	if !field.IsValid() || field.Type() != reflect.TypeFor[*time.Ticker]() {
		return nil
	}
	return (*time.Ticker)(field.UnsafePointer())
}

// drawn has a view written soon that is about to be handed to the renderer.
func (c *clock) drawn() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ticker == nil {
		if c.ticker = tickerOf(c.program); c.ticker == nil {
			return // it goes as the library has it
		}
	}
	c.until = time.Now().Add(moment)
	if !c.isLively { // to set it at each message would put the look off each time
		c.isLively = true
		c.ticker.Reset(lively)
	}
	if c.end == nil {
		c.end = time.AfterFunc(moment, c.calm)
	} else {
		c.end.Reset(moment)
	}
}

// calm ends the moment, unless another message has arrived meanwhile.
func (c *clock) calm() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !time.Now().Before(c.until) {
		c.isLively = false
		c.ticker.Reset(idle)
	}
}
