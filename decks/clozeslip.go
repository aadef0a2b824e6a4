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

// slip finds what was to be a blank in a text that has none, and says what was meant,
// as it is to be written; both are empty where nothing looks like it.
func slip(text string) (written, meant string) {
	if list := numberedSlip().FindStringSubmatch(text); list != nil {
		written, meant = list[0], numbered(list[1]+list[3]+list[5], list[2]+list[4]+list[6])
	} else if list := plainSlip().FindStringSubmatch(text); list != nil && !strings.ContainsAny(text, `$\`) { // as TeX has
		written, meant = list[0], "{{"+list[1]+list[2]+"}}"
	}
	if meant == "" {
		return "", ""
	}
	if _, err := ParseCloze(meant); err != nil { // it begins with a blank, or with none that is closed
		return "", ""
	}
	return written, meant
}

// What such a slip looks like: {c1::Paris}}, {c1:Paris}, ((c1::Paris)) and
// [[c1::Paris]]; without a number {Paris}} and [[Paris]] alone, since {a, b} is a set.
var numberedSlip, plainSlip = sync.OnceValue(func() *regexp.Regexp {
	const number = `\s*[cC](\d{0,3})\s*::?\s*`
	return regexp.MustCompile(`\{` + number + `([^{}\n]*[^{}\s:])\s*\}{1,2}|\(\(` + number + `([^()\n]*[^()\s:])\s*\)\)|\[\[` + number + `([^\[\]\n]*[^\[\]\s:])\s*\]\]`)
}), sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\{([^{}\n]*[^{}\s:])\}\}|\[\[([^\[\]\n]*[^\[\]\s:])\]\]`)
})
