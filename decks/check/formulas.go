package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quiz/decks/markup"
)

// spans are stretches of a text that rise and do not meet.
type spans []span

type span struct{ start, end int }

// have tells if a place is in one of them.
func (s spans) have(at int) bool {
	n, _ := slices.BinarySearchFunc(s, at, func(sp span, at int) int { return sp.end - at - 1 })
	return n < len(s) && s[n].start <= at
}

// withoutCode is the source, whose lines end with a line feed, with blanks for its code.
func (t *text) withoutCode(source string) string {
	t.read()
	bytes := []byte(source)
	for _, r := range t.noProse {
		if r.Style == markup.Code && r.End <= len(bytes) {
			copy(bytes[r.Start:r.End], strings.Repeat(" ", r.End-r.Start))
		}
	}
	return string(bytes)
}

// formulasIn finds what stands between dollars and would be maths if a command began
// where a tab or a line's end is: markup takes white space behind a dollar for prose.
func formulasIn(source string) *spans {
	var list spans
	for at := nextDollar(source, 0); at < len(source); {
		start := at + len(dollarsAt(source, at))
		end := nextDollar(source, start)
		if end < len(source) && couldBeMaths(source[start:end], source[end:]) {
			list = append(list, span{start, end})
			end += len(dollarsAt(source, end))
			end = nextDollar(source, end)
		}
		at = end
	}
	return &list
}

// nextDollar finds the first dollar from a place on that has no backslash before it;
// where there is none, the end of the text.
func nextDollar(source string, at int) int {
	for at < len(source) && source[at] != '$' {
		if source[at] == '\\' {
			at++
		}
		at++
	}
	return min(at, len(source))
}

func dollarsAt(source string, at int) string {
	rest := source[at:]
	return rest[:len(rest)-len(strings.TrimLeft(rest, "$"))]
}

// couldBeMaths holds the rules that markup has for white space and digits at dollars.
func couldBeMaths(body, after string) bool {
	first, _ := utf8.DecodeRuneInString(body)
	last, _ := utf8.DecodeLastRuneInString(body)
	behind, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, "$"))
	isEscape := first == '\t' || first == '\n'
	return body != "" && (isEscape || !unicode.IsSpace(first)) && !unicode.IsSpace(last) && !unicode.IsDigit(behind)
}
