package decks

import (
	"regexp"
	"strings"
	"sync"
)

// Meant is the blank that was most likely meant where its number is mistyped, as it
// is to be written; empty where nothing is. {{C1::Paris}} and {{c::Paris}} ask for
// C1 and c, with Paris as a hint; {{c1:Paris}} asks for all of c1:Paris. Anki takes
// {{c1,2::Paris}} for a blank of two questions; here it has one.
func (b *Blank) Meant() string {
	if b.Group > 0 {
		return ""
	}
	if list := numberAlone().FindStringSubmatch(b.Answer); list != nil && b.Hint != "" && len(b.Accept) == 0 {
		return numbered(list[1], b.Hint)
	}
	if list := numberBefore().FindStringSubmatch(b.Answer); list != nil {
		return numbered(list[1], strings.TrimPrefix(b.inner(), list[0]))
	}
	return ""
}

// What a mistyped number looks like: as an answer of its own, with what it was to
// number as the hint, and at the beginning of the answer.
var numberAlone, numberBefore = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[cC](\d{0,3})(?:\s*,\s*[cC]?\d{1,3})*$`)
}), sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[cC](\d{1,3})\s*[:;：；]+\s*`)
})

// numbered is a blank of a group, which is the first where no digits say.
func numbered(digits, inner string) string {
	if strings.Trim(digits, "0") == "" {
		digits = "1"
	}
	return "{{c" + digits + "::" + inner + "}}"
}
