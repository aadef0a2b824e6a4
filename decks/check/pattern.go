package check

import (
	"regexp"
	"sync"
)

// A pattern is a regular expression that is compiled when it is first asked for: the
// program is started far more often than it checks a deck.
type pattern struct {
	expr     string
	once     sync.Once
	compiled *regexp.Regexp
}

func (p *pattern) regexp() *regexp.Regexp {
	p.once.Do(func() { p.compiled = regexp.MustCompile(p.expr) })
	return p.compiled
}
