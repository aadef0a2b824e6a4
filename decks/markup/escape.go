package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// Escape returns markup that shows s as it is, also in the middle of other
// markup. It puts backslashes only where they may be needed, so that text made
// by a program stays readable: snake_case, 2 * 3 and C:\dir need none.
//
// It is meant for a line without white space at its ends. Line breaks and such
// white space mean what they mean in markup.
func Escape(s string) string {
	var b strings.Builder
	for line := range strings.SplitAfterSeq(s, "\n") {
		escapeLine(&b, line)
	}
	return b.String()
}

func escapeLine(b *strings.Builder, line string) {
	opening := openingSign(line)
	for i := range len(line) {
		if i == opening || isMark(line, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(line[i])
	}
}

// openingSign returns the place of the sign that makes line the beginning of a
// list or of fenced code, or -1.
func openingSign(line string) int {
	start := len(line) - len(strings.TrimLeft(line, blank))
	if n := marker(line[start:]); n > 0 {
		return start + n - 1
	}
	if strings.HasPrefix(line[start:], "~~~") {
		return start
	}
	return -1
}

// isMark tells whether the sign at i could mean something in a line.
func isMark(line string, i int) bool {
	before, after := line[:i], line[i+1:]
	switch line[i] {
	case '`', '$':
		return true
	case '\\':
		return after == "" || after[0] == '\n' || util.IsPunct(after[0])
	case '!':
		return strings.HasPrefix(after, "[")
	case '*':
		return !strings.HasSuffix(before, " ") || !strings.HasPrefix(after, " ")
	case '_':
		last, _ := utf8.DecodeLastRuneInString(before)
		first, _ := utf8.DecodeRuneInString(after)
		return !isWord(last) || !isWord(first)
	}
	return false
}

// isWord tells the signs between which an underscore is one of the word.
func isWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
