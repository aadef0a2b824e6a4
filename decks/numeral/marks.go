package numeral

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"quiz/decks/lang"
)

// marks are what a language writes a number with.
type marks struct {
	decimal, group string
	indian         bool // groups of two digits beyond the first of three
}

// marksOf are the marks of a tag. They are asked for once: a printer is slow
// to make.
func marksOf(tag string) marks {
	return remember(&knownMarks, tag, findMarks)
}

var (
	knownMarks memo[marks]
	knownComma memo[bool]
)

// memo remembers what was found for a tag.
type memo[T any] struct {
	sync.RWMutex
	known map[string]T
}

// mostTags is how many tags are remembered. Decks have a few; whoever comes
// with more has invented them, and begins anew.
const mostTags = 200

func remember[T any](m *memo[T], tag string, find func(string) T) T {
	m.RLock()
	value, ok := m.known[tag]
	m.RUnlock()
	if ok {
		return value
	}
	value = find(tag)
	m.Lock()
	defer m.Unlock()
	if m.known == nil || len(m.known) >= mostTags {
		m.known = map[string]T{}
	}
	m.known[strings.Clone(tag)] = value
	return value
}

// findMarks takes the marks from what CLDR makes of a number in western
// digits. The decimal mark is the one that Plain reads in the language, also
// where a region has another (en-ZA). French has had narrow spaces since CLDR
// 34, but in Canada.
func findMarks(tag string) marks {
	canonical := canonicalTag(tag)
	western := language.Make(canonical)
	if t, err := western.SetTypeForKey("nu", "latn"); err == nil {
		western = t
	}
	text := message.NewPrinter(western).Sprint(number.Decimal(1234567.5))
	m := marks{decimal: ".", group: ",", indian: strings.HasPrefix(strings.TrimLeftFunc(text, notDigit), "12")}
	if DecimalComma(tag) {
		m.decimal, m.group = ",", "."
	}
	for _, mark := range []string{"\u00a0", "\u202f", "’"} {
		if strings.Contains(text, mark) {
			m.group = mark
		}
	}
	if lang.Base(tag) == "fr" && !strings.HasPrefix(canonical, "fr-CA") {
		m.group = "\u202f"
	}
	return m
}

func notDigit(r rune) bool {
	return !unicode.IsDigit(r)
}

// longestTag is how long a tag may be that CLDR is asked about.
const longestTag = 40

// canonicalTag is a tag as CLDR is asked about it. The data has no "no", which
// is Bokmål.
func canonicalTag(tag string) string {
	if len(tag) > longestTag {
		return "und"
	}
	base := lang.Base(tag)
	if base == "no" {
		return "nb" + tag[len(base):]
	}
	if base == "" {
		return "en"
	}
	return language.Make(tag).String()
}
