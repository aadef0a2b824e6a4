package markup

import "strings"

// inCode takes those backslashes out of code in a text with blanks that are there
// for the blanks' sake. All others are what they are in any code.
//
// Two braces that begin no blank have a backslash before them, as in \{{x}}. Before
// two braces, and before a blank, backslashes count as they do outside code: two are
// one. In what fills a blank they do before the signs that would part or end it.
//
// It is to be asked of each stretch of code before that is cut, for it goes by the
// signs that were passed.
func (b *blanks) inCode(code string) string {
	if strings.IndexByte(code, '\\') < 0 {
		return code
	}
	stretches := strings.Split(code, blankSign)
	for i, s := range stretches {
		isFill := (b.passed+i)%2 == 1
		isLast := i == len(stretches)-1
		if isFill {
			stretches[i] = unescapedFill(s)
		} else {
			stretches[i] = unescapedBraces(s, !isLast)
		}
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
		run := end - start
		switch opensWith := from < len(out) && out[from] == '{'; {
		case run == 0:
			start = end - 1
			from--
			out[from] = s[start]
		case opensWith && (from+1 < len(out) && out[from+1] == '{' || from+1 == len(out) && blankFollows):
			from -= run / 2
			copy(out[from:], s[start:start+run/2])
		case end == len(s) && blankFollows:
			from -= run - run/2
			copy(out[from:], s[start:end-run/2])
		default:
			from -= run
			copy(out[from:], s[start:end])
		}
		end = start
	}
	return string(out[from:])
}
