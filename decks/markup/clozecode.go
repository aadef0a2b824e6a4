package markup

import (
	"slices"
	"strings"
)

// Unescaped takes those backslashes out of the code of a text with blanks that are
// there for the blanks' sake. All others are what they are in any code. It is given
// all blanks filled, and hands them on with their numbers.
//
// Two braces that begin no blank have a backslash before them, as in \{{x}}. Before
// two braces, and before a blank, backslashes count as they do outside code: two are
// one. In what fills a blank they do before the signs that would part or end it.
func Unescaped(pieces []Piece) []Piece {
	has := func(signs string) bool {
		return slices.ContainsFunc(pieces, func(p Piece) bool { return strings.ContainsAny(p.Text, signs) })
	}
	if !has(`\`) || !has("`~") { // as in most
		return pieces
	}
	source, b := marked(pieces)
	var out strings.Builder
	done := 0
	for _, r := range regions([]byte(source)) {
		if r.Style == Code {
			out.WriteString(source[done:r.Start])
			out.WriteString(unescapedCode(source[r.Start:r.End], strings.Count(source[:r.Start], blankSign)%2 == 1))
			done = r.End
		}
	}
	return b.pieces(out.String() + source[done:])
}

// pieces parts a text again at the signs of its blanks.
func (b *blanks) pieces(source string) (list []Piece) {
	for i, text := range strings.Split(source, blankSign) {
		switch {
		case i%2 == 1:
			list = append(list, Piece{text, b.list[i/2].Blank})
		case text != "":
			list = append(list, Piece{Text: text})
		}
	}
	return list
}

// unescapedCode takes backslashes out of code, which may begin within a blank.
func unescapedCode(code string, inBlank bool) string {
	stretches := strings.Split(code, blankSign)
	for i, s := range stretches {
		if inBlank {
			stretches[i] = unescapedFill(s)
		} else {
			stretches[i] = unescapedBraces(s, i+1 < len(stretches))
		}
		inBlank = !inBlank
	}
	return strings.Join(stretches, blankSign)
}

// unescapedFill takes a backslash away from before each sign that blanks know.
func unescapedFill(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte(`{}|:\`, s[i+1]) >= 0 {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// unescapedBraces reads code from its end to its beginning, for what a backslash
// does hangs on what follows. A blank that follows begins with a brace.
func unescapedBraces(s string, blankFollows bool) string {
	out := make([]byte, len(s))
	from := len(s) // of what is done in out
	for end := len(s); end > 0; {
		start := len(strings.TrimRight(s[:end], `\`))
		if start == end { // none
			start--
		}
		kept := end - start
		if s[start] == '\\' {
			kept = keptBefore(out[from:], kept, blankFollows)
		}
		from -= kept
		copy(out[from:], s[start:start+kept])
		end = start
	}
	return string(out[from:])
}

// keptBefore is how many of n backslashes before a text stay.
func keptBefore(text []byte, n int, blankFollows bool) int {
	isBrace := func(i int) bool { return i < len(text) && text[i] == '{' || i == len(text) && blankFollows }
	switch {
	case len(text) == 0 && blankFollows:
		return n - n/2
	case isBrace(0) && isBrace(1):
		return n / 2
	}
	return n
}
